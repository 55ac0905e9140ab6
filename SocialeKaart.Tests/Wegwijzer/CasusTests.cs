using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>The cases of the vision document, walked: what the municipality wrote that should happen, happens.</summary>
public sealed class CasusTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Widower_WhoCannotCook_IsLedToCookingPeopleAndHisOldHobby()
    {
        var plan = Weduwnaar().Plan();
        plan.Nabij().ShouldContain("koken-voor-mannen");
        plan.Nabij().ShouldContain("le-cochonnet");
        plan.InZicht().ShouldContain("koken-voor-mannen");
        plan.InZicht().ShouldContain("le-cochonnet");
        plan.Suggesties.Where(s => s.Leefdomein == "contacten" && s.Laag == Oplossingslaag.VoorliggendVeld).ShouldNotBeEmpty();
    }

    [Fact]
    public void Widower_WhoseHouseIsTooMuch_GetsHouseholdHelpNeitherAloneNorFirst()
    {
        var plan = Weduwnaar().Kies("huishouden.geprobeerd", "hielp-niet").Plan();
        plan.Besluiten().ShouldContain("hulp-bij-het-huishouden");
        plan.Suggesties[0].Laag.ShouldBe(Oplossingslaag.EigenKracht);
        plan.Nabij().ShouldNotBeEmpty();
        plan.MetOndersteuning.ShouldBeTrue();
    }

    [Fact]
    public void Mother_AfterLongTreatment_IsLedToAPlaceThatNeedsNoDecision()
    {
        var plan = Moeder().Plan();
        plan.InZicht().ShouldContain("floralia-park");
        plan.Nabij().ShouldContain("praktijkondersteuner-ggz");
        // Not telling it all to the municipality again.
        plan.Besluiten().ShouldBeEmpty();
    }

    [Fact]
    public void Mother_AfterLongTreatment_FindsSomethingForHerChildren()
    {
        var plan = Moeder().Plan();
        plan.Nabij().ShouldContain("kopp-doe-praatgroep");
        plan.Nabij().ShouldContain("praktijkondersteuner-jeugd");
    }

    [Fact]
    public void Mother_WhenItGoesWell_SeesTheStepAfterIt() =>
        Moeder().Plan().Suggesties.Single(s => s.Id == "floralia-park").Voorziening!.Inhoud.VolgendeStap.ShouldContain("crataegus");

    [Fact]
    public void Woman_LongOnBijstand_IsLedAlongPlacesThatLookForVolunteers()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "werk").Kies("werk.wat", "lang-zonder").Kies("werk.lastig", "moed").Kies("uitkering", "ja").Plan();
        plan.InZicht().ShouldContain("vrijwilligerstour");
        plan.Nabij().ShouldContain("mek");
    }

    [Fact]
    public void Divorce_WithoutIncome_LeadsToBijstandStraightAway()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "zelf").Kies("keuze", "geld").Kies("geld.wat", "geen-inkomen").Plan();
        var bijstand = plan.Suggesties.Single(s => s.Id == "bijstandsuitkering");
        bijstand.Redenen.HasFlag(Besluitreden.Wettelijk).ShouldBeTrue();
        bijstand.Voorziening!.Inhoud.Besluit!.Termijn.ShouldNotBeNull();
    }

    [Fact]
    public void Divorce_WithMoreGoingOn_AlsoLeadsToSocialWorkAndSomeoneForTheChildren()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "geld", "gezin").Kies("gebeurtenis", "scheiding").Kies("zinnen", "geld", "gezin")
            .Kies("geld.wat", "geen-inkomen").Kies("gezin.wat", "scheiden").Kies("naasten", "kind-13").Plan();
        plan.Besluiten().ShouldContain("bijstandsuitkering");
        plan.Nabij().ShouldContain("algemeen-maatschappelijk-werk");
        plan.Nabij().ShouldContain("jongerenwerk");
        plan.MetOndersteuning.ShouldBeTrue();
    }

    [Fact]
    public void YoungMan_InCrisis_GetsWhatCannotWaitFirstAndOneFrontOffice()
    {
        var wandeling = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "niets").Kies("keuze", "gevoel").Kies("gevoel.wat", "crisis").Kies("gevoel.nu-moeilijk", "alleen-lukt-niet");
        var plan = wandeling.Plan();
        plan.Spoed.ShouldContain(s => s.Id == "crisis");
        plan.Nabij().ShouldContain("frontoffice-sociaal-team");
        plan.Suggesties.ShouldNotContain(s => s.Laag == Oplossingslaag.VoorliggendVeld && s.Leefdomein == "gevoel" && s.Regels.All(r => r.Id.Contains("crisis")) && s.Voorziening!.IsVoorbeeld);
        // Nobody asks who pays.
        wandeling.Paginas().SelectMany(p => p.Vragen).ShouldNotContain(v => v.Kop.Nl.Contains("betaalt", StringComparison.Ordinal) || v.Kop.Nl.Contains("verzeker", StringComparison.Ordinal));
    }

    [Fact]
    public void Family_SeenFromSeveralLaws_IsSeenAsOneHousehold()
    {
        var plan = Gezin().Plan();
        plan.Nabij().ShouldContain("praktijkondersteuner-jeugd");
        plan.Nabij().ShouldContain("kopp-doe-praatgroep");
        plan.Situatie.Leefdomeinen.ShouldAllBe(l => plan.Suggesties.Any(s => s.Leefdomeinen.Contains(l)));
    }

    [Fact]
    public void Family_OnBijstand_ReadsTheWarningBesideTheHelpOfTheFather()
    {
        var plan = Gezin().Plan();
        plan.Suggesties.ShouldContain(s => s.Laag == Oplossingslaag.Netwerk && s.Leefdomein == "gezin");
        plan.MetUitkeringswaarschuwing.ShouldBeTrue();
    }

    [Fact]
    public void Family_OnBijstand_IsNeverAskedAboutLivingTogether() =>
        Gezin().Paginas().SelectMany(p => p.Vragen).SelectMany(v => v.Opties.Select(o => o.Tekst.Nl).Append(v.Kop.Nl).Append(v.Waarom.Nl))
            .ShouldNotContain(t => t.Contains("samenwon", StringComparison.OrdinalIgnoreCase) || t.Contains("woont u samen", StringComparison.OrdinalIgnoreCase) || t.Contains("blijft slapen", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Girl_WhoseFatherDrinks_IsLedToPeopleForHerAndNotToHerParents()
    {
        var plan = new Wandeling(app.Beeld).Kies("voor-wie", "jong").Kies("jong-spoed", "nee").Kies("jong-wat", "ouder").Kies("jong-leeftijd", "van-12").Kies("jong-iemand", "nee").Plan();
        plan.Mens.Hulplijn.ShouldBe("kindertelefoon");
        plan.Nabij().ShouldContain("kindertelefoon");
        plan.Nabij().ShouldContain("jongerenwerk");
        plan.Nabij().ShouldContain("praktijkondersteuner-jeugd");
        plan.Besluiten().ShouldBeEmpty();
        plan.Suggesties.Where(s => s.Tip is not null).ShouldNotContain(s => s.Tip!.Stap.Nl.Contains("je ouders", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Anyone_WhoRatherSaysNothing_StillGetsAPersonAndADoableStep()
    {
        var plan = new Wandeling(app.Beeld).Verder(Optie.ZegNiet).Plan();
        plan.Mens.Hulplijn.ShouldBe("gemeente");
        plan.Spoed.ShouldHaveSingleItem().Rustig.ShouldBeTrue();
        plan.Suggesties.ShouldContain(s => s.Tip != null);
        plan.Suggesties.ShouldNotContain(s => s.Laag == Oplossingslaag.Netwerk);
        plan.Besluiten().ShouldBeEmpty();
    }

    private Wandeling Weduwnaar() => new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("spoed", "nee").Kies("draagkracht", "een")
        .Kies("keuze", "huishouden", "contacten", "meedoen").Kies("huishouden.wat", "koken", "huis").Kies("contacten.wat", "partner-weg").Kies("meedoen.wat", "oude-hobby")
        .Kies("huishouden.duur", "lang").Kies("leeftijd", "ouder");

    private Wandeling Moeder() => new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("spoed", "nee").Kies("draagkracht", "een").Kies("keuze", "gevoel")
        .Kies("gevoel.wat", "klachten").Kies("gevoel.nu-moeilijk", "ritme").Kies("gevoel.duur", "lang").Kies("gevoel.geprobeerd", "hulp-loopt").Kies("naasten", "kind-4", "kind-13");

    private Wandeling Gezin() => new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("spoed", "nee").Kies("keuze", "gezin", "gevoel", "huishouden", "geld")
        .Kies("gezin.wat", "ouder-ziek").Kies("gezin.wie-helpt", "familie").Kies("gevoel.wat", "klachten").Kies("geld.wat", "rondkomen")
        .Kies("naasten", "kind-4").Kies("netwerk", "ja").Kies("uitkering", "ja");
}
