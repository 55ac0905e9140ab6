namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>
/// Finds, of a list of known sentences, those that look most like a piece of a story: by their words and pairs of words, rare ones counting more.
/// Also empty words count, a little: "ik hoef niet meer" has no others.
/// </summary>
internal sealed class Burenzoeker
{
    /// <summary>What a pair of words that stand side by side counts for beside a word.</summary>
    private const double Paar = 0.8;

    private readonly string[] groepen;
    private readonly Dictionary<string, List<(int Uiting, double Gewicht)>> met = [];
    private readonly Dictionary<string, double> zeldzaam;

    /// <summary>Files the known sentences.</summary>
    public Burenzoeker(IEnumerable<(string Groep, string Tekst)> uitingen)
    {
        var alle = uitingen.Select(u => (u.Groep, Kenmerken: Van([.. Verhaalsnijder.Snijd(u.Tekst).Select(w => w.Woord)]))).ToList();
        groepen = [.. alle.Select(u => u.Groep)];
        zeldzaam = alle.SelectMany(u => u.Kenmerken.Keys).CountBy(k => k).ToDictionary(k => k.Key, k => Math.Log((alle.Count + 1.0) / k.Value));
        for (var nummer = 0; nummer < alle.Count; nummer++)
        {
            var gewogen = Weeg(alle[nummer].Kenmerken);
            foreach (var (kenmerk, gewicht) in gewogen)
            {
                if (!met.TryGetValue(kenmerk, out var lijst))
                    met[kenmerk] = lijst = [];
                lijst.Add((nummer, gewicht));
            }
        }
    }

    /// <summary>The sentences most like these words: the group of each, and how like it is, 0 to 1; the most like first.</summary>
    /// <param name="woorden">Folded words in order.</param>
    /// <param name="aantal">At most so many.</param>
    public IReadOnlyList<(string Groep, double Gelijkenis)> Zoek(IReadOnlyList<string> woorden, int aantal)
    {
        var som = new Dictionary<int, double>();
        foreach (var (kenmerk, gewicht) in Weeg(Van(woorden)))
        {
            foreach (var (uiting, ander) in met.GetValueOrDefault(kenmerk) ?? [])
                som[uiting] = som.GetValueOrDefault(uiting) + (gewicht * ander);
        }

        return [.. som.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(aantal).Select(s => (groepen[s.Key], s.Value))];
    }

    private static Dictionary<string, double> Van(IReadOnlyList<string> woorden)
    {
        var kenmerken = new Dictionary<string, double>();
        var vorige = "";
        foreach (var woord in woorden)
        {
            var stam = Zoeken.Stam.Van(woord);
            kenmerken[stam] = 1;
            if (vorige.Length > 0)
                kenmerken[vorige + ' ' + stam] = Paar;
            vorige = stam;
        }

        return kenmerken;
    }

    /// <summary>Weighed by rarity, to length 1; what no known sentence has weighs as the rarest, so that a long strange piece looks like nothing.</summary>
    private Dictionary<string, double> Weeg(Dictionary<string, double> kenmerken)
    {
        var gewogen = kenmerken.ToDictionary(k => k.Key, k => k.Value * zeldzaam.GetValueOrDefault(k.Key, k.Key.Contains(' ', StringComparison.Ordinal) ? 0 : Math.Log(groepen.Length + 1.0)));
        var lengte = Math.Sqrt(gewogen.Values.Sum(g => g * g));
        return lengte == 0 ? [] : gewogen.Where(g => g.Value > 0).ToDictionary(g => g.Key, g => g.Value / lengte);
    }
}
