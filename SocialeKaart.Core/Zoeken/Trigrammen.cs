namespace SocialeKaart.Core.Zoeken;

/// <summary>The last resort: known words that share runs of three letters with an unknown one.</summary>
internal sealed class Trigrammen
{
    private const int Meeste = 24;
    private readonly IReadOnlyList<string> woorden;
    private readonly Opzoeklijst lijst;

    public Trigrammen(IReadOnlyList<string> woorden)
    {
        this.woorden = woorden;
        var paren = new List<(uint, int)>(woorden.Count * 8);
        for (var nummer = 0; nummer < woorden.Count; nummer++)
        {
            if (woorden[nummer].Length > 40 || Ontkenning.IsTerm(woorden[nummer]) || Stopwoorden.Is(woorden[nummer]))
                continue;
            foreach (var sleutel in Sleutels(woorden[nummer]))
                paren.Add((sleutel, nummer));
        }

        lijst = new Opzoeklijst(paren);
    }

    /// <summary>The words with the most in common, with how much that is (0 to 1).</summary>
    public IReadOnlyList<(int Woord, float Gelijkenis)> Gelijkend(string woord)
    {
        var sleutels = Sleutels(woord.Length > 40 ? woord[..40] : woord);
        var gedeeld = new Dictionary<int, int>();
        foreach (var sleutel in sleutels)
        {
            foreach (var nummer in lijst.Met(sleutel))
                gedeeld[nummer] = gedeeld.GetValueOrDefault(nummer) + 1;
        }

        return
        [
            .. gedeeld.Select(g => (g.Key, 2f * g.Value / (sleutels.Count + woorden[g.Key].Length + 1)))
                .OrderByDescending(g => g.Item2)
                .ThenBy(g => woorden[g.Key], StringComparer.Ordinal)
                .Take(Meeste),
        ];
    }

    /// <summary>Begin and end count as letters, so that short words have something to share.</summary>
    private static HashSet<uint> Sleutels(string woord)
    {
        var uit = new HashSet<uint>();
        var omlijst = $"^{woord}$";
        for (var i = 0; i + 3 <= omlijst.Length; i++)
            uit.Add(Opzoeklijst.Sleutel(omlijst.AsSpan(i, 3)));
        return uit;
    }
}
