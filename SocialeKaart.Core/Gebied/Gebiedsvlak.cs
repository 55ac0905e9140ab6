using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace SocialeKaart.Core.Gebied;

/// <summary>The area of a wijk or kern. Immutable; may be asked by many at once.</summary>
public sealed class Gebiedsvlak
{
    private readonly Meterstelsel stelsel;
    private readonly Geometry meters;
    private readonly IndexedPointInAreaLocator? zoeker;

    internal Gebiedsvlak(string id, string naam, Geometry meters, Positie middelpunt, Meterstelsel stelsel)
    {
        this.stelsel = stelsel;
        this.meters = meters;
        Id = id;
        Naam = naam;
        Middelpunt = middelpunt;
        Vlak = stelsel.Graden(meters);
        if (meters.IsEmpty)
            return;
        zoeker = new IndexedPointInAreaLocator(meters);
        // The locator makes its index when it is first asked: now, so that later questions only read.
        zoeker.Locate(stelsel.Meters(middelpunt));
    }

    /// <summary>Of the wijk or kern.</summary>
    public string Id { get; }

    /// <summary>Of the wijk or kern.</summary>
    public string Naam { get; }

    /// <summary>Polygon or MultiPolygon in degrees WGS 84, X is the longitude; to about 0.1 m. Empty where nothing is known.</summary>
    public Geometry Vlak { get; }

    /// <summary>Where to put its name, and what is known by this place only: the given centre, else a point inside.</summary>
    public Positie Middelpunt { get; }

    /// <summary>Whether a point lies in the area or on its edge.</summary>
    public bool Bevat(Positie plek) => zoeker?.Locate(stelsel.Meters(plek)) is Location.Interior or Location.Boundary;

    /// <summary>Metres as the crow flies from a point to the area; 0 inside, null when the area is not known.</summary>
    public double? Afstand(Positie plek)
    {
        if (meters.IsEmpty)
            return null;
        return Bevat(plek) ? 0 : meters.Distance(meters.Factory.CreatePoint(stelsel.Meters(plek)));
    }
}
