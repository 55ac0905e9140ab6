using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>Slots that do not come every week: on which days they fall.</summary>
public sealed class OpeningsschemaHerhalingTests
{
    [Theory]
    [InlineData("za 10:00-12:00 welke=1", "2026-11-01", "2026-12-31", "2026-11-07 2026-12-05")]
    [InlineData("zo 10:00-12:00 welke=1", "2026-11-01", "2026-11-30", "2026-11-01")]
    [InlineData("za 10:00-12:00 welke=1,3", "2026-11-01", "2026-11-30", "2026-11-07 2026-11-21")]
    [InlineData("di 10:00-12:00 welke=2", "2026-09-01", "2026-10-31", "2026-09-08 2026-10-13")]
    [InlineData("ma,di 10:00-12:00 welke=1", "2026-09-01", "2026-09-30", "2026-09-01 2026-09-07")]
    [InlineData("zo 10:00-12:00 welke=4", "2026-02-01", "2026-03-31", "2026-02-22 2026-03-22")]
    public void Tijdvakken_NthWeekday_OnlyThose(string rooster, string van, string tot, string dagen) => Toets(rooster, van, tot, dagen);

    [Theory]
    [InlineData("ma 10:00-12:00 welke=5", "2026-10-01", "2026-12-31", "2026-11-30")]
    [InlineData("do 10:00-12:00 welke=5", "2026-10-01", "2026-12-31", "2026-10-29 2026-12-31")]
    [InlineData("di 10:00-12:00 welke=5", "2028-02-01", "2028-03-31", "2028-02-29")] // a fifth only in the leap year
    [InlineData("di 10:00-12:00 welke=5", "2027-02-01", "2027-02-28", "")]
    public void Tijdvakken_FifthWeekday_OnlyInMonthsThatHaveIt(string rooster, string van, string tot, string dagen) => Toets(rooster, van, tot, dagen);

    [Theory]
    [InlineData("ma 10:00-12:00 welke=laatste", "2026-10-01", "2026-12-31", "2026-10-26 2026-11-30 2026-12-28")]
    [InlineData("za 10:00-12:00 welke=laatste", "2026-02-01", "2026-02-28", "2026-02-28")]
    [InlineData("di 10:00-12:00 welke=laatste", "2028-02-01", "2028-02-29", "2028-02-29")]
    [InlineData("di 10:00-12:00 welke=4,laatste", "2026-11-01", "2026-12-31", "2026-11-24 2026-12-22 2026-12-29")]
    [InlineData("vr 22:00-02:00 welke=laatste", "2026-07-31", "2026-08-01", "2026-07-31")]
    public void Tijdvakken_LastWeekday_OncePerMonth(string rooster, string van, string tot, string dagen) => Toets(rooster, van, tot, dagen);

    [Theory]
    [InlineData("wo 10:00-12:00 elke=2 vanaf=2026-09-02", "2026-09-01", "2026-09-30", "2026-09-02 2026-09-16 2026-09-30")]
    [InlineData("wo 10:00-12:00 elke=2 vanaf=2026-09-02", "2026-12-20", "2027-01-20", "2026-12-23 2027-01-06 2027-01-20")] // 2026 has a week 53
    [InlineData("wo 10:00-12:00 elke=2 vanaf=2026-09-02", "2026-08-01", "2026-09-01", "")]
    [InlineData("ma,vr 10:00-12:00 elke=2 vanaf=2026-09-02", "2026-09-01", "2026-09-20", "2026-09-04 2026-09-14 2026-09-18")] // its whole week is the first
    [InlineData("ma 10:00-12:00 elke=2 vanaf=2026-09-06", "2026-09-01", "2026-09-20", "2026-09-14")] // Sunday is still that week
    [InlineData("ma 10:00-12:00 elke=3 vanaf=2026-11-02", "2026-11-01", "2026-12-31", "2026-11-02 2026-11-23 2026-12-14")]
    [InlineData("ma 10:00-12:00 elke=26 vanaf=2026-11-02", "2026-11-01", "2027-11-30", "2026-11-02 2027-05-03 2027-11-01")]
    [InlineData("di 23:00-01:00 elke=2 vanaf=2025-12-30", "2025-12-30", "2026-01-31", "2025-12-30 2026-01-13 2026-01-27")]
    public void Tijdvakken_EveryFewWeeks_CountsFromTheWeekOfVanaf(string rooster, string van, string tot, string dagen) => Toets(rooster, van, tot, dagen);

    [Theory]
    [InlineData("2026-12-05,2027-02-06 14:00-16:00", "2026-01-01", "2027-12-31", "2026-12-05 2027-02-06")]
    [InlineData("2027-02-06,2026-12-05 14:00-16:00", "2026-12-05", "2027-02-06", "2026-12-05 2027-02-06")]
    [InlineData("2026-12-05,2026-12-05 14:00-16:00", "2026-12-01", "2026-12-31", "2026-12-05")]
    [InlineData("2026-12-05,2027-02-06 14:00-16:00 vanaf=2027-01-01", "2026-01-01", "2027-12-31", "2027-02-06")]
    public void Tijdvakken_DatedSeries_OnItsDatesInOrder(string rooster, string van, string tot, string dagen) => Toets(rooster, van, tot, dagen);

    [Theory]
    [InlineData("2026-12-23 11:00 +01", NuOpen.Ja)]
    [InlineData("2026-12-30 11:00 +01", NuOpen.Nee)]
    [InlineData("2027-01-06 11:00 +01", NuOpen.Ja)]
    public void Op_EveryTwoWeeksOverYearEnd_KeepsItsRhythm(string moment, NuOpen verwacht) =>
        Schema("wo 10:00-12:00 elke=2 vanaf=2026-09-02").Op(Utc(moment)).ShouldBe(verwacht);

    [Theory]
    [InlineData("wo 10:00-12:00 elke=2", "2026-11-25 11:00 +01", NuOpen.Onbekend)]
    [InlineData("wo 10:00-12:00 elke=2", "2026-11-25 13:00 +01", NuOpen.Nee)]
    [InlineData("wo 10:00-12:00 elke=2 feestdagen=gesloten", "2030-12-25 11:00 +01", NuOpen.Nee)]
    public void Op_EveryTwoWeeksWithoutFirstWeek_OnbekendInItsHours(string rooster, string moment, NuOpen verwacht) =>
        Schema(rooster).Op(Utc(moment)).ShouldBe(verwacht);

    private static void Toets(string rooster, string van, string tot, string dagen) => string
        .Join(' ', Schema(rooster).Tijdvakken(Dag(van), Dag(tot)).Select(t => t.Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))
        .ShouldBe(dagen);
}
