namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>What a proof came to.</summary>
public sealed record Bewijsuitslag
{
    /// <summary>Situations looked at.</summary>
    public required long Staten { get; init; }

    /// <summary>Walks made page by page.</summary>
    public required long Wegen { get; init; }

    /// <summary>Plans looked at.</summary>
    public required long Plannen { get; init; }

    /// <summary>How often each property was checked.</summary>
    public required IReadOnlyDictionary<Eigenschap, long> Toetsen { get; init; }

    /// <summary>What was not gone through one by one, and why that makes no difference; in Dutch.</summary>
    public required IReadOnlyList<string> Grond { get; init; }

    /// <summary>What an editor may want to know; in Dutch.</summary>
    public required IReadOnlyList<string> Waarschuwingen { get; init; }

    /// <summary>By property; of each a few, the shortest story first.</summary>
    public required IReadOnlyList<Overtreding> Overtredingen { get; init; }

    /// <summary>Whether all properties hold.</summary>
    public bool Geslaagd => Overtredingen.Count == 0;
}

/// <summary>Something that does not hold.</summary>
/// <param name="Eigenschap">Which property.</param>
/// <param name="Wat">What is missing or wrong; in Dutch.</param>
/// <param name="Verhaal">The shortest way found to see it: answers, page and fault; in Dutch.</param>
/// <param name="Aantal">In how many states it was seen; at least 1.</param>
public sealed record Overtreding(Eigenschap Eigenschap, string Wat, string Verhaal, long Aantal);
