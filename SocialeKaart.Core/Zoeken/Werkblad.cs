namespace SocialeKaart.Core.Zoeken;

/// <summary>What one question needs to reckon with; used again for the next, so that asking hardly allocates.</summary>
internal sealed class Werkblad(int documenten, int onderwerpen, int termen)
{
    private readonly List<int> gezet = [];

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

    /// <summary>By document, in bits: whether it is nominated.</summary>
    public ulong[] Gemerkt { get; } = new ulong[(documenten + 63) / 64];

    /// <summary>The nominated documents.</summary>
    public List<int> Gemerkte { get; } = [];

    /// <summary>The onderwerpen of the nominated documents, and how much each counts.</summary>
    public List<(int Document, int Onderwerp, float Deel)> Leden { get; } = [];

    /// <summary>By document: a rough score, to nominate by.</summary>
    public float[] Ruw { get; } = new float[documenten];

    /// <summary>Documents with a rough score.</summary>
    public List<int> RuwGeraakt { get; } = [];

    /// <summary>Adds to the rough score of a document.</summary>
    public void Bied(int document, float score)
    {
        ref var ruw = ref Ruw[document];
        if (ruw == 0)
            RuwGeraakt.Add(document);
        ruw += score;
    }

    /// <summary>Nominates a document.</summary>
    public void Merk(int document)
    {
        ref var vak = ref Gemerkt[document >> 6];
        if (((vak >> document) & 1) != 0)
            return;
        vak |= 1UL << document;
        Gemerkte.Add(document);
    }

    /// <summary>Notes which onderwerpen a term speaks of; false when it speaks of none.</summary>
    public bool LeesOnderwerpen(Segment onderwerpen, Uitbreiding uitbreiding)
    {
        var nummers = onderwerpen.Documenten(uitbreiding.Term);
        var sterkte = onderwerpen.Indruk(uitbreiding.Term);
        for (var i = 0; i < nummers.Length; i++)
        {
            Onderwerp[nummers[i]] = Math.Max(Onderwerp[nummers[i]], uitbreiding.Gewicht * sterkte[i]);
            OnderwerpDekking[nummers[i]] = Math.Max(OnderwerpDekking[nummers[i]], uitbreiding.Gewicht);
        }

        return nummers.Length > 0;
    }

    public void WisOnderwerpen()
    {
        Array.Clear(Onderwerp);
        Array.Clear(OnderwerpDekking);
    }

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
            Standen[document] = default;
        foreach (var document in Gemerkte)
            Gemerkt[document >> 6] = 0;
        foreach (var term in gezet)
            BegripVan[term] = 0;
        foreach (var document in RuwGeraakt)
            Ruw[document] = 0;
        RuwGeraakt.Clear();
        Leden.Clear();
        Geraakt.Clear();
        NuGeraakt.Clear();
        Gemerkte.Clear();
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
