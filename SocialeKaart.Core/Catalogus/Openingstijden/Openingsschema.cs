namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>
/// The hours of one voorziening or hulplijn: the one answer to "is it open", "when next" and "which days".
/// Immutable; instants are UTC, days are local days of Europe/Amsterdam.
/// </summary>
public sealed class Openingsschema
{
    private const int DagenVooruit = 60;

    private readonly Openingstijd[] tijden;
    private readonly Kalender kalender;

    /// <summary>The last day on which anything takes place; null when no end is known.</summary>
    private readonly DateOnly? laatsteDag;

    /// <summary>Makes the schedule of some slots.</summary>
    /// <param name="tijden">The slots; none means that the hours are unknown.</param>
    /// <param name="kalender">Public holidays and the municipality's school holidays.</param>
    public Openingsschema(IReadOnlyList<Openingstijd> tijden, Kalender kalender)
    {
        this.tijden = [.. tijden];
        this.kalender = kalender;
        var einden = this.tijden.Select(Herhaalregel.LaatsteDag).ToList();
        laatsteDag = einden.Count == 0 || einden.Contains(null) ? null : einden.Max();
        DagEnNacht = IsDagEnNacht(this.tijden);
    }

    /// <summary>
    /// Whether it is always open: every day of the week 24 hours, on public holidays too, without end or exception.
    /// </summary>
    public bool DagEnNacht { get; }

    /// <summary>
    /// Whether it is open at an instant. Open from the minute of opening up to, not including, the minute of closing.
    /// Unknown without slots, in hours that may not go on that day, and once the last known day is past.
    /// </summary>
    /// <param name="utc">The instant, Kind Utc.</param>
    /// <exception cref="ArgumentException">The Kind is not Utc.</exception>
    public NuOpen Op(DateTime utc)
    {
        var vandaag = Amsterdam.Datum(utc);
        if (tijden.Length == 0)
            return NuOpen.Onbekend;

        // Asked for every entry of every search, so without making the ordered list of Tijdvakken.
        var gisteren = vandaag.AddDays(-1);
        var nu = Voorkomen.Niet;
        foreach (var tijd in tijden)
        {
            nu = Sterkste(nu, OpMoment(tijd, vandaag, utc));
            if (IsVoorbijMiddernacht(tijd))
                nu = Sterkste(nu, OpMoment(tijd, gisteren, utc));
        }

        return nu switch
        {
            Voorkomen.Wel => NuOpen.Ja,
            Voorkomen.Niet when laatsteDag is null || vandaag <= laatsteDag => NuOpen.Nee,
            _ => NuOpen.Onbekend,
        };
    }

    /// <summary>
    /// Everything that begins on the days asked for, by instant of opening; computed while it is read. Two slots that
    /// overlap give two.
    /// </summary>
    /// <param name="van">First day.</param>
    /// <param name="totEnMet">Last day, inclusive; before <paramref name="van"/> gives nothing.</param>
    public IEnumerable<Tijdvak> Tijdvakken(DateOnly van, DateOnly totEnMet)
    {
        for (var nummer = van.DayNumber; nummer <= totEnMet.DayNumber; nummer++)
        {
            foreach (var tijdvak in OpDag(DateOnly.FromDayNumber(nummer)))
                yield return tijdvak;
        }
    }

    /// <summary>
    /// Whether it is open, from today on, on such a day of the week, or in such a part of it. A slot counts in a part of
    /// the day when at least 30 minutes of it lie there, or all of a shorter slot. What runs past midnight counts on the
    /// next day too; what is not certain counts.
    /// </summary>
    /// <param name="dag">Day of the week.</param>
    /// <param name="dagdeel">Part of that day; null: any.</param>
    /// <param name="vandaag">Slots that do not take place any more from this local day on are left out.</param>
    public bool OpenOp(DayOfWeek dag, Dagdeel? dagdeel, DateOnly vandaag) =>
        tijden.Any(tijd => Weekpatroon.OpenOp(tijd, dag, dagdeel, vandaag, kalender));

    /// <summary>
    /// When it opens next: the first certain opening after an instant, within 60 times 24 hours of it. Uncertain ones are passed
    /// over. What is open at that instant does not count.
    /// </summary>
    /// <param name="utc">The instant, Kind Utc.</param>
    /// <returns>The instant of opening, Kind Utc; null when there is none or it is not known.</returns>
    /// <exception cref="ArgumentException">The Kind is not Utc.</exception>
    public DateTime? VolgendeOpening(DateTime utc)
    {
        var vandaag = Amsterdam.Datum(utc);
        return Tijdvakken(vandaag, vandaag.AddDays(DagenVooruit + 1))
            .TakeWhile(t => t.VanUtc <= utc.AddDays(DagenVooruit))
            .FirstOrDefault(t => t.Zeker && t.VanUtc > utc)?.VanUtc;
    }

    private static bool IsDagEnNacht(IEnumerable<Openingstijd> tijden) => tijden
        .Where(t => t is
        {
            Herhaal: Herhaling.Week, Elke: 1, Vanaf: null, TotEnMet: null, NietOp.Count: 0,
            Schoolvakantie: null, Feestdagen: Feestdagregel.Open,
        })
        .Where(t => t.Van == t.Tot)

        // Days that begin at different hours would leave a hole between them.
        .GroupBy(t => t.Van, t => t.Dagen)
        .Any(dagen => dagen.SelectMany(d => d).Distinct().Count() == 7);

    private IEnumerable<Tijdvak> OpDag(DateOnly dag) => tijden
        .Select(tijd => (Tijd: tijd, Komt: Herhaalregel.Op(tijd, dag, kalender)))
        .Where(paar => paar.Komt != Voorkomen.Niet)
        .Select(paar => Maak(paar.Tijd, dag, paar.Komt == Voorkomen.Wel))
        .OrderBy(t => t.VanUtc)
        .ThenBy(t => t.TotUtc);

    private static Tijdvak Maak(Openingstijd tijd, DateOnly dag, bool zeker)
    {
        var (van, tot) = Momenten(tijd, dag);
        return new Tijdvak(dag, van, tot, Amsterdam.Tijd(van), Amsterdam.Tijd(tot), zeker, tijd.Waar, tijd.Opmerking);
    }

    /// <summary>Whether what a slot does on a day is going on at an instant.</summary>
    private Voorkomen OpMoment(Openingstijd tijd, DateOnly dag, DateTime utc)
    {
        var komt = Herhaalregel.Op(tijd, dag, kalender);
        if (komt == Voorkomen.Niet)
            return komt;
        var (van, tot) = Momenten(tijd, dag);
        return van <= utc && utc < tot ? komt : Voorkomen.Niet;
    }

    private static (DateTime Van, DateTime Tot) Momenten(Openingstijd tijd, DateOnly dag)
    {
        var van = Amsterdam.OpeningUtc(dag, tijd.Van);
        var tot = Amsterdam.SluitingUtc(IsVoorbijMiddernacht(tijd) ? dag.AddDays(1) : dag, tijd.Tot);

        // Opening fell in the hour that the clock skips and moved to or past closing: then closing moves along.
        return (van, tot > van ? tot : van + (tijd.Tot - tijd.Van));
    }

    private static bool IsVoorbijMiddernacht(Openingstijd tijd) => tijd.Tot <= tijd.Van;

    private static Voorkomen Sterkste(Voorkomen a, Voorkomen b) => a > b ? a : b;
}
