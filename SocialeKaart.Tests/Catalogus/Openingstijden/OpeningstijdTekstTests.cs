using System.Globalization;
using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

/// <summary>What a reader sees on Tuesday 24 November 2026: lines as "when | hours | remarks", parted by "//".</summary>
public sealed class OpeningstijdTekstTests
{
    [Theory]
    [InlineData("ma-vr 09:00-17:00", "maandag tot en met vrijdag | 9.00 - 17.00 uur")]
    [InlineData("di,do 09:00-17:00", "dinsdag en donderdag | 9.00 - 17.00 uur")]
    [InlineData("do,di 09:00-17:00", "dinsdag en donderdag | 9.00 - 17.00 uur")]
    [InlineData("ma,di 09:00-17:00", "maandag en dinsdag | 9.00 - 17.00 uur")]
    [InlineData("ma-wo 09:00-17:00", "maandag tot en met woensdag | 9.00 - 17.00 uur")]
    [InlineData("ma,wo-vr 09:00-17:00", "maandag en woensdag tot en met vrijdag | 9.00 - 17.00 uur")]
    [InlineData("ma,wo,vr 09:00-17:00", "maandag, woensdag en vrijdag | 9.00 - 17.00 uur")]
    [InlineData("za-ma 09:00-17:00", "maandag, zaterdag en zondag | 9.00 - 17.00 uur")]
    [InlineData("ma-zo 08:00-09:00", "elke dag | 8.00 - 9.00 uur")]
    [InlineData("ma 09:00-17:00; di 09:00-17:00; wo 09:00-17:00", "maandag tot en met woensdag | 9.00 - 17.00 uur")]
    public void Regels_DaysWithTheSameHours_AreGrouped(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("ma-vr 09:00-12:00; ma-vr 13:00-17:00", "maandag tot en met vrijdag | 9.00 - 12.00 en 13.00 - 17.00 uur")]
    [InlineData("di 13:00-17:00; di 09:00-12:00", "dinsdag | 9.00 - 12.00 en 13.00 - 17.00 uur")]
    [InlineData("di 09:00-10:00; di 12:00-13:00; di 15:00-16:00", "dinsdag | 9.00 - 10.00, 12.00 - 13.00 en 15.00 - 16.00 uur")]
    [InlineData("ma-vr 09:00-12:00; wo 13:00-17:00", "maandag, dinsdag, donderdag en vrijdag | 9.00 - 12.00 uur // woensdag | 9.00 - 12.00 en 13.00 - 17.00 uur")]
    [InlineData("di 09:00-12:00; di 09:00-12:00", "dinsdag | 9.00 - 12.00 uur")]
    public void Regels_SeveralSlotsADay_StandOnOneLine(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("zo 10:00-12:00; ma 13:00-14:00", "maandag | 13.00 - 14.00 uur // zondag | 10.00 - 12.00 uur")]
    [InlineData("za 10:00-12:00 welke=1; zo 10:00-11:00", "zondag | 10.00 - 11.00 uur // elke eerste zaterdag van de maand | 10.00 - 12.00 uur")]
    [InlineData("2026-12-05 14:00-16:00; zo 10:00-11:00", "zondag | 10.00 - 11.00 uur // 5-12-2026 | 14.00 - 16.00 uur")]
    [InlineData("di 13:00-14:00 opmerking=Groep.; di 09:00-10:00 opmerking=Inloop.", "dinsdag | 9.00 - 10.00 uur | Inloop. // dinsdag | 13.00 - 14.00 uur | Groep.")]
    public void Regels_SeveralLines_ComeByRhythmThenDayThenHour(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("vr 22:00-01:00", "vrijdag | 22.00 tot 1.00 uur 's nachts")]
    [InlineData("vr 22:00-06:00", "vrijdag | 22.00 tot 6.00 uur 's nachts")]
    [InlineData("vr 22:00-08:00", "vrijdag | 22.00 tot 8.00 uur de volgende dag")]
    [InlineData("vr 08:00-08:00", "vrijdag | 8.00 tot 8.00 uur de volgende dag")]
    [InlineData("vr 04:00-03:00", "vrijdag | 4.00 tot 3.00 uur de volgende dag")]
    [InlineData("vr 18:00-00:00", "vrijdag | 18.00 - 24.00 uur")]
    [InlineData("vr 00:00-06:00", "vrijdag | 0.00 - 6.00 uur")]
    [InlineData("vr 09:00-12:00; vr 22:00-01:00", "vrijdag | 9.00 - 12.00 uur en 22.00 tot 1.00 uur 's nachts")]
    [InlineData("ma-zo 00:00-00:00 feestdagen=open", "elke dag | dag en nacht | ook op feestdagen")]
    [InlineData("za,zo 00:00-00:00", "zaterdag en zondag | dag en nacht")]
    public void Regels_AroundMidnight_SayWhenItCloses(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("za 10:00-14:00 welke=laatste", "elke laatste zaterdag van de maand | 10.00 - 14.00 uur")]
    [InlineData("za 10:00-14:00 welke=3,1", "elke eerste en derde zaterdag van de maand | 10.00 - 14.00 uur")]
    [InlineData("za 10:00-14:00 welke=laatste,2,4,5", "elke tweede, vierde, vijfde en laatste zaterdag van de maand | 10.00 - 14.00 uur")]
    [InlineData("ma,di 10:00-14:00 welke=2", "elke tweede maandag en dinsdag van de maand | 10.00 - 14.00 uur")]
    [InlineData("ma-zo 10:00-14:00 welke=2", "elke tweede maandag tot en met zondag van de maand | 10.00 - 14.00 uur")]
    [InlineData("za 10:00-12:00 welke=1; za 13:00-14:00 welke=1", "elke eerste zaterdag van de maand | 10.00 - 12.00 en 13.00 - 14.00 uur")]
    [InlineData("za 10:00-12:00 welke=1; za 10:00-12:00 welke=3", "elke eerste zaterdag van de maand | 10.00 - 12.00 uur // elke derde zaterdag van de maand | 10.00 - 12.00 uur")]
    public void Regels_Monthly_NameWhichOfTheMonth(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("wo 19:30-21:00 elke=2 vanaf=2026-09-02", "woensdag, om de 2 weken | 19.30 - 21.00 uur | de volgende keer is 25-11-2026")]
    [InlineData("di 19:30-21:00 elke=2 vanaf=2026-11-24", "dinsdag, om de 2 weken | 19.30 - 21.00 uur | de volgende keer is 24-11-2026")]
    [InlineData("wo 19:30-21:00 elke=3 vanaf=2026-12-02", "woensdag, om de 3 weken | 19.30 - 21.00 uur | de volgende keer is 2-12-2026 / vanaf 2-12-2026")]
    [InlineData("wo 19:30-21:00 elke=2 vanaf=2026-09-02 nietOp=2026-11-25", "woensdag, om de 2 weken | 19.30 - 21.00 uur | de volgende keer is 9-12-2026 / niet op 25-11-2026")]
    [InlineData("wo 19:30-21:00 elke=4 vanaf=2026-10-28 vakantie=gesloten", "woensdag, om de 4 weken | 19.30 - 21.00 uur | de volgende keer is 25-11-2026 / niet in schoolvakanties")]
    [InlineData("wo 19:30-21:00 elke=2", "woensdag, om de 2 weken | 19.30 - 21.00 uur")]
    [InlineData("ma 10:00-11:00 elke=2 vanaf=2026-11-23; do 13:00-14:00 elke=2 vanaf=2026-11-23", "maandag, om de 2 weken | 10.00 - 11.00 uur | de volgende keer is 7-12-2026 // donderdag, om de 2 weken | 13.00 - 14.00 uur | de volgende keer is 26-11-2026")]
    [InlineData("wo 10:00-11:00 elke=2 vanaf=2026-09-02; wo 10:00-11:00 elke=2 vanaf=2026-09-09", "woensdag, om de 2 weken | 10.00 - 11.00 uur | de volgende keer is 25-11-2026 // woensdag, om de 2 weken | 10.00 - 11.00 uur | de volgende keer is 2-12-2026")]
    public void Regels_EveryFewWeeks_NameTheNextDate(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("2027-02-06,2026-12-05 14:00-16:00", "5-12-2026 en 6-2-2027 | 14.00 - 16.00 uur")]
    [InlineData("2026-11-23,2026-11-24,2026-12-05 14:00-16:00", "24-11-2026 en 5-12-2026 | 14.00 - 16.00 uur")]
    [InlineData("2026-12-05 14:00-16:00; 2026-12-12 14:00-16:00", "5-12-2026 en 12-12-2026 | 14.00 - 16.00 uur")]
    [InlineData("2026-12-12 10:00-11:00; 2026-12-05 14:00-16:00", "5-12-2026 | 14.00 - 16.00 uur // 12-12-2026 | 10.00 - 11.00 uur")]
    [InlineData("2026-12-05,2026-12-12 14:00-16:00 nietOp=2026-12-12", "5-12-2026 | 14.00 - 16.00 uur")]
    [InlineData("2026-12-05,2026-12-25 14:00-16:00 feestdagen=gesloten", "5-12-2026 | 14.00 - 16.00 uur")]
    [InlineData("2026-12-05 14:00-16:00 opmerking=Kerstmarkt.", "5-12-2026 | 14.00 - 16.00 uur | Kerstmarkt.")]
    public void Regels_DatedSeries_NameTheDatesToCome(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("di 09:00-10:00 vakantie=gesloten", "niet in schoolvakanties")]
    [InlineData("di 09:00-10:00 vakantie=alleen", "alleen in schoolvakanties")]
    [InlineData("di 09:00-10:00 feestdagen=open", "ook op feestdagen")]
    [InlineData("di 09:00-10:00 feestdagen=gesloten", "niet op feestdagen")]
    [InlineData("di 09:00-10:00 vanaf=2027-03-02", "vanaf 2-3-2027")]
    [InlineData("di 09:00-10:00 totEnMet=2027-03-30", "tot en met 30-3-2027")]
    [InlineData("di 09:00-10:00 vanaf=2026-01-01 totEnMet=2027-03-30", "tot en met 30-3-2027")]
    [InlineData("di 09:00-10:00 vanaf=2027-03-02 totEnMet=2027-03-30", "van 2-3-2027 tot en met 30-3-2027")]
    [InlineData("di 09:00-10:00 totEnMet=2026-11-24", "tot en met 24-11-2026")]
    [InlineData("di 09:00-10:00 nietOp=2026-12-29,2026-12-22", "niet op 22-12-2026 en 29-12-2026")]
    [InlineData("di 09:00-10:00 nietOp=2026-11-17,2026-11-24", "niet op 24-11-2026")]
    [InlineData("di 09:00-10:00 opmerking=Bel_eerst.", "Bel eerst.")]
    [InlineData("di 09:00-10:00 vanaf=2026-12-01 vakantie=gesloten feestdagen=gesloten nietOp=2026-12-22 opmerking=Bel_eerst.", "vanaf 1-12-2026 / niet in schoolvakanties / niet op feestdagen / niet op 22-12-2026 / Bel eerst.")]
    public void Regels_SomethingElseHolds_IsTold(string rooster, string opmerkingen) =>
        Toets(rooster, $"dinsdag | 9.00 - 10.00 uur | {opmerkingen}");

