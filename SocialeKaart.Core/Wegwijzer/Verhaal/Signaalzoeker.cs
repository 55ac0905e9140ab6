using System.Collections.Frozen;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Finds the signs of a list in a story.</summary>
internal sealed class Signaalzoeker
{
    /// <summary>Other words that may stand between two words of a row.</summary>
    private const int Tussenin = 2;

    /// <summary>Other words that may stand between rows in any order: without punctuation a whole story is one sentence.</summary>
    private const int Ver = 9;

    private readonly Signaaltermen termen;
    private readonly Dictionary<int, List<Signaal>> opEersteTerm = [];

    /// <summary>Files a list.</summary>
    /// <param name="bestand">The signs.</param>
    /// <param name="bekend">Words that are no slip of the pen.</param>
    /// <param name="kortsteSlip">Shorter words, in letters, are taken as they are spelt or sound.</param>
    public Signaalzoeker(Signalenbestand bestand, FrozenSet<string> bekend, int kortsteSlip)
    {
        termen = new Signaaltermen(bestand.Termen, bekend, kortsteSlip);
        foreach (var signaal in bestand.Signalen)
        {
            var eerste = signaal.Delen[0].Termen[0];
            if (!opEersteTerm.TryGetValue(eerste, out var lijst))
                opEersteTerm[eerste] = lijst = [];
            lijst.Add(signaal);
        }
    }

    /// <summary>All signs in a story, in the order in which they begin.</summary>
    public List<Signaaltreffer> Zoek(IReadOnlyList<Verhaalwoord> woorden)
    {
        var blad = new Blad(woorden, [.. woorden.Select(w => termen.Van(w.Woord))]);
        var treffers = new List<Signaaltreffer>();
        for (var plek = 0; plek < woorden.Count; plek++)
        {
            foreach (var term in blad.Termen[plek].Termen)
            {
                foreach (var signaal in opEersteTerm.GetValueOrDefault(term) ?? [])
                {
                    if (blad.Staat(signaal, plek) is { } plekken)
                        treffers.Add(new Signaaltreffer(signaal, plekken, plekken.Min(p => blad.Termen[p].Zekerheid)));
                }
            }
        }

        return treffers;
    }

    private sealed record Blad(IReadOnlyList<Verhaalwoord> Woorden, (int[] Termen, float Zekerheid)[] Termen)
    {
        /// <summary>The places of a sign whose first row begins here; null when it does not.</summary>
        public int[]? Staat(Signaal signaal, int plek)
        {
            var plekken = new List<int>();
            if (!StaatRij(signaal.Delen[0], plek, plekken))
                return null;
            for (var deel = 1; deel < signaal.Delen.Count; deel++)
            {
                if (!StaatErbij(signaal.Delen[deel], plekken))
                    return null;
            }

            plekken.Sort();
            return [.. plekken];
        }

        private bool StaatErbij(Signaal.Rij rij, List<int> plekken)
        {
            var (laagst, hoogst, zin) = (plekken.Min(), plekken.Max(), Woorden[plekken[0]].Zin);
            for (var plek = Math.Max(0, laagst - Ver - rij.Termen.Length); plek < Woorden.Count && plek <= hoogst + Ver + 1; plek++)
            {
                if (Woorden[plek].Zin != zin || plekken.Contains(plek))
                    continue;
                var erbij = new List<int>();
                if (!StaatRij(rij, plek, erbij) || erbij.Exists(plekken.Contains))
                    continue;
                plekken.AddRange(erbij);
                return true;
            }

            return false;
        }

        private bool StaatRij(Signaal.Rij rij, int plek, List<int> plekken)
        {
            if (!Is(rij.Termen[0], plek))
                return false;
            plekken.Add(plek);
            if (StaatVerder(rij, 1, plek, plekken))
                return true;
            plekken.Clear();
            return false;
        }

        private bool StaatVerder(Signaal.Rij rij, int volgende, int vorige, List<int> plekken)
        {
            if (volgende == rij.Termen.Length)
                return !rij.Sluit || vorige + 1 == Woorden.Count || Woorden[vorige + 1].Zinsdeel != Woorden[vorige].Zinsdeel;
            var tot = vorige + 1 + (rij.Vast[volgende] ? 0 : Tussenin);
            for (var plek = vorige + 1; plek <= tot && plek < Woorden.Count && Woorden[plek].Zin == Woorden[vorige].Zin; plek++)
            {
                if (!Is(rij.Termen[volgende], plek))
                    continue;
                plekken.Add(plek);
                if (StaatVerder(rij, volgende + 1, plek, plekken))
                    return true;
                plekken.RemoveAt(plekken.Count - 1);
            }

            return false;
        }

        private bool Is(int term, int plek) => Termen[plek].Termen.AsSpan().Contains(term);
    }
}
