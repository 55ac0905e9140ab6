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
public sealed record Hulplijnstand(Hulplijn Lijn, Controlestaat Staat, DateOnly? GeldtTot);

/// <summary>Changes and reviews hulplijnen: the one place of their numbers. Each is one transaction with its audit line.</summary>
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
        return [.. (await db.Hulplijnen.AsNoTracking().OrderBy(h => h.Volgorde).ToListAsync(stop)).Select(h => new Hulplijnstand(h, Hulplijncontrole.Staat(h, vandaag), Hulplijncontrole.GeldtTot(h)))];
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
            if (nu.Hulplijnen.FirstOrDefault(h => h.Id == gezien.Id && Regels.Schrijf(h) == Regels.Schrijf(gezien)) is not { } plek)
                return Stamwijziging.Niets(new Stamuitkomst.Botsing());
            var (wordt, niet) = naar(nu, plek);
            return wordt is null ? Stamwijziging.Niets(niet!) : Stamwijziging.Wordt(nu with { Hulplijnen = [.. nu.Hulplijnen.Select(h => h.Id == wordt.Id ? wordt : h)] });
        }, stop);
    }

    /// <summary>What a review is about, to compare.</summary>
    private static (string Nummer, Belkosten Kosten, string Uren) Feiten(Hulplijn lijn) =>
        (lijn.Nummer, lijn.Kosten, string.Join('\n', lijn.Tijden.Select(t => YamlSchrijver.Stroom(TijdenBlok.Velden(t)))));
}
