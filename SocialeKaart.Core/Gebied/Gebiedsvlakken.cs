using System.Collections.Frozen;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace SocialeKaart.Core.Gebied;

/// <summary>
/// The areas of the wijken and kernen of a municipality: from imported boundaries, else indicative ones around the centres
/// (see <see cref="BenaderdeVlakken"/>). Immutable.
/// </summary>
public sealed class Gebiedsvlakken
{
    private readonly IReadOnlyList<Wijk> wijken;
    private readonly FrozenDictionary<string, Gebiedsvlak> wijkMet;
    private readonly FrozenDictionary<string, Gebiedsvlak> kernMet;

    /// <summary>Makes the areas.</summary>
    /// <param name="kernen">The towns and villages.</param>
    /// <param name="wijken">The districts.</param>
    /// <param name="postcodes">Their centres help to guess how far the municipality reaches.</param>
    /// <param name="grenzen">Official boundaries; null: the areas are indicative.</param>
    public Gebiedsvlakken(
        IEnumerable<Kern> kernen, IReadOnlyList<Wijk> wijken, IReadOnlyList<Postcodegebied> postcodes, Gebiedsgrenzen? grenzen)
    {
        this.wijken = wijken;
        Grenzen = grenzen;
        var punten = wijken.Select(Centrum).OfType<Positie>().Concat(postcodes.Select(p => new Positie(p.Lat, p.Lon))).ToList();
        Meters = new Meterstelsel(punten.Count == 0 ? default : new Positie(punten.Average(p => p.Lat), punten.Average(p => p.Lon)));
        var vlakken = grenzen is null
            ? BenaderdeVlakken.Van(wijken, [.. punten.Select(Meters.Meters)], Meters)
            : grenzen.Grenzen.ToDictionary(g => g.Code, g => Meters.Meters(Geojsonvlak.Lees(g.Vlak)));
        Wijken = [.. wijken.Select(w => Maak(w.Id, w.Naam, vlakken.GetValueOrDefault(w.Code, Polygon.Empty), Centrum(w)))];
        wijkMet = Wijken.ToFrozenDictionary(v => v.Id);
        Kernen = [.. kernen.Select(k => Maak(k.Id, k.Naam, Verenig(k, vlakken), CentrumVan(k)))];
        kernMet = Kernen.ToFrozenDictionary(v => v.Id);
    }

    /// <summary>The imported boundaries; null when <see cref="Indicatief"/>.</summary>
    public Gebiedsgrenzen? Grenzen { get; }

    /// <summary>True when the areas are made from centres: to be shown as "bij benadering".</summary>
    public bool Indicatief => Grenzen is null;

    /// <summary>The flat map of this municipality, for distances.</summary>
    public Meterstelsel Meters { get; }

    /// <summary>In the order of the wijken.</summary>
    public IReadOnlyList<Gebiedsvlak> Wijken { get; }

    /// <summary>Each the union of its wijken, in the order of the kernen.</summary>
    public IReadOnlyList<Gebiedsvlak> Kernen { get; }

    /// <summary>The area of a wijk by its id; null when there is no such wijk.</summary>
    public Gebiedsvlak? Wijk(string id) => wijkMet.GetValueOrDefault(id);

    /// <summary>The area of a kern by its id; null when there is no such kern.</summary>
    public Gebiedsvlak? Kern(string id) => kernMet.GetValueOrDefault(id);

    /// <summary>The wijk that holds a point, on a shared edge the first of them; null outside the municipality.</summary>
    public Wijk? WijkVan(double lat, double lon)
    {
        var plek = new Positie(lat, lon);
        for (var nummer = 0; nummer < wijken.Count; nummer++)
        {
            if (Wijken[nummer].Bevat(plek))
                return wijken[nummer];
        }

        return null;
    }

    /// <summary>
    /// Id of the kern to which a point belongs; null outside the municipality. A wijk without one centre lies around all
    /// kernen: who lives in the fields by a village belongs to that village, so there the nearest centre tells.
    /// </summary>
    public string? KernVan(double lat, double lon)
    {
        if (WijkVan(lat, lon) is not { } wijk)
            return null;
        var plek = new Positie(lat, lon);
        return Centrum(wijk) is null ? (wijken.Where(w => Centrum(w) is not null).MinBy(w => Meters.Tussen(Centrum(w)!.Value, plek)) ?? wijk).Kern : wijk.Kern;
    }

    private static Positie? Centrum(Wijk wijk) => wijk is { Lat: { } lat, Lon: { } lon } ? new Positie(lat, lon) : null;

    private Geometry Verenig(Kern kern, IReadOnlyDictionary<string, Geometry> vlakken) =>
        OverlayNGRobust.Union(new GeometryFactory().BuildGeometry(wijken.Where(w => w.Kern == kern.Id).Select(w => vlakken.GetValueOrDefault(w.Code)).OfType<Geometry>()));

    // The middle of the built-up wijken; the fields around would pull it out of town.
    private Positie? CentrumVan(Kern kern)
    {
        var centra = wijken.Where(w => w.Kern == kern.Id).Select(Centrum).OfType<Positie>().ToList();
        return centra.Count == 0 ? null : new Positie(centra.Average(c => c.Lat), centra.Average(c => c.Lon));
    }

    private Gebiedsvlak Maak(string id, string naam, Geometry meters, Positie? centrum) =>
        new(id, naam, meters, centrum ?? Meters.Graden(meters.IsEmpty ? new Coordinate() : meters.InteriorPoint.Coordinate), Meters);
}
