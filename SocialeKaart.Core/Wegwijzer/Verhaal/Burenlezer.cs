namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Reads a story by what its sentences look like: sentences of which is known what they are about, and cries for help.</summary>
internal sealed class Burenlezer(IEnumerable<(string Groep, string Tekst)> uitingen, IEnumerable<(string Groep, string Tekst)> noodkreten)
{
    /// <summary>So many known sentences have a say about one of a story.</summary>
    private const int Buren = 10, Noodburen = 8;

    /// <summary>From this likeness on, 0 to 1, known sentences have their full say.</summary>
    private const double Zeker = 0.35;

    /// <summary>What a sentence says about areas of life counts for, in all.</summary>
    private const double Deel = 4;

    /// <summary>A sentence is a cry for help when it is so much like one, 0 to 1, and so much more than like what only sounds like it.</summary>
    private const double Noodgelijkenis = 0.42, Noodvoorsprong = 0.1;

    /// <summary>Shorter pieces, in words, are like anything.</summary>
    private const int KortsteStuk = 3;

    /// <summary>The group of what only sounds like danger.</summary>
    private const string Geen = "geen";

    private readonly Burenzoeker bekend = new(uitingen);
    private readonly Burenzoeker nood = new(noodkreten);

    /// <summary>What the sentences of a story say for each area of life (above 0).</summary>
    /// <param name="woorden">The story.</param>
    /// <param name="stil">Words that say nothing.</param>
    public IReadOnlyDictionary<string, double> Leefdomeinen(IReadOnlyList<Verhaalwoord> woorden, HashSet<int> stil)
    {
        var som = new Dictionary<string, double>();
        foreach (var zin in woorden.Where((_, plek) => !stil.Contains(plek)).GroupBy(w => w.Zin).Where(z => z.Count() >= KortsteStuk))
        {
            var gevonden = bekend.Zoek([.. zin.Select(w => w.Woord)], Buren);
            var totaal = gevonden.Sum(g => g.Gelijkenis * g.Gelijkenis);
            if (totaal <= 0)
                continue;
            var zeker = Math.Min(1, gevonden[0].Gelijkenis / Zeker);
            foreach (var groep in gevonden.GroupBy(g => g.Groep))
                som[groep.Key] = som.GetValueOrDefault(groep.Key) + (Deel * zeker * groep.Sum(g => g.Gelijkenis * g.Gelijkenis) / totaal);
        }

        return som;
    }

    /// <summary>The kinds of danger that a sentence or clause looks like a cry for help of.</summary>
    public IEnumerable<string> Nood(IReadOnlyList<Verhaalwoord> woorden)
    {
        foreach (var stuk in woorden.GroupBy(w => (w.Zin, -1)).Concat(woorden.GroupBy(w => (w.Zin, w.Zinsdeel))).Where(s => s.Count() >= KortsteStuk))
        {
            var gevonden = nood.Zoek([.. stuk.Select(w => w.Woord)], Noodburen);
            if (gevonden is not [{ Groep: not Geen } eerste, ..] || eerste.Gelijkenis < Noodgelijkenis)
                continue;
            if (eerste.Gelijkenis - gevonden.Where(g => g.Groep == Geen).Select(g => g.Gelijkenis).DefaultIfEmpty(0).Max() > Noodvoorsprong)
                yield return eerste.Groep;
        }
    }
}