    [Theory]
    [InlineData("di 09:00-10:00 nietOp=2026-11-17")]
    [InlineData("di 09:00-10:00 nietOp=2026-12-02")] // a Wednesday
    [InlineData("di 09:00-10:00 vanaf=2026-11-24")]
    [InlineData("di 09:00-10:00; di 12:00-13:00 totEnMet=2026-11-23")]
    [InlineData("di 09:00-10:00; 2026-11-23 12:00-13:00")]
    public void Regels_PastOrWithoutMeaning_IsLeftOut(string rooster) => Toets(rooster, "dinsdag | 9.00 - 10.00 uur");

    [Theory]
    [InlineData("di 09:00-10:00 vanaf=2026-01-01; do 09:00-10:00", "dinsdag en donderdag | 9.00 - 10.00 uur")]
    [InlineData("di 09:00-10:00 feestdagen=gesloten; do 09:00-10:00", "dinsdag | 9.00 - 10.00 uur | niet op feestdagen // donderdag | 9.00 - 10.00 uur")]
    [InlineData("di 09:00-10:00 opmerking=Bel.; do 09:00-10:00 opmerking=Bel.", "dinsdag en donderdag | 9.00 - 10.00 uur | Bel.")]
    public void Regels_SlotsThatReadTheSame_ShareALine(string rooster, string verwacht) => Toets(rooster, verwacht);

