using System.Collections.Frozen;

namespace SocialeKaart.Core.Overdracht.Herkenning;

/// <summary>Finds a street with a number, and a whole postcode with or without one. A street alone, or four digits alone, tell where, not who.</summary>
internal static class Adresherkenning
{
    private const int MeesteVoorwoorden = 3;

    private static readonly string[] Straten =
    [
        "straat", "laan", "weg", "plein", "hof", "dijk", "singel", "kade", "pad", "steeg", "dreef", "gracht", "plantsoen", "baan", "park", "markt", "burg", "akker", "donk", "erf", "horst", "veld",
        "beemd", "heide", "oord", "kreek", "hoek", "gaard", "hoeve", "zoom", "poort", "str", "ln",
    ];

    // Words that end like a street and are none.
    private static readonly FrozenSet<string> GeenStraat =
    [
        "onderweg", "halverwege", "terugweg", "heenweg", "uitweg", "omweg", "snelweg", "fietspad", "voetpad", "gerechtshof", "kerkhof", "loopbaan", "achtbaan", "atletiekbaan", "speelveld", "sportveld",
        "voetbalveld", "sportpark", "speelpark", "supermarkt", "arbeidsmarkt", "rommelmarkt", "woningmarkt", "weekmarkt", "platteland", "marktplein", "schoolplein", "speelplein", "rijbaan", "zwembaan", "draaibaan",
        "werkveld", "voorveld", "ziekenoord", "bijbaan", "vakantiepark",
    ];

    // After these a name with a number is where someone lives, whatever the street is called.
    private static readonly FrozenSet<string> Woont = ["op", "aan", "adres", "woont", "woon", "wonen", "nabij"];

    // After these a number counts something else.
    private static readonly FrozenSet<string> Eenheden =
    [
        "keer", "maal", "uur", "uren", "jaar", "jaren", "dag", "dagen", "week", "weken", "maand", "maanden", "minuten", "minuut", "euro", "km", "kilometer", "meter", "mensen", "personen", "kinderen", "x", "procent",
    ];

    public static IEnumerable<(int Begin, int Lengte)> Zoek(Tekststukken stukken)
    {
        for (var plek = 0; plek < stukken.Aantal; plek++)
        {
            if ((Postcode(stukken, plek) ?? Straat(stukken, plek)) is not { } gevonden)
                continue;
            yield return stukken.Reik(gevonden.Eerste, gevonden.Laatste);
            plek = gevonden.Laatste;
        }
    }

    private static (int Eerste, int Laatste)? Postcode(Tekststukken stukken, int plek)
    {
        if (stukken.Stuk(plek) is not { Soort: Stuksoort.Getal, Lengte: 4 } || stukken.Tekst(plek)[0] == '0' || stukken.Stuk(plek + 1) is not { Soort: Stuksoort.Woord, Lengte: 2 })
            return null;
        var letters = stukken.Tekst(plek + 1);
        // Apart from the digits only capitals are no word.
        if (!letters.All(char.IsAsciiLetter) || (!letters.All(char.IsAsciiLetterUpper) && !stukken.Sluit(plek + 1)))
            return null;
        for (var nummer = plek + 2; nummer <= plek + 4; nummer++)
        {
            if (stukken.IsGetal(nummer) && stukken.Stuk(nummer).Lengte <= 4)
                return (plek, MetToevoeging(stukken, nummer));
            if (!stukken.IsTeken(nummer, ',') && stukken.Klein(nummer) is not ("nr" or "huis" or "nummer" or "huisnummer"))
                break;
        }

        return (plek, plek + 1);
    }

    private static (int Eerste, int Laatste)? Straat(Tekststukken stukken, int plek)
    {
        if (!IsStraatwoord(stukken, plek) && !StaatAlsAdres(stukken, plek))
            return null;
        var nummer = stukken.IsTeken(plek + 1, '.') ? plek + 2 : plek + 1;
        if (stukken.Klein(nummer) is "nr" or "nummer" or "huisnummer" or "no")
            nummer = stukken.IsTeken(nummer + 1, '.') ? nummer + 2 : nummer + 1;
        if (!stukken.IsGetal(nummer) || stukken.Stuk(nummer).Lengte > 4 || !stukken.Stuk(nummer).NaSpatie || stukken.Stuk(nummer).OpRegel)
            return null;
        // Dates and times begin with a number too.
        if (stukken.IsWoord(nummer + 1) && Eenheden.Contains(stukken.Klein(nummer + 1)))
            return null;
        return (MetVoorwoorden(stukken, plek), MetToevoeging(stukken, nummer));
    }

    private static bool IsStraatwoord(Tekststukken stukken, int plek)
    {
        if (!stukken.IsWoord(plek))
            return false;
        var woord = stukken.Klein(plek);
        if (GeenStraat.Contains(woord))
            return false;
        // "Laan van Brabant 4": what the street is called comes after.
        if (stukken.IsWoord(plek - 1) && stukken.Klein(plek - 1) is "van" or "de" or "der" or "den" && stukken.IsHoofdletterwoord(plek) && IsNaamVanStraat(stukken, plek))
            return true;
        var einde = Array.Find(Straten, s => woord.Length > s.Length + 1 && woord.EndsWith(s, StringComparison.Ordinal));
        return einde is not null && (stukken.IsHoofdletterwoord(plek) || einde is "straat" or "laan" or "plein" or "singel" or "gracht" or "dreef" or "steeg" or "plantsoen");
    }

    // "Mevrouw Jansen, Leijsenhof 12": no list of streets is complete.
    private static bool StaatAlsAdres(Tekststukken stukken, int plek) =>
        IsVoorwoord(stukken, plek) && !stukken.Stuk(plek).OpRegel && !stukken.IsZinsbegin(plek) && (stukken.IsTeken(plek - 1, ',') || Woont.Contains(stukken.Klein(plek - 1)));

    private static bool IsNaamVanStraat(Tekststukken stukken, int plek)
    {
        var begin = plek - 1;
        while (begin > plek - 3 && stukken.Klein(begin) is "van" or "de" or "der" or "den")
            begin--;
        return stukken.IsHoofdletterwoord(begin) && Array.Exists(Straten, s => stukken.Klein(begin) == s);
    }

    private static int MetVoorwoorden(Tekststukken stukken, int plek)
    {
        var begin = plek;
        while (begin > plek - MeesteVoorwoorden && !stukken.Stuk(begin).OpRegel && (IsVoorwoord(stukken, begin - 1) || (stukken.Klein(begin - 1) is "van" or "de" or "der" or "den" && IsVoorwoord(stukken, begin - 2))))
            begin--;
        return begin;
    }

    private static bool IsVoorwoord(Tekststukken stukken, int plek) => stukken.IsHoofdletterwoord(plek) && !Gewonewoorden.Is(stukken.Klein(plek));

    // 12a, 12-3, 12 bis.
    private static int MetToevoeging(Tekststukken stukken, int nummer)
    {
        var volgend = stukken.IsTeken(nummer + 1, '-') && stukken.Sluit(nummer + 1) && stukken.Sluit(nummer + 2) ? nummer + 2 : nummer + 1;
        if (stukken.Stuk(volgend) is { Soort: Stuksoort.Getal, Lengte: <= 4, NaSpatie: false } || (stukken.Stuk(volgend) is { Soort: Stuksoort.Woord, Lengte: 1, NaSpatie: false }))
            return volgend;
        return stukken.Klein(nummer + 1) == "bis" ? nummer + 1 : nummer;
    }
}
