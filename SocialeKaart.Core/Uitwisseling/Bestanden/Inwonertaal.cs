using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>What holds for every sentence that a resident reads or hears: short, and without words of the trade.</summary>
public static partial class Inwonertaal
{
    /// <summary>Words in a sentence.</summary>
    public const int LangsteZin = 20;

    /// <summary>Words of the trade, by their beginning; a word in which such a beginning is something else is let through.</summary>
    private static readonly string[] Vakwoorden =
    [
        "indicatie", "beschikking", "maatwerk", "zelfredza", "voorliggend", "toeleid", "casus", "traject", "interventie", "participatie", "eigen kracht",
        "regie", "ondersteuningsvraag", "ondersteuningsbehoefte", "problematiek", "cliënt", "hulpverleningstraject", "doelgroep", "sociaal domein", "keten", "integraal",
        "arrangement", "voorziening", "leefdomein", "zorgvrager", "signaler", "multidisciplinair", "netwerk", "draagkracht", "beleid", "faciliteren", "kwetsbare doelgroep",
    ];

    private static readonly string[] Toegestaan = ["onafhankelijke cliëntondersteuning", "regiecentrale", "regio"];

    private static readonly Regex Vakwoord = new(
        $@"\b(?:{string.Join('|', Vakwoorden.Select(Regex.Escape))})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The sentences of a text, in any language, with more than <see cref="LangsteZin"/> words.</summary>
    public static IEnumerable<string> LangeZinnen(string tekst) => Zinseinde().Split(tekst).Where(z => Lengte(z) > LangsteZin);

    /// <summary>The words of the trade in a Dutch text, by their beginning.</summary>
    public static IEnumerable<string> Vaktaal(string tekst) => Vakwoord
        .Matches(Toegestaan.Aggregate(tekst.ToLowerInvariant(), (over, weg) => over.Replace(weg, "", StringComparison.Ordinal)))
        .Select(m => m.Value);

    /// <summary>Whether a Dutch text says "u".</summary>
    public static bool ZegtU(string tekst) => Beleefd().IsMatch(tekst);

    /// <summary>What an editor has to change in a Dutch text; null when it is fine.</summary>
    public static string? Bezwaar(string tekst)
    {
        if (LangeZinnen(tekst).FirstOrDefault() is { } zin)
            return $"een zin van {Lengte(zin)} woorden; het mogen er {LangsteZin} zijn: '{zin}'";
        return Vaktaal(tekst).FirstOrDefault() is { } woord ? $"'{woord}' is vaktaal; zeg het in gewone woorden" : null;
    }

    private static int Lengte(string zin) => zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"(?<=[.!?:])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\b(?:u|uw|uzelf)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beleefd();
}
