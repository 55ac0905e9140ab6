using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>Is it open: hours, midnight, first and last days, and what is unknown. Tuesday 24 November 2026 is in winter time.</summary>
public sealed class OpeningsschemaOpTests
{
    [Theory]
    [InlineData("di 09:00-17:00", "2026-11-24 08:59 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00", "2026-11-24 09:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00", "2026-11-24 16:59 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00", "2026-11-24 17:00 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00", "2026-11-23 12:00 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00", "2026-11-25 12:00 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00", "2026-07-14 09:00 +02", NuOpen.Ja)]
    [InlineData("di 09:00-17:00", "2026-07-14 08:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00", "2026-07-14 17:00 +02", NuOpen.Nee)]
    [InlineData("ma-vr 09:00-17:00", "2026-11-27 12:00 +01", NuOpen.Ja)]
    [InlineData("ma-vr 09:00-17:00", "2026-11-28 12:00 +01", NuOpen.Nee)]
    public void Op_WeeklySlot_OpenFromVanUpToTot(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("2026-11-24 11:59 +01", NuOpen.Ja)]
    [InlineData("2026-11-24 12:00 +01", NuOpen.Nee)]
    [InlineData("2026-11-24 12:30 +01", NuOpen.Nee)]
    [InlineData("2026-11-24 13:00 +01", NuOpen.Ja)]
    public void Op_TwoSlotsADay_ClosedBetween(string moment, NuOpen verwacht) =>
        Toets("di 09:00-12:00; di 13:00-17:00", moment, verwacht);

    [Fact]
    public void Op_SlotsTouch_OpenAtTheSeam() => Toets("di 09:00-12:00; di 12:00-17:00", "2026-11-24 12:00 +01", NuOpen.Ja);

