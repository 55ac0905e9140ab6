using NetTopologySuite.Geometries;

namespace SocialeKaart.Core.Gebied;

/// <summary>
/// Degrees to metres and back, on a flat map around one point: east and north of that point, by the two radii of curvature that the
/// WGS 84 ellipsoid has there. Within 15 km of the point a distance is right to three in a thousand (the length of a degree
/// of longitude shrinks northwards): 30 m on 10 km, and far less than what a centre of a wijk itself is off.
/// </summary>
public sealed class Meterstelsel
{
    private const double HalveAs = 6_378_137;
    private const double Excentriciteit = 0.006_694_379_990_14;

    private readonly Positie oorsprong;
    private readonly double perGraadOost;
    private readonly double perGraadNoord;

    /// <summary>A flat map around a point; not for places within a degree of a pole.</summary>
    public Meterstelsel(Positie oorsprong)
    {
        this.oorsprong = oorsprong;
        var breedte = double.DegreesToRadians(oorsprong.Lat);
        var kromming = 1 - (Excentriciteit * Math.Pow(Math.Sin(breedte), 2));
        perGraadOost = double.DegreesToRadians(HalveAs / Math.Sqrt(kromming) * Math.Cos(breedte));
        perGraadNoord = double.DegreesToRadians(HalveAs * (1 - Excentriciteit) / Math.Pow(kromming, 1.5));
    }

    /// <summary>Metres east (X) and north (Y).</summary>
    public Coordinate Meters(Positie plek) => new((plek.Lon - oorsprong.Lon) * perGraadOost, (plek.Lat - oorsprong.Lat) * perGraadNoord);

    /// <summary>The point so many metres east (X) and north (Y).</summary>
    public Positie Graden(Coordinate meters) => new(oorsprong.Lat + (meters.Y / perGraadNoord), oorsprong.Lon + (meters.X / perGraadOost));

    /// <summary>Metres between two points, as the crow flies.</summary>
    public double Tussen(Positie een, Positie ander) => Meters(een).Distance(Meters(ander));

    /// <summary>A copy in metres of a shape in degrees (X is the longitude).</summary>
    public Geometry Meters(Geometry graden) => Zet(graden, c => Meters(new Positie(c.Y, c.X)));

    /// <summary>A copy in degrees (X is the longitude), to six decimals or 0.1 m, of a shape in metres.</summary>
    public Geometry Graden(Geometry meters) => Zet(meters, c =>
    {
        var plek = Graden(c);
        return new Coordinate(Math.Round(plek.Lon, 6), Math.Round(plek.Lat, 6));
    });

    private static Geometry Zet(Geometry bron, Func<Coordinate, Coordinate> om)
    {
        var kopie = bron.Copy();
        kopie.Apply(new Omzetter(om));
        kopie.GeometryChanged();
        return kopie;
    }

    private sealed class Omzetter(Func<Coordinate, Coordinate> om) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var nieuw = om(seq.GetCoordinate(i));
            seq.SetX(i, nieuw.X);
            seq.SetY(i, nieuw.Y);
        }
    }
}
