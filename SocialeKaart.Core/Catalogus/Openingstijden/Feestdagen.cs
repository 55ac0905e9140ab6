using System.Collections.Frozen;

namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>A Dutch public holiday.</summary>
public enum Feestdag
{
    Nieuwjaarsdag,
    EerstePaasdag,
    TweedePaasdag,
    Koningsdag,
    Bevrijdingsdag,
    Hemelvaartsdag,
    EerstePinksterdag,
    TweedePinksterdag,
    EersteKerstdag,
    TweedeKerstdag,
}

/// <summary>
/// The Dutch public holidays, computed by the rules that stand since 2014 (Koningsdag); earlier years follow the same
/// rules and are no history. Source: Algemene termijnenwet, article 3, with the two Sundays of Easter and Pentecost;
/// without Goede Vrijdag, which the law puts on a level with them but which is no day off everywhere.
/// </summary>
public static class Feestdagen
{
    /// <summary>The public holidays of a year. Where two fall on one day, the one with a fixed date stands.</summary>
    /// <param name="jaar">Year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static IReadOnlyDictionary<DateOnly, Feestdag> Van(int jaar)
    {
        var eerste = new DateOnly(jaar, 1, 1);
        var dagen = DateTime.IsLeapYear(jaar) ? 366 : 365;
        return Enumerable.Range(eerste.DayNumber, dagen)
            .Select(DateOnly.FromDayNumber)
            .Select(dag => (Dag: dag, Feestdag: Op(dag)))
            .Where(paar => paar.Feestdag is not null)
            .ToFrozenDictionary(paar => paar.Dag, paar => paar.Feestdag!.Value);
    }

    /// <summary>Whether a day is a public holiday.</summary>
    public static bool Is(DateOnly dag) => Op(dag) is not null;

    /// <summary>The public holiday on a day; null when it is none.</summary>
    public static Feestdag? Op(DateOnly dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) => Feestdag.Nieuwjaarsdag,
        (4, 26) when dag.DayOfWeek == DayOfWeek.Saturday => Feestdag.Koningsdag,
        (4, 27) when dag.DayOfWeek != DayOfWeek.Sunday => Feestdag.Koningsdag,
        (5, 5) => Feestdag.Bevrijdingsdag,
        (12, 25) => Feestdag.EersteKerstdag,
        (12, 26) => Feestdag.TweedeKerstdag,
        _ => (dag.DayNumber - Pasen(dag.Year).DayNumber) switch
        {
            0 => Feestdag.EerstePaasdag,
            1 => Feestdag.TweedePaasdag,
            39 => Feestdag.Hemelvaartsdag,
            49 => Feestdag.EerstePinksterdag,
            50 => Feestdag.TweedePinksterdag,
            _ => null,
        },
    };

    /// <summary>Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher).</summary>
    private static DateOnly Pasen(int jaar)
    {
        var maanjaar = jaar % 19;
        var (eeuw, inEeuw) = Math.DivRem(jaar, 100);
        var maansprong = (eeuw - ((eeuw + 8) / 25) + 1) / 3;
        var epacta = ((19 * maanjaar) + eeuw - (eeuw / 4) - maansprong + 15) % 30;
        var zondag = (32 + (2 * (eeuw % 4)) + (2 * (inEeuw / 4)) - epacta - (inEeuw % 4)) % 7;
        var laat = (maanjaar + (11 * epacta) + (22 * zondag)) / 451;
        var (maand, dag) = Math.DivRem(epacta + zondag - (7 * laat) + 114, 31);
        return new DateOnly(jaar, maand, dag + 1);
    }
}
