using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>What holds for every schedule. Days lie around the start of 2026 up to the unknown school holidays of 2028.</summary>
[Properties(Arbitrary = [typeof(Roostergenerator)])]
public sealed class OpeningsschemaProperties
{
    [Property(MaxTest = 300)]
    public bool Op_AnyInstant_JaExactlyWhenACertainTijdvakHoldsIt(Slots slots, Moment moment)
    {
        var dag = DateOnly.FromDateTime(moment.Utc);
        var zeker = slots.Schema.Tijdvakken(dag.AddDays(-3), dag.AddDays(3)).Any(t => t.Zeker && t.VanUtc <= moment.Utc && moment.Utc < t.TotUtc);

        return slots.Schema.Op(moment.Utc) == NuOpen.Ja == zeker;
    }

    [Property(MaxTest = 300)]
    public bool Op_FirstAndLastMinuteOfATijdvak_JaWhenCertain(Slots slots, Moment moment) => slots.Schema
        .Tijdvakken(moment.Dag, moment.Dag.AddDays(30))
        .Where(t => t.Zeker)
        .All(t => slots.Schema.Op(t.VanUtc) == NuOpen.Ja && slots.Schema.Op(t.TotUtc.AddMinutes(-1)) == NuOpen.Ja);

    [Property(MaxTest = 200)]
    public bool Tijdvakken_AnyRange_AreOrderedAndLast(Slots slots, Moment moment)
    {
        var tijdvakken = slots.Schema.Tijdvakken(moment.Dag, moment.Dag.AddDays(100)).ToList();

        return tijdvakken.TrueForAll(t => t.VanUtc < t.TotUtc && t.TotUtc - t.VanUtc <= TimeSpan.FromHours(25))
            && tijdvakken.Zip(tijdvakken.Skip(1)).All(paar => paar.First.VanUtc <= paar.Second.VanUtc);
    }

    [Property(MaxTest = 200)]
    public bool Tijdvakken_RangeSplit_GiveTheSame(Slots slots, Moment moment, byte knip)
    {
        var (van, tot, midden) = (moment.Dag, moment.Dag.AddDays(255), moment.Dag.AddDays(knip));
        var delen = slots.Schema.Tijdvakken(van, midden).Concat(slots.Schema.Tijdvakken(midden.AddDays(1), tot));

        return delen.SequenceEqual(slots.Schema.Tijdvakken(van, tot));
    }

    [Property(MaxTest = 150)]
    public bool OpenOp_AnyDayAndPart_OnlyWhereATijdvakTouchesInTheYearAhead(Slots slots, Moment moment)
    {
        var geraakt = slots.Schema
            .Tijdvakken(moment.Dag, moment.Dag.AddDays(366 + Roostergenerator.VerstVooruit))
            .SelectMany(t => new[] { Amsterdam.Datum(t.VanUtc).DayOfWeek, Amsterdam.Datum(t.TotUtc.AddTicks(-1)).DayOfWeek })
            .ToHashSet();

        return Enum.GetValues<DayOfWeek>().Where(dag => !geraakt.Contains(dag)).All(dag => !OpenOpEnigDeel(slots, dag, moment.Dag));
    }

    [Property(MaxTest = 150)]
    public bool OpenOp_SomePartOfADay_ThenThatDayToo(Slots slots, Moment moment) => Enum.GetValues<DayOfWeek>()
        .Where(dag => Enum.GetValues<Dagdeel>().Any(deel => slots.Schema.OpenOp(dag, deel, moment.Dag)))
        .All(dag => slots.Schema.OpenOp(dag, null, moment.Dag));

    [Property(MaxTest = 200)]
    public bool VolgendeOpening_AnyInstant_IsTheFirstCertainOneAfterIt(Slots slots, Moment moment)
    {
        var eerste = slots.Schema.Tijdvakken(moment.Dag.AddDays(-2), moment.Dag.AddDays(70))
            .Where(t => t.Zeker && t.VanUtc > moment.Utc && t.VanUtc - moment.Utc <= TimeSpan.FromDays(60))
            .Select(t => (DateTime?)t.VanUtc)
            .Min();

        return slots.Schema.VolgendeOpening(moment.Utc) == eerste;
    }

    private static bool OpenOpEnigDeel(Slots slots, DayOfWeek dag, DateOnly vandaag) =>
        slots.Schema.OpenOp(dag, null, vandaag) || Enum.GetValues<Dagdeel>().Any(deel => slots.Schema.OpenOp(dag, deel, vandaag));

    /// <summary>A schedule of one to four slots.</summary>
    public sealed record Slots(IReadOnlyList<Openingstijd> Tijden)
    {
        public Openingsschema Schema { get; } = new(Tijden, Jaren2026En2027);

        // FsCheck prints a counterexample this way; lists inside the record would read as type names.
        public override string ToString() => System.Text.Json.JsonSerializer.Serialize(Tijden);
    }

    /// <summary>An instant, on the minute.</summary>
    public sealed record Moment(DateTime Utc)
    {
        public DateOnly Dag => DateOnly.FromDateTime(Utc);
    }
}
