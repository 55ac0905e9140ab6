using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>A story in the visitor's own words: read, and let go. What stays are the leefdomeinen it speaks of and the words that say so, in the visitor's cookie.</summary>
public static class Verhaalvak
{
    /// <summary>Longest story that is read, in characters.</summary>
    public const int LangsteVerhaal = Core.Wegwijzer.Verhaal.Verhaallezer.LangsteVerhaal;

    private const string Verteld = "verteld";

    /// <summary>The state with what the story on a page told; the same when the page has none.</summary>
    public static Staat Neem(IFormCollection formulier, Pagina pagina, KaartBeeld kaart, Staat staat)
    {
        if (pagina.Vragen.FirstOrDefault(v => v.Soort == Vraagsoort.Verhaal) is not { } vraag)
            return staat;
        var tekst = formulier[vraag.Id].ToString();
        if (string.IsNullOrWhiteSpace(tekst))
            return staat with { Antwoorden = staat.Antwoorden.Met(vraag.Nummer, Bit(vraag, Optie.WeetNiet)), Woorden = new Dictionary<string, IReadOnlyList<string>>() };
        var gelezen = kaart.Verhaallezer.Lees(tekst);
        return staat with
        {
            Antwoorden = staat.Antwoorden.Met(vraag.Nummer, gelezen.Spoed.Aggregate(Bit(vraag, Verteld), (som, id) => som | Bit(vraag, id))),
            Woorden = gelezen.Leefdomeinen.ToDictionary(h => h.Leefdomein, h => h.Woorden),
        };
    }

    private static ulong Bit(Vraag vraag, string id) => vraag.Optie(id) is { } optie ? 1UL << optie.Nummer : 0;
}
