namespace SocialeKaart.Core.Overdracht.Herkenning;

/// <summary>Finds bank accounts whose check digits are right. Source: ISO 13616 and its register of lengths per country.</summary>
internal static class Ibanherkenning
{
    private const int Langste = 34, Deler = 97;

    private static readonly Dictionary<string, int> Lengten = new()
    {
        ["AT"] = 20, ["BE"] = 16, ["BG"] = 22, ["CH"] = 21, ["CZ"] = 24, ["DE"] = 22, ["DK"] = 18, ["ES"] = 24, ["FI"] = 18, ["FR"] = 27, ["GB"] = 22, ["GR"] = 27,
        ["HU"] = 28, ["IE"] = 22, ["IT"] = 27, ["LT"] = 20, ["LU"] = 20, ["NL"] = 18, ["NO"] = 15, ["PL"] = 28, ["PT"] = 25, ["RO"] = 24, ["SE"] = 24, ["TR"] = 26,
    };

    public static IEnumerable<(int Begin, int Lengte)> Zoek(string tekst)
    {
        for (var plek = 0; plek + 4 < tekst.Length; plek++)
        {
            if (!IsBegin(tekst, plek) || !Lengten.TryGetValue(tekst.Substring(plek, 2).ToUpperInvariant(), out var lengte))
                continue;
            if (Lees(tekst, plek, lengte) is not { } gelezen || !Klopt(gelezen.Nummer))
                continue;
            yield return (plek, gelezen.Einde - plek);
            plek = gelezen.Einde - 1;
        }
    }

    private static bool IsBegin(string tekst, int plek) =>
        char.IsAsciiLetter(tekst[plek]) && char.IsAsciiLetter(tekst[plek + 1]) && char.IsAsciiDigit(tekst[plek + 2]) && char.IsAsciiDigit(tekst[plek + 3])
        && (plek == 0 || !char.IsLetterOrDigit(tekst[plek - 1]));

    // In groups at most one sign stands between two characters.
    private static (string Nummer, int Einde)? Lees(string tekst, int begin, int lengte)
    {
        Span<char> nummer = stackalloc char[Langste];
        var (aantal, plek) = (0, begin);
        for (; plek < tekst.Length && aantal < lengte; plek++)
        {
            if (char.IsAsciiLetterOrDigit(tekst[plek]))
                nummer[aantal++] = char.ToUpperInvariant(tekst[plek]);
            else if (tekst[plek] is not (' ' or '.' or '-' or '\u00a0') || !char.IsAsciiLetterOrDigit(tekst[plek - 1]))
                return null;
        }

        return aantal == lengte && (plek == tekst.Length || !char.IsLetterOrDigit(tekst[plek])) ? (nummer[..lengte].ToString(), plek) : null;
    }

    private static bool Klopt(string nummer)
    {
        var rest = 0;
        foreach (var teken in nummer[4..] + nummer[..4])
            rest = char.IsAsciiDigit(teken) ? ((rest * 10) + teken - '0') % Deler : ((rest * 100) + teken - 'A' + 10) % Deler;
        return rest == 1;
    }
}
