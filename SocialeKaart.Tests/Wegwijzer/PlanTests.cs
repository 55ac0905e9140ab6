using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>What a plan begins with, and how much of it stands in sight.</summary>
public sealed class PlanTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("geld")]
    [InlineData("werk")]
    [InlineData("contacten")]
    [InlineData("meedoen")]
    public void Begin_OnlyTipsThatLeaveTheChoice_IsAPlaceByName(string leefdomein) =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", leefdomein).Kies($"{leefdomein}.geprobeerd", "niets").Plan().EersteStap!.Voorziening.ShouldNotBeNull();

    [Fact]
    public void Begin_TipThatSaysWhatToDo_ComesFirst() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Kies("geld.wat", "post").Plan().EersteStap!.Id.ShouldBe("geld.een-envelop");

    [Fact]
    public void Begin_DecisionAskedForByName_StandsBesideTheFirstStep()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "wonen").Kies("wonen.precies", "traplift").Plan();
        plan.Meteen.Select(s => s.Id).ShouldContain("woningaanpassing");
        plan.Suggesties[0].Laag.ShouldNotBe(Oplossingslaag.GemeentelijkeToegang);
    }

    [Fact]
    public void Begin_UrgentDecision_StandsBeforeWhatTheLawGives() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Kies("geld.wat", "afsluiting", "geen-inkomen").Plan()
            .Meteen.First().Redenen.HasFlag(Besluitreden.Dringend).ShouldBeTrue();

    [Fact]
    public void Sight_OneThingAtATime_ShowsOneTipAndOnePlaceOfEachLeefdomein()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "een").Kies("keuze", "geld", "gevoel").Kies("geld.wat", "post", "schulden").Kies("gevoel.wat", "somber").Plan();
        foreach (var leefdomein in new[] { "geld", "gevoel" })
        {
            var inZicht = plan.Groepen.Where(g => g.Leefdomein == leefdomein).SelectMany(g => g.InZicht).ToList();
            inZicht.Count(s => s.Tip is not null).ShouldBe(1);
            inZicht.Count(s => s.Laag == Oplossingslaag.VoorliggendVeld).ShouldBe(1);
        }

        plan.Groepen.SelectMany(g => g.InZicht.Concat(g.Meer)).ShouldBe(plan.Suggesties, ignoreOrder: true);
    }

    [Fact]
    public void Sight_WhoCanStartAlone_ShowsThree() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "zelf").Kies("keuze", "geld").Kies("geld.wat", "schulden").Plan()
            .Groepen.First(g => g.Laag == Oplossingslaag.VoorliggendVeld && g.Leefdomein == "geld").InZicht.Count.ShouldBe(3);

    [Fact]
    public void Sight_DecisionThatDoesNotWait_IsNeverFolded()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Kies("geld.wat", "rondkomen", "schulden", "geen-inkomen", "formulieren").Plan();
        plan.Meteen.Count().ShouldBeGreaterThan(Plangroep.Hoogstens);
        plan.Groepen.SelectMany(g => g.Meer).Intersect(plan.Meteen).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("spoed", "zelfmoord")]
    [InlineData("gevoel.wat", "dood")]
    [InlineData("verhaal", "zelfmoord")]
    public void Suicide_WhereverItWasSaid_NamesTheGpAndSomeoneWhoIsTrusted(string vraag, string optie)
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "gevoel").Kies(vraag, optie).Plan();
        plan.Mens.Hulplijn.ShouldBe("113");
        plan.Mens.Zeg.Nl.ShouldContain("huisarts");
        plan.Mens.Zeg.Nl.ShouldContain("iemand die u vertrouwt");
        plan.Nabij().ShouldContain("huisarts");
    }

    [Fact]
    public void Benefit_NotAskedOfWhoCanTakeOnNothing_StillGivesTheWarning()
    {
        var wandeling = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "niets").Kies("keuze", "geld").Kies("netwerk", "ja");
        wandeling.Paginas().SelectMany(p => p.Vragen).ShouldNotContain(v => v.Id == "uitkering");
        wandeling.Plan().MetUitkeringswaarschuwing.ShouldBeTrue();
    }
}
