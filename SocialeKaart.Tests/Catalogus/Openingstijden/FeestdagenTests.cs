using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

public sealed class FeestdagenTests
{
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("1999-04-04")]
    [InlineData("2000-04-23")]
    [InlineData("2005-03-27")]
    [InlineData("2008-03-23")]
    [InlineData("2010-04-04")]
    [InlineData("2011-04-24")]
    [InlineData("2012-04-08")]
    [InlineData("2013-03-31")]
    [InlineData("2014-04-20")]
    [InlineData("2015-04-05")]
    [InlineData("2016-03-27")]
    [InlineData("2017-04-16")]
    [InlineData("2018-04-01")]
    [InlineData("2019-04-21")]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2031-04-13")]
    [InlineData("2032-03-28")]
    [InlineData("2035-03-25")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Van_KnownYear_HasEasterOnItsDate(string pasen) =>
        Feestdagen.Van(Dag(pasen).Year)[Dag(pasen)].ShouldBe(Feestdag.EerstePaasdag);

    [Theory]
    [InlineData("2026-01-01", Feestdag.Nieuwjaarsdag)]
    [InlineData("2026-04-05", Feestdag.EerstePaasdag)]
    [InlineData("2026-04-06", Feestdag.TweedePaasdag)]
    [InlineData("2026-04-27", Feestdag.Koningsdag)]
    [InlineData("2026-05-05", Feestdag.Bevrijdingsdag)]
    [InlineData("2026-05-14", Feestdag.Hemelvaartsdag)]
    [InlineData("2026-05-24", Feestdag.EerstePinksterdag)]
    [InlineData("2026-05-25", Feestdag.TweedePinksterdag)]
    [InlineData("2026-12-25", Feestdag.EersteKerstdag)]
    [InlineData("2026-12-26", Feestdag.TweedeKerstdag)]
    [InlineData("2025-04-26", Feestdag.Koningsdag)]
    [InlineData("2031-04-26", Feestdag.Koningsdag)]
    [InlineData("2027-04-27", Feestdag.Koningsdag)]
    public void Op_Holiday_NamesIt(string dag, Feestdag feestdag) => Feestdagen.Op(Dag(dag)).ShouldBe(feestdag);

    [Theory]
    [InlineData("2026-04-03")] // Goede Vrijdag
    [InlineData("2026-04-26")]
    [InlineData("2025-04-27")] // a Sunday: Koningsdag moved to Saturday
    [InlineData("2026-05-04")]
    [InlineData("2026-12-05")]
    [InlineData("2026-12-24")]
    [InlineData("2026-12-31")]
    public void Is_OrdinaryDay_False(string dag) => Feestdagen.Is(Dag(dag)).ShouldBeFalse();

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void Van_Year_HasTenDaysThatAreHolidays(int jaar)
    {
        var dagen = Feestdagen.Van(jaar);

        dagen.Count.ShouldBe(10);
        dagen.Keys.ShouldAllBe(dag => Feestdagen.Is(dag) && dag.Year == jaar);
        dagen.Values.ShouldBe(Enum.GetValues<Feestdag>(), ignoreOrder: true);
    }

    [Fact]
    public void Van_AscensionOnLiberationDay_HasOneHolidayThere()
    {
        var dagen = Feestdagen.Van(2016);

        dagen.Count.ShouldBe(9);
        dagen[Dag("2016-05-05")].ShouldBe(Feestdag.Bevrijdingsdag);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void Van_YearOutOfRange_Throws(int jaar) => Should.Throw<ArgumentOutOfRangeException>(() => Feestdagen.Van(jaar));
}
