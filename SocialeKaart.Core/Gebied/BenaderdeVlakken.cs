using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Triangulate;

namespace SocialeKaart.Core.Gebied;

/// <summary>
/// Indicative areas of wijken, from their centres alone: every point of the municipality goes to the nearest centre (Voronoi).
/// How far the municipality reaches is a guess: what all centres enclose, and <see cref="Rand"/> around it.
/// When one wijk has no centre, being the fields around the others, no other reaches further than <see cref="Reikwijdte"/>
/// from its centre, and it gets the rest.
/// </summary>
internal static class BenaderdeVlakken
{
    /// <summary>Metres from the outermost centres to the boundary of the municipality.</summary>
    public const double Rand = 1500;

    /// <summary>Metres from the centre of a wijk to where the fields begin.</summary>
    public const double Reikwijdte = 1250;

    // Corners on a grid of 0.1 m, so that neighbours have the same corners.
    private static readonly PrecisionModel Raster = new(10);
    private static readonly GeometryFactory Fabriek = new();

    /// <summary>Area in metres by CBS code; a wijk of which nothing can be said is not in it.</summary>
    /// <param name="wijken">The wijken.</param>
    /// <param name="punten">All known points of the municipality, in metres.</param>
    /// <param name="stelsel">From degrees to metres.</param>
    public static Dictionary<string, Geometry> Van(IReadOnlyList<Wijk> wijken, IReadOnlyList<Coordinate> punten, Meterstelsel stelsel)
    {
        var vlakken = new Dictionary<string, Geometry>(StringComparer.Ordinal);
        if (punten.Count == 0)
            return vlakken;
        var omtrek = Fabriek.CreateMultiPointFromCoords([.. punten]).ConvexHull().Buffer(Rand);
        var rest = wijken.Where(w => w.Lat is null).ToList() is [var enige] ? enige : null;
        foreach (var (wijk, centrum, cel) in Cellen(wijken, omtrek, stelsel))
        {
            var bereik = rest is null ? omtrek : Knip(SpatialFunction.Intersection, omtrek, Fabriek.CreatePoint(centrum).Buffer(Reikwijdte));
            vlakken[wijk.Code] = Knip(SpatialFunction.Intersection, cel, bereik);
        }

        if (rest is not null)
            vlakken[rest.Code] = Knip(SpatialFunction.Difference, omtrek, OverlayNGRobust.Union(Fabriek.BuildGeometry(vlakken.Values)));
        return vlakken;
    }

    // Two wijken on one spot cannot be told apart: the first gets the cell.
    private static IEnumerable<(Wijk Wijk, Coordinate Centrum, Geometry Cel)> Cellen(IReadOnlyList<Wijk> wijken, Geometry omtrek, Meterstelsel stelsel)
    {
        var wijkOp = wijken.Where(w => w is { Lat: not null, Lon: not null })
            .Select(w => (Wijk: w, Centrum: stelsel.Meters(new Positie(w.Lat!.Value, w.Lon!.Value))))
            .DistinctBy(w => w.Centrum)
            .ToDictionary(w => w.Centrum, w => w.Wijk);
        if (wijkOp.Count == 1)
            return wijkOp.Select(w => (w.Value, w.Key, omtrek));
        var bouwer = new VoronoiDiagramBuilder { ClipEnvelope = omtrek.EnvelopeInternal };
        bouwer.SetSites(wijkOp.Keys.ToList());
        return bouwer.GetDiagram(Fabriek).Geometries.Select(cel => (wijkOp[(Coordinate)cel.UserData], (Coordinate)cel.UserData, cel));
    }

    private static Geometry Knip(SpatialFunction hoe, Geometry een, Geometry ander) => OverlayNG.Overlay(een, ander, hoe, Raster);
}
