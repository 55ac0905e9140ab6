namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>On which days of the week and in which parts of the day a slot still takes place.</summary>
internal static class Weekpatroon
{
    /// <summary>
    /// How many weeks ahead a slot is looked for. Over a year, so that the rarest rhythm (every 26 weeks, a fifth
    /// weekday) comes by, holidays and all.
    /// </summary>
    private const int WekenVooruit = 54;

    private static readonly TimeSpan Etmaal = TimeSpan.FromHours(24);
    private static readonly TimeSpan GenoegOverlap = TimeSpan.FromMinutes(30);

    /// <summary>Whether a slot makes "open on such a day, in such a part of it" true from a day on.</summary>
    public static bool OpenOp(Openingstijd tijd, DayOfWeek dag, Dagdeel? dagdeel, DateOnly vandaag, Kalender kalender)
    {
        var vorigeDag = (DayOfWeek)(((int)dag + 6) % 7);
        return (RaaktEigenDag(tijd, dagdeel) && KomtNog(tijd, dag, vandaag, kalender))
            || (RaaktDagErna(tijd, dagdeel) && KomtNog(tijd, vorigeDag, vandaag, kalender));
    }

    /// <summary>Without a part of the day every slot counts on its own day, however it lies around midnight.</summary>
    private static bool RaaktEigenDag(Openingstijd tijd, Dagdeel? dagdeel) =>
        dagdeel is not { } deel || Raakt(tijd, Begin(deel), Einde(deel));

    private static bool RaaktDagErna(Openingstijd tijd, Dagdeel? dagdeel) => dagdeel is { } deel
        ? Raakt(tijd, Etmaal + Begin(deel), Etmaal + Einde(deel))
        : Raakt(tijd, Etmaal, Etmaal + Etmaal);

    /// <summary>Whether half an hour of the slot, or all of a shorter one, lies in a stretch counted from the midnight it follows.</summary>
    private static bool Raakt(Openingstijd tijd, TimeSpan begin, TimeSpan einde)
    {
        var van = tijd.Van.ToTimeSpan();
        var tot = tijd.Tot.ToTimeSpan() + (tijd.Tot > tijd.Van ? TimeSpan.Zero : Etmaal);
        var overlap = (tot < einde ? tot : einde) - (van > begin ? van : begin);
        var lengte = tot - van;
        return overlap >= (lengte < GenoegOverlap ? lengte : GenoegOverlap);
    }

    private static bool KomtNog(Openingstijd tijd, DayOfWeek dag, DateOnly vandaag, Kalender kalender) =>
        Dagen(tijd, dag, vandaag).Any(d => Herhaalregel.Op(tijd, d, kalender) != Voorkomen.Niet);

    private static IEnumerable<DateOnly> Dagen(Openingstijd tijd, DayOfWeek dag, DateOnly vandaag)
    {
        if (tijd.Herhaal == Herhaling.Datum)
            return tijd.Datums.Where(d => d >= vandaag && d.DayOfWeek == dag);
        if (!tijd.Dagen.Contains(dag))
            return [];
        var begin = tijd.Vanaf > vandaag ? tijd.Vanaf.Value : vandaag;
        var eerste = begin.AddDays(((int)dag - (int)begin.DayOfWeek + 7) % 7);
        return Enumerable.Range(0, WekenVooruit).Select(week => eerste.AddDays(7 * week));
    }

    private static TimeSpan Begin(Dagdeel deel) => TimeSpan.FromHours(deel switch
    {
        Dagdeel.Nacht => 0,
        Dagdeel.Ochtend => 6,
        Dagdeel.Middag => 12,
        Dagdeel.Avond => 18,
        _ => throw new ArgumentOutOfRangeException(nameof(deel), deel, "Not a part of the day."),
    });

    private static TimeSpan Einde(Dagdeel deel) => Begin(deel) + TimeSpan.FromHours(6);
}
