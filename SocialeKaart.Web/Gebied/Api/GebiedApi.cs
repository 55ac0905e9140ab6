using System.Globalization;
using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Zoeken.Api;

namespace SocialeKaart.Web.Gebied.Api;

/// <summary>A town or village.</summary>
public sealed record ApiKern(string Id, string Naam);

/// <summary>A district, with its CBS code and, where it has one, its centre.</summary>
public sealed record ApiWijk(string Id, string Code, string Naam, string Kern, double? Lat, double? Lon);

/// <summary>The area of four digits of a postcode.</summary>
public sealed record ApiPostcode(string Postcode, string Kern, double Lat, double Lon);

/// <summary>The municipality and its parts.</summary>
public sealed record ApiGebied(string Gemeente, string Code, string Provincie, IReadOnlyList<ApiKern> Kernen, IReadOnlyList<ApiWijk> Wijken, IReadOnlyList<ApiPostcode> Postcodes);

/// <summary>The area, and where voorzieningen are.</summary>
public static class GebiedApi
{
    private static readonly System.Text.Json.JsonSerializerOptions Geojson = new() { Converters = { new GeoJsonConverterFactory() } };

    public static void MapGebiedApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi(ApiRoute.Operatie("haalGebied", "gebied"), "/gebied", vraag => new ApiGebied(
            vraag.Kaart.Gemeente.Naam, vraag.Kaart.Gemeente.Code, vraag.Kaart.Gemeente.Provincie,
            [.. vraag.Kaart.Gemeente.Kernen.Select(k => new ApiKern(k.Id, k.Naam))],
            [.. vraag.Kaart.Wijken.Select(w => new ApiWijk(w.Id, w.Code, w.Naam, w.Kern, w.Lat, w.Lon))],
            [.. vraag.Kaart.Postcodes.Select(p => new ApiPostcode(p.Postcode, p.Kern, p.Lat, p.Lon))]));
        routes.MapApibestand(
            ApiRoute.Operatie("haalLocaties", "locaties", ZoekApi.Vraagparameters) with { Mediatype = "application/geo+json", Vraagvoorbeeld = "leefdomein=geld" }, "/gebied/locaties.geojson",
            vraag => new Apibestand(Punten(Zoeker.Zoek(vraag.Kaart, ZoekApi.Opdracht(vraag), vraag.Nu).Voorzieningen, vraag.Adres)));
    }

    private static byte[] Punten(IEnumerable<PubliekeVoorziening> voorzieningen, Func<string, string> adres)
    {
        var punten = new FeatureCollection();
        foreach (var voorziening in voorzieningen)
        {
            for (var plek = 0; plek < voorziening.Inhoud.Locaties.Count; plek++)
            {
                if (voorziening.Inhoud.Locaties[plek] is { Lat: { } lat, Lon: { } lon } locatie)
                    punten.Add(Punt(voorziening, locatie, plek, new Coordinate(lon, lat), adres));
            }
        }

        return Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(punten, Geojson));
    }

    private static Feature Punt(PubliekeVoorziening voorziening, Locatie locatie, int plek, Coordinate waar, Func<string, string> adres)
    {
        var eigenschappen = new AttributesTable
        {
            { "id", string.Create(CultureInfo.InvariantCulture, $"{voorziening.Slug}-{plek}") },
            { "slug", voorziening.Slug },
            { "naam", voorziening.Inhoud.Naam },
            { "laag", Sleutel.Van(voorziening.Inhoud.Laag) },
            { "precisie", Sleutel.Van(locatie.Precisie) },
            { "voorbeeld", voorziening.IsVoorbeeld },
            { "pagina", adres("/voorzieningen/" + voorziening.Slug) },
        };
        foreach (var (naam, waarde) in new[] { ("plek", locatie.Naam), ("straat", locatie.Straat), ("postcode", locatie.Postcode), ("plaats", locatie.Plaats), ("wijk", locatie.Wijk), ("kern", locatie.Kern) })
        {
            if (waarde is not null)
                eigenschappen.Add(naam, waarde);
        }

        return new Feature(new Point(waar), eigenschappen);
    }
}
