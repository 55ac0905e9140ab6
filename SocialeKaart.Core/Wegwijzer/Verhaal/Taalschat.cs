namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>
/// What the words of a catalogue say about areas of life: learnt from the lay expressions of its onderwerpen, and a little from the
/// search words of its entries. Words and pairs of words that belong to one area more than others speak for it.
/// </summary>
internal sealed class Taalschat
{
    /// <summary>A word speaks only from here: log of how much likelier it makes an area.</summary>
    private const double Drempel = 0.8;

    /// <summary>So many expressions' worth of doubt stand beside what was counted.</summary>
    private const double Twijfel = 2.5;

    private readonly string[] ids;
    private readonly Dictionary<string, double[]> tellingen = [];
    private readonly double[] totaal;

    /// <summary>Learns.</summary>
    /// <param name="ids">The areas of life.</param>
    /// <param name="bronnen">Expressions, each with its area and what it counts for.</param>
    public Taalschat(string[] ids, IEnumerable<(string Leefdomein, string Tekst, double Gewicht)> bronnen)
    {
        this.ids = ids;
        totaal = new double[ids.Length];
        foreach (var (domein, tekst, gewicht) in bronnen)
            Leer(domein, tekst, gewicht);
    }

    /// <summary>What the words of a story say: for each area the words that speak for it, each with how strongly (above 0).</summary>
    public IEnumerable<(string Leefdomein, int Plek, double Gewicht)> Wijst(IReadOnlyList<Verhaalwoord> woorden)
    {
        var gezien = new HashSet<string>();
        foreach (var (kenmerk, plek) in MetParen(woorden))
        {
            if (!tellingen.TryGetValue(kenmerk, out var telling) || !gezien.Add(kenmerk))
                continue;
            var aantal = telling.Sum();
            var alle = totaal.Sum();
            for (var i = 0; i < ids.Length; i++)
            {
                var vooraf = totaal[i] / alle;
                var gewicht = Math.Log((telling[i] + (Twijfel * vooraf)) / (aantal + Twijfel) / vooraf);
                if (telling[i] > 0 && gewicht > Drempel)
                    yield return (ids[i], plek, gewicht);
            }
        }
    }

    /// <summary>Stems, denied stems, and pairs of them that stand beside one another but for empty words.</summary>
    private static IEnumerable<(string Kenmerk, int Plek)> MetParen(IReadOnlyList<Verhaalwoord> woorden)
    {
        var (vorige, bij) = ("", -1);
        foreach (var (kenmerk, plek) in Kenmerken.Van(woorden))
        {
            yield return (kenmerk, plek);
            if (bij >= 0 && woorden[bij].Zin == woorden[plek].Zin)
                yield return (vorige + ' ' + kenmerk, plek);
            (vorige, bij) = (kenmerk, plek);
        }
    }

    private void Leer(string domein, string tekst, double gewicht)
    {
        var nummer = Array.IndexOf(ids, domein);
        if (nummer < 0)
            return;
        totaal[nummer] += gewicht;
        foreach (var kenmerk in MetParen(Verhaalsnijder.Snijd(tekst)).Select(k => k.Kenmerk).Distinct())
        {
            if (!tellingen.TryGetValue(kenmerk, out var telling))
                tellingen[kenmerk] = telling = new double[ids.Length];
            telling[nummer] += gewicht;
        }
    }
}
