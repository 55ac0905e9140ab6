using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>The facet "open on Tuesday evening", asked on Tuesday 24 November 2026.</summary>
public sealed class OpeningsschemaOpenOpTests
{
    [Theory]
    [InlineData("di 09:00-11:00", DayOfWeek.Tuesday, Dagdeel.Ochtend, true)]
    [InlineData("di 09:00-11:00", DayOfWeek.Tuesday, Dagdeel.Middag, false)]
    [InlineData("di 09:00-11:00", DayOfWeek.Wednesday, Dagdeel.Ochtend, false)]
    [InlineData("di 13:00-17:00", DayOfWeek.Tuesday, Dagdeel.Middag, true)]
    [InlineData("di 19:00-21:00", DayOfWeek.Tuesday, Dagdeel.Avond, true)]
    [InlineData("di 05:00-05:45", DayOfWeek.Tuesday, Dagdeel.Nacht, true)]
    [InlineData("di 09:00-12:30", DayOfWeek.Tuesday, Dagdeel.Middag, true)]
    [InlineData("di 09:00-12:29", DayOfWeek.Tuesday, Dagdeel.Middag, false)]
    [InlineData("di 11:30-17:00", DayOfWeek.Tuesday, Dagdeel.Ochtend, true)]
    [InlineData("di 11:31-17:00", DayOfWeek.Tuesday, Dagdeel.Ochtend, false)]
    [InlineData("di 09:00-12:00", DayOfWeek.Tuesday, Dagdeel.Middag, false)]
    [InlineData("di 12:00-12:10", DayOfWeek.Tuesday, Dagdeel.Middag, true)]
    [InlineData("di 11:50-12:00", DayOfWeek.Tuesday, Dagdeel.Ochtend, true)]
    [InlineData("di 11:55-12:05", DayOfWeek.Tuesday, Dagdeel.Middag, false)]
    [InlineData("di 08:00-18:30", DayOfWeek.Tuesday, Dagdeel.Avond, true)]
    [InlineData("di 18:00-00:00", DayOfWeek.Tuesday, Dagdeel.Avond, true)]
    public void OpenOp_PartOfDay_NeedsHalfAnHourOrTheWholeSlot(string rooster, DayOfWeek dag, Dagdeel deel, bool verwacht) =>
        Toets(rooster, dag, deel, verwacht);

    [Theory]
    [InlineData("di 22:00-02:00", DayOfWeek.Tuesday, Dagdeel.Avond, true)]
    [InlineData("di 22:00-02:00", DayOfWeek.Wednesday, Dagdeel.Nacht, true)]
    [InlineData("di 22:00-02:00", DayOfWeek.Tuesday, Dagdeel.Nacht, false)]
    [InlineData("di 22:00-02:00", DayOfWeek.Wednesday, Dagdeel.Ochtend, false)]
    [InlineData("di 22:00-08:00", DayOfWeek.Wednesday, Dagdeel.Ochtend, true)]
    [InlineData("za 22:00-02:00", DayOfWeek.Sunday, Dagdeel.Nacht, true)]
    [InlineData("zo 22:00-02:00", DayOfWeek.Monday, Dagdeel.Nacht, true)]
    [InlineData("di 22:00-00:29", DayOfWeek.Wednesday, Dagdeel.Nacht, false)]
    [InlineData("di 22:00-00:30", DayOfWeek.Wednesday, Dagdeel.Nacht, true)]
    [InlineData("di 22:00-02:00", DayOfWeek.Wednesday, null, true)]
    [InlineData("di 22:00-00:15", DayOfWeek.Wednesday, null, false)]
    [InlineData("di 18:00-00:00", DayOfWeek.Wednesday, null, false)]
    [InlineData("di 00:00-00:00", DayOfWeek.Wednesday, Dagdeel.Nacht, false)]
    [InlineData("di 08:00-08:00", DayOfWeek.Wednesday, Dagdeel.Ochtend, true)]
    [InlineData("di 08:00-08:00", DayOfWeek.Wednesday, Dagdeel.Middag, false)]
    public void OpenOp_PastMidnight_CountsOnTheNextDayToo(string rooster, DayOfWeek dag, Dagdeel? deel, bool verwacht) =>
        Toets(rooster, dag, deel, verwacht);

    [Theory]
    [InlineData("di 09:00-17:00", DayOfWeek.Tuesday, true)]
    [InlineData("di 09:00-17:00", DayOfWeek.Monday, false)]
    [InlineData("di 23:50-00:10", DayOfWeek.Tuesday, true)]
    [InlineData("di 11:55-12:05", DayOfWeek.Tuesday, true)]
    [InlineData("", DayOfWeek.Tuesday, false)]
    public void OpenOp_AnyPartOfDay_EverySlotCountsOnItsDay(string rooster, DayOfWeek dag, bool verwacht) =>
        Toets(rooster, dag, null, verwacht);

    [Theory]
    [InlineData("za 10:00-12:00 welke=5", DayOfWeek.Saturday, true)]
    [InlineData("wo 10:00-12:00 elke=26 vanaf=2026-01-07", DayOfWeek.Wednesday, true)]
    [InlineData("2026-12-05 10:00-12:00", DayOfWeek.Saturday, true)]
    [InlineData("2026-12-05 10:00-12:00", DayOfWeek.Sunday, false)]
    [InlineData("2026-12-05 22:00-02:00", DayOfWeek.Sunday, true)]
    [InlineData("ma 10:00-12:00 vakantie=alleen", DayOfWeek.Monday, true)]
    [InlineData("di 10:00-12:00 vanaf=2029-01-01", DayOfWeek.Tuesday, true)]
    public void OpenOp_RareSlot_TrueOnItsDay(string rooster, DayOfWeek dag, bool verwacht) => Toets(rooster, dag, null, verwacht);

    [Theory]
    [InlineData("ma 10:00-12:00 totEnMet=2026-11-23", DayOfWeek.Monday, false)]
    [InlineData("ma 10:00-12:00 totEnMet=2026-11-29", DayOfWeek.Monday, false)] // its last Monday is past
    [InlineData("di 10:00-12:00 totEnMet=2026-11-24", DayOfWeek.Tuesday, true)]
    [InlineData("di 10:00-12:00 totEnMet=2026-11-24 nietOp=2026-11-24", DayOfWeek.Tuesday, false)]
    [InlineData("2026-11-17,2026-11-23 10:00-12:00", DayOfWeek.Tuesday, false)]
    [InlineData("2026-11-17,2026-12-05 10:00-12:00", DayOfWeek.Tuesday, false)]
    [InlineData("2026-11-17,2026-11-24 10:00-12:00", DayOfWeek.Tuesday, true)]
    [InlineData("2026-12-25 10:00-12:00 feestdagen=gesloten", DayOfWeek.Friday, false)]
    public void OpenOp_DoesNotComeAgain_False(string rooster, DayOfWeek dag, bool verwacht) => Toets(rooster, dag, null, verwacht);

    private static void Toets(string rooster, DayOfWeek dag, Dagdeel? deel, bool verwacht) =>
        Schema(rooster).OpenOp(dag, deel, Dag("2026-11-24")).ShouldBe(verwacht);
}
