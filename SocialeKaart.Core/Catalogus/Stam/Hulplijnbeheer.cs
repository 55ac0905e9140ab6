using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>A hulplijn with how it stands.</summary>
/// <param name="Lijn">The line.</param>
/// <param name="Staat">With being reviewed, today.</param>
/// <param name="GeldtTot">Last day on which it counts as reviewed; null when it does not.</param>
/// <param name="Voorzieningen">How many published voorzieningen name it.</param>
/// <param name="Belet">Why it cannot be ended; null: it can.</param>
public sealed record Hulplijnstand(Hulplijn Lijn, Controlestaat Staat, DateOnly? GeldtTot, int Voorzieningen, Hulplijnbelet? Belet);

/// <summary>Adds, changes, reviews and ends hulplijnen: the one place of their numbers. Each is one transaction with its audit line.</summary>
public sealed class Hulplijnbeheer(IDbContextFactory<KaartDb> dbFactory, Stamwijziging wijziging, TimeProvider tijd)
{
    private static readonly Stamtoets<Hulplijn> Regels = new()
    {
        Lijst = "hulplijnen",
        Soort = "hulplijn",
        Schrijf = h => HulplijnenBestand.Schrijf([h]),
        Lees = (tekst, fouten) => HulplijnenBestand.Lees(tekst, fouten) is [var een] ? een : null,
    };

