using System.Collections.Frozen;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>Reads "in het engels", "arabisch sprekend", "in english".</summary>
internal static class Taallezer
{
    private static readonly FrozenDictionary<string, string> Talen = new Dictionary<string, string>
    {
        ["engels"] = "en", ["english"] = "en", ["duits"] = "de", ["german"] = "de", ["frans"] = "fr", ["french"] = "fr", ["pools"] = "pl", ["polish"] = "pl", ["polsku"] = "pl",
        ["turks"] = "tr", ["turkish"] = "tr", ["arabisch"] = "ar", ["arabic"] = "ar", ["oekraiens"] = "uk", ["ukrainian"] = "uk", ["spaans"] = "es", ["spanish"] = "es",
        ["roemeens"] = "ro", ["romanian"] = "ro", ["tigrinya"] = "ti", ["tigrinja"] = "ti", ["farsi"] = "fa", ["perzisch"] = "fa", ["russisch"] = "ru", ["russian"] = "ru",
        ["gebarentaal"] = "nl-sgn",
    }.ToFrozenDictionary();

    private static readonly HashSet<string> Spreekt = ["sprekend", "sprekende", "spreken", "spreekt", "speaking", "talig", "talige", "taal"];

    public static void Lees(Lezing lezing, IReadOnlyList<string> beschikbaar)
    {
        for (var i = 0; i < lezing.Woorden.Count; i++)
        {
            if (!Talen.TryGetValue(lezing.Op(i), out var taal) || !beschikbaar.Contains(taal))
                continue;
            var begin = lezing.Op(i - 1) is "het" ? i - 1 : i;
            var inTaal = lezing.Op(begin - 1) is "in" or "po";
            var gesproken = Spreekt.Contains(lezing.Op(i + 1));
            var spreekt = Spreekt.Contains(lezing.Op(i - 1));
            if (!inTaal && !gesproken && !spreekt)
                continue;
            lezing.Kies(Facet.Taal, taal);
            lezing.Verbruik(inTaal ? begin - 1 : spreekt ? i - 1 : i, gesproken ? i + 2 : i + 1);
        }
    }
}
