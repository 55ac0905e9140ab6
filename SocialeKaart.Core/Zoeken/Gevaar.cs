namespace SocialeKaart.Core.Zoeken;

/// <summary>What kind of danger a question may tell of.</summary>
public enum Gevaarsoort
{
    /// <summary>Thoughts of suicide or of hurting oneself.</summary>
    Zelfdoding,

    /// <summary>Violence, threats, or being locked up.</summary>
    Geweld,

    /// <summary>Sexual violence.</summary>
    SeksueelGeweld,

    /// <summary>A life in danger now.</summary>
    Levensgevaar,
}

/// <summary>
/// Tells whether crisis help has to stand above the results of a question. It would rather show help once too often
/// than miss a cry: inflections and slips count.
/// </summary>
public static class Gevaar
{
    private const int LangGenoeg = 7, Tussenin = 2, LangsteTekst = 2000;

    /// <summary>Each line: words that have to follow one another, with at most <see cref="Tussenin"/> others between; * is any ending.</summary>
    private static readonly (Gevaarsoort Soort, string[][] Zinnen)[] Patronen =
    [
        (Gevaarsoort.Zelfdoding, Zinnen("""
            zelfmoord*|zelfdoding*|suicid*|automutil*|zelfverminking|zelfbeschadig*|overdosis|euthanasie zelf
            niet meer leven|niet langer leven|leven niet meer|niet verder leven|niet meer wakker worden|nooit meer wakker worden
            dood wil*|wil* dood|dood zijn|dood gaan wil*|doodgaan wil*|wil* doodgaan|wil* sterven|liever dood|was dood|zelf dood|dood maken|doodmaken
            einde maken|eind maken|einde leven|eind leven|leven beeindig*|uit leven stap*|er uit stappen|eruit stappen|er niet meer zijn|er niet meer wil zijn
            mezelf iets aan|mezelf wat aan|zichzelf iets aan|mezelf pijn|zichzelf pijn|mezelf snij*|snij* mezelf|zichzelf snij*|snijdt zichzelf|snijd mezelf|snijd me|mezelf verhang*
            voor trein|springen brug|van brug springen|alle pillen|pillen innemen leven|zin leven niet|geen zin leven|leven geen zin|leven zat|levensmoe|zie leven niet|zie niet meer zitten|zie het niet meer
            kill myself|want die|suicide|end my life
            """)),
        (Gevaarsoort.Geweld, Zinnen("""
            slaat|sloeg|slaan me|slaan mij|slaan kind*|geslagen|slaag|klappen|mept|meppen|schopt|schopte|geschopt|stompt|gestompt
            mishandel*|bedreig*|gewurgd|wurgt|wurgen|gestoken|steekt mes|met mes|mes op|geweld|huiselijk geweld|geweldd*
            gestalkt|stalk*|stalker*|eerwraak|uithuwelijk*|uitgehuwelijk*|kindermishandeling|ouderenmishandeling|gedwongen trouwen|gedwongen huwelijk
            opgesloten|opsluit|sluit me op|mag niet naar buiten|mag huis niet uit|bang voor man|bang voor vrouw|bang voor vriend|bang voor ex|bang voor vader|bang voor moeder|bang voor zoon|bang voor partner|bang thuis|niet veilig|onveilig thuis
            vermoord*|doodsteken|doodslaan|pijn doet mij|doet mij pijn|doet me pijn|iets aandoen|doet me iets aan|doet kind* iets aan|losse handen
            he hits me|hits me|beats me|beat me|afraid of my husband|abuse*
            """)),
        (Gevaarsoort.SeksueelGeweld, Zinnen("""
            verkracht*|aangerand*|aanrand*|misbruikt|seksueel misbruik|misbruik door|incest|betast|zit aan me|zit aan mij|zit aan kind|ongewenst aangeraakt
            gedwongen seks|seks gedwongen|gedwongen tot seks|loverboy*|loverboys|mensenhandel|gedwongen prostitutie|naaktfoto*|sextortion|grooming|drogeer*|gedrogeerd
            rape*
            """)),
        (Gevaarsoort.Levensgevaar, Zinnen("""
            hartaanval|beroerte|bewusteloos|ademt niet|haalt geen adem|stikt|reanim*|bloedt hevig|vergiftigd|levensgevaar|brand in huis|bloedend
            """)),
    ];

    /// <summary>Words that are a slip away from a word of danger, and mean something else.</summary>
    private static readonly HashSet<string> Onschuldig =
        ["geslaagd", "gestalte", "slagen", "bedrijf", "behandeling", "behandelen", "behandeld", "behandel", "gestoten", "opgelopen", "opgelost", "vermoeid", "geschokt"];

    /// <summary>Whether crisis help has to stand above the results.</summary>
    public static bool In(string vraag) => Soorten(vraag).Any();

    /// <summary>The kinds of danger a question may tell of, so that the fitting line can go first.</summary>
    public static IEnumerable<Gevaarsoort> Soorten(string vraag)
    {
        var woorden = Woorden.Van(vraag.Length > LangsteTekst ? vraag[..LangsteTekst] : vraag);
        return Patronen.Where(p => p.Zinnen.Any(zin => Staat(zin, woorden))).Select(p => p.Soort);
    }

    private static bool Staat(string[] zin, IReadOnlyList<string> woorden)
    {
        for (var begin = 0; begin < woorden.Count; begin++)
        {
            if (Is(zin[0], woorden[begin]) && StaatVerder(zin, woorden, begin + 1, 1))
                return true;
        }

        return false;
    }

    private static bool StaatVerder(string[] zin, IReadOnlyList<string> woorden, int plek, int volgende)
    {
        if (volgende == zin.Length)
            return true;
        for (var i = plek; i < woorden.Count && i <= plek + Tussenin; i++)
        {
            if (Is(zin[volgende], woorden[i]) && StaatVerder(zin, woorden, i + 1, volgende + 1))
                return true;
        }

        return false;
    }

    private static bool Is(string patroon, string woord)
    {
        if (patroon == woord)
            return true;
        var stam = patroon[^1] == '*' ? patroon[..^1] : null;
        if (stam is not null && woord.StartsWith(stam, StringComparison.Ordinal))
            return true;
        var heel = stam ?? patroon;
        if (heel.Length < LangGenoeg || Onschuldig.Contains(woord))
            return false;
        // With any ending, the slip may stand before it: compare as much of the word as the pattern is long.
        var grens = heel.Length >= 9 ? 2 : 1;
        var deel = stam is null || woord.Length <= heel.Length ? woord : woord[..heel.Length];
        return deel[0] == heel[0] && (Afstand.Tussen(deel, heel, grens) <= grens || Klank.Van(deel) == Klank.Van(heel));
    }

    private static string[][] Zinnen(string tekst) =>
        [.. tekst.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(z => z.Split(' '))];
}
