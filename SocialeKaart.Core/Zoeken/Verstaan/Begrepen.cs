using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>What of a question was understood as a filter, and what is left to search for.</summary>
/// <param name="Rest">The question without the words that only name a filter.</param>
public sealed record Begrepen(string Rest)
{
    /// <summary>The place that was named; null for none.</summary>
    public Plek? Bij { get; init; }

    /// <summary>Values by facet.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Keuzes { get; init; } = new Dictionary<Facet, IReadOnlyList<string>>();
}
