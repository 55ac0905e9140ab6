using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>
/// Reads place, time, audience, cost and language out of a question: "eten in dorst op zaterdag". What is read is shown
/// and can be taken away, so it reads no more than is plain; in a story about someone's life a day is no filter.
/// </summary>
public static class Vraaglezer
{
    /// <summary>In <see cref="Zoekopdracht.Niet"/>: do not read a place.</summary>
    public const string Bij = "bij";

    /// <summary>A longer question is a story: its days and hours tell what happened, not when help has to be open.</summary>
    private const int Verhaal = 8;

    /// <summary>Reads a question.</summary>
    /// <param name="vraag">As typed.</param>
    /// <param name="kaart">Knows the places and languages there are.</param>
    /// <param name="vandaag">For "vandaag" and "morgen".</param>
    /// <param name="niet">Words of facets, or <see cref="Bij"/>, that the visitor does not want to be read.</param>
    public static Begrepen Lees(string vraag, KaartBeeld kaart, DateOnly vandaag, IReadOnlyCollection<string> niet)
    {
        // Whoever is in danger must find every help there is.
        if (string.IsNullOrWhiteSpace(vraag) || Gevaar.In(vraag))
            return new Begrepen(vraag);
        var lezing = new Lezing(Woorden.VanVraag(vraag));
        bool Wil(Facet facet) => !niet.Contains(Sleutel.Van(facet));
        var plek = niet.Contains(Bij) ? null : Plaatslezer.Lees(lezing, kaart);
        if (Wil(Facet.Taal))
            Taallezer.Lees(lezing, Facetwaarden.Alle(Facet.Taal, kaart));
        if (Wil(Facet.Voor))
            Doelgroeplezer.Lees(lezing);
        if (Wil(Facet.Kosten))
            Kostenlezer.Lees(lezing);
        if (lezing.Woorden.Count <= Verhaal)
            Tijdlezer.Lees(lezing, vandaag, Wil);
        return new Begrepen(lezing.IsVeranderd ? lezing.Rest : vraag) { Bij = plek, Keuzes = lezing.Keuzes };
    }
}
