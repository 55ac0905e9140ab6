namespace SocialeKaart.Core.Zoeken;

/// <summary>Names and lay expressions as rows of terms without stop words, for each owner (an entry or an onderwerp).</summary>
internal sealed class Uitdrukkingen
{
    private readonly int[] eersteVan;
    private readonly int[] begin;
    private readonly int[] termen;

    private Uitdrukkingen(int[] eersteVan, int[] begin, int[] termen) => (this.eersteVan, this.begin, this.termen) = (eersteVan, begin, termen);

    /// <summary>The numbers of the expressions of an owner.</summary>
    public (int Eerste, int Tot) Van(int eigenaar) => (eersteVan[eigenaar], eersteVan[eigenaar + 1]);

    /// <summary>The terms of an expression, in order.</summary>
    public ReadOnlySpan<int> Termen(int uitdrukking) => termen.AsSpan(begin[uitdrukking], begin[uitdrukking + 1] - begin[uitdrukking]);

    internal sealed class Bouwer
    {
        private readonly List<int> eersteVan = [0];
        private readonly List<int> begin = [0];
        private readonly List<int> termen = [];

        public void Term(int term) => termen.Add(term);

        /// <summary>Ends an expression; one without terms is left out.</summary>
        public void SluitUitdrukking()
        {
            if (termen.Count > begin[^1])
                begin.Add(termen.Count);
        }

        public void SluitEigenaar() => eersteVan.Add(begin.Count - 1);

        public Uitdrukkingen Bouw() => new([.. eersteVan], [.. begin], [.. termen]);
    }
}
