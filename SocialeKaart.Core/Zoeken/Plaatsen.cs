namespace SocialeKaart.Core.Zoeken;

/// <summary>Which documents hold each term, and how much the term says in each (1 to 255). Flat arrays: small and fast to walk.</summary>
internal sealed class Plaatsen
{
    private readonly int[] begin;
    private readonly int[] documenten;
    private readonly byte[] indruk;

    private Plaatsen(int[] begin, int[] documenten, byte[] indruk) => (this.begin, this.documenten, this.indruk) = (begin, documenten, indruk);

    /// <summary>In how many documents the term stands.</summary>
    public int Aantal(int term) => begin[term + 1] - begin[term];

    /// <summary>The documents of a term, ascending.</summary>
    public ReadOnlySpan<int> Documenten(int term) => documenten.AsSpan(begin[term], Aantal(term));

    /// <summary>What the term says, in the order of <see cref="Documenten"/>.</summary>
    public ReadOnlySpan<byte> Indruk(int term) => indruk.AsSpan(begin[term], Aantal(term));

    /// <summary>What the term says in one document; 0 when it is not there.</summary>
    public byte Indruk(int term, int document)
    {
        var plek = Documenten(term).BinarySearch(document);
        return plek < 0 ? (byte)0 : indruk[begin[term] + plek];
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
                lijsten[term].Voeg(document, (byte)Math.Clamp((int)(Veldgewichten.Verzadig(som) * 255), 1, 255));
            }

            gewichten.Clear();
        }

        public Plaatsen Bouw(int termen)
        {
            if (lijsten.Length < termen)
                Array.Resize(ref lijsten, termen);
            var begin = new int[termen + 1];
            for (var t = 0; t < termen; t++)
                begin[t + 1] = begin[t] + lijsten[t].Aantal;
            var documenten = new int[begin[termen]];
            var indruk = new byte[begin[termen]];
            for (var t = 0; t < termen; t++)
            {
                var lijst = lijsten[t];
                lijst.Documenten.AsSpan(0, lijst.Aantal).CopyTo(documenten.AsSpan(begin[t]));
                lijst.Indruk.AsSpan(0, lijst.Aantal).CopyTo(indruk.AsSpan(begin[t]));
                lijsten[t] = default;
            }

            return new Plaatsen(begin, documenten, indruk);
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
