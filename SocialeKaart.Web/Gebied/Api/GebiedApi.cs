using System.Globalization;
using System.Text;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
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
            vraag => new Apibestand(Punten(ZoekApi.Zoek(vraag).Voorzieningen, vraag.Kaart, vraag.Adres)));
    }

    // The places that the map draws, in its order.
    private static byte[] Punten(IEnumerable<PubliekeVoorziening> voorzieningen, KaartBeeld kaart, Func<string, string> adres)
    {
        var punten = new FeatureCollection();
        foreach (var plek in Kaartlijst.Van(kaart, voorzieningen).SelectMany(g => g.Punten))
        {
            if (plek is { Punt: { } punt, Locatie: { } locatie })
                punten.Add(Punt(plek, locatie, new Coordinate(punt.Lon, punt.Lat), adres));
        }

        return Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(punten, Geojson));
    }

    private static Feature Punt(Kaartpunt plek, Locatie locatie, Coordinate waar, Func<string, string> adres)
    {
        var voorziening = plek.Voorziening;
        var eigenschappen = new AttributesTable
        {
            { "id", string.Create(CultureInfo.InvariantCulture, $"{voorziening.Slug}-{voorziening.Inhoud.Locaties.IndexOf(locatie)}") },
            { "slug", voorziening.Slug },
            { "naam", voorziening.Inhoud.Naam },
            { "laag", Sleutel.Van(voorziening.Inhoud.Laag) },
            { "precisie", Sleutel.Van(locatie.Precisie) },
            { "ongeveer", plek.Ongeveer },
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
