using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Which questions are asked, and how long the walk is.</summary>
public sealed class LooppadTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Walk_ThreeLeefdomeinen_TakesAtMostFourteenPages() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "geld", "gezin", "gevoel").Paginas().Count.ShouldBeLessThanOrEqualTo(14);

    [Fact]
    public void Walk_ThreeLeefdomeinenFromAStory_TakesAtMostFourteenPages() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("verhaal", "verteld").Kies("zinnen", "geld", "gezin", "gevoel").Paginas().Count.ShouldBeLessThanOrEqualTo(14);

    [Fact]
    public void Walk_OneClearRequest_TakesAtMostSevenPages() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "wonen").Kies("wonen.precies", "traplift").Paginas().Count.ShouldBeLessThanOrEqualTo(7);

    [Fact]
    public void Walk_WhoCanTakeOnNothing_IsAskedLess()
    {
        var paginas = new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("draagkracht", "niets").Kies("keuze", "geld", "gezin", "gevoel").Paginas();
        var vragen = paginas.SelectMany(p => p.Vragen).ToList();
        vragen.ShouldNotContain(v => v.UitSjabloon || v.Id.EndsWith(".precies", StringComparison.Ordinal) || v.Id == "uitkering");
        paginas.Count.ShouldBeLessThan(new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "geld", "gezin", "gevoel").Paginas().Count);
    }

    [Fact]
    public void Walk_WhoCanTakeOnNothing_IsStillAskedWhatARuleNeeds() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "niets").Kies("keuze", "werk").Kies("werk.wat", "lang-zonder").Paginas()
            .SelectMany(p => p.Vragen).ShouldContain(v => v.Id == "uitkering");

    [Fact]
    public void Walk_EverythingChosen_TakesAtMostFortyPages() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", [.. app.Beeld.Wegwijzer.Leefdomeinen]).Paginas().Count.ShouldBeLessThanOrEqualTo(40);

    [Fact]
    public void Walk_HomeNotSafe_NeverAsksAboutPeopleAround()
    {
        var vragen = new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("spoed", "geweld").Kies("keuze", "geld").Paginas().SelectMany(p => p.Vragen);
        vragen.ShouldNotContain(v => v.Id == "netwerk");
    }

    [Fact]
    public void Walk_NotChosenLeefdomein_IsNotAskedAbout()
    {
        var vragen = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Paginas().SelectMany(p => p.Vragen).ToList();
        vragen.Select(v => v.Leefdomein).OfType<string>().Distinct().ShouldBe(["geld"]);
    }

    [Fact]
    public void Change_AnswerThatLedToOthers_LeavesNoStaleAnswerBehind()
    {
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Kies("geld.wat", "schulden").Loop();
        var gewijzigd = Looppad.Loop(definitie, antwoorden.Met(definitie, "keuze", "werk")).Geldig;
        gewijzigd.Heeft(definitie.Vraag("geld.wat")!.Nummer).ShouldBeFalse();
        gewijzigd.Heeft(definitie.Vraag("voor-wie")!.Nummer).ShouldBeTrue();
    }

    [Fact]
    public void Walk_UrgentAnswer_BringsHelpBeforeTheNextPage()
    {
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = Antwoorden.Leeg(definitie).Met(definitie, "voor-wie", "mijzelf").Met(definitie, "spoed", "zelfmoord");
        var situatie = Looppad.Loop(definitie, antwoorden);
        situatie.Spoed.Select(s => s.Id).ShouldBe(["zelfmoord"]);
        Looppad.Volgende(definitie, antwoorden)!.Id.ShouldBe("draagkracht");
    }
}
