namespace SocialeKaart.Core.Gebied;

/// <summary>A district as CBS draws them. A village is one wijk, with the id of its kern.</summary>
public sealed record Wijk
{
    public required string Id { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    /// <summary>CBS code, such as WK082605.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>Id of the kern it belongs to.</summary>
    public required string Kern { get; init; }

    /// <summary>Centre, degrees WGS 84, about 100 m precise; absent where the wijk has no one centre.</summary>
    public double? Lat { get; init; }

    /// <inheritdoc cref="Lat"/>
    public double? Lon { get; init; }
}

/// <summary>The area of the four digits of a postcode.</summary>
public sealed record Postcodegebied
{
    /// <summary>Four digits, such as 4907.</summary>
    public required string Postcode { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Id of the kern it belongs to.</summary>
    public required string Kern { get; init; }

    /// <summary>Centre, degrees WGS 84.</summary>
    public required double Lat { get; init; }

    /// <inheritdoc cref="Lat"/>
    public required double Lon { get; init; }
}
