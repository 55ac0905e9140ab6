using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>When it opens next, and whether it never closes.</summary>
public sealed class OpeningsschemaVolgendeTests
{
    [Theory]
    [InlineData("di 09:00-17:00", "2026-11-24 08:59 +01", "2026-11-24 09:00 +01")]
    [InlineData("di 09:00-17:00", "2026-11-24 09:00 +01", "2026-12-01 09:00 +01")] // open now: the one after
    [InlineData("di 09:00-12:00; di 13:00-17:00", "2026-11-24 10:00 +01", "2026-11-24 13:00 +01")]
    [InlineData("vr 22:00-02:00", "2026-11-28 01:00 +01", "2026-12-04 22:00 +01")]
    [InlineData("zo 09:00-12:00", "2026-03-28 12:00 +01", "2026-03-29 09:00 +02")] // over the clock change
    [InlineData("do 00:00-04:00", "2026-12-31 23:00 +01", "2027-01-07 00:00 +01")]
    [InlineData("ma,di 09:00-17:00", "2026-04-27 08:00 +02", "2026-04-28 09:00 +02")] // Koningsdag is uncertain
    [InlineData("ma,di 09:00-17:00 feestdagen=gesloten", "2026-04-27 08:00 +02", "2026-04-28 09:00 +02")]
    [InlineData("2027-01-23 10:00-12:00", "2026-11-24 10:00 +01", "2027-01-23 10:00 +01")] // 60 days to the minute
    public void VolgendeOpening_CertainOpeningAhead_GivesItsInstant(string rooster, string moment, string verwacht) =>
        Schema(rooster).VolgendeOpening(Utc(moment)).ShouldBe(Utc(verwacht));

    [Theory]
    [InlineData("", "2026-11-24 12:00 +01")]
    [InlineData("2027-01-23 10:00-12:00", "2026-11-24 09:59 +01")]
    [InlineData("2026-11-20 10:00-12:00", "2026-11-24 09:00 +01")]
    [InlineData("di 09:00-17:00 totEnMet=2026-11-24", "2026-11-24 12:00 +01")]
    [InlineData("2026-12-25 10:00-12:00", "2026-11-24 09:00 +01")]
    [InlineData("wo 10:00-12:00 vakantie=gesloten", "2028-02-01 09:00 +01")]
    public void VolgendeOpening_NoneWithinSixtyDaysOrUnknown_Null(string rooster, string moment) =>
        Schema(rooster).VolgendeOpening(Utc(moment)).ShouldBeNull();

    [Fact]
    public void VolgendeOpening_KindNotUtc_Throws() =>
        Should.Throw<ArgumentException>(() => Schema("").VolgendeOpening(new DateTime(2026, 11, 24, 12, 0, 0, DateTimeKind.Local)));

    [Theory]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open", true)]
    [InlineData("ma-zo 08:00-08:00 feestdagen=open", true)]
    [InlineData("ma-vr 00:00-00:00 feestdagen=open; za,zo 00:00-00:00 feestdagen=open", true)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open; ma 09:00-17:00 opmerking=Balie.", true)]
    [InlineData("", false)]
    [InlineData("ma-zo 00:00-00:00", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=gesloten", false)]
    [InlineData("ma-za 00:00-00:00 feestdagen=open", false)]
    [InlineData("ma-zo 00:00-23:59 feestdagen=open", false)]
    [InlineData("ma-vr 00:00-00:00 feestdagen=open; za,zo 08:00-08:00 feestdagen=open", false)] // shut on Saturday till 8
    [InlineData("ma-zo 00:00-00:00 feestdagen=open vakantie=gesloten", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open totEnMet=2027-01-01", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open vanaf=2027-01-01", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open nietOp=2026-12-31", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open elke=2 vanaf=2026-11-02", false)]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open welke=1", false)]
    public void DagEnNacht_Schedule_TrueOnlyWhenItNeverCloses(string rooster, bool verwacht) =>
        Schema(rooster).DagEnNacht.ShouldBe(verwacht);
}
