namespace SocialeKaart.Core.Catalogus;

/// <summary>One area of life; there are fourteen. Its id shares one namespace with the onderwerpen.</summary>
public sealed record Leefdomein
{
    public required string Id { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    public required string Naam { get; init; }

    public required string Uitleg { get; init; }

    public required Vertaling En { get; init; }

    /// <summary>Names of fitting domains of the ZRM 2017 (Zelfredzaamheid-Matrix).</summary>
    public IReadOnlyList<string> Zrm { get; init; } = [];

    /// <summary>Names of fitting dimensions of Positieve Gezondheid.</summary>
    public IReadOnlyList<string> PositieveGezondheid { get; init; } = [];
}
