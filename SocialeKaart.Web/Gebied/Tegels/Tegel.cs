using NetTopologySuite.Geometries;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Web.Gebied.Tegels;

/// <summary>One square of a background map in web mercator, 256 pixels wide.</summary>
/// <param name="Z">Zoom: 0 is the whole world on one tile.</param>
/// <param name="X">From the west, from 0.</param>
/// <param name="Y">From the north, from 0.</param>
public readonly record struct Tegel(int Z, int X, int Y)
{
    /// <summary>The least and most zoom that our map asks for.</summary>
    public const int KleinsteZoom = 10, GrootsteZoom = 18;

    /// <summary>Degrees round the municipality that may be asked for as well: some 7 km.</summary>
    private const double Rand = 0.1;

    /// <summary>Whether it shows something of the municipality or near it: nothing else is fetched for anybody.</summary>
    public bool IsVan(Gebiedsvlakken vlakken)
    {
        if (Z is < KleinsteZoom or > GrootsteZoom || X < 0 || Y < 0 || X >= 1 << Z || Y >= 1 << Z)
            return false;
        var omgeving = new Envelope();
        foreach (var wijk in vlakken.Wijken)
            omgeving.ExpandToInclude(wijk.Vlak.EnvelopeInternal);
        omgeving.ExpandBy(Rand);
        return omgeving.Intersects(new Envelope(Lengte(X), Lengte(X + 1), Breedte(Y), Breedte(Y + 1)));
    }

    private double Lengte(int x) => (x * 360.0 / (1 << Z)) - 180;

    private double Breedte(int y) => double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI * (1 - (2.0 * y / (1 << Z))))));
}
