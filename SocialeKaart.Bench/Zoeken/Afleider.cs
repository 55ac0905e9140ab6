using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>
/// Entries that answer no question of ours: clubs, shops and firms, described in the catalogue's own everyday words,
/// so that single words match everywhere but no need is met.
/// </summary>
internal static class Afleider
{
    private static readonly string[] Wat =
    [
        "Schaakclub", "Kapsalon", "Fietsenwinkel", "Garage", "Bakkerij", "Hengelsportvereniging", "Modelbouwclub", "Makelaar", "Dakdekker",
        "Notariskantoor", "Bloemist", "Rijschool", "Slagerij", "Drukkerij", "Duivenvereniging", "Hondenschool", "Tennisclub", "Bridgeclub", "Carnavalsvereniging",
        "Fotoclub", "Opticien", "Stomerij", "Camping", "Brouwerij", "Reisbureau", "Tegelzetter", "Schietvereniging", "Postzegelclub", "Bowlingcentrum", "Glashandel",
    ];

    private static readonly string[] Waar = ["Centrum", "Noord", "Zuid", "Oost", "De Molen", "De Linde", "Het Anker", "De Brug", "De Ster", "Het Hof", "De Kroon", "De Haan"];

    public static IReadOnlyList<Zoekdocument> Maak(Zoekbron bron, int aantal)
    {
        var toeval = new Random(20261124);
        var woorden = Enumerable.Range(0, bron.Aantal)
            .SelectMany(n => bron.Document(n).Velden)
            .Where(v => v.Soort is Veldsoort.Body or Veldsoort.Samenvatting)
            .SelectMany(v => Woorden.Van(v.Tekst))
            .ToArray();
        string Zin(int lengte) => string.Join(' ', toeval.GetItems(woorden, lengte));
        return
        [
            .. Enumerable.Range(0, aantal).Select(n => new Zoekdocument(
            [
                new(Veldsoort.Naam, $"{Wat[n % Wat.Length]} {Waar[toeval.Next(Waar.Length)]} {n}"),
                new(Veldsoort.Samenvatting, Zin(14)),
                new(Veldsoort.Body, Zin(110)),
                .. Enumerable.Range(0, 6).Select(_ => new Zoekveld(Veldsoort.Zoekwoord, $"{Wat[n % Wat.Length]} {Zin(2)}")),
            ])),
        ];
    }
}
