using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>An organisatie with what hangs on it.</summary>
public sealed record Organisatieregel(Organisatie Organisatie, Stamgebruik Gebruik);

/// <summary>Adds, changes and removes organisaties. Each is one transaction with its audit line.</summary>
public sealed class Organisatiebeheer(IDbContextFactory<KaartDb> dbFactory, Stamwijziging wijziging)
{
    private static readonly Stamtoets<Organisatie> Regels = new()
    {
        Lijst = "organisaties",
        Soort = "organisatie",
        Schrijf = o => OrganisatiesBestand.Schrijf([o]),
        // Ids are given by whoever stores it.
        Lees = (tekst, fouten) => OrganisatiesBestand.Lees(tekst, "", fouten) is [var een] ? een : null,
    };

    /// <summary>All of them, by name.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Organisatieregel>> Lees(Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToListAsync(stop);
        var gebruik = await Gebruik(db, stop);
        return [.. organisaties.OrderBy(o => o.Naam, Taalvolgorde.Nederlands).Select(o => new Organisatieregel(o, gebruik(o.Id)))];
    }

    /// <summary>Keeps an organisatie: a new one, or another text of one that there is. Its slug stays, for it is in addresses.</summary>
    /// <param name="gezien">As the editor saw it; null for a new one.</param>
    /// <param name="wordt">As it has to be.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Bewaar(Organisatie? gezien, Organisatie wordt, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        wordt = wordt with { Slug = gezien?.Slug ?? wordt.Slug };
        return wijziging.Doe(OrganisatiesBestand.Naam, gezien is null ? "organisatie-toevoegen" : "organisatie-wijzigen", wordt.Slug, wie, nu =>
        {
            var plek = Plek(nu, gezien);
            if (gezien is not null && plek is null)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            var fouten = Regels.Toets(wordt, nu, nu.Organisaties.Where(o => o.Id != plek?.Id).Select(o => o.Slug));
            if (fouten.Count > 0)
                return Stamwijziging.Niets(new Stamuitkomst.Ongeldig(fouten));
            return Stamwijziging.Wordt(nu with
            {
                Organisaties = plek is null
                    ? [.. nu.Organisaties, wordt with { Id = NaamUuid.Van(nu.Gemeente.Code, "organisatie", wordt.Slug), Volgorde = nu.Organisaties.Count }]
                    : [.. nu.Organisaties.Select(o => o.Id == plek.Id ? wordt with { Id = plek.Id, Volgorde = plek.Volgorde } : o)],
            });
        }, stop);
    }

    /// <summary>Takes an organisatie away, unless something hangs on it.</summary>
    /// <inheritdoc cref="Bewaar"/>
    public Task<Stamuitkomst> Verwijder(Organisatie gezien, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(OrganisatiesBestand.Naam, "organisatie-verwijderen", gezien.Slug, wie, async (db, nu) =>
        {
            if (Plek(nu, gezien) is not { } plek)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            if ((await Gebruik(db, stop))(plek.Id) is { IsGeen: false } gebruik)
                return Stamwijziging.Niets(new Stamuitkomst.InGebruik(gebruik));
            await db.Organisaties.Where(o => o.Id == plek.Id).ExecuteDeleteAsync(stop);
            return Stamwijziging.Wordt(nu with { Organisaties = [.. nu.Organisaties.Where(o => o.Id != plek.Id).Select((o, i) => o with { Volgorde = i })] });
        }, stop);
    }

    /// <summary>The one that was seen, if it is still the same.</summary>
    private static Organisatie? Plek(Zaad nu, Organisatie? gezien) =>
        gezien is null ? null : nu.Organisaties.FirstOrDefault(o => o.Id == gezien.Id && Regels.Schrijf(o) == Regels.Schrijf(gezien));

    private static async Task<Func<Guid, Stamgebruik>> Gebruik(KaartDb db, CancellationToken stop)
    {
        var voorzieningen = await db.Voorzieningen.Where(v => v.OrganisatieId != null).GroupBy(v => v.OrganisatieId!.Value).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, stop);
        var accounts = await db.Users.Select(a => a.OrganisatieId).Concat(db.Uitnodigingen.Select(u => u.OrganisatieId)).GroupBy(o => o).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, stop);
        var dossiers = await db.Dossiers.Where(d => d.BijOrganisatie != null).Select(d => d.BijOrganisatie!.Value).Distinct().ToListAsync(stop);
        // Undoing an import gives an entry back to whose it was.
        var importen = await db.Set<Importregel>().Where(r => r.OrganisatieVoor != null && db.Importen.Any(i => i.Id == r.ImportId && i.OngedaanOp == null)).Select(r => r.OrganisatieVoor!.Value).Distinct().ToListAsync(stop);
        HashSet<Guid> elders = [.. dossiers, .. importen];
        return id => new Stamgebruik(voorzieningen.GetValueOrDefault(id), accounts.GetValueOrDefault(id), elders.Contains(id));
    }
}
