namespace SocialeKaart.Core.Zoeken.Beheer;

/// <summary>A change of one line of the list of synonyms. Lines are told by what they say, so that a change of another line does not touch it.</summary>
/// <param name="Was">The line as it was seen; null for a new one.</param>
/// <param name="Wordt">The line as it has to be; null to take it away.</param>
/// <param name="Na">The line after which a new one comes; null: at the end. Of no concern to other changes.</param>
public sealed record Synoniemregel(string? Was, string? Wordt, string? Na = null)
{
    /// <summary>A group as its line says it.</summary>
    public static string Tekst(Synoniemgroep groep) => string.Join(", ", groep.Uitdrukkingen);

    /// <summary>What an editor wrote, with the spaces as the file has them.</summary>
    public static string Net(string getypt) =>
        getypt.TrimStart().StartsWith('#') ? getypt.Trim() : string.Join(", ", getypt.Split(',', StringSplitOptions.TrimEntries));

    /// <summary>The list after the change; null when the line that was seen is not there any more.</summary>
    /// <param name="groepen">The list as it is now.</param>
    public IReadOnlyList<Synoniemgroep>? In(IReadOnlyList<Synoniemgroep> groepen)
    {
        var regels = groepen.Select(Tekst).ToList();
        var plek = Was is null ? Na is null ? regels.Count : regels.IndexOf(Na) + 1 : regels.IndexOf(Was);
        // A new line still has its place when the one before it has gone.
        if (Was is null && plek == 0)
            plek = regels.Count;
        if (plek < 0)
            return null;
        if (Was is not null)
            regels.RemoveAt(plek);
        if (Wordt is not null)
            regels.Insert(plek, Wordt);
        return [.. regels.Select((r, i) => new Synoniemgroep { Id = i + 1, Volgorde = i, Uitdrukkingen = r.StartsWith("# ", StringComparison.Ordinal) ? [r] : r.Split(", ") })];
    }
}
