using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>What of a text can be compared: the stems of its words, those that are denied apart, without empty words.</summary>
internal static class Kenmerken
{
    /// <summary>So many words on from a denial a word is denied.</summary>
    private const int Bereik = 3;

    /// <summary>The features in order, each with the number of its word.</summary>
    public static IEnumerable<(string Kenmerk, int Plek)> Van(IReadOnlyList<Verhaalwoord> woorden)
    {
        var ontkend = -Bereik - 1;
        for (var plek = 0; plek < woorden.Count; plek++)
        {
            var woord = woorden[plek].Woord;
            if (plek > 0 && woorden[plek].Zin != woorden[plek - 1].Zin)
                ontkend = -Bereik - 1;
            if (Ontkenning.Is(woord))
            {
                ontkend = plek;
                continue;
            }

            if (Stopwoorden.Is(woord))
                continue;
            yield return (plek - ontkend <= Bereik || IsErnaOntkend(woorden, plek) ? Ontkenning.Term(woord) : Stam.Van(woord), plek);
            ontkend = -Bereik - 1;
        }
    }

    /// <summary>"Ik drink niet": a denial at the end of the clause belongs to the word before it.</summary>
    private static bool IsErnaOntkend(IReadOnlyList<Verhaalwoord> woorden, int plek) =>
        plek + 1 < woorden.Count && woorden[plek + 1].Woord is "niet" or "nooit" && woorden[plek + 1].Zinsdeel == woorden[plek].Zinsdeel
        && (plek + 2 == woorden.Count || woorden[plek + 2].Zinsdeel != woorden[plek].Zinsdeel);
}
