namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// An immutable inverted index over a catalogue. It finds entries in people's own words: inflected, compounded or
/// split, misspelt, or said with a synonym; and whole expressions above loose words.
/// </summary>
public sealed class ZoekIndex
{
    /// <summary>Up to so many documents an answer holds all that match; beyond, the best only.</summary>
    public const int VolledigTot = 10_000;

    /// <summary>With so many documents that came or went beside the basis, merging is worth while.</summary>
    private const int SamenvoegenVanaf = 200;

    private readonly Zoekbron bron;
    private readonly Zoekgrenzen grenzen;
    private readonly Indexdelen delen;
    private readonly Vraagontleder ontleder;
    private readonly Rangschikking rangschikking;

    /// <summary>Reads all documents.</summary>
    public ZoekIndex(Zoekbron bron, Zoekgrenzen? grenzen = null)
        : this(bron, new Indexdelen(bron, new Indexbasis(bron)), grenzen ?? Zoekgrenzen.Gewoon)
    {
    }

    private ZoekIndex(Zoekbron bron, Indexdelen delen, Zoekgrenzen grenzen)
    {
        this.bron = bron;
        this.grenzen = grenzen;
        this.delen = delen;
        var woorden = delen.Woorden;
        ontleder = new Vraagontleder(woorden, delen.Synoniemen, new Spelling(woorden, term => (int)delen.Frequentie(term)), new Trigrammen(woorden));
        rangschikking = new Rangschikking(delen, grenzen);
    }

    /// <summary>Whether so much has changed that <see cref="Samengevoegd"/> is worth its time.</summary>
    public bool VraagtOmSamenvoegen => delen.Wijzigingen >= SamenvoegenVanaf;

    /// <summary>Answers a question of any length; never throws.</summary>
    /// <param name="vraag">As typed.</param>
    /// <param name="letterlijk">True corrects nothing: what to offer beside a corrected answer.</param>
    public Zoekantwoord Zoek(string vraag, bool letterlijk = false)
    {
        var ontleed = ontleder.Ontleed(vraag, letterlijk);
        if (ontleed.Begrippen.Count == 0)
            return new Zoekantwoord(Antwoordkwaliteit.Leeg, []);
        var werkbladen = delen.Basis.Werkbladen;
        var blad = werkbladen.Neem(delen.Documenten, bron.Onderwerpen.Count, delen.Woorden.Aantal);
        var treffers = rangschikking.Tel(ontleed, blad);
        werkbladen.Leg(blad);
        var kwaliteit = treffers.Length == 0 ? Antwoordkwaliteit.Leeg : ontleed.AlleenLetters ? Antwoordkwaliteit.Zwak : Antwoordkwaliteit.Goed;
        return new Zoekantwoord(kwaliteit, treffers) { Correcties = ontleed.Correcties };
    }

    /// <summary>Why a document matches a question, the strongest reason first; worked out only when asked.</summary>
    /// <param name="vraag">As typed.</param>
    /// <param name="nummer">The document.</param>
    /// <param name="letterlijk">As it was searched.</param>
    public IReadOnlyList<Reden> Redenen(string vraag, int nummer, bool letterlijk = false) =>
        Uitleg.Van(ontleder.Ontleed(vraag, letterlijk), bron, bron.Document(nummer), delen);

    /// <summary>The index after a change of few documents, or of the synonyms; answers as one that was built anew.</summary>
    /// <param name="nu">The documents and synonyms as they are now. Onderwerpen have to be the same as before.</param>
    /// <param name="weg">Numbers that went or changed, in the list as it was.</param>
    /// <param name="nieuw">Numbers that came or changed, in the list as it is now. All others have kept their order.</param>
    public ZoekIndex Met(Zoekbron nu, IReadOnlySet<int> weg, IReadOnlySet<int> nieuw) => new(nu, delen.Met(nu, weg, nieuw), grenzen);

    /// <summary>The same index, with its changes taken into the basis; takes seconds when it is large.</summary>
    public ZoekIndex Samengevoegd() => new(bron, delen.Samengevoegd(), grenzen);
}
