using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Gebied;

/// <summary>How near a voorziening is to a place, and whether who lives there may use it.</summary>
public static class Nabijheid
{
    private static readonly string[] Overal = ["landelijk", "regio", "gemeente"];

    /// <summary>The distance to the nearest of its places; null when it has no place of its own: by phone, at home, all over the municipality.</summary>
    public static Hemelsbreed? Tot(PubliekeVoorziening voorziening, Plek plek, KaartBeeld kaart)
    {
        Hemelsbreed? beste = null;
        foreach (var locatie in voorziening.Inhoud.Locaties)
        {
            if (Ligging(locatie, kaart) is not var (punt, precies))
                continue;
            var meters = kaart.Vlakken.Meters.Tussen(plek.Punt, punt);
            if (beste is null || meters < beste.Value.Meters)
                beste = new Hemelsbreed(meters, !precies || plek.Soort != Pleksoort.Positie);
        }

        return beste;
    }

    /// <summary>
    /// Whether the offer is for who lives at a place. A place that is not known to the wijk, such as a postcode, is given the
    /// benefit of the doubt for every wijk of its kern; outside the municipality nothing is held back.
    /// </summary>
    public static bool IsVoor(VoorzieningInhoud inhoud, Plek plek, KaartBeeld kaart)
    {
        var werkgebied = inhoud.Werkgebied;
        if (plek.Kern is null || werkgebied.Count == 0)
            return true;
        foreach (var gebied in werkgebied)
        {
            if (Overal.Contains(gebied) || gebied == plek.Kern || gebied == plek.Wijk)
                return true;
            if (plek.Wijk is null && kaart.Wijken.Any(w => w.Id == gebied && w.Kern == plek.Kern))
                return true;
        }

        return false;
    }

    /// <summary>Where a place lies on the map; null when it has no spot: hidden, or known by municipality or wider only.</summary>
    internal static (Positie Punt, bool Precies)? Ligging(Locatie locatie, KaartBeeld kaart)
    {
        if (locatie.Verborgen)
            return null;
        if (locatie is { Lat: { } lat, Lon: { } lon })
            return (new Positie(lat, lon), locatie.Precisie == Precisie.Adres);
        if (locatie.Wijk is { } wijk && kaart.Vlakken.Wijk(wijk) is { } wijkvlak)
            return (wijkvlak.Middelpunt, false);
        if (locatie.Postcode is { Length: >= 4 } postcode && kaart.Postcodes.FirstOrDefault(p => postcode.StartsWith(p.Postcode, StringComparison.Ordinal)) is { } gebied)
            return (new Positie(gebied.Lat, gebied.Lon), false);
        return locatie.Kern is { } kern && kaart.Vlakken.Kern(kern) is { } kernvlak ? (kernvlak.Middelpunt, false) : null;
    }
}
