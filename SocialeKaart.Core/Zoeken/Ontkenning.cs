namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Keeps "niet" with the word it denies, as a term of its own: "kan niet slapen" and "ik slaap niet" meet in
/// <c>niet~slap</c>, which "goed slapen" lacks.
/// </summary>
public static class Ontkenning
{
    private const int Bereik = 3;

    /// <summary>The denied stems in a row of words, as terms that no ordinary word can equal.</summary>
    public static IEnumerable<string> In(IReadOnlyList<string> woorden)
    {
        for (var i = 0; i < woorden.Count; i++)
        {
            if (!Is(woorden[i]))
                continue;
            if (i > 0 && Draagt(woorden[i - 1]) && woorden[i] is "niet" or "nooit")
                yield return Term(woorden[i - 1]);
            for (var j = i + 1; j < woorden.Count && j <= i + Bereik; j++)
            {
                if (!Draagt(woorden[j]) && woorden[j] != "meer")
                    continue;
                yield return Term(woorden[j]);
                if (woorden[j] != "meer")
                    break;
            }
        }
    }

    /// <summary>Whether a word denies.</summary>
    public static bool Is(string woord) => woord is "niet" or "geen" or "nooit" or "zonder" or "niks" or "niets" or "niemand" or "nergens" or "nie";

    internal static bool IsTerm(string term) => term.Contains('~', StringComparison.Ordinal);

    internal static string Term(string woord) => "niet~" + Stam.Van(woord);

    private static bool Draagt(string woord) => !Stopwoorden.Is(woord) && !Is(woord);
}
