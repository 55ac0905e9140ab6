using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using NetTopologySuite.Precision;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>Reads the geometry of one feature as an area near the municipality, and says in plain words what is wrong with it.</summary>
/// <param name="omgeving">What the area has to lie in: degrees, X is the longitude.</param>
internal sealed class VlakLezer(Envelope omgeving)
{
    private static readonly Envelope RdNew = new(-10_000, 310_000, 290_000, 640_000);
    private static readonly Envelope Omgedraaid = new(50, 54, 3, 8);
    private static readonly GeometryFactory Fabriek = new();
    private readonly List<string> redenen = [];
    private int punten;

    /// <summary>Reads an area; null, with one reason or more, when it cannot be taken.</summary>
    public (Geometry? Vlak, IReadOnlyList<string> Redenen) Lees(JsonElement geometrie)
    {
        redenen.Clear();
        punten = 0;
        var vlak = Ontleed(geometrie);
        if (vlak is null || redenen.Count > 0)
            return (null, redenen);
        if (Ongeldig(vlak) is { } reden)
            return (null, [reden]);
        return (Rond(vlak), []);
    }

    private Geometry? Ontleed(JsonElement geometrie)
    {
        if (geometrie.ValueKind != JsonValueKind.Object)
            return Weiger("heeft geen 'geometry'");
        var soort = geometrie.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;
        if (soort is not ("Polygon" or "MultiPolygon"))
            return Weiger($"heeft een vorm die geen vlak is: '{soort}' in plaats van Polygon of MultiPolygon");
        if (!geometrie.TryGetProperty("coordinates", out var lijst) || lijst.ValueKind != JsonValueKind.Array)
            return Weiger("heeft geen 'coordinates'");
        var delen = soort == "Polygon" ? [lijst] : lijst.EnumerateArray().ToList();
        if (delen.Count == 0)
            return Weiger("heeft een leeg vlak");
        var vlakken = new List<Polygon>();
        foreach (var deel in delen)
        {
            if (Veelhoek(deel) is not { } vlak)
                return null;
            vlakken.Add(vlak);
        }

        return soort == "Polygon" ? vlakken[0] : Fabriek.CreateMultiPolygon([.. vlakken]);
    }

    private Polygon? Veelhoek(JsonElement lijst)
    {
        var ringen = new List<LinearRing>();
        foreach (var ring in lijst.ValueKind == JsonValueKind.Array ? lijst.EnumerateArray() : default)
        {
            if (Ring(ring) is not { } gelezen)
                return null;
            ringen.Add(gelezen);
        }

        if (ringen.Count > 0)
            return Fabriek.CreatePolygon(ringen[0], [.. ringen.Skip(1)]);
        Weiger("heeft een vlak zonder ring");
        return null;
    }

    private LinearRing? Ring(JsonElement lijst)
    {
        var hoeken = new List<Coordinate>();
        foreach (var punt in lijst.ValueKind == JsonValueKind.Array ? lijst.EnumerateArray() : default)
        {
            if (Punt(punt) is not { } hoek)
                return null;
            hoeken.Add(hoek);
        }

        punten += hoeken.Count;
        var reden = hoeken switch
        {
            _ when punten > VlakkenBestand.MeestePunten => $"heeft meer dan {VlakkenBestand.MeestePunten} punten; neem het gegeneraliseerde bestand",
            { Count: < 4 } => "heeft een ring met minder dan vier punten",
            _ when !hoeken[0].Equals2D(hoeken[^1]) => "heeft een ring die niet eindigt waar hij begint",
            _ => null,
        };
        if (reden is null)
            return Fabriek.CreateLinearRing([.. hoeken]);
        Weiger(reden);
        return null;
    }

    private Coordinate? Punt(JsonElement lijst)
    {
        if (lijst.ValueKind != JsonValueKind.Array || lijst.GetArrayLength() < 2
            || Getal(lijst[0]) is not { } lengte || Getal(lijst[1]) is not { } breedte)
        {
            Weiger("heeft een punt dat geen [lengte, breedte] is");
            return null;
        }

        var punt = new Coordinate(lengte, breedte);
        if (omgeving.Contains(punt))
            return punt;
        var waar = string.Create(CultureInfo.InvariantCulture, $"[{punt.X:0.####}, {punt.Y:0.####}]");
        Weiger(punt switch
        {
            _ when RdNew.Contains(punt) => $"heeft punten in meters van RD New (EPSG:28992), zoals {waar}; haal het bestand op in lengte en breedte (WGS 84, CRS84)",
            _ when Omgedraaid.Contains(punt) => $"heeft breedte en lengte omgedraaid, zoals {waar}; GeoJSON heeft de lengte eerst",
            _ => $"ligt niet in de omgeving van de gemeente: {waar}",
        });
        return null;
    }

    private static double? Getal(JsonElement getal) =>
        getal.ValueKind == JsonValueKind.Number && getal.TryGetDouble(out var waarde) && double.IsFinite(waarde) ? waarde : null;

    private static string? Ongeldig(Geometry vlak)
    {
        var fout = new IsValidOp(vlak).ValidationError;
        if (fout is null)
            return null;
        var waar = string.Create(CultureInfo.InvariantCulture, $"[{fout.Coordinate.X:0.######}, {fout.Coordinate.Y:0.######}]");
        return fout.ErrorType switch
        {
            TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection => $"heeft een rand die zichzelf kruist of raakt bij {waar}",
            TopologyValidationErrors.HoleOutsideShell => $"heeft een gat buiten het vlak bij {waar}",
            TopologyValidationErrors.NestedHoles or TopologyValidationErrors.NestedShells or TopologyValidationErrors.DuplicateRings => $"heeft delen die over elkaar liggen bij {waar}",
            TopologyValidationErrors.DisconnectedInteriors => $"heeft gaten die het vlak in stukken delen bij {waar}",
            _ => $"heeft geen geldig vlak bij {waar}",
        };
    }

    // Six decimals are 0.1 m. What was rounded before is left exactly as it is, so that writing and reading changes nothing.
    private static Geometry Rond(Geometry vlak)
    {
        var gerond = vlak.Copy();
        gerond.Apply(new Afronding());
        gerond.GeometryChanged();
        return gerond.IsValid ? gerond : GeometryPrecisionReducer.Reduce(vlak, new PrecisionModel(1_000_000));
    }

    private Geometry? Weiger(string reden)
    {
        redenen.Add(reden);
        return null;
    }

    private sealed class Afronding : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            seq.SetX(i, Math.Round(seq.GetX(i), 6));
            seq.SetY(i, Math.Round(seq.GetY(i), 6));
        }
    }
}
