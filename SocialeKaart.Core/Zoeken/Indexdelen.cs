namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// An index as it is after some changes: a basis, a small segment of what came, and what went. Words are as rare as in
/// the documents that are there now, so that a document says the same in whichever part it stands.
/// </summary>
internal sealed class Indexdelen
{
    private readonly Zoekbron bron;
    private readonly Segment erbij;
    private readonly Segment eraf;
    private readonly Zoekdocument[] erbijTekst;
    private readonly IReadOnlyList<Zoekdocument> erafTekst;
    private readonly int[]? documentVan;
    private readonly int[]? plekVan;
    private readonly int[] leden;
    private readonly float[] eigenGewicht;

    /// <summary>An index without changes.</summary>
    public Indexdelen(Zoekbron bron, Indexbasis basis)
        : this(bron, basis, new Woordenboek(basis.Woorden, null), basis.Synoniemen, Segment.Leeg, [], Segment.Leeg, [], null)
    {
    }

    private Indexdelen(
        Zoekbron bron,
        Indexbasis basis,
        Woordenboek woorden,
        Synoniemen synoniemen,
        Segment erbij,
        Zoekdocument[] erbijTekst,
        Segment eraf,
        IReadOnlyList<Zoekdocument> erafTekst,
        int[]? documentVan)
    {
        this.bron = bron;
        this.erbij = erbij;
        this.erbijTekst = erbijTekst;
        this.eraf = eraf;
        this.erafTekst = erafTekst;
        this.documentVan = documentVan;
        Basis = basis;
        Woorden = woorden;
        Synoniemen = synoniemen;
        Aantal = bron.Aantal;
        Segmenten = erbij.Aantal == 0 ? [(basis.Documenten, 0)] : [(basis.Documenten, 0), (erbij, basis.Documenten.Aantal)];
        eigenGewicht = new float[Woorden.Aantal];
        leden = new int[bron.Onderwerpen.Count];
        for (var o = 0; o < leden.Length; o++)
        {
            leden[o] = basis.Documenten.Onderwerpleden[o].Length;
            if (documentVan is not null)
                leden[o] += erbij.Onderwerpleden[o].Length - eraf.Onderwerpleden[o].Length;
        }

        if (documentVan is null)
            return;
        plekVan = new int[Documenten];
        Array.Fill(plekVan, -1);
        for (var plek = 0; plek < documentVan.Length; plek++)
            plekVan[documentVan[plek]] = plek;
    }

    public Indexbasis Basis { get; }

    /// <summary>The number of documents that are there.</summary>
    public int Aantal { get; }

    /// <summary>The number of documents with a number, also of those that went.</summary>
    public int Documenten => Basis.Documenten.Aantal + erbij.Aantal;

    /// <summary>How much stands beside the basis: documents that came and that went.</summary>
    public int Wijzigingen => erbij.Aantal + eraf.Aantal;

    public Woordenboek Woorden { get; }

    public Synoniemen Synoniemen { get; }

    /// <summary>The segments with documents that may be there, each with the number of its first.</summary>
    public (Segment Segment, int Eerste)[] Segmenten { get; }

    public Segment Onderwerpen => Basis.Onderwerpen;

    /// <summary>The place in the list of a document; -1 when it went.</summary>
    public int Plek(int document) => plekVan is null ? document : plekVan[document];

    /// <summary>The document at a place in the list.</summary>
    public int Document(int plek) => documentVan is null ? plek : documentVan[plek];

    public ReadOnlySpan<int> OnderwerpenVan(int document)
    {
        var eerste = Basis.Documenten.Aantal;
        return document < eerste ? Basis.Documenten.OnderwerpenVan[document] : erbij.OnderwerpenVan[document - eerste];
    }

    /// <summary>The expressions of a document: where they are, and as whose.</summary>
    public (Uitdrukkingen Uitdrukkingen, int Eigenaar) UitdrukkingenVan(int document)
    {
        var eerste = Basis.Documenten.Aantal;
        return document < eerste ? (Basis.Documenten.Uitdrukkingen, document) : (erbij.Uitdrukkingen, document - eerste);
    }

    public float Voorrang(int document)
    {
        var eerste = Basis.Documenten.Aantal;
        return document < eerste ? Basis.Documenten.Voorrang[document] : erbij.Voorrang[document - eerste];
    }

    /// <summary>In how many documents a term says something.</summary>
    public int Vaak(int term) => Basis.Documenten.Vaak(term) + erbij.Vaak(term) - eraf.Vaak(term);

