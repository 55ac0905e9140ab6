namespace SocialeKaart.Core.Zoeken;

/// <summary>The parts of an entry that are searched.</summary>
public enum Veldsoort
{
    Naam,

    /// <summary>An expression of the entry's own, as people say it.</summary>
    Zoekwoord,

    /// <summary>The name of an onderwerp.</summary>
    Onderwerp,

    /// <summary>An expression of an onderwerp.</summary>
    Laywoord,
    Samenvatting,
    Organisatie,
    Leefdomein,
    Body,

    /// <summary>A name or expression of an onderwerp in another language than that of the catalogue.</summary>
    Anderstalig,
}

/// <summary>A piece of text of an entry or onderwerp; an entry can have several of a kind.</summary>
public readonly record struct Zoekveld(Veldsoort Soort, string Tekst);

/// <summary>An entry as the index sees it.</summary>
/// <param name="Velden">Its own text.</param>
public sealed record Zoekdocument(IReadOnlyList<Zoekveld> Velden)
{
    /// <summary>Places in the list of onderwerpen, the most fitting first.</summary>
    public IReadOnlyList<int> Onderwerpen { get; init; } = [];

    /// <summary>Breaks ties: 0 to 1, higher goes first (checked, fresh, easy to reach).</summary>
    public float Voorrang { get; init; }
}

/// <summary>
/// All that is indexed. Documents are asked for by number, once to index and again only to explain a result, so that
/// the index need not keep their text.
/// </summary>
/// <param name="Aantal">The number of documents.</param>
/// <param name="Document">Gives a document by number, always the same.</param>
public sealed record Zoekbron(int Aantal, Func<int, Zoekdocument> Document)
{
    /// <summary>Onderwerpen with their names and expressions.</summary>
    public IReadOnlyList<IReadOnlyList<Zoekveld>> Onderwerpen { get; init; } = [];

    /// <summary>Groups of words and expressions with one meaning.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synoniemen { get; init; } = [];

    /// <summary>A source over a list.</summary>
    public static Zoekbron Van(IReadOnlyList<Zoekdocument> documenten) => new(documenten.Count, n => documenten[n]);
}
