namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>On which days a slot takes place. A slot past midnight belongs to the day it begins on.</summary>
internal static class Herhaalregel
{
    /// <summary>Whether a slot takes place on a day, with exceptions, public holidays and school holidays.</summary>
    public static Voorkomen Op(Openingstijd tijd, DateOnly dag, Kalender kalender)
    {
        if (!Valt(tijd, dag) || tijd.NietOp.Contains(dag))
            return Voorkomen.Niet;

        // What is surely not outweighs what is uncertain, and that what surely is.
        Voorkomen[] redenen = [InWeek(tijd), OpFeestdag(tijd, dag, kalender), InSchoolvakantie(tijd, dag, kalender)];
        return redenen.Min();
    }

    /// <summary>Whether the day is one of the slot's days: its rhythm and its first and last day, before any exception.</summary>
    public static bool Valt(Openingstijd tijd, DateOnly dag)
    {
        if (dag < tijd.Vanaf || dag > tijd.TotEnMet)
            return false;
        return tijd.Herhaal switch
        {
            Herhaling.Datum => tijd.Datums.Contains(dag),
            Herhaling.Maand => tijd.Dagen.Contains(dag.DayOfWeek) && IsWelke(tijd.Welke, dag),
            _ => tijd.Dagen.Contains(dag.DayOfWeek) && (Ritme(tijd) is not { } ritme || Week(dag) % tijd.Elke == ritme),
        };
    }

    /// <summary>The last day on which a slot can take place; null when no end is known.</summary>
    public static DateOnly? LaatsteDag(Openingstijd tijd)
    {
        if (tijd.Herhaal != Herhaling.Datum)
            return tijd.TotEnMet;
        var dagen = tijd.Datums.Where(dag => Valt(tijd, dag) && !tijd.NietOp.Contains(dag)).ToList();
        return dagen.Count == 0 ? DateOnly.MinValue : dagen.Max();
    }

    /// <summary>
    /// Which of the weeks in a rhythm of <see cref="Openingstijd.Elke"/> weeks the slot takes, from 0; null when
    /// <see cref="Openingstijd.Vanaf"/> does not tell.
    /// </summary>
    public static int? Ritme(Openingstijd tijd) => tijd.Vanaf is { } vanaf ? Week(vanaf) % tijd.Elke : null;

    /// <summary>Number of the week, which begins on Monday (as did 1 January of the year 1).</summary>
    private static int Week(DateOnly dag) => dag.DayNumber / 7;

    private static bool IsWelke(IReadOnlyList<int> welke, DateOnly dag)
    {
        var rang = ((dag.Day - 1) / 7) + 1;
        var isLaatste = dag.Day + 7 > DateTime.DaysInMonth(dag.Year, dag.Month);
        return welke.Contains(rang) || (isLaatste && welke.Contains(Openingstijd.Laatste));
    }

    /// <summary>Every so many weeks without a first week could be any week.</summary>
    private static Voorkomen InWeek(Openingstijd tijd) =>
        tijd is { Herhaal: Herhaling.Week, Elke: > 1, Vanaf: null } ? Voorkomen.Onzeker : Voorkomen.Wel;

    private static Voorkomen OpFeestdag(Openingstijd tijd, DateOnly dag, Kalender kalender) => tijd.Feestdagen switch
    {
        Feestdagregel.Open => Voorkomen.Wel,
        _ when !kalender.IsFeestdag(dag) => Voorkomen.Wel,
        Feestdagregel.Gesloten => Voorkomen.Niet,
        _ => Voorkomen.Onzeker,
    };

    private static Voorkomen InSchoolvakantie(Openingstijd tijd, DateOnly dag, Kalender kalender)
    {
        if (tijd.Schoolvakantie is not { } regel)
            return Voorkomen.Wel;
        if (!kalender.KentSchoolvakanties(dag))
            return Voorkomen.Onzeker;
        return kalender.IsSchoolvakantie(dag) == (regel == Schoolvakantieregel.Alleen) ? Voorkomen.Wel : Voorkomen.Niet;
    }
}
