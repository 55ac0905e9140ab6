using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>The expressions of a catalogue from which is learnt how people speak of an area of life.</summary>
internal static class Leeruitdrukkingen
{
    /// <summary>Each with its area and what it counts for: 1 for what residents say of an onderwerp, more for its name, less for what is said elsewhere.</summary>
    public static IEnumerable<(string Leefdomein, string Tekst, double Gewicht)> Van(KaartBeeld kaart) =>
    [
        .. kaart.Leefdomeinen.SelectMany(l => l.Uitleg.Split(',').Select(deel => (l.Id, deel, 2.0))),
        .. kaart.Onderwerpen.Select(o => (o.Leefdomein, o.Naam, 2.0)),
        .. kaart.Onderwerpen.SelectMany(o => o.Woorden.Select(w => (o.Leefdomein, w, 1.0))),
        .. kaart.Onderwerpen.SelectMany(o => o.Anderstalig.Select(w => (o.Leefdomein, w, 0.8))),
        .. kaart.Voorzieningen.Select(v => v.Inhoud).SelectMany(i => i.Zoekwoorden.Select(w => (i.Leefdomeinen[0], w, 0.4))),
    ];
}
