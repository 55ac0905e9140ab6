using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>The two nights on which the clock changes, both in the night of Saturday to Sunday.</summary>
public sealed class OpeningsschemaKlokTests
{
    [Theory]
    [InlineData("zo 01:00-04:00", "2026-03-29 00:00Z - 2026-03-29 02:00Z")] // two hours on the clock of the world
    [InlineData("zo 02:30-04:00", "2026-03-29 01:30Z - 2026-03-29 02:00Z")] // opens at 3.30
    [InlineData("zo 01:00-02:30", "2026-03-29 00:00Z - 2026-03-29 01:30Z")] // closes at 3.30
    [InlineData("zo 02:15-02:45", "2026-03-29 01:15Z - 2026-03-29 01:45Z")]
    [InlineData("zo 02:00-03:00", "2026-03-29 01:00Z - 2026-03-29 02:00Z")] // moves along whole, not to nothing
    [InlineData("zo 02:30-03:15", "2026-03-29 01:30Z - 2026-03-29 02:15Z")]
    [InlineData("zo 03:00-04:00", "2026-03-29 01:00Z - 2026-03-29 02:00Z")]
    [InlineData("za 22:00-02:30", "2026-03-28 21:00Z - 2026-03-29 01:30Z")]
    [InlineData("za 22:00-06:00", "2026-03-28 21:00Z - 2026-03-29 04:00Z")]
    [InlineData("zo 00:00-00:00", "2026-03-28 23:00Z - 2026-03-29 22:00Z")] // 23 hours
    public void Tijdvakken_ClockForward_SkippedTimeMovesForward(string rooster, string verwacht) =>
        Schema(rooster).Tijdvakken(Dag("2026-03-28"), Dag("2026-03-29")).Select(Tekst).ShouldBe([verwacht]);

    [Theory]
    [InlineData("zo 01:00-04:00", "2026-10-24 23:00Z - 2026-10-25 03:00Z")]
    [InlineData("zo 02:30-04:00", "2026-10-25 00:30Z - 2026-10-25 03:00Z")] // opens at the first 2.30
    [InlineData("zo 01:00-02:30", "2026-10-24 23:00Z - 2026-10-25 01:30Z")] // closes at the second
    [InlineData("zo 02:15-02:45", "2026-10-25 00:15Z - 2026-10-25 01:45Z")]
    [InlineData("zo 00:00-02:00", "2026-10-24 22:00Z - 2026-10-25 01:00Z")]
    [InlineData("zo 02:00-03:00", "2026-10-25 00:00Z - 2026-10-25 02:00Z")]
    [InlineData("za 22:00-02:30", "2026-10-24 20:00Z - 2026-10-25 01:30Z")]
    [InlineData("za 22:00-06:00", "2026-10-24 20:00Z - 2026-10-25 05:00Z")]
    [InlineData("zo 00:00-00:00", "2026-10-24 22:00Z - 2026-10-25 23:00Z")] // 25 hours
    public void Tijdvakken_ClockBack_OpensFirstAndClosesSecond(string rooster, string verwacht) =>
        Schema(rooster).Tijdvakken(Dag("2026-10-24"), Dag("2026-10-25")).Select(Tekst).ShouldBe([verwacht]);

    [Theory]
    [InlineData("za 22:00-03:30", "2026-03-29 01:59 +01", NuOpen.Ja)]
    [InlineData("za 22:00-03:30", "2026-03-29 03:29 +02", NuOpen.Ja)]
    [InlineData("za 22:00-03:30", "2026-03-29 03:30 +02", NuOpen.Nee)]
    [InlineData("zo 02:30-04:00", "2026-03-29 03:29 +02", NuOpen.Nee)]
    [InlineData("zo 02:30-04:00", "2026-03-29 03:30 +02", NuOpen.Ja)]
    [InlineData("za 22:00-02:30", "2026-10-25 02:29 +02", NuOpen.Ja)]
    [InlineData("za 22:00-02:30", "2026-10-25 02:45 +02", NuOpen.Ja)] // the second 2.30 is still to come
    [InlineData("za 22:00-02:30", "2026-10-25 02:29 +01", NuOpen.Ja)]
    [InlineData("za 22:00-02:30", "2026-10-25 02:30 +01", NuOpen.Nee)]
    [InlineData("zo 02:30-04:00", "2026-10-25 02:29 +02", NuOpen.Nee)]
    [InlineData("zo 02:30-04:00", "2026-10-25 02:15 +01", NuOpen.Ja)]
    [InlineData("zo 09:00-17:00", "2026-03-29 09:00 +02", NuOpen.Ja)]
    [InlineData("zo 09:00-17:00", "2026-10-25 09:00 +01", NuOpen.Ja)]
    [InlineData("zo 09:00-17:00", "2026-10-25 08:59 +01", NuOpen.Nee)]
    public void Op_NightOfTheClockChange_ByTheClock(string rooster, string moment, NuOpen verwacht) =>
        Schema(rooster).Op(Utc(moment)).ShouldBe(verwacht);

    [Theory]
    [InlineData("2026-03-29", "02:30-04:00", "03:30", "04:00")]
    [InlineData("2026-10-25", "02:30-04:00", "02:30", "04:00")]
    [InlineData("2026-10-25", "01:00-02:30", "01:00", "02:30")]
    public void Tijdvakken_ClockChange_TimesAreWhatTheClockShows(string dag, string uren, string van, string tot)
    {
        var tijdvak = Schema($"zo {uren}").Tijdvakken(Dag(dag), Dag(dag)).ShouldHaveSingleItem();

        tijdvak.Van.ShouldBe(TimeOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture));
        tijdvak.Tot.ShouldBe(TimeOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture));
    }
}
