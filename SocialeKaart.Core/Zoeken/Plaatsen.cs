namespace SocialeKaart.Core.Zoeken;

/// <summary>Which documents hold each term, and how much the term says in each (1 to 255). Flat arrays: small and fast to walk.</summary>
internal sealed class Plaatsen
{
    private readonly int[] begin;
    private readonly int[] documenten;
    private readonly byte[] indruk;

    private Plaatsen(int[] begin, int[] documenten, byte[] indruk) => (this.begin, this.documenten, this.indruk) = (begin, documenten, indruk);

    internal delegate void Vuller(int term, Span<int> documenten, Span<byte> indruk);

    /// <summary>In how many documents the term stands.</summary>
    public int Aantal(int term) => begin[term + 1] - begin[term];

    /// <summary>The documents of a term, ascending.</summary>
    public ReadOnlySpan<int> Documenten(int term) => documenten.AsSpan(begin[term], Aantal(term));

    /// <summary>What the term says, in the order of <see cref="Documenten"/>.</summary>
    public ReadOnlySpan<byte> Indruk(int term) => indruk.AsSpan(begin[term], Aantal(term));

    /// <summary>Fills the places of every term.</summary>
    /// <param name="termen">The number of terms.</param>
    /// <param name="aantallen">By term: the number of its documents.</param>
    /// <param name="vul">Writes the documents of a term, ascending, and what it says in each.</param>
    public static Plaatsen Van(int termen, IEnumerable<int> aantallen, Vuller vul)
    {
        var grenzen = new int[termen + 1];
        var term = 0;
        foreach (var aantal in aantallen)
        {
            grenzen[term + 1] = grenzen[term] + aantal;
            term++;
        }

        var nummers = new int[grenzen[termen]];
        var sterkte = new byte[grenzen[termen]];
        for (var t = 0; t < termen; t++)
            vul(t, nummers.AsSpan(grenzen[t]..grenzen[t + 1]), sterkte.AsSpan(grenzen[t]..grenzen[t + 1]));
        return new Plaatsen(grenzen, nummers, sterkte);
    }

    /// <summary>Gathers the terms of one document after another.</summary>
    internal sealed class Bouwer
    {
        private readonly Dictionary<int, float> gewichten = [];
        private Lijst[] lijsten = new Lijst[1024];

        /// <summary>Counts an occurrence in the document at hand.</summary>
        public void Tel(int term, float gewicht)
        {
            ref var som = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(gewichten, term, out _);
            som += gewicht;
        }

        /// <summary>Ends the document at hand.</summary>
        public void Sluit(int document)
        {
            foreach (var (term, som) in gewichten)
            {
                if (term >= lijsten.Length)
                    Array.Resize(ref lijsten, Math.Max(term + 1, lijsten.Length * 2));
                lijsten[term].Voeg(document, Veldgewichten.Indruk(som));
            }

            gewichten.Clear();
        }

        public Plaatsen Bouw(int termen)
        {
            if (lijsten.Length < termen)
                Array.Resize(ref lijsten, termen);
            return Van(termen, lijsten.Take(termen).Select(l => l.Aantal), (term, documenten, indruk) =>
            {
                var lijst = lijsten[term];
                lijst.Documenten.AsSpan(0, lijst.Aantal).CopyTo(documenten);
                lijst.Indruk.AsSpan(0, lijst.Aantal).CopyTo(indruk);
                lijsten[term] = default;
            });
        }

        private struct Lijst
        {
            public int[] Documenten;
            public byte[] Indruk;
            public int Aantal;

            public void Voeg(int document, byte indruk)
            {
                if (Documenten is null || Aantal == Documenten.Length)
                {
                    Array.Resize(ref Documenten, Math.Max(4, Aantal * 3 / 2));
                    Array.Resize(ref Indruk, Documenten.Length);
                }

                Documenten[Aantal] = document;
                Indruk[Aantal++] = indruk;
            }
        }
    }
}