    private DateOnly Vandaag => Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);

    /// <summary>All of them, in their order.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Hulplijnstand>> Lees(Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var vandaag = Vandaag;
        var lijnen = await db.Hulplijnen.AsNoTracking().OrderBy(h => h.Volgorde).ToListAsync(stop);
        var leefdomeinen = await db.Leefdomeinen.AsNoTracking().OrderBy(l => l.Volgorde).ToListAsync(stop);
        var belet = Hulplijnbeletsel.Lees((await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud, lijnen, leefdomeinen, await db.Wegwijzerbestanden.AsNoTracking().OrderBy(b => b.Naam).ToListAsync(stop));
        var genoemd = (await Genoemd(db, stop)).SelectMany(v => v.Lijnen.Distinct()).GroupBy(h => h).ToDictionary(g => g.Key, g => g.Count());
        return [.. lijnen.Select(h => new Hulplijnstand(h, Hulplijncontrole.Staat(h, vandaag), Hulplijncontrole.GeldtTot(h), genoemd.GetValueOrDefault(h.Id), belet(h)))];
    }

    /// <summary>Adds a line, behind the others. It counts as not reviewed until someone reviews it.</summary>
    /// <param name="nieuw">As it has to be; its place and how it stands with being reviewed do not matter.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> VoegToe(Hulplijn nieuw, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(HulplijnenBestand.Naam, "hulplijn-toevoegen", nieuw.Id, wie, nu =>
        {
            var lijn = nieuw with { Volgorde = nu.Hulplijnen.Count, Nagekeken = Vandaag, Zekerheid = Zekerheid.TeControleren };
            var fouten = Regels.Toets(lijn, nu, nu.Hulplijnen.Select(h => h.Id));
            return fouten.Count > 0 ? Stamwijziging.Niets(new Stamuitkomst.Ongeldig(fouten)) : Stamwijziging.Wordt(nu with { Hulplijnen = [.. nu.Hulplijnen, lijn] });
        }, stop);
    }

    /// <summary>Ends a line: its number stands nowhere any more. Entries that name it are published without it in the same transaction.</summary>
    /// <param name="gezien">As the editor saw it.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns><see cref="Stamuitkomst.Ongeldig"/> when it cannot go, see <see cref="Hulplijnbelet"/>.</returns>
    public Task<Stamuitkomst> Beeindig(Hulplijn gezien, Wie wie, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(HulplijnenBestand.Naam, "hulplijn-beeindigen", gezien.Id, wie, async (db, nu) =>
        {
            if (Plek(nu, gezien) is not { } plek)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            if (Hulplijnbeletsel.Lees(nu.Gemeente, nu.Hulplijnen, nu.Leefdomeinen, nu.Wegwijzerbestanden)(plek) is { } belet)
                return Stamwijziging.Niets(new Stamuitkomst.Ongeldig([new Veldfout("", Hulplijnbeletsel.Reden(belet))]));
            await HaalWeg(db, plek.Id, wie, stop);
            await db.Hulplijnen.Where(h => h.Id == plek.Id).ExecuteDeleteAsync(stop);
            return Stamwijziging.Wordt(nu with { Hulplijnen = [.. nu.Hulplijnen.Where(h => h.Id != plek.Id).Select((h, i) => h with { Volgorde = i })] });
        }, stop);
    }

    /// <summary>Keeps another text of a line. That is no review: another number, other hours or another cost has to be reviewed first.</summary>
    /// <param name="gezien">As the editor saw it.</param>
    /// <param name="wordt">As it has to be; its id, its place and when it was reviewed stay.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> Bewaar(Hulplijn gezien, Hulplijn wordt, Wie wie, CancellationToken stop) => Wijzig(gezien, "hulplijn-wijzigen", wie, (nu, plek) =>
    {
        var nieuw = wordt with { Id = plek.Id, Volgorde = plek.Volgorde, Nagekeken = plek.Nagekeken, Zekerheid = plek.Zekerheid };
        var fouten = Regels.Toets(nieuw, nu, nu.Hulplijnen.Where(h => h.Id != plek.Id).Select(h => h.Id));
        if (fouten.Count > 0)
            return (null, new Stamuitkomst.Ongeldig(fouten));
        if (plek.Crisis && !nieuw.Crisis && nu.Hulplijnen.Count(h => h.Crisis) == 1)
            return (null, new Stamuitkomst.Ongeldig([new Veldfout("crisis", "dit is de laatste hulplijn die op elke pagina staat; er moet er ten minste één zijn")]));
        return (Feiten(nieuw) == Feiten(plek) ? nieuw : nieuw with { Zekerheid = Zekerheid.TeControleren }, null);
    }, stop);

    /// <summary>Someone called, or looked it up at the source: the line is right as it is.</summary>
    /// <param name="gezien">As it was reviewed.</param>
    /// <param name="op">The day of the review; not later than today.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Stamuitkomst> KijkNa(Hulplijn gezien, DateOnly op, Wie wie, CancellationToken stop) => Wijzig(gezien, "hulplijn-nakijken", wie, (_, plek) =>
        op > Vandaag || op < plek.Nagekeken
            ? (null, new Stamuitkomst.Ongeldig([new Veldfout("nagekeken", "kies een dag na de vorige keer, en niet later dan vandaag")]))
            : (plek with { Nagekeken = op, Zekerheid = Zekerheid.Zeker }, null), stop);

    private Task<Stamuitkomst> Wijzig(Hulplijn gezien, string wat, Wie wie, Func<Zaad, Hulplijn, (Hulplijn? Wordt, Stamuitkomst? Niet)> naar, CancellationToken stop)
    {
        Stamwijziging.Eis(wie);
        return wijziging.Doe(HulplijnenBestand.Naam, wat, gezien.Id, wie, nu =>
        {
            if (Plek(nu, gezien) is not { } plek)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            var (wordt, niet) = naar(nu, plek);
            return wordt is null ? Stamwijziging.Niets(niet!) : Stamwijziging.Wordt(nu with { Hulplijnen = [.. nu.Hulplijnen.Select(h => h.Id == wordt.Id ? wordt : h)] });
        }, stop);
    }

    /// <summary>The one that was seen, if it still says the same.</summary>
    private static Hulplijn? Plek(Zaad nu, Hulplijn gezien) => nu.Hulplijnen.FirstOrDefault(h => h.Id == gezien.Id && Regels.Schrijf(h) == Regels.Schrijf(gezien));

    private static async Task<List<(Guid Voorziening, IReadOnlyList<string> Lijnen)>> Genoemd(KaartDb db, CancellationToken stop) =>
        [.. (await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd).Select(v => new { v.VoorzieningId, v.Inhoud.Hulplijnen }).ToListAsync(stop)).Select(v => (v.VoorzieningId, v.Hulplijnen))];

    private async Task HaalWeg(KaartDb db, string lijn, Wie wie, CancellationToken stop)
    {
        var ids = (await Genoemd(db, stop)).Where(v => v.Lijnen.Contains(lijn)).Select(v => v.Voorziening).ToList();
        var versies = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd && ids.Contains(v.VoorzieningId)).ToDictionaryAsync(v => v.VoorzieningId, stop);
        var voorzieningen = await db.Voorzieningen.AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(stop);
        List<Stapelstuk> stukken =
        [
            .. voorzieningen.Select(v => (Van: v, Versie: versies[v.Id])).Select(v => new Stapelstuk(
                v.Van.Id, v.Van.Slug, v.Versie.Nummer, Bestaat: true, v.Van.OrganisatieId, v.Versie.Inhoud with { Hulplijnen = [.. v.Versie.Inhoud.Hulplijnen.Where(h => h != lijn)] }, null, v.Versie.Bronverklaring)),
        ];
        // The counter goes up once, for all of it: whoever reads again reads everything.
        var waarde = await db.Tellers.Where(t => t.Naam == Teller.Catalogus).Select(t => t.Waarde).SingleAsync(stop) + 1;
        await Stapel.Publiceer(db, stukken, waarde, tijd.GetUtcNow(), wie.Id, _ => { }, stop);
        db.AddRange(stukken.Select(s => new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie.Id.ToString(), Wat = "hulplijn-weghalen", OpWat = s.Id.ToString(), Herkomst = Auditherkomst.Werkplek }));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>What a review is about, to compare.</summary>
    private static (string Nummer, Belkosten Kosten, string Uren) Feiten(Hulplijn lijn) =>
        (lijn.Nummer, lijn.Kosten, string.Join('\n', lijn.Tijden.Select(t => YamlSchrijver.Stroom(TijdenBlok.Velden(t)))));
}
