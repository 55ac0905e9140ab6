namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Takes the pieces out of a story that made it recognised, as they were written.</summary>
internal static class Citaten
{
    /// <summary>One to three pieces, the most telling first, none overlapping another.</summary>
    /// <param name="tekst">The story.</param>
    /// <param name="woorden">Its words.</param>
    /// <param name="bewijzen">Numbers of words that belong together, the strongest first; at least one.</param>
    public static IReadOnlyList<string> Uit(string tekst, IReadOnlyList<Verhaalwoord> woorden, IReadOnlyList<int[]> bewijzen)
    {
        var gekozen = new List<(int Begin, int Eind)>();
        foreach (var bewijs in bewijzen)
        {
            var (begin, eind) = Stuk(woorden, bewijs);
            if (gekozen.Exists(g => begin < g.Eind && g.Begin < eind))
                continue;
            gekozen.Add((begin, eind));
            if (gekozen.Count == Verhaallezer.MeesteWoorden)
                break;
        }

        return [.. gekozen.Select(g => Heel(tekst[g.Begin..g.Eind])).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>From the first word on as far as fits.</summary>
    private static (int Begin, int Eind) Stuk(IReadOnlyList<Verhaalwoord> woorden, int[] bewijs)
    {
        var begin = woorden[bewijs[0]].Begin;
        var eind = begin + Math.Min(woorden[bewijs[0]].Lengte, Verhaallezer.LangsteWoorden);
        foreach (var plek in bewijs)
        {
            var tot = woorden[plek].Begin + woorden[plek].Lengte;
            if (tot - begin <= Verhaallezer.LangsteWoorden)
                eind = Math.Max(eind, tot);
        }

        return (begin, eind);
    }

    /// <summary>On one line; half of a character that takes two is left off.</summary>
    private static string Heel(string stuk)
    {
        var regel = stuk.ReplaceLineEndings(" ");
        return regel.Length > 0 && char.IsHighSurrogate(regel[^1]) ? regel[..^1] : regel;
    }
}
