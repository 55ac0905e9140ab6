using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>Public holidays and school holidays, with each rule and without one.</summary>
public sealed class OpeningsschemaFeestdagTests
{
    [Theory]
    [InlineData("ma 09:00-17:00 feestdagen=open", "2026-04-27 12:00 +02", NuOpen.Ja)]
    [InlineData("ma 09:00-17:00 feestdagen=gesloten", "2026-04-27 12:00 +02", NuOpen.Nee)]
    [InlineData("ma 09:00-17:00", "2026-04-27 08:59 +02", NuOpen.Nee)]
    [InlineData("ma 09:00-17:00", "2026-04-27 09:00 +02", NuOpen.Onbekend)]
    [InlineData("ma 09:00-17:00", "2026-04-27 16:59 +02", NuOpen.Onbekend)]
    [InlineData("ma 09:00-17:00", "2026-04-27 17:00 +02", NuOpen.Nee)]
    [InlineData("di 09:00-17:00", "2026-04-27 12:00 +02", NuOpen.Nee)]
    [InlineData("ma 09:00-12:00; ma 10:00-11:00 feestdagen=open", "2026-04-27 10:30 +02", NuOpen.Ja)]
    [InlineData("ma 09:00-12:00; ma 10:00-11:00 feestdagen=open", "2026-04-27 11:30 +02", NuOpen.Onbekend)]
    [InlineData("ma 09:00-12:00 feestdagen=gesloten", "2026-05-04 10:00 +02", NuOpen.Ja)]
    [InlineData("za 09:00-17:00 feestdagen=gesloten", "2025-04-26 12:00 +02", NuOpen.Nee)] // Koningsdag, moved
    [InlineData("zo 09:00-17:00 feestdagen=gesloten", "2025-04-27 12:00 +02", NuOpen.Ja)]
    [InlineData("ma 09:00-17:00 feestdagen=gesloten", "2027-03-29 12:00 +02", NuOpen.Nee)] // Tweede Paasdag
    [InlineData("ma 09:00-17:00 feestdagen=gesloten", "2025-04-21 12:00 +02", NuOpen.Nee)]
    [InlineData("vr 09:00-17:00 feestdagen=gesloten", "2026-04-03 12:00 +02", NuOpen.Ja)] // Goede Vrijdag
    [InlineData("do 09:00-17:00", "2026-05-14 12:00 +02", NuOpen.Onbekend)] // Hemelvaartsdag
    [InlineData("di 09:00-17:00", "2026-05-05 12:00 +02", NuOpen.Onbekend)] // Bevrijdingsdag
    [InlineData("2026-12-25 09:00-17:00", "2026-12-25 12:00 +01", NuOpen.Onbekend)]
    [InlineData("2026-12-25 09:00-17:00 feestdagen=open", "2026-12-25 12:00 +01", NuOpen.Ja)]
    [InlineData("ma 09:00-17:00 nietOp=2026-04-27", "2026-04-27 12:00 +02", NuOpen.Nee)]
    public void Op_PublicHoliday_FollowsTheRuleOfTheSlot(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("do 22:00-02:00 feestdagen=gesloten", "2027-01-01 01:00 +01", NuOpen.Ja)]
    [InlineData("vr 22:00-02:00 feestdagen=gesloten", "2027-01-02 01:00 +01", NuOpen.Nee)]
    [InlineData("vr 22:00-02:00", "2027-01-02 01:00 +01", NuOpen.Onbekend)]
    [InlineData("zo 22:00-02:00 feestdagen=gesloten", "2026-04-27 01:00 +02", NuOpen.Ja)]
    public void Op_NightAroundPublicHoliday_GoesByTheDayItBegan(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("ma 09:00-17:00 vakantie=gesloten", "2026-02-16 12:00 +01", NuOpen.Nee)]
    [InlineData("ma 09:00-17:00 vakantie=gesloten", "2026-02-23 12:00 +01", NuOpen.Ja)]
    [InlineData("ma 09:00-17:00 vakantie=alleen", "2026-02-16 12:00 +01", NuOpen.Ja)]
    [InlineData("ma 09:00-17:00 vakantie=alleen", "2026-02-23 12:00 +01", NuOpen.Nee)]
    [InlineData("ma 09:00-17:00", "2026-02-16 12:00 +01", NuOpen.Ja)]
    [InlineData("zo 22:00-02:00 vakantie=gesloten", "2026-02-23 01:00 +01", NuOpen.Nee)] // the holiday's last night
    [InlineData("vr 22:00-02:00 vakantie=gesloten", "2026-02-14 01:00 +01", NuOpen.Ja)]
    [InlineData("vr 09:00-17:00 vakantie=alleen", "2026-12-25 12:00 +01", NuOpen.Onbekend)] // a public holiday too
    [InlineData("vr 09:00-17:00 vakantie=gesloten", "2026-12-25 12:00 +01", NuOpen.Nee)]
    [InlineData("vr 09:00-17:00 vakantie=alleen feestdagen=open", "2026-12-25 12:00 +01", NuOpen.Ja)]
    public void Op_SchoolHoliday_FollowsTheRuleOfTheSlot(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("wo 09:00-17:00 vakantie=gesloten", "2028-01-05 12:00 +01", NuOpen.Nee)] // listed, though its year is not
    [InlineData("wo 09:00-17:00 vakantie=gesloten", "2028-01-12 12:00 +01", NuOpen.Onbekend)]
    [InlineData("wo 09:00-17:00 vakantie=alleen", "2028-01-12 12:00 +01", NuOpen.Onbekend)]
    [InlineData("wo 09:00-17:00 vakantie=gesloten", "2028-01-12 08:00 +01", NuOpen.Nee)]
    [InlineData("wo 09:00-17:00", "2028-01-12 12:00 +01", NuOpen.Ja)]
    [InlineData("di 09:00-17:00 vakantie=gesloten feestdagen=gesloten", "2029-12-25 12:00 +01", NuOpen.Nee)]
    [InlineData("wo 09:00-17:00 vakantie=alleen", "2025-12-31 12:00 +01", NuOpen.Onbekend)]
    public void Op_BeyondTheListedSchoolHolidays_OnbekendInItsHours(string rooster, string moment, NuOpen verwacht) => Toets(rooster, moment, verwacht);

    [Theory]
    [InlineData("ma 09:00-10:00", "2026-04-27", "2026-04-27 07:00Z - 2026-04-27 08:00Z ?")]
    [InlineData("ma 09:00-10:00 feestdagen=open", "2026-04-27", "2026-04-27 07:00Z - 2026-04-27 08:00Z")]
    [InlineData("wo 09:00-10:00 vakantie=alleen", "2028-01-12", "2028-01-12 08:00Z - 2028-01-12 09:00Z ?")]
    public void Tijdvakken_UncertainDay_SaysSo(string rooster, string dag, string verwacht) =>
        Schema(rooster).Tijdvakken(Dag(dag), Dag(dag)).Select(Tekst).ShouldBe([verwacht]);

    [Theory]
    [InlineData("ma 09:00-10:00 feestdagen=gesloten", "2026-04-27")]
    [InlineData("ma 09:00-10:00 vakantie=gesloten", "2026-02-16")]
    public void Tijdvakken_ClosedDay_None(string rooster, string dag) =>
        Schema(rooster).Tijdvakken(Dag(dag), Dag(dag)).ShouldBeEmpty();

    private static void Toets(string rooster, string moment, NuOpen verwacht) => Schema(rooster).Op(Utc(moment)).ShouldBe(verwacht);
}
