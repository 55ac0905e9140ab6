namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Pairwise covering arrays: few rows in which every two levels of different factors meet.</summary>
public static class Overdekking
{
    /// <summary>Rows in which every pair of levels of every two factors occurs at least once. Greedy and deterministic.</summary>
    /// <param name="niveaus">Of each factor the number of levels; at least 1 each.</param>
    /// <returns>Rows with of each factor a level, from 0; at least one row.</returns>
    public static IReadOnlyList<int[]> Paren(IReadOnlyList<int> niveaus)
    {
        if (niveaus.Any(n => n < 1))
            throw new ArgumentOutOfRangeException(nameof(niveaus), "A factor has at least one level.");
        if (niveaus.Count < 2)
            return niveaus.Count == 0 ? [[]] : [.. Enumerable.Range(0, niveaus[0]).Select(n => new[] { n })];
        var open = new Open(niveaus);
        var rijen = new List<int[]>();
        while (open.Eerste() is var (een, a, ander, b))
        {
            var rij = new int[niveaus.Count];
            Array.Fill(rij, -1);
            (rij[een], rij[ander]) = (a, b);
            for (var factor = 0; factor < rij.Length; factor++)
            {
                if (rij[factor] < 0)
                    rij[factor] = open.Beste(rij, factor, rijen.Count);
            }

            open.Neem(rij);
            rijen.Add(rij);
        }

        return rijen;
    }

    /// <summary>The pairs that no row has yet.</summary>
    private sealed class Open
    {
        private readonly IReadOnlyList<int> niveaus;
        private readonly bool[]?[,] gedekt;
        private (int Een, int Ander, int Paar) wijzer = (0, 1, 0);

        public Open(IReadOnlyList<int> niveaus)
        {
            this.niveaus = niveaus;
            gedekt = new bool[niveaus.Count, niveaus.Count][];
            for (var een = 0; een < niveaus.Count; een++)
            {
                for (var ander = een + 1; ander < niveaus.Count; ander++)
                    gedekt[een, ander] = new bool[niveaus[een] * niveaus[ander]];
            }
        }

        /// <summary>The first pair left; null when none is.</summary>
        public (int Een, int A, int Ander, int B)? Eerste()
        {
            while (wijzer.Een < niveaus.Count - 1)
            {
                var (een, ander, paar) = wijzer;
                if (paar < gedekt[een, ander]!.Length)
                {
                    if (!gedekt[een, ander]![paar])
                        return (een, paar / niveaus[ander], ander, paar % niveaus[ander]);
                    wijzer.Paar++;
                }
                else
                {
                    wijzer = ander + 1 < niveaus.Count ? (een, ander + 1, 0) : (een + 1, een + 2, 0);
                }
            }

            return null;
        }

        /// <summary>The level of a factor that covers most with what is set; of equals another one each row.</summary>
        public int Beste(int[] rij, int factor, int draai)
        {
            var (beste, meeste) = (0, -1);
            for (var stap = 0; stap < niveaus[factor]; stap++)
            {
                var niveau = (stap + draai) % niveaus[factor];
                var nieuw = 0;
                for (var ander = 0; ander < rij.Length; ander++)
                    nieuw += ander != factor && rij[ander] >= 0 && !Is(factor, niveau, ander, rij[ander]) ? 1 : 0;
                if (nieuw > meeste)
                    (beste, meeste) = (niveau, nieuw);
            }

            return beste;
        }

        public void Neem(int[] rij)
        {
            for (var een = 0; een < rij.Length; een++)
            {
                for (var ander = een + 1; ander < rij.Length; ander++)
                    gedekt[een, ander]![(rij[een] * niveaus[ander]) + rij[ander]] = true;
            }
        }

        private bool Is(int een, int a, int ander, int b) =>
            een < ander ? gedekt[een, ander]![(a * niveaus[ander]) + b] : gedekt[ander, een]![(b * niveaus[een]) + a];
    }
}
