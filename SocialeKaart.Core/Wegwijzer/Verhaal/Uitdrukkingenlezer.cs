using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Finds expressions of the catalogue in a story: most of their words close together, rare words counting more than common ones.</summary>
internal sealed class Uitdrukkingenlezer
{
    /// <summary>What has to be there of an expression, by the weight of its words.</summary>
    private const double Deel = 0.75;

    /// <summary>What an expression counts for, for each unit of log rarity, and at most.</summary>
    private const double PerZeldzaamheid = 0.3, Hoogst = 3;

    /// <summary>Expressions of more words are situations that nobody tells in the same words.</summary>
    private const int MeesteWoorden = 5;

    private readonly List<Uitdrukking> uitdrukkingen = [];
    private readonly Dictionary<string, List<int>> met = [];
    private readonly Dictionary<string, double> zeldzaam;

    /// <summary>Files the expressions.</summary>
    public Uitdrukkingenlezer(IEnumerable<(string Leefdomein, string Tekst, double Gewicht)> bronnen)
    {
        var vaag = new HashSet<string>();
        foreach (var (domein, tekst, gewicht) in bronnen)
        {
            var woorden = Verhaalsnijder.Snijd(tekst);
            var gevonden = Kenmerken.Van(woorden).ToList();
            vaag.UnionWith(gevonden.Where(k => Stopwoorden.IsVaag(woorden[k.Plek].Woord)).Select(k => k.Kenmerk));
            string[] kenmerken = [.. gevonden.Select(k => k.Kenmerk).Distinct()];
            if (kenmerken.Length is 0 or > MeesteWoorden)
                continue;
            foreach (var kenmerk in kenmerken)
            {
                if (!met.TryGetValue(kenmerk, out var nummers))
                    met[kenmerk] = nummers = [];
                nummers.Add(uitdrukkingen.Count);
            }

            uitdrukkingen.Add(new Uitdrukking(domein, kenmerken, Math.Min(1, gewicht)));
        }

        zeldzaam = met.ToDictionary(m => m.Key, m => Math.Log((double)uitdrukkingen.Count / m.Value.Count) * (vaag.Contains(m.Key) ? Stopwoorden.VaagGewicht : 1));
    }

    /// <summary>The expressions in a story: the area of each, its words, and what it counts for (above 0).</summary>
    public IEnumerable<(string Leefdomein, int[] Plekken, double Gewicht)> Zoek(IReadOnlyList<Verhaalwoord> woorden)
    {
        var gezien = new Dictionary<int, List<(string Kenmerk, int Plek)>>();
        foreach (var (kenmerk, plek) in Kenmerken.Van(woorden))
        {
            foreach (var nummer in met.GetValueOrDefault(kenmerk) ?? [])
            {
                if (!gezien.TryGetValue(nummer, out var plekken))
                    gezien[nummer] = plekken = [];
                plekken.RemoveAll(p => p.Kenmerk == kenmerk || woorden[p.Plek].Zin != woorden[plek].Zin || plek - p.Plek > Ver(nummer));
                plekken.Add((kenmerk, plek));
                var heel = uitdrukkingen[nummer].Kenmerken.Sum(k => zeldzaam[k]);
                var som = plekken.Sum(p => zeldzaam[p.Kenmerk]);
                if (som < Deel * heel || (plekken.Count == 1 && uitdrukkingen[nummer].Kenmerken.Length > 1))
                    continue;
                var alleen = plekken.Count == 1 ? Eigen(kenmerk, uitdrukkingen[nummer].Leefdomein) : 1;
                yield return (uitdrukkingen[nummer].Leefdomein, [.. plekken.Select(p => p.Plek)],
                    Math.Min(Hoogst, PerZeldzaamheid * som) * uitdrukkingen[nummer].Gewicht * alleen);
            }
        }
    }

    private int Ver(int nummer) => (2 * uitdrukkingen[nummer].Kenmerken.Length) + 3;

    /// <summary>Of the expressions with a word, the share that is about an area.</summary>
    private double Eigen(string kenmerk, string domein) =>
        (double)met[kenmerk].Count(n => uitdrukkingen[n].Leefdomein == domein) / met[kenmerk].Count;

    private sealed record Uitdrukking(string Leefdomein, string[] Kenmerken, double Gewicht);
}