    /// <summary>In how many documents a word stands at all.</summary>
    public int Gezien(int term) => Basis.Documenten.Gezien(term) + erbij.Gezien(term) - eraf.Gezien(term);

    /// <summary>In how many documents a term may stand; words of an onderwerp count less, for they say less of each.</summary>
    public float Frequentie(int term)
    {
        var som = 0;
        foreach (var onderwerp in Onderwerpen.Documenten(term))
            som += leden[onderwerp];
        return Vaak(term) + (0.3f * som);
    }

    public float Zeldzaamheid(float frequentie)
    {
        var vaak = Math.Min(frequentie, Aantal);
        return MathF.Log(1 + ((Aantal - vaak + 0.5f) / (vaak + 0.5f)));
    }

    /// <summary>How rare a term's stem is, vague words counting less; worked out when first asked, and always the same.</summary>
    public float EigenGewicht(int term)
    {
        if (eigenGewicht[term] is > 0 and var bekend)
            return bekend;
        var som = 0f;
        foreach (var ander in Woorden.MetStam(Woorden.StamVan(term)))
            som += Frequentie(ander);
        return eigenGewicht[term] = Zeldzaamheid(som) * (Stopwoorden.IsVaag(Woorden.Woord(term)) ? Stopwoorden.VaagGewicht : 1);
    }

    /// <summary>The index after a change; all but what changed is shared.</summary>
    /// <param name="nu">The documents and synonyms as they are now; onderwerpen unchanged.</param>
    /// <param name="weg">Places that went, in the list as it was.</param>
    /// <param name="nieuw">Places that came, in the list as it is now. The rest has kept its order.</param>
    public Indexdelen Met(Zoekbron nu, IReadOnlySet<int> weg, IReadOnlySet<int> nieuw)
    {
        if (nu.Aantal != Aantal - weg.Count + nieuw.Count)
            throw new ArgumentException("The change does not lead from the old list to the new one.", nameof(nu));
        var eerste = Basis.Documenten.Aantal;
        Zoekdocument[] gegaan = [.. erafTekst, .. weg.Order().Where(p => Document(p) < eerste).Select(bron.Document)];
        var gekomen = new List<Zoekdocument>();
        var documenten = new int[nu.Aantal];
        var oud = 0;
        for (var plek = 0; plek < documenten.Length; plek++)
        {
            if (nieuw.Contains(plek))
            {
                documenten[plek] = eerste + gekomen.Count;
                gekomen.Add(nu.Document(plek));
                continue;
            }

            while (weg.Contains(oud))
                oud++;
            documenten[plek] = Document(oud++);
            if (documenten[plek] < eerste)
                continue;
            gekomen.Add(erbijTekst[documenten[plek] - eerste]);
            documenten[plek] = eerste + gekomen.Count - 1;
        }

        var boek = new Woordbouwer(Basis.Woorden);
        var zelfde = nu.Synoniemen.Count == Basis.Groepen.Count && nu.Synoniemen.Zip(Basis.Groepen).All(p => p.First.SequenceEqual(p.Second));
        var synoniemwoorden = zelfde ? Basis.Synoniemwoorden : Indexbasis.Nummers(nu.Synoniemen, boek);
        var (nieuwErbij, nieuwEraf) = (Lees(gekomen), Lees(gegaan));
        var dood = nieuwEraf.Termen.Concat(zelfde ? [] : Basis.Synoniemwoorden)
            .Where(t => !Basis.IsVast(t) && !synoniemwoorden.Contains(t) && Basis.Documenten.Gezien(t) + nieuwErbij.Gezien(t) == nieuwEraf.Gezien(t)).ToHashSet();
        var woorden = new Woordenboek(Basis.Woorden, new Woordlaag(Basis.Woorden, boek, dood));
        return new Indexdelen(nu, Basis, woorden, zelfde ? Basis.Synoniemen : new Synoniemen(nu.Synoniemen, woorden), nieuwErbij, [.. gekomen], nieuwEraf, gegaan, documenten);

        Segment Lees(IEnumerable<Zoekdocument> teksten)
        {
            var bouwer = new Indexbouwer(boek, klein: true);
            foreach (var tekst in teksten)
                bouwer.Voeg(tekst);
            return bouwer.Bouw(nu.Onderwerpen.Count, 0);
        }
    }

    /// <summary>The same index without a layer of changes: everything in one basis, the words that nothing says any more left out.</summary>
    public Indexdelen Samengevoegd() => documentVan is null ? this : new Indexdelen(bron, Samenvoeging.Van(this, bron));
}
