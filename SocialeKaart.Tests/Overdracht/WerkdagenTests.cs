using FsCheck.Xunit;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Tests.Overdracht;

public sealed class WerkdagenTests
{
    [Theory]
    // A weekend; a Saturday and a Sunday as the beginning.
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-11-28", 1, "2026-11-30")]
    [InlineData("2026-11-29", 3, "2026-12-02")]
    // Christmas on Friday and Saturday, and the turn of the year.
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-12-24", 5, "2027-01-04")]
    // Easter Monday 29 March 2027; Goede Vrijdag is a working day.
    [InlineData("2027-03-25", 1, "2027-03-26")]
    [InlineData("2027-03-26", 1, "2027-03-30")]
    // King's day on a Tuesday, liberation day on a Wednesday, ascension day on a Thursday.
    [InlineData("2027-04-26", 1, "2027-04-28")]
    [InlineData("2027-05-04", 1, "2027-05-07")]
    // King's day moves from Sunday to Saturday, so that Monday 27 April is none.
    [InlineData("2031-04-25", 1, "2031-04-28")]
    [InlineData("2027-05-14", 1, "2027-05-18")]
    [InlineData("2028-02-28", 2, "2028-03-01")]
    public void Count_FromADay_SkipsWeekendsAndHolidays(string vanaf, int aantal, string dag) => Werkdagen.Na(Dag(vanaf), aantal).ShouldBe(Dag(dag));

    [Theory]
    [InlineData("2026-11-24", "2026-11-24", 0)]
    [InlineData("2026-11-24", "2026-11-23", 0)]
    [InlineData("2026-11-27", "2026-11-29", 0)]
    [InlineData("2026-11-27", "2026-11-30", 1)]
    [InlineData("2026-12-24", "2027-01-04", 5)]
    public void Count_BetweenDays_LeavesTheFirstOut(string vanaf, string tot, int aantal) => Werkdagen.Tussen(Dag(vanaf), Dag(tot)).ShouldBe(aantal);

    [Property]
    public void Count_AnyDayAndNumber_GoesForthAndBack(ushort dagen, byte aantal)
    {
        var vanaf = Dag("2025-01-01").AddDays(dagen % 5000);
        var na = Werkdagen.Na(vanaf, aantal + 1);
        Werkdagen.Is(na).ShouldBeTrue();
        Werkdagen.Tussen(vanaf, na).ShouldBe(aantal + 1);
        Werkdagen.Tussen(vanaf, na.AddDays(-1)).ShouldBe(aantal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Count_FewerThanOne_IsRefused(int aantal) => Should.Throw<ArgumentOutOfRangeException>(() => Werkdagen.Na(Dag("2026-11-24"), aantal));

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
