namespace SocialeKaart.Core.Zoeken;

/// <summary>A found document: its place in the indexed list, and its score; higher fits better.</summary>
public readonly record struct Treffer(int Nummer, double Score);

/// <summary>How good an answer is, as told to reader and metrics.</summary>
public enum Antwoordkwaliteit
{
    Goed,

    /// <summary>Only by pieces of words.</summary>
    Zwak,
    Leeg,
}

/// <summary>A word of the question that was read as another.</summary>
public sealed record Correctie(string Van, string Naar);

/// <summary>The answer to a question, best first.</summary>
/// <param name="Kwaliteit">How good it is.</param>
/// <param name="Treffers">All that match; of an index with more than <see cref="ZoekIndex.VolledigTot"/> documents only the best.</param>
public sealed record Zoekantwoord(Antwoordkwaliteit Kwaliteit, IReadOnlyList<Treffer> Treffers)
{
    /// <summary>The words that were read differently from how they were typed; for "bedoelde u".</summary>
    public IReadOnlyList<Correctie> Correcties { get; init; } = [];
}

/// <summary>How a word of the question met a word of a document, the strongest first.</summary>
public enum Trefsoort
{
    Exact,

    /// <summary>The same word inflected.</summary>
    Stam,

    /// <summary>Probably the same word in another form.</summary>
    Vorm,

    /// <summary>One is a part of the other, or begins with it.</summary>
    Deel,
    Synoniem,

    /// <summary>As the question was corrected.</summary>
    Correctie,

    /// <summary>Only by letters in common.</summary>
    Letters,
}

/// <summary>Why a document matched.</summary>
/// <param name="Vraagwoord">The word as asked.</param>
/// <param name="Woord">The word in the document.</param>
/// <param name="Veld">Where it stands.</param>
/// <param name="Soort">How the two met.</param>
/// <param name="Aandeel">Its share of the score, 0 to 1.</param>
public sealed record Reden(string Vraagwoord, string Woord, Veldsoort Veld, Trefsoort Soort, double Aandeel);
