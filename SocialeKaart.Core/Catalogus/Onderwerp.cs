namespace SocialeKaart.Core.Catalogus;

/// <summary>A topic within a leefdomein, with the words residents use for it.</summary>
public sealed record Onderwerp
{
    public required string Id { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Id of its leefdomein.</summary>
    public required string Leefdomein { get; init; }

    public required string Naam { get; init; }

    public required string Uitleg { get; init; }

    /// <summary>How people themselves say it: words, half sentences, feelings and situations.</summary>
    public required IReadOnlyList<string> Woorden { get; init; }

    /// <summary>The same in other languages, whichever: what newcomers type.</summary>
    public IReadOnlyList<string> Anderstalig { get; init; } = [];

    public required Vertaling En { get; init; }

    /// <summary>Names of fitting domains of the ZRM 2017 (Zelfredzaamheid-Matrix).</summary>
    public IReadOnlyList<string> Zrm { get; init; } = [];

    /// <summary>Names of fitting dimensions of Positieve Gezondheid.</summary>
    public IReadOnlyList<string> PositieveGezondheid { get; init; } = [];
}
