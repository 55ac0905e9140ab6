namespace SocialeKaart.Core.Zoeken;

/// <summary>The last resort: known words that share runs of three letters with an unknown one.</summary>
internal sealed class Trigrammen(Woordenboek boek)
{
    private const int Meeste = 24;

    /// <summary>The words with the most in common, with how much that is (0 to 1).</summary>
    public IReadOnlyList<(int Woord, float Gelijkenis)> Gelijkend(string woord)
    {
        var sleutels = Letterlijst.Sleutels(woord);
        var gedeeld = new Dictionary<int, int>();
        foreach (var lijst in boek.Letters)
        {
            foreach (var sleutel in sleutels)
            {
                foreach (var nummer in lijst.Met(sleutel))
                    gedeeld[nummer] = gedeeld.GetValueOrDefault(nummer) + 1;
            }
        }

        return
        [
            .. gedeeld.Where(g => boek.Leeft(g.Key))
                .Select(g => (g.Key, 2f * g.Value / (sleutels.Count + boek.Woord(g.Key).Length + 1)))
                .OrderByDescending(g => g.Item2)
                .ThenBy(g => boek.Woord(g.Key), StringComparer.Ordinal)
                .Take(Meeste),
        ];
    }
}
