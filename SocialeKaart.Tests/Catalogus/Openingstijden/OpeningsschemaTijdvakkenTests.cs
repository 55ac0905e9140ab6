using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

public sealed class OpeningsschemaTijdvakkenTests
{
    [Fact]
    public void Tijdvakken_Slot_TellsAllAboutIt()
    {
        var tijdvak = Schema("vr 22:00-02:00 opmerking=Bel_eerst.").Tijdvakken(Dag("2026-11-23"), Dag("2026-11-29")).ShouldHaveSingleItem();

        tijdvak.ShouldBe(new Tijdvak(
            Dag("2026-11-27"),
            Utc("2026-11-27 22:00 +01"),
            Utc("2026-11-28 02:00 +01"),
            new TimeOnly(22, 0),
            new TimeOnly(2, 0),
            Zeker: true,
            Waar: null,
            "Bel eerst."));
    }

    [Fact]
    public void Tijdvakken_Slot_InstantsHaveKindUtc()
    {
        var tijdvak = Schema("vr 22:00-02:00").Tijdvakken(Dag("2026-11-27"), Dag("2026-11-27")).ShouldHaveSingleItem();

        tijdvak.VanUtc.Kind.ShouldBe(DateTimeKind.Utc);
        tijdvak.TotUtc.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void Tijdvakken_SlotsInAnyOrder_ComeByOpening() =>
        Schema("wo 13:00-17:00; di 18:00-20:00; wo 08:00-18:00; wo 09:00-12:00; wo 09:00-10:00")
            .Tijdvakken(Dag("2026-11-23"), Dag("2026-11-29"))
            .Select(Tekst)
            .ShouldBe(
            [
                "2026-11-24 17:00Z - 2026-11-24 19:00Z",
                "2026-11-25 07:00Z - 2026-11-25 17:00Z", // closes after those that open later
                "2026-11-25 08:00Z - 2026-11-25 09:00Z",
                "2026-11-25 08:00Z - 2026-11-25 11:00Z",
                "2026-11-25 12:00Z - 2026-11-25 16:00Z",
            ]);

    [Theory]
    [InlineData("2026-11-27", "2026-11-27", 1)]
    [InlineData("2026-11-28", "2026-11-28", 0)] // the night still belongs to Friday
    [InlineData("2026-11-20", "2026-11-27", 2)]
    [InlineData("2026-11-28", "2026-11-27", 0)]
    public void Tijdvakken_Range_HoldsWhatBeginsOnItsDays(string van, string tot, int aantal) =>
        Schema("vr 22:00-02:00").Tijdvakken(Dag(van), Dag(tot)).Count().ShouldBe(aantal);

    [Theory]
    [InlineData("2026-12-31 22:00-02:00", "2026-12-31", "2026-12-31 21:00Z - 2027-01-01 01:00Z")]
    [InlineData("2026-04-30 22:00-02:00", "2026-04-30", "2026-04-30 20:00Z - 2026-05-01 00:00Z")]
    [InlineData("2028-02-29 22:00-02:00", "2028-02-29", "2028-02-29 21:00Z - 2028-03-01 01:00Z")]
    [InlineData("2026-11-24 18:00-00:00", "2026-11-24", "2026-11-24 17:00Z - 2026-11-24 23:00Z")]
    [InlineData("2026-11-24 08:00-08:00", "2026-11-24", "2026-11-24 07:00Z - 2026-11-25 07:00Z")]
    [InlineData("2026-07-14 08:00-17:00", "2026-07-14", "2026-07-14 06:00Z - 2026-07-14 15:00Z")]
    public void Tijdvakken_DayWithSlot_RunsFromVanToTot(string rooster, string dag, string verwacht) =>
        Schema(rooster).Tijdvakken(Dag(dag), Dag(dag)).Select(Tekst).ShouldBe([verwacht]);

    [Fact]
    public void Tijdvakken_EndlessRange_IsReadOnlyAsFarAsAsked() =>
        Schema("ma 09:00-10:00").Tijdvakken(Dag("2026-11-23"), DateOnly.MaxValue).Take(3).Count().ShouldBe(3);

    [Fact]
    public void Tijdvakken_ListChangedAfterwards_AnswersAsBefore()
    {
        var lijst = Lees("ma 09:00-10:00").ToList();
        var schema = new Openingsschema(lijst, Jaren2026En2027);

        lijst.Clear();

        schema.Tijdvakken(Dag("2026-11-23"), Dag("2026-11-23")).ShouldHaveSingleItem();
    }
}
