using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>Reads "gratis", "zonder kosten", "voor niks".</summary>
internal static class Kostenlezer
{
    private static readonly string[][] Zegswijzen =
    [
        ["gratis"], ["kosteloos"], ["kosteloze"], ["zonder", "kosten"], ["voor", "niks"], ["voor", "niets"], ["kost", "niks"], ["kost", "niets"],
        ["niks", "kost"], ["niets", "kost"], ["free", "of", "charge"], ["for", "free"], ["za", "darmo"],
    ];

    public static void Lees(Lezing lezing)
    {
        // "gratis" alone is a question of its own.
        for (var i = 0; i < lezing.Woorden.Count; i++)
        {
            if (Zegswijzen.FirstOrDefault(z => lezing.Staat(i, z)) is not { } gevonden || gevonden.Length == lezing.Woorden.Count)
                continue;
            lezing.Kies(Facet.Kosten, Sleutel.Van(Kostensoort.Gratis));
            lezing.Verbruik(i, i + gevonden.Length);
        }
    }
}
