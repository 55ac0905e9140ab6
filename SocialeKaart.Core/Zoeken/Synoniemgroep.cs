namespace SocialeKaart.Core.Zoeken;

/// <summary>A line of the list of synonyms, which an editor keeps: expressions with one meaning, or a remark.</summary>
public sealed record Synoniemgroep
{
    public required int Id { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Two or more expressions; or one that begins with #.</summary>
    public required IReadOnlyList<string> Uitdrukkingen { get; init; }

    /// <summary>Whether it is a remark, which means nothing to a search.</summary>
    public bool IsOpmerking => Uitdrukkingen is [['#', ..]];
}