    [Theory]
    [InlineData("")]
    [InlineData("di 09:00-10:00 totEnMet=2026-11-23")]
    [InlineData("2026-11-23 09:00-10:00")]
    public void Regels_UnknownOrAllPast_None(string rooster) => Regels(rooster, Woorden.Nederlands).ShouldBeEmpty();

    [Fact]
    public void Regels_MonthlyWithoutWhich_None()
    {
        var zonder = Lees("di 09:00-10:00")[0] with { Herhaal = Herhaling.Maand };

        OpeningstijdTekst.Regels([zonder], Jaren2026En2027, Dag("2026-11-24"), Woorden.Nederlands).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ma-vr 09:00-17:00", "Monday to Friday | 9:00 - 17:00")]
    [InlineData("wo 19:30-21:00 elke=2 vanaf=2026-09-02", "every 2 weeks on Wednesday | 19:30 - 21:00 | the next time is 25-11-2026")]
    [InlineData("za 18:00-00:00 welke=1,laatste", "every first and last Saturday of the month | 18:00 - midnight")]
    [InlineData("ma-zo 22:00-01:00", "every day | 22:00 to 1:00 at night")]
    public void Regels_OtherWords_AreUsed(string rooster, string verwacht) =>
        string.Join(" // ", Regels(rooster, Woorden.Engels)).ShouldBe(verwacht);

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void Regels_ReadersCulture_ChangesNothing(string cultuur)
    {
        var eerst = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
        try
        {
            Toets("wo 09:05-17:00 elke=12 vanaf=2026-09-02", "woensdag, om de 12 weken | 9.05 - 17.00 uur | de volgende keer is 25-11-2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = eerst;
        }
    }

    private static void Toets(string rooster, string verwacht) =>
        string.Join(" // ", Regels(rooster, Woorden.Nederlands)).ShouldBe(verwacht);

    private static IEnumerable<string> Regels(string rooster, OpeningstijdWoorden woorden) => OpeningstijdTekst
        .Regels(Lees(rooster), Jaren2026En2027, Dag("2026-11-24"), woorden)
        .Select(r => string.Join(" | ", new[] { r.Wanneer, r.Tijden, string.Join(" / ", r.Opmerkingen) }.Where(deel => deel.Length > 0)));
}
