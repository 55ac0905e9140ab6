using System.Globalization;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace SocialeKaart.Core.Gebied;

/// <summary>Areas as GeoJSON geometries: reading, and writing in the one form that is stored and exported.</summary>
public static class Geojsonvlak
{
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Reads a GeoJSON geometry; X is the longitude.</summary>
    /// <exception cref="JsonException">It is no geometry.</exception>
    public static Geometry Lees(string geojson) =>
        JsonSerializer.Deserialize<Geometry>(geojson, Opties) ?? throw new JsonException("A geometry was expected, not null.");

    /// <summary>Writes a Polygon or MultiPolygon: numbers to six decimals (0.1 m), one space after commas and colons.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static string Schrijf(Geometry vlak)
    {
        var uit = new StringBuilder();
        switch (vlak)
        {
            case Polygon een:
                Schrijf(uit.Append("{\"type\": \"Polygon\", \"coordinates\": "), een);
                break;
            case MultiPolygon meer:
                Lijst(uit.Append("{\"type\": \"MultiPolygon\", \"coordinates\": "), meer.Geometries, deel => Schrijf(uit, (Polygon)deel));
                break;
            default:
                throw new ArgumentException($"Not an area: {vlak.GeometryType}.", nameof(vlak));
        }

        return uit.Append('}').ToString();
    }

    private static void Schrijf(StringBuilder uit, Polygon vlak)
    {
        LineString[] ringen = vlak.IsEmpty ? [] : [vlak.ExteriorRing, .. vlak.InteriorRings];
        Lijst(uit, ringen, ring => Lijst(uit, ring.Coordinates, c => uit.Append('[').Append(Getal(c.X)).Append(", ").Append(Getal(c.Y)).Append(']')));
    }

    private static void Lijst<T>(StringBuilder uit, IEnumerable<T> delen, Action<T> schrijf)
    {
        uit.Append('[');
        var eerste = true;
        foreach (var deel in delen)
        {
            if (!eerste)
                uit.Append(", ");
            eerste = false;
            schrijf(deel);
        }

        uit.Append(']');
    }

    private static string Getal(double getal) => Math.Round(getal, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
