using System.Collections.Frozen;
using System.Globalization;

namespace SocialeKaart.Core.Overdracht.Herkenning;

/// <summary>
/// Finds dates of birth: any date shortly after a word that announces one, and a full date of so long ago that it can hardly be another's
/// than of a birth.
/// </summary>
internal static class Datumherkenning
{
    private const int EersteJaar = 1900, LaatsteJaar = 2009, Ver = 4;

    private static readonly FrozenSet<string> Aankondiging = ["geboren", "geb", "geboortedatum", "gebdatum", "gebdat", "geboortedag", "jarig", "verjaardag"];

    private static readonly FrozenSet<string> Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
        "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
    ];

    public static IEnumerable<(int Begin, int Lengte)> Zoek(Tekststukken stukken)
    {
        var aangekondigdTot = -1;
        for (var plek = 0; plek < stukken.Aantal; plek++)
        {
            if (stukken.IsWoord(plek) && Aankondiging.Contains(stukken.Klein(plek)))
                aangekondigdTot = plek + Ver;
            if (Lees(stukken, plek) is not { } datum || !(plek <= aangekondigdTot || datum.Jaar is >= EersteJaar and <= LaatsteJaar))
                continue;
            yield return stukken.Reik(plek, datum.Laatste);
            plek = datum.Laatste;
        }
    }

    // 12-03-1980, 12/3/80, 12 maart 1980, 1980-03-12, and 12 maart without a year.
    private static (int Laatste, int? Jaar)? Lees(Tekststukken stukken, int plek)
    {
        if (!stukken.IsGetal(plek) || (stukken.Sluit(plek) && plek > 0 && stukken.IsWoord(plek - 1)))
            return null;
        var eerste = Getal(stukken, plek);
        if (IsDag(eerste) && stukken.IsWoord(plek + 1) && Maanden.Contains(stukken.Klein(plek + 1)))
        {
            // After a shortened month there may be a point.
            var jaar = stukken.IsTeken(plek + 2, '.') ? plek + 3 : plek + 2;
            return stukken.IsGetal(jaar) && stukken.Stuk(jaar).Lengte == 4 ? (jaar, Getal(stukken, jaar)) : (plek + 1, null);
        }

        if (!IsStreep(stukken, plek + 1) || !stukken.IsGetal(plek + 2) || !IsStreep(stukken, plek + 3) || !stukken.IsGetal(plek + 4) || !IsMaand(Getal(stukken, plek + 2)))
            return null;
        var laatste = Getal(stukken, plek + 4);
        return stukken.Stuk(plek).Lengte == 4 && IsDag(laatste) ? (plek + 4, eerste)
            : IsDag(eerste) && stukken.Stuk(plek + 4).Lengte is 2 or 4 ? (plek + 4, stukken.Stuk(plek + 4).Lengte == 4 ? laatste : null)
            : null;
    }

    private static int Getal(Tekststukken stukken, int plek) => stukken.Stuk(plek).Lengte <= 4 ? int.Parse(stukken.Tekst(plek), CultureInfo.InvariantCulture) : 0;

    private static bool IsDag(int getal) => getal is >= 1 and <= 31;

    private static bool IsMaand(int getal) => getal is >= 1 and <= 12;

    private static bool IsStreep(Tekststukken stukken, int plek) => stukken.IsTeken(plek, '-') || stukken.IsTeken(plek, '/') || stukken.IsTeken(plek, '.');
}
