namespace SocialeKaart.Core.Zoeken;

/// <summary>Cuts text into comparable words. One analysis serves indexing and asking.</summary>
public static class Woorden
{
    /// <summary>Longest question that is read, in characters; the rest is left out.</summary>
    public const int LangsteVraag = 500;

    /// <summary>The words of a text in order, folded: lower case, without accents.</summary>
    public static IReadOnlyList<string> Van(string tekst)
    {
        var woorden = new List<string>();
        var lezer = new Woordlezer(tekst);
        while (lezer.Lees())
            woorden.Add(lezer.Woord.ToString());
        return woorden;
    }

    /// <summary>The words of the part of a question that is read.</summary>
    public static IReadOnlyList<string> VanVraag(string vraag) => Van(vraag.Length > LangsteVraag ? vraag[..LangsteVraag] : vraag);
}
