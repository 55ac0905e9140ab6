using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

public sealed class KalenderTests
{
    [Theory]
    [InlineData("2026-12-18", false)]
    [InlineData("2026-12-19", true)]
    [InlineData("2027-01-03", true)]
    [InlineData("2027-01-04", false)]
    [InlineData("2026-02-14", true)]
    public void IsSchoolvakantie_EdgesOfHoliday_BothDaysInclusive(string dag, bool verwacht) =>
        Jaren2026En2027.IsSchoolvakantie(Dag(dag)).ShouldBe(verwacht);

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2027-12-31", true)]
    [InlineData("2028-01-09", true)] // the listed Christmas holiday runs on
    [InlineData("2028-01-10", false)]
    [InlineData("2028-07-01", false)]
    public void KentSchoolvakanties_AroundListedYears_OnlyInside(string dag, bool verwacht) =>
        Jaren2026En2027.KentSchoolvakanties(Dag(dag)).ShouldBe(verwacht);

    [Fact]
    public void KentSchoolvakanties_NothingListed_False() =>
        new Kalender([]).KentSchoolvakanties(Dag("2026-11-24")).ShouldBeFalse();

    [Fact]
    public void IsSchoolvakantie_NothingListed_False() =>
        new Kalender([]).IsSchoolvakantie(Dag("2026-12-25")).ShouldBeFalse();

    [Theory]
    [InlineData("2026-04-27", true)]
    [InlineData("2026-04-28", false)]
    public void IsFeestdag_Day_FollowsPublicHolidays(string dag, bool verwacht) =>
        Jaren2026En2027.IsFeestdag(Dag(dag)).ShouldBe(verwacht);

    [Fact]
    public void IsSchoolvakantie_ListChangedAfterwards_AnswersAsBefore()
    {
        var lijst = new List<Schoolvakantie> { new("Kerstvakantie", Dag("2026-12-19"), Dag("2027-01-03")) };
        var kalender = new Kalender(lijst);

        lijst.Clear();

        kalender.IsSchoolvakantie(Dag("2026-12-25")).ShouldBeTrue();
    }
}
