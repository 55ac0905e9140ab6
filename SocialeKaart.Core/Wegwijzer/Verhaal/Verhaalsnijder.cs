using System.Globalization;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Cuts a story into words, sentences and clauses; many people write without any punctuation, so words cut as well.</summary>
internal static class Verhaalsnijder
{
    /// <summary>Before "en" and "dat" a clause has to have so many words: "brood en melk" stays whole.</summary>
    private const int KortsteZinsdeel = 3;

    /// <summary>The words of a story in order.</summary>
    public static IReadOnlyList<Verhaalwoord> Snijd(string tekst)
    {
        var woorden = new List<Verhaalwoord>();
        var (zin, deel, inDeel) = (0, 0, 0);
        for (var plek = 0; plek < tekst.Length;)
        {
            if (!HoortBijWoord(tekst, plek))
            {
                if (IsZinseinde(tekst, plek))
                    (zin, deel, inDeel) = (zin + 1, deel + 1, 0);
                else if (tekst[plek] is ',' or ':' or '(' or ')' or '–' or '—')
                    (deel, inDeel) = (deel + 1, 0);
                plek++;
                continue;
            }

            var begin = plek;
            while (plek < tekst.Length && HoortBijWoord(tekst, plek))
                plek++;
            var woord = Schrijfwijze.Van(Woordlezer.Vouw(tekst[begin..plek]));
            if (woord.Length == 0)
                continue;
            if (inDeel > 0 && Begint(woord, inDeel))
                (deel, inDeel) = (deel + 1, 0);
            woorden.Add(new Verhaalwoord(woord, begin, plek - begin, zin, deel));
            inDeel++;
        }

        return woorden;
    }

    /// <summary>Letters, digits and marks; also the apostrophe of "auto's", which folds away.</summary>
    private static bool HoortBijWoord(string tekst, int plek)
    {
        var teken = tekst[plek];
        if (teken is '\'' or '’')
            return plek > 0 && plek + 1 < tekst.Length && char.IsLetter(tekst[plek - 1]) && tekst[plek + 1] is 's' or 'S';
        return char.IsLetterOrDigit(teken) || CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark;
    }

    private static bool IsZinseinde(string tekst, int plek) => tekst[plek] switch
    {
        '!' or '?' or ';' or '\n' => true,
        // "1.250 euro" is no end.
        '.' => plek + 1 == tekst.Length || !char.IsDigit(tekst[plek + 1]),
        _ => false,
    };

    private static bool Begint(string woord, int inDeel) => woord switch
    {
        "maar" or "want" or "omdat" or "doordat" or "waardoor" or "terwijl" or "zodat" or "dus" or "behalve" => true,
        "en" or "dat" => inDeel >= KortsteZinsdeel,
        _ => false,
    };
}
