namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>
/// The words in which hours are told, in the language of the page; the caller takes them from its resources.
/// What stands between braces is filled in; a template may leave such a part out or turn the order round.
/// </summary>
public sealed record OpeningstijdWoorden
{
    /// <summary>The name of a day of the week, as inside a sentence.</summary>
    public required Func<DayOfWeek, string> Dag { get; init; }

    /// <summary>A date written out, with its day of the week and its year.</summary>
    public required Func<DateOnly, string> Datum { get; init; }

    /// <summary>.NET format of a time of day, filled in without regard to culture, such as <c>H.mm</c>.</summary>
    public required string Tijdnotatie { get; init; }

    /// <summary>Joins the parts of a list, except the last: <c>{eerst}</c>, <c>{dan}</c>.</summary>
    public required string Opsomming { get; init; }

    /// <summary>Joins the last part of a list to those before: <c>{eerst}</c>, <c>{dan}</c>.</summary>
    public required string OpsommingSlot { get; init; }

    /// <summary>Three or more days in a row: <c>{van}</c>, <c>{tot}</c>.</summary>
    public required string Dagenreeks { get; init; }

    /// <summary>All seven days of every week.</summary>
    public required string ElkeDag { get; init; }

    /// <summary>Days of every so many weeks: <c>{dagen}</c>, <c>{n}</c> (2 to 26).</summary>
    public required string OmDeWeken { get; init; }

    /// <summary>Days that come once or more a month: <c>{welke}</c> (first, second and so on), <c>{dagen}</c>.</summary>
    public required string VanDeMaand { get; init; }

    /// <summary>The first such day of the month; the five after it likewise.</summary>
    public required string Eerste { get; init; }

    public required string Tweede { get; init; }

    public required string Derde { get; init; }

    public required string Vierde { get; init; }

    public required string Vijfde { get; init; }

    public required string Laatste { get; init; }

    /// <summary>From one time to another on the same day: <c>{van}</c>, <c>{tot}</c>.</summary>
    public required string Tijdvak { get; init; }

    /// <summary>Around one or more of <see cref="Tijdvak"/>: <c>{tijden}</c>.</summary>
    public required string Uren { get; init; }

    /// <summary>Midnight as a time of closing.</summary>
    public required string Middernacht { get; init; }

    /// <summary>Closes after midnight, at 6.00 at the latest: <c>{van}</c>, <c>{tot}</c>. Complete: <see cref="Uren"/> does not go around it.</summary>
    public required string TotInDeNacht { get; init; }

    /// <summary>Closes later on the next day: <c>{van}</c>, <c>{tot}</c>. Complete, likewise.</summary>
    public required string TotVolgendeDag { get; init; }

    /// <summary>24 hours from midnight.</summary>
    public required string DagEnNacht { get; init; }

    /// <summary>Has still to begin: <c>{datum}</c>.</summary>
    public required string Vanaf { get; init; }

    /// <summary>Has an end: <c>{datum}</c>.</summary>
    public required string TotEnMet { get; init; }

    /// <summary>Has still to begin and has an end: <c>{van}</c>, <c>{tot}</c>.</summary>
    public required string Periode { get; init; }

    /// <summary>The next date of what does not come every week: <c>{datum}</c>.</summary>
    public required string VolgendeKeer { get; init; }

    /// <summary>Not in school holidays.</summary>
    public required string NietInSchoolvakanties { get; init; }

    /// <summary>Only in school holidays.</summary>
    public required string AlleenInSchoolvakanties { get; init; }

    /// <summary>Goes on on public holidays.</summary>
    public required string OokOpFeestdagen { get; init; }

    /// <summary>Not on public holidays.</summary>
    public required string NietOpFeestdagen { get; init; }

    /// <summary>Exceptions: <c>{datums}</c>.</summary>
    public required string NietOp { get; init; }

    /// <summary>A list of one or more parts as one text.</summary>
    internal string Som(IReadOnlyList<string> delen)
    {
        var tekst = delen[0];
        for (var i = 1; i < delen.Count; i++)
            tekst = (i == delen.Count - 1 ? OpsommingSlot : Opsomming).Vul(("eerst", tekst), ("dan", delen[i]));
        return tekst;
    }

    /// <summary>The word for an item of <see cref="Openingstijd.Welke"/>.</summary>
    internal string Rang(int welke) => welke switch
    {
        1 => Eerste,
        2 => Tweede,
        3 => Derde,
        4 => Vierde,
        5 => Vijfde,
        Openingstijd.Laatste => Laatste,
        _ => throw new ArgumentOutOfRangeException(nameof(welke), welke, "Not 1 to 5 or the last."),
    };
}
