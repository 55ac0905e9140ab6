using System.Collections.Concurrent;

namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// An immutable inverted index over a catalogue. It finds entries in people's own words: inflected, compounded or
/// split, misspelt, or said with a synonym; and whole expressions above loose words.
/// </summary>
public sealed class ZoekIndex
{
    /// <summary>Up to so many documents an answer holds all that match; beyond, the best only.</summary>
    public const int VolledigTot = 10_000;

    private readonly Zoekbron bron;
    private readonly Indexdelen delen;
    private readonly Vraagontleder ontleder;
    private readonly Rangschikking rangschikking;
    private readonly ConcurrentBag<Werkblad> werkbladen = [];

    public ZoekIndex(Zoekbron bron)
    {
        this.bron = bron;
        delen = new Indexdelen(bron);
        var woorden = delen.Woorden;
        ontleder = new Vraagontleder(
            woorden,
            new Synoniemen(bron.Synoniemen, woorden),
            new Spelling(woorden.Woorden, term => (int)delen.Frequentie([term])),
            new Trigrammen(woorden.Woorden));
        rangschikking = new Rangschikking(delen);
    }

    /// <summary>Answers a question of any length; never throws.</summary>
    /// <param name="vraag">As typed.</param>
    /// <param name="letterlijk">True corrects nothing: what to offer beside a corrected answer.</param>
    public Zoekantwoord Zoek(string vraag, bool letterlijk = false)
    {
        var ontleed = ontleder.Ontleed(vraag, letterlijk);
        if (ontleed.Begrippen.Count == 0)
            return new Zoekantwoord(Antwoordkwaliteit.Leeg, []);
        var blad = werkbladen.TryTake(out var oud) ? oud : new Werkblad(delen.Aantal, bron.Onderwerpen.Count, delen.Woorden.Aantal);
        var (treffers, totaal) = rangschikking.Tel(ontleed, blad);
        blad.Wis();
        werkbladen.Add(blad);
        var kwaliteit = totaal == 0 ? Antwoordkwaliteit.Leeg : ontleed.AlleenLetters ? Antwoordkwaliteit.Zwak : Antwoordkwaliteit.Goed;
        return new Zoekantwoord(kwaliteit, treffers) { Totaal = totaal, Correcties = ontleed.Correcties };
    }

    /// <summary>Why a document matches a question, the strongest reason first; worked out only when asked.</summary>
    /// <param name="vraag">As typed.</param>
    /// <param name="nummer">The document.</param>
    /// <param name="letterlijk">As it was searched.</param>
    public IReadOnlyList<Reden> Redenen(string vraag, int nummer, bool letterlijk = false) =>
        Uitleg.Van(ontleder.Ontleed(vraag, letterlijk), bron, bron.Document(nummer), delen);
}
