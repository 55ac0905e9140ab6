namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>A question being read: its words, which of them are used up, and the filters found so far.</summary>
internal sealed class Lezing(IReadOnlyList<string> woorden)
{
    private readonly bool[] op = new bool[woorden.Count];

    public IReadOnlyList<string> Woorden { get; } = woorden;

    public Dictionary<Facet, IReadOnlyList<string>> Keuzes { get; } = [];

    /// <summary>The words that still have to be searched for.</summary>
    public string Rest => string.Join(' ', Woorden.Where((_, i) => !op[i]));

    public bool IsVeranderd => op.Contains(true);

    /// <summary>The word at a place; empty outside the question.</summary>
    public string Op(int plek) => plek >= 0 && plek < Woorden.Count ? Woorden[plek] : "";

    /// <summary>Whether these words stand from a place on.</summary>
    public bool Staat(int plek, IReadOnlyList<string> reeks)
    {
        if (plek < 0 || plek + reeks.Count > Woorden.Count)
            return false;
        for (var i = 0; i < reeks.Count; i++)
        {
            if (Woorden[plek + i] != reeks[i])
                return false;
        }

        return true;
    }

    /// <summary>Uses up words: they name a filter, and are not searched for.</summary>
    public void Verbruik(int begin, int tot) => Array.Fill(op, true, begin, tot - begin);

    public void Kies(Facet facet, params string[] waarden) =>
        Keuzes[facet] = [.. (Keuzes.GetValueOrDefault(facet) ?? []).Union(waarden)];
}
