using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>What of a voorziening is searched, and how much each part says.</summary>
internal static class ZoekDocumenten
{
    private const double Naam = 8, Zoekwoord = 6, Onderwerp = 4, Laywoord = 3, Samenvatting = 3, Organisatie = 2, Body = 1;

    public static IReadOnlyList<Zoekveld> Van(PubliekeVoorziening voorziening, KaartBeeld kaart)
    {
        var inhoud = voorziening.Inhoud;
        var velden = new List<Zoekveld>
        {
            new(inhoud.Naam, Naam),
            new(inhoud.Samenvatting, Samenvatting),
            new(inhoud.Tekst, Body),
            new(voorziening.Organisatie?.Naam ?? "", Organisatie),
        };
        velden.AddRange(inhoud.Zoekwoorden.Select(w => new Zoekveld(w, Zoekwoord)));
        velden.AddRange(inhoud.Leefdomeinen.Select(kaart.Leefdomein).OfType<Leefdomein>().Select(l => new Zoekveld(l.Naam, Laywoord)));
        foreach (var onderwerp in inhoud.Onderwerpen.Select(kaart.Onderwerp).OfType<Onderwerp>())
        {
            velden.Add(new Zoekveld(onderwerp.Naam, Onderwerp));
            velden.AddRange(onderwerp.Woorden.Select(w => new Zoekveld(w, Laywoord)));
        }

        return velden;
    }
}
