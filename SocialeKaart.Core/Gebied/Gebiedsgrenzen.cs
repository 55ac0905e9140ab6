namespace SocialeKaart.Core.Gebied;

/// <summary>Official boundaries of the wijken, as imported; without them areas are made from centres.</summary>
public sealed record Gebiedsgrenzen
{
    /// <summary>Under which terms CBS and Kadaster publish boundaries.</summary>
    public const string StandaardLicentie = "CC BY 4.0";

    /// <summary>Who made them, as shown on the map page.</summary>
    public required string Bron { get; init; }

    /// <summary>The day whose boundaries they are; CBS draws them for 1 January.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>The licence, as shown on the map page.</summary>
    public required string Licentie { get; init; }

    /// <summary>One for every wijk of the municipality, in the order of the wijken.</summary>
    public required IList<Wijkgrens> Grenzen { get; init; }
}

/// <summary>The boundary of one wijk.</summary>
public sealed record Wijkgrens
{
    /// <summary>CBS code of the wijk.</summary>
    public required string Code { get; init; }

    /// <summary>A GeoJSON Polygon or MultiPolygon in degrees WGS 84, longitude first, in canonical form.</summary>
    public required string Vlak { get; init; }
}
