using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>An onderwerp with what names it.</summary>
public sealed record Onderwerpregel(Onderwerp Onderwerp, Stamgebruik Gebruik);

/// <summary>The onderwerpen of all leefdomeinen.</summary>
/// <param name="Leefdomeinen">In their order.</param>
/// <param name="Onderwerpen">In their order.</param>
public sealed record Onderwerpenblad(IReadOnlyList<Leefdomein> Leefdomeinen, IReadOnlyList<Onderwerpregel> Onderwerpen);

/// <summary>Adds, changes, moves and removes onderwerpen. Each is one transaction with its audit line.</summary>
public sealed class Onderwerpbeheer(IDbContextFactory<KaartDb> dbFactory, Stamwijziging wijziging)
{
    /// <summary>Ids that pages of the site name, whatever the catalogue says.</summary>
    public static readonly IReadOnlyList<string> Vast = ["iets-doen-voor-een-ander", "idee-voor-de-buurt"];

    private static readonly Stamtoets<Onderwerp> Regels = new()
    {
        Lijst = "onderwerpen",
        Soort = "onderwerp",
        Schrijf = o => OnderwerpenBestand.Schrijf([], [o]),
        Lees = (tekst, fouten) => OnderwerpenBestand.Lees(tekst, fouten).Onderwerpen is [var een] ? een : null,
    };

    /// <summary>All of them.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Onderwerpenblad> Lees(Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var leefdomeinen = await db.Leefdomeinen.AsNoTracking().OrderBy(l => l.Volgorde).ToListAsync(stop);
        var onderwerpen = await db.Onderwerpen.AsNoTracking().OrderBy(o => o.Volgorde).ToListAsync(stop);
        var gebruik = await Gebruik(db, await db.Wegwijzerbestanden.AsNoTracking().ToListAsync(stop), stop);
        return new Onderwerpenblad(leefdomeinen, [.. onderwerpen.Select(o => new Onderwerpregel(o, gebruik(o.Id)))]);
    }

    /// <summary>Keeps an onderwerp: a new one, or another text of one that there is. Its id stays, for entries and addresses have it.</summary>
    /// <param name="gezien">As the editor saw it; null for a new one.</param>
    /// <param name="wordt">As it has to be.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Bewaar(Onderwerp? gezien, Onderwerp wordt, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        wordt = wordt with { Id = gezien?.Id ?? wordt.Id };
        return wijziging.Doe(OnderwerpenBestand.Naam, gezien is null ? "onderwerp-toevoegen" : "onderwerp-wijzigen", wordt.Id, wie, nu =>
        {
            var plek = Plek(nu, gezien);
            if (gezien is not null && plek is null)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            // Leefdomeinen and onderwerpen share one namespace.
            var fouten = Regels.Toets(wordt, nu, nu.Leefdomeinen.Select(l => l.Id).Concat(nu.Onderwerpen.Where(o => o.Id != plek?.Id).Select(o => o.Id)));
            if (fouten.Count > 0)
                return Stamwijziging.Niets(new Stamuitkomst.Ongeldig(fouten));
            return Stamwijziging.Wordt(nu with
            {
                Onderwerpen = plek is null
                    ? [.. nu.Onderwerpen, wordt with { Volgorde = nu.Onderwerpen.Count }]
                    : [.. nu.Onderwerpen.Select(o => o.Id == plek.Id ? wordt with { Volgorde = plek.Volgorde } : o)],
            });
        }, stop);
    }

    /// <summary>Moves an onderwerp one place within its leefdomein; nothing changes at the end of the list.</summary>
    /// <param name="id">Of the onderwerp.</param>
    /// <param name="omhoog">Towards the first; false: towards the last.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Verplaats(string id, bool omhoog, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(OnderwerpenBestand.Naam, "onderwerp-verplaatsen", id, wie, nu =>
        {
            var lijst = nu.Onderwerpen.ToList();
            var van = lijst.FindIndex(o => o.Id == id);
            if (van < 0)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            var naar = omhoog ? lijst.FindLastIndex(van, van + 1, IsBuur) : lijst.FindIndex(van, IsBuur);
            if (naar < 0)
                return Stamwijziging.Niets(new Stamuitkomst.Gelukt());
            (lijst[van], lijst[naar]) = (lijst[naar], lijst[van]);
            return Stamwijziging.Wordt(nu with { Onderwerpen = [.. lijst.Select((o, i) => o with { Volgorde = i })] });

            bool IsBuur(Onderwerp o) => o.Id != id && o.Leefdomein == lijst[van].Leefdomein;
        }, stop);
    }

    /// <summary>Takes an onderwerp away, unless something names it.</summary>
    /// <inheritdoc cref="Bewaar"/>
    public Task<Stamuitkomst> Verwijder(Onderwerp gezien, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(OnderwerpenBestand.Naam, "onderwerp-verwijderen", gezien.Id, wie, async (db, nu) =>
        {
            if (Plek(nu, gezien) is not { } plek)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            if ((await Gebruik(db, nu.Wegwijzerbestanden, stop))(plek.Id) is { IsGeen: false } gebruik)
                return Stamwijziging.Niets(new Stamuitkomst.InGebruik(gebruik));
            await db.Onderwerpen.Where(o => o.Id == plek.Id).ExecuteDeleteAsync(stop);
            return Stamwijziging.Wordt(nu with { Onderwerpen = [.. nu.Onderwerpen.Where(o => o.Id != plek.Id).Select((o, i) => o with { Volgorde = i })] });
        }, stop);
    }

    /// <summary>The one that was seen, if it still says the same.</summary>
    private static Onderwerp? Plek(Zaad nu, Onderwerp? gezien) =>
        gezien is null ? null : nu.Onderwerpen.FirstOrDefault(o => o.Id == gezien.Id && Regels.Schrijf(o) == Regels.Schrijf(gezien));

    private static async Task<Func<string, Stamgebruik>> Gebruik(KaartDb db, IReadOnlyList<Wegwijzerbestand> wegwijzer, CancellationToken stop)
    {
        // What waits to be published counts as well: it would break when its turn comes.
        var genoemd = await db.Versies.AsNoTracking().Where(v => v.Status != VersieStatus.Vervangen && v.Status != VersieStatus.Afgewezen).Select(v => new { v.VoorzieningId, v.Inhoud.Onderwerpen }).ToListAsync(stop);
        var voorzieningen = genoemd.SelectMany(v => v.Onderwerpen.Select(o => (o, v.VoorzieningId))).Distinct().GroupBy(p => p.o).ToDictionary(g => g.Key, g => g.Count());
        var fouten = new Foutenlijst();
        WegwijzerBestanden.Lees(wegwijzer, fouten);
        HashSet<string> elders =
        [
            .. Vast,
            .. fouten.Verwezen(Foutenlijst.Soort.Onderwerp),
            .. await db.Signalen.Select(s => s.OnderwerpId).Distinct().ToListAsync(stop),
        ];
        return id => new Stamgebruik(voorzieningen.GetValueOrDefault(id), 0, elders.Contains(id));
    }
}
