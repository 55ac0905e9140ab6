using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Stam;

namespace SocialeKaart.Tests.Catalogus.Stam;

/// <summary>Changing hulplijnen, and when they count as reviewed.</summary>
public sealed class HulplijnbeheerTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 24);

    [Fact]
    public async Task Change_Number_IsEverywhereAtOnceAndNotReviewedAnyMore()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        (await proef.Hulplijnen.Bewaar(was, was with { Nummer = "0800-0113", Nagekeken = Vandaag, Zekerheid = Zekerheid.Zeker }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var wordt = await Lijn(proef, "113");
        (wordt.Nummer, wordt.Nagekeken, wordt.Zekerheid).ShouldBe(("0800-0113", was.Nagekeken, Zekerheid.TeControleren));
        (await proef.Audit()).ShouldBe(["hulplijn-wijzigen 113"]);
    }

    [Fact]
    public async Task Change_TextAlone_StaysReviewed()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(was, was with { Wanneer = "Als u aan zelfmoord denkt." }, proef.Redacteur, default);
        (await Lijn(proef, "113")).Zekerheid.ShouldBe(Zekerheid.Zeker);
    }

    [Fact]
    public async Task Review_AfterAnEdit_MakesItReviewedThatDay()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(was, was with { Kosten = Belkosten.GewoonTarief }, proef.Redacteur, default);
        (await proef.Hulplijnen.KijkNa(await Lijn(proef, "113"), Vandaag, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        var regel = (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Single(r => r.Lijn.Id == "113");
        (regel.Staat, regel.GeldtTot).ShouldBe((Controlestaat.Actueel, Vandaag.AddDays(90)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-400)]
    public async Task Review_OnADayThatCannotBe_IsRefused(int dagen)
    {
        await using var proef = await Stamproef.Begin();
        (await proef.Hulplijnen.KijkNa(await Lijn(proef, "113"), Vandaag.AddDays(dagen), proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("nagekeken");
    }

    [Fact]
    public async Task Review_OfWhatSomeoneElseChangedMeanwhile_IsRefused()
    {
        await using var proef = await Stamproef.Begin();
        var gezien = await Lijn(proef, "113");
        await proef.Hulplijnen.Bewaar(gezien, gezien with { Nummer = "0800-0113" }, proef.Redacteur, default);
        (await proef.Hulplijnen.KijkNa(gezien, Vandaag, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Botsing>();
        (await Lijn(proef, "113")).Zekerheid.ShouldBe(Zekerheid.TeControleren);
    }

    [Fact]
    public async Task Change_FaultInARowOfHours_TellsWhichRow()
    {
        await using var proef = await Stamproef.Begin();
        var was = await Lijn(proef, "gemeente");
        var goed = new Openingstijd { Dagen = [DayOfWeek.Monday], Van = new(9, 0), Tot = new(17, 0) };
        var uitkomst = await proef.Hulplijnen.Bewaar(was, was with { Nummer = "bel ons", Tijden = [goed, goed with { Dagen = [] }] }, proef.Redacteur, default);
        uitkomst.ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.Select(f => f.Veld).Distinct().ShouldBe(["nummer", "tijden.1"], ignoreOrder: true);
    }

    [Fact]
    public async Task Change_LastCrisisLine_StaysOnEveryPage()
    {
        await using var proef = await Stamproef.Begin();
        var crisis = (await proef.Hulplijnen.Lees(proef.Redacteur, default)).Select(r => r.Lijn).Where(l => l.Crisis).ToList();
        foreach (var lijn in crisis.Skip(1))
            (await proef.Hulplijnen.Bewaar(lijn, lijn with { Crisis = false }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Gelukt>();
        (await proef.Hulplijnen.Bewaar(crisis[0], crisis[0] with { Crisis = false }, proef.Redacteur, default)).ShouldBeOfType<Stamuitkomst.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("crisis");
    }

    [Theory]
    [InlineData(76, Controlestaat.Actueel)]
    [InlineData(77, Controlestaat.BijnaVerlopen)]
    [InlineData(90, Controlestaat.BijnaVerlopen)]
    [InlineData(91, Controlestaat.Verlopen)]
    public async Task Read_SoManyDaysAfterAReview_StandsSo(int dagen, Controlestaat staat)
    {
        await using var proef = await Stamproef.Begin();
        var lijn = await Lijn(proef, "113");
        Hulplijncontrole.Staat(lijn, lijn.Nagekeken.AddDays(dagen)).ShouldBe(staat);
    }

    [Fact]
    public async Task Queue_LineThatIsOverdue_StandsThereAndACrisisLineFirst()
    {
        await using var proef = await Stamproef.Begin();
        var wachtrij = new Wachtrij(proef.Kennis.Fabriek, proef.Kennis.Klok);
        (await Lijnen(wachtrij, proef)).Select(r => r.Staat).ShouldAllBe(s => s == Controlestaat.Nooit);
        proef.Kennis.Klok.Advance(TimeSpan.FromDays(91));
        var regels = await Lijnen(wachtrij, proef);
        regels.Count.ShouldBe((await proef.Zaad()).Hulplijnen.Count);
        regels[0].ShouldSatisfyAllConditions(r => r.Ernst.ShouldBe(Ernst.Zwaar), r => r.Staat.ShouldBe(Controlestaat.Verlopen));
        regels.Where(r => r.Ernst == Ernst.Zwaar).Select(r => r.Slug).ShouldBe(["113", "crisiszorg", "spoed", "veilig-thuis"]);
    }

    private static async Task<IReadOnlyList<Wachtrijregel>> Lijnen(Wachtrij wachtrij, Stamproef proef) =>
        [.. (await wachtrij.Lees(proef.Redacteur, default)).Where(r => r.Soort == Wachtrijsoort.Hulplijn)];

    private static async Task<Hulplijn> Lijn(Stamproef proef, string id) => (await proef.Beeld()).Hulplijn(id)!;
}
