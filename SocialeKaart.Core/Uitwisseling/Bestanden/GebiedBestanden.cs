using System.Text;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// <c>gebied/wijken.geojson</c> and <c>gebied/postcodes.geojson</c>: centres as GeoJSON points (RFC 7946), one feature a line.
/// GeoJSON is JSON and JSON is YAML, so the YAML reader gives every fault its line.
/// </summary>
internal static class GebiedBestanden
{
    public const string WijkenNaam = "gebied/wijken.geojson";
    public const string PostcodesNaam = "gebied/postcodes.geojson";

    public static IReadOnlyList<Wijk> LeesWijken(string tekst, Foutenlijst fouten) => Lees(tekst, WijkenNaam, fouten, (blok, plek, nummer) => new Wijk
    {
        Id = blok.Id("id", "wijk"),
        Volgorde = nummer,
        Code = blok.Verplicht("statcode"),
        Naam = blok.Verplicht("statnaam"),
        Kern = blok.Verwijzing("kern", Foutenlijst.Soort.Kern) ?? "",
        Lat = plek?.Lat,
        Lon = plek?.Lon,
    });

    public static IReadOnlyList<Postcodegebied> LeesPostcodes(string tekst, Foutenlijst fouten) => Lees(tekst, PostcodesNaam, fouten, (blok, plek, nummer) =>
    {
        if (plek is null)
            blok.Meld("postcode", "een postcode heeft een punt nodig");
        return new Postcodegebied
        {
            Postcode = blok.Id("postcode", "postcode"),
            Volgorde = nummer,
            Kern = blok.Verwijzing("kern", Foutenlijst.Soort.Kern) ?? "",
            Lat = plek?.Lat ?? 0,
            Lon = plek?.Lon ?? 0,
        };
    });

    public static string SchrijfWijken(IEnumerable<Wijk> wijken) => Schrijf(wijken.Select(w => (
        new[] { ("statcode", w.Code), ("statnaam", w.Naam), ("id", w.Id), ("kern", w.Kern) }, w.Lat, w.Lon)));

    public static string SchrijfPostcodes(IEnumerable<Postcodegebied> postcodes) => Schrijf(postcodes.Select(p => (
        new[] { ("postcode", p.Postcode), ("kern", p.Kern) }, (double?)p.Lat, (double?)p.Lon)));

    private static T[] Lees<T>(string tekst, string bestand, Foutenlijst fouten, Func<YamlBlok, (double Lat, double Lon)?, int, T> maak)
    {
        if (YamlBlok.Ontleed(tekst, bestand, 0, fouten) is not { } blok)
            return [];
        if (blok.Tekst("type") != "FeatureCollection")
            blok.Meld("type", "'type' is geen FeatureCollection");
        var delen = blok.Blokken("features").Select((feature, nummer) => LeesFeature(feature, nummer, maak)).OfType<T>().ToArray();
        blok.Sluit();
        return delen;
    }

    private static T? LeesFeature<T>(YamlBlok feature, int nummer, Func<YamlBlok, (double Lat, double Lon)?, int, T> maak)
    {
        if (feature.Tekst("type") != "Feature")
            feature.Meld("type", "'type' is geen Feature");
        var plek = feature.IsNull("geometry") ? null : LeesPunt(feature);
        var eigenschappen = feature.Blok("properties");
        feature.Sluit();
        if (eigenschappen is null)
        {
            feature.Meld("properties", "'properties' ontbreken");
            return default;
        }

        var deel = maak(eigenschappen, plek, nummer);
        eigenschappen.Sluit();
        return deel;
    }

    private static (double Lat, double Lon)? LeesPunt(YamlBlok feature)
    {
        if (feature.Blok("geometry") is not { } punt)
        {
            feature.Meld("geometry", "'geometry' ontbreekt; null als er geen middelpunt is");
            return null;
        }

        if (punt.Tekst("type") != "Point")
            punt.Meld("type", "'type' is geen Point");
        var getallen = punt.Teksten("coordinates");
        punt.Sluit();
        if (getallen is [var lon, var lat]
            && double.TryParse(lon, System.Globalization.CultureInfo.InvariantCulture, out var x) && x is >= 3 and <= 8
            && double.TryParse(lat, System.Globalization.CultureInfo.InvariantCulture, out var y) && y is >= 50 and <= 54)
        {
            return (y, x);
        }

        punt.Meld("coordinates", "'coordinates' is geen [lengte, breedte] in Nederland");
        return null;
    }

    private static string Schrijf(IEnumerable<((string, string)[] Eigenschappen, double? Lat, double? Lon)> delen)
    {
        var uit = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [\n");
        var regels = delen.Select(d =>
        {
            var eigenschappen = string.Join(", ", d.Eigenschappen.Select(e => $"{YamlSchrijver.Citeer(e.Item1)}: {YamlSchrijver.Citeer(e.Item2)}"));
            var punt = d is { Lat: { } lat, Lon: { } lon }
                ? $"{{\"type\": \"Point\", \"coordinates\": [{YamlSchrijver.Getal(lon)}, {YamlSchrijver.Getal(lat)}]}}"
                : "null";
            return $"  {{\"type\": \"Feature\", \"properties\": {{{eigenschappen}}}, \"geometry\": {punt}}}";
        });
        return uit.AppendJoin(",\n", regels).Append("\n]}\n").ToString();
    }
}
