using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Gebied;

/// <summary>
/// Results by where they are: what the map draws and the list beside it tells. A voorziening with several places stands at each;
/// one at no place on the map stands in one group of those.
/// </summary>
public static class Kaartlijst
{
    /// <summary>The groups that are not empty: wijken in their order, kernen, outside, then what is on no map.</summary>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="voorzieningen">The results, in their order.</param>
    public static IReadOnlyList<Kaartgroep> Van(KaartBeeld kaart, IEnumerable<PubliekeVoorziening> voorzieningen)
    {
        var volgorde = kaart.Wijken.Select(w => w.Id).Concat(kaart.Gemeente.Kernen.Select(k => k.Id)).Distinct()
            .Select((id, plek) => (id, plek)).ToDictionary(p => p.id, p => p.plek);
        return
        [
            .. voorzieningen
                .SelectMany(v => Punten(v, kaart))
                .GroupBy(p => (p.Soort, p.Plaats), p => p.Punt)
                .Select(g => new Kaartgroep(g.Key.Soort, g.Key.Plaats, [.. g]))
                .OrderBy(g => g.Soort)
                .ThenBy(g => g.Plaats is { } plaats ? volgorde.GetValueOrDefault(plaats, volgorde.Count) : 0),
        ];
    }

    private static IEnumerable<(Kaartsoort Soort, string? Plaats, Kaartpunt Punt)> Punten(PubliekeVoorziening voorziening, KaartBeeld kaart)
    {
        var alle = voorziening.Inhoud.Locaties.Select(l => Punt(voorziening, l, kaart)).ToList();
        var ergens = alle.Where(p => p.Punt.Punt is not null).DistinctBy(p => (p.Soort, p.Plaats, p.Punt.Locatie)).ToList();
        if (ergens.Count > 0)
            return ergens;
        return alle.Count > 0 ? alle.OrderBy(p => p.Soort).Take(1) : [(Kaartsoort.Onbekend, null, new Kaartpunt(voorziening, null, null, Ongeveer: true))];
    }

    private static (Kaartsoort Soort, string? Plaats, Kaartpunt Punt) Punt(PubliekeVoorziening voorziening, Locatie locatie, KaartBeeld kaart)
    {
        if (locatie.Verborgen)
            return (Kaartsoort.Geheim, null, new Kaartpunt(voorziening, locatie, null, Ongeveer: true));
        if (Nabijheid.Ligging(locatie, kaart) is not var (punt, precies))
            return (SoortVan(locatie.Precisie), null, new Kaartpunt(voorziening, locatie, null, Ongeveer: true));
        var plaats = locatie.Wijk ?? locatie.Kern ?? kaart.Vlakken.WijkVan(punt.Lat, punt.Lon)?.Id;
        var soort = plaats switch
        {
            null => Kaartsoort.Buiten,
            _ when kaart.Vlakken.Wijk(plaats) is not null => Kaartsoort.Wijk,
            _ => Kaartsoort.Kern,
        };
        return (soort, plaats, new Kaartpunt(voorziening, locatie, punt, !precies));
    }

    private static Kaartsoort SoortVan(Precisie precisie) => precisie switch
    {
        Precisie.Gemeente => Kaartsoort.Gemeente,
        Precisie.Landelijk => Kaartsoort.Landelijk,
        Precisie.Online => Kaartsoort.Online,
        _ => Kaartsoort.Onbekend,
    };
}
