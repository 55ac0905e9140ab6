namespace SocialeKaart.Core.Zoeken;

/// <summary>What one question needs to reckon with; used again for the next, so that asking hardly allocates.</summary>
internal sealed class Werkblad(int documenten, int onderwerpen, int termen)
{
    private readonly List<int> gezet = [];
    private readonly ulong[] gemerkt = new ulong[(documenten + 63) / 64];

    /// <summary>By document.</summary>
    public Stand[] Standen { get; } = new Stand[documenten];

    /// <summary>Documents with any score.</summary>
    public List<int> Geraakt { get; } = [];

    /// <summary>Documents that met the concept at hand.</summary>
    public List<int> NuGeraakt { get; } = [];

    /// <summary>By onderwerp: the best match of the concept at hand.</summary>
    public float[] Onderwerp { get; } = new float[onderwerpen];

    public float[] OnderwerpDekking { get; } = new float[onderwerpen];

    /// <summary>By onderwerp: how well its best expression fits the question.</summary>
    public float[] Uitdrukking { get; } = new float[onderwerpen];

    /// <summary>By term: the concept that it stands for, plus one; 0 for none.</summary>
    public short[] BegripVan { get; } = new short[termen];

    /// <summary>By term: how well it stands for it.</summary>
    public float[] GewichtVan { get; } = new float[termen];

    public Top Top { get; } = new();

    /// <summary>Of its own, because what <see cref="Top"/> chose stays in use meanwhile.</summary>
    public Top TopOnderwerpen { get; } = new();

    /// <summary>By document, in bits.</summary>
    public ulong[] Gemerkt => gemerkt;

    public bool IsGemerkt(int document) => (gemerkt[document >> 6] & (1UL << document)) != 0;

    /// <summary>Marks a document with a score.</summary>
    public void Merk(int document) => gemerkt[document >> 6] |= 1UL << document;

    public void Zet(int term, int begrip, float gewicht)
    {
        if (BegripVan[term] == 0)
            gezet.Add(term);
        BegripVan[term] = (short)(begrip + 1);
        GewichtVan[term] = gewicht;
    }

    public void Wis()
    {
        foreach (var document in Geraakt)
        {
            Standen[document] = default;
            gemerkt[document >> 6] = 0;
        }

        foreach (var term in gezet)
            BegripVan[term] = 0;
        Geraakt.Clear();
        NuGeraakt.Clear();
        gezet.Clear();
    }

    /// <summary>The running score of a document.</summary>
    public struct Stand
    {
        /// <summary>Over the concepts so far.</summary>
        public float Totaal;

        /// <summary>The share of the question that it covers, in the same measure as the whole question.</summary>
        public float Dekking;

        /// <summary>Of the concept at hand.</summary>
        public float Nu;
        public float NuDekking;
    }
}