    [Theory]
    [InlineData("vr 22:00-02:00", "2026-11-27 21:59 +01", NuOpen.Nee)]
    [InlineData("vr 22:00-02:00", "2026-11-27 22:00 +01", NuOpen.Ja)]
    [InlineData("vr 22:00-02:00", "2026-11-28 00:00 +01", NuOpen.Ja)]
    [InlineData("vr 22:00-02:00", "2026-11-28 01:59 +01", NuOpen.Ja)]
    [InlineData("vr 22:00-02:00", "2026-11-28 02:00 +01", NuOpen.Nee)]
    [InlineData("vr 22:00-02:00", "2026-11-27 01:00 +01", NuOpen.Nee)] // the night before is Thursday's
    [InlineData("zo 22:00-02:00", "2026-11-30 01:00 +01", NuOpen.Ja)]
    [InlineData("ma 22:00-02:00", "2026-12-01 01:00 +01", NuOpen.Ja)] // over the end of the month
    [InlineData("do 22:00-02:00", "2027-01-01 01:00 +01", NuOpen.Ja)] // New Year's night belongs to 31 December
    [InlineData("za 18:00-00:00", "2026-11-28 23:59 +01", NuOpen.Ja)]
    [InlineData("za 18:00-00:00", "2026-11-29 00:00 +01", NuOpen.Nee)]
    public void Op_PastMidnight_BelongsToTheDayItBegan(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("di 00:00-00:00", "2026-11-23 23:59 +01", NuOpen.Nee)]
    [InlineData("di 00:00-00:00", "2026-11-24 00:00 +01", NuOpen.Ja)]
    [InlineData("di 00:00-00:00", "2026-11-24 23:59 +01", NuOpen.Ja)]
    [InlineData("di 00:00-00:00", "2026-11-25 00:00 +01", NuOpen.Nee)]
    [InlineData("di 08:00-08:00", "2026-11-25 07:59 +01", NuOpen.Ja)]
    [InlineData("di 08:00-08:00", "2026-11-25 08:00 +01", NuOpen.Nee)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open", "2026-12-25 03:00 +01", NuOpen.Ja)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open", "2026-03-29 03:00 +02", NuOpen.Ja)]
    public void Op_TwentyFourHours_OpenOneWholeDay(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("di 10:00-12:00", "2028-02-29 11:00 +01", NuOpen.Ja)]
    [InlineData("2028-02-29 10:00-12:00", "2028-02-29 11:00 +01", NuOpen.Ja)]
    [InlineData("di 23:00-01:00", "2028-03-01 00:30 +01", NuOpen.Ja)]
    [InlineData("ma 23:00-01:00", "2028-02-29 00:30 +01", NuOpen.Ja)]
    public void Op_LeapDay_IsADayLikeAnother(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("di 09:00-17:00 nietOp=2026-11-24", "2026-11-24 12:00 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00 nietOp=2026-11-24", "2026-12-01 12:00 +01", NuOpen.Ja)]
    [InlineData("di 22:00-02:00 nietOp=2026-11-24", "2026-11-25 01:00 +01", NuOpen.Nee)]
    [InlineData("di 22:00-02:00 nietOp=2026-11-25", "2026-11-25 01:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-12:00 nietOp=2026-11-24; di 11:00-13:00", "2026-11-24 11:30 +01", NuOpen.Ja)]
    [InlineData("2026-11-24,2026-12-01 09:00-17:00 nietOp=2026-11-24", "2026-11-24 12:00 +01", NuOpen.Nee)]
    public void Op_NietOp_LeavesOutThatDayOfThatSlot(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("di 09:00-17:00 vanaf=2026-11-24", "2026-11-24 12:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00 vanaf=2026-11-25", "2026-11-24 12:00 +01", NuOpen.Nee)]
    [InlineData("ma 22:00-02:00 vanaf=2026-11-24", "2026-11-24 01:00 +01", NuOpen.Nee)]
    [InlineData("ma 22:00-02:00 vanaf=2026-11-23", "2026-11-24 01:00 +01", NuOpen.Ja)]
    public void Op_Vanaf_FirstDayInclusive(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-24", "2026-11-24 12:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-24", "2026-11-24 18:00 +01", NuOpen.Nee)]
    [InlineData("di 22:00-02:00 totEnMet=2026-11-24", "2026-11-25 01:59 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-23; wo 09:00-17:00", "2026-11-24 12:00 +01", NuOpen.Nee)]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-23; wo 09:00-17:00 totEnMet=2026-11-25", "2026-11-24 12:00 +01", NuOpen.Nee)]
    public void Op_TotEnMet_LastDayInclusive(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("", "2026-11-24 12:00 +01")]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-23", "2026-11-24 12:00 +01")]
    [InlineData("di 22:00-02:00 totEnMet=2026-11-24", "2026-11-25 02:00 +01")]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-01; wo 09:00-17:00 totEnMet=2026-11-22", "2026-11-24 12:00 +01")]
    [InlineData("2026-11-10,2026-11-23 09:00-17:00", "2026-11-24 00:00 +01")]
    [InlineData("2026-11-23,2026-12-07 09:00-17:00 totEnMet=2026-11-30", "2026-12-01 12:00 +01")]
    [InlineData("2026-11-23,2026-12-07 09:00-17:00 nietOp=2026-12-07", "2026-11-24 12:00 +01")]
    [InlineData("2026-11-10 09:00-17:00; di 09:00-17:00 totEnMet=2026-11-17", "2026-11-24 12:00 +01")]
    public void Op_NoDataOrDataRanOut_Onbekend(string rooster, string moment) => Toets(rooster, moment, NuOpen.Onbekend);

    [Theory]
    [InlineData("2026-11-10,2026-12-01 09:00-17:00", "2026-11-24 12:00 +01")]
    [InlineData("2026-12-01 09:00-17:00", "2026-11-24 12:00 +01")]
    [InlineData("2026-11-24 09:00-17:00", "2026-11-24 17:00 +01")]
    [InlineData("2026-11-10 09:00-17:00; do 09:00-17:00", "2026-11-24 12:00 +01")]
    public void Op_SomethingStillToComeOrJustOver_Nee(string rooster, string moment) => Toets(rooster, moment, NuOpen.Nee);

    [Fact]
    public void Op_DatedSlotWithoutDates_Onbekend()
    {
        var leeg = new Openingstijd { Herhaal = Herhaling.Datum, Van = new TimeOnly(9, 0), Tot = new TimeOnly(17, 0) };

        new Openingsschema([leeg], Jaren2026En2027).Op(Utc("2026-11-24 12:00 +01")).ShouldBe(NuOpen.Onbekend);
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void Op_KindNotUtc_Throws(DateTimeKind kind) =>
        Should.Throw<ArgumentException>(() => Schema("").Op(new DateTime(2026, 11, 24, 12, 0, 0, kind)));

    private static void Toets(string rooster, string moment, NuOpen verwacht) => Schema(rooster).Op(Utc(moment)).ShouldBe(verwacht);
}
