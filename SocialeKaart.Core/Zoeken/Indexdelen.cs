namespace SocialeKaart.Core.Zoeken;

/// <summary>The built parts of an index.</summary>
internal sealed class Indexdelen
{
    private readonly float[] eigenGewicht;
    private readonly int[] documentenVanOnderwerp;

    public Indexdelen(Zoekbron bron)
    {
        var boek = new Woordenboek.Bouwer();
        var documenten = new Indexbouwer(boek);
        var onderwerpen = new Indexbouwer(boek);
        var leden = new List<(int, int)>();
        var perDocument = new List<(int, int)>();
        Voorrang = new float[bron.Aantal];
        for (var nummer = 0; nummer < bron.Aantal; nummer++)
        {
            var document = bron.Document(nummer);
            documenten.Voeg(document.Velden);
            Voorrang[nummer] = document.Voorrang;
            for (var rang = 0; rang < document.Onderwerpen.Count; rang++)
            {
                leden.Add((document.Onderwerpen[rang], Lid(nummer, rang)));
                perDocument.Add((nummer, Lid(document.Onderwerpen[rang], rang)));
            }
        }

        foreach (var velden in bron.Onderwerpen)
            onderwerpen.Voeg(velden);
        foreach (var lid in bron.Synoniemen.SelectMany(g => g))
        {
            foreach (var woord in Zoeken.Woorden.Van(lid))
                boek.Nummer(woord);
        }

        Aantal = bron.Aantal;
        Woorden = boek.Bouw();
        (Plaatsen, Uitdrukkingen) = documenten.Bouw(Woorden.Aantal);
        (OnderwerpPlaatsen, OnderwerpUitdrukkingen) = onderwerpen.Bouw(Woorden.Aantal);
        Onderwerpleden = Groepen.Van(bron.Onderwerpen.Count, leden);
        OnderwerpenVan = Groepen.Van(bron.Aantal, perDocument);
        documentenVanOnderwerp = new int[Woorden.Aantal];
        eigenGewicht = new float[Woorden.Aantal];
        for (var term = 0; term < Woorden.Aantal; term++)
        {
            foreach (var onderwerp in OnderwerpPlaatsen.Documenten(term))
                documentenVanOnderwerp[term] += Onderwerpleden[onderwerp].Length;
        }

        for (var term = 0; term < Woorden.Aantal; term++)
            eigenGewicht[term] = Zeldzaamheid(Frequentie(Woorden.MetStam(Woorden.StamVan(term)))) * (Stopwoorden.IsVaag(Woorden.Woorden[term]) ? Stopwoorden.VaagGewicht : 1);
    }

    public int Aantal { get; }

    public Woordenboek Woorden { get; }

    public Plaatsen Plaatsen { get; }

    public Plaatsen OnderwerpPlaatsen { get; }

    public Uitdrukkingen Uitdrukkingen { get; }

    public Uitdrukkingen OnderwerpUitdrukkingen { get; }

    /// <summary>By onderwerp: its documents, each with its rank there; see <see cref="Uit"/>.</summary>
    public Groepen Onderwerpleden { get; }

    /// <summary>By document: its onderwerpen, each with its rank.</summary>
    public Groepen OnderwerpenVan { get; }

    /// <summary>By document.</summary>
    public float[] Voorrang { get; }

    /// <summary>How much an onderwerp of the document's own list counts: the first is what it is about.</summary>
    public static (int Nummer, float Deel) Uit(int lid) => (lid >> 3, (lid & 7) switch { 0 => 1f, 1 => 0.8f, 2 => 0.68f, 3 => 0.6f, _ => 0.52f });

    /// <summary>How rare a term's stem is, vague words counting less.</summary>
    public float EigenGewicht(int term) => eigenGewicht[term];

    /// <summary>In how many documents any of these terms may stand; words of an onderwerp count less, for they say less of each.</summary>
    public float Frequentie(ReadOnlySpan<int> termen)
    {
        var som = 0f;
        foreach (var term in termen)
            som += Plaatsen.Aantal(term) + (0.3f * documentenVanOnderwerp[term]);
        return som;
    }

    public float Zeldzaamheid(float frequentie)
    {
        var vaak = Math.Min(frequentie, Aantal);
        return MathF.Log(1 + ((Aantal - vaak + 0.5f) / (vaak + 0.5f)));
    }

    private static int Lid(int nummer, int rang) => (nummer << 3) | Math.Min(rang, 7);
}
