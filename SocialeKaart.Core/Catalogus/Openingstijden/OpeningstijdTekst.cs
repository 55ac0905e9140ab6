namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>Tells the hours to a reader, in as few lines as are clear.</summary>
public static class OpeningstijdTekst
{
    /// <summary>How far ahead the next time of a slot is looked for.</summary>
    private const int DagenVooruit = 54 * 7;

    /// <summary>
    /// The lines: weekly hours first, then every so many weeks, monthly, and dates; within those by day, from Monday.
    /// Days with the same hours and remarks share a line, and the hours of one day stand on one line when the same
    /// remarks hold for them. Slots and dates that are past are left out.
    /// </summary>
    /// <param name="tijden">The slots.</param>
    /// <param name="kalender">Public holidays and the municipality's school holidays.</param>
    /// <param name="vandaag">The local day of reading.</param>
    /// <param name="woorden">The words of the page's language.</param>
    /// <returns>No lines when the hours are unknown or all past.</returns>
    public static IReadOnlyList<Regel> Regels(
        IReadOnlyList<Openingstijd> tijden, Kalender kalender, DateOnly vandaag, OpeningstijdWoorden woorden) =>
    [
        .. tijden
            .Where(tijd => Herhaalregel.LaatsteDag(tijd) is not { } laatste || laatste >= vandaag)
            .GroupBy(tijd => Soort.Van(tijd, vandaag, woorden))
            .SelectMany(soort => Delen(soort, kalender, vandaag, woorden))
            .OrderBy(deel => deel.Soort.Herhaal)
            .ThenBy(deel => deel.Soort.Elke)
            .ThenBy(deel => deel.Plekken[0])
            .ThenBy(deel => deel.EersteVan)
            .Select(deel => Maak(deel, kalender, vandaag, woorden)),
    ];

    /// <summary>Splits slots for which the same holds into days with the same hours.</summary>
    private static IEnumerable<Deel> Delen(
        IGrouping<Soort, Openingstijd> soort, Kalender kalender, DateOnly vandaag, OpeningstijdWoorden woorden) => soort
        .SelectMany(tijd => Plekken(tijd, kalender, vandaag).Select(plek => (Plek: plek, Tijd: tijd)))
        .GroupBy(paar => paar.Plek, paar => (paar.Tijd.Van, paar.Tijd.Tot))
        .Select(dag => (Plek: dag.Key, Tijden: dag.Distinct().Order().ToList()))
        .GroupBy(dag => Urentekst.Van(dag.Tijden, woorden))
        .Select(uren => new Deel(
            soort.Key, [.. soort], [.. uren.Select(dag => dag.Plek).Order()], uren.First().Tijden[0].Van, uren.Key));

    /// <summary>Where a slot stands: the days of the week, Monday 0 to Sunday 6, or the numbers of its coming dates.</summary>
    private static IEnumerable<int> Plekken(Openingstijd tijd, Kalender kalender, DateOnly vandaag) => tijd switch
    {
        { Herhaal: Herhaling.Datum } => tijd.Datums
            .Where(dag => dag >= vandaag && Herhaalregel.Op(tijd, dag, kalender) != Voorkomen.Niet)
            .Select(dag => dag.DayNumber)
            .Distinct(),
        { Herhaal: Herhaling.Maand, Welke.Count: 0 } => [],
        _ => tijd.Dagen.Select(Plek).Distinct(),
    };

    private static int Plek(DayOfWeek dag) => ((int)dag + 6) % 7;

    private static Regel Maak(Deel deel, Kalender kalender, DateOnly vandaag, OpeningstijdWoorden woorden)
    {
        var tijd = deel.Slots[0];
        var wanneer = tijd.Herhaal == Herhaling.Datum
            ? woorden.Som([.. deel.Plekken.Select(nummer => woorden.Datum(DateOnly.FromDayNumber(nummer)))])
            : Dagentekst.Van(tijd, deel.Plekken, woorden);
        var bijzonderheden = Bijzonderheden.Van(tijd, vandaag, woorden);
        return new Regel(wanneer, deel.Uren, VolgendeKeer(deel, kalender, vandaag) is { } keer
            ? [woorden.VolgendeKeer.Vul(("datum", woorden.Datum(keer))), .. bijzonderheden]
            : [.. bijzonderheden]);
    }

    /// <summary>"Every two weeks" leaves a reader guessing which, so the next date goes with it when it is certain.</summary>
    private static DateOnly? VolgendeKeer(Deel deel, Kalender kalender, DateOnly vandaag) => deel.Soort.Elke == 1
        ? null
        : Enumerable.Range(0, DagenVooruit)
            .Select(vandaag.AddDays)
            .Where(dag => deel.Plekken.Contains(Plek(dag.DayOfWeek)))
            .Where(dag => deel.Slots.Any(tijd => Herhaalregel.Op(tijd, dag, kalender) == Voorkomen.Wel))
            .Select(dag => (DateOnly?)dag)
            .FirstOrDefault();

    /// <summary>What slots must share to be told together.</summary>
    private sealed record Soort(Herhaling Herhaal, int Elke, int? Ritme, string Welke, string Opmerkingen)
    {
        public static Soort Van(Openingstijd tijd, DateOnly vandaag, OpeningstijdWoorden woorden)
        {
            var perWeken = tijd is { Herhaal: Herhaling.Week, Elke: > 1 };
            return new Soort(
                tijd.Herhaal,
                perWeken ? tijd.Elke : 1,
                perWeken ? Herhaalregel.Ritme(tijd) : null,
                tijd.Herhaal == Herhaling.Maand ? string.Join(',', Dagentekst.Rangen(tijd)) : "",
                string.Join('\n', Bijzonderheden.Van(tijd, vandaag, woorden)));
        }
    }

    /// <summary>One line to be.</summary>
    private sealed record Deel(
        Soort Soort, IReadOnlyList<Openingstijd> Slots, IReadOnlyList<int> Plekken, TimeOnly EersteVan, string Uren);
}
