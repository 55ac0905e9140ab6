namespace SocialeKaart.Core.Zoeken;

/// <summary>A term of the index that stands for a word of the question.</summary>
internal readonly record struct Uitbreiding(int Term, float Gewicht, Trefsoort Soort);

/// <summary>One meaning that is looked for, with every term that may carry it.</summary>
internal sealed class Begrip(string vraagwoord, int woord, float gewicht)
{
    private readonly Dictionary<int, Uitbreiding> perTerm = [];

    /// <summary>As it was asked.</summary>
    public string Vraagwoord { get; } = vraagwoord;

    /// <summary>The place in the question of the word that it stands for.</summary>
    public int Woord { get; } = woord;

    /// <summary>How much it counts beside the others.</summary>
    public float Gewicht { get; set; } = gewicht;

    /// <summary>How rare it is; set by the index.</summary>
    public float Zeldzaam { get; set; }

    public IReadOnlyCollection<Uitbreiding> Uitbreidingen => perTerm.Values;

    public void Voeg(int term, float gewicht, Trefsoort soort)
    {
        if (!perTerm.TryGetValue(term, out var oud) || oud.Gewicht < gewicht)
            perTerm[term] = new Uitbreiding(term, gewicht, soort);
    }
}

/// <summary>A question, taken apart.</summary>
internal sealed class Vraag
{
    public List<Begrip> Begrippen { get; } = [];

    /// <summary>The words that carry meaning, in order.</summary>
    public List<string> Woorden { get; } = [];

    public List<Correctie> Correcties { get; } = [];

    /// <summary>Whether a word with a meaning of its own met nothing but letters in common.</summary>
    public bool AlleenLetters { get; set; }
}
