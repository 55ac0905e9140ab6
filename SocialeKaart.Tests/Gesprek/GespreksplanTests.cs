using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>The live plan of a household, and what people make of it.</summary>
public sealed class GespreksplanTests(LeesApp app) : IClassFixture<LeesApp>
{
    private const string MetDeHand = "le-cochonnet";

    private Definitie Definitie => app.Beeld.Wegwijzer;

    [Fact]
    public void Plan_HouseholdOfThree_IsTheEnginesForEachOfThem()
    {
        var antwoorden = new[]
        {
            Gegeven(("voor-wie", ["gezin"]), ("keuze", ["geld", "gezin"]), ("geld.wat", ["schulden"]), ("gezin.wat", ["ouder-ziek"]), ("leeftijd", ["midden"]), ("naasten", ["kind-13", "partner"])),
            Gegeven(("voor-wie", ["gezin"]), ("keuze", ["werk"]), ("werk.wat", ["ontslag"]), ("leeftijd", ["midden"]), ("naasten", ["kind-13", "partner"])),
            Gegeven(("voor-wie", ["jong"]), ("jong-wat", ["school"]), ("jong-leeftijd", ["van-16"])),
        };
        var plannen = Plan(Huis().MetPlaats("4907")).Leden;
        plannen.Count.ShouldBe(3);
        plannen.Zip(antwoorden).ShouldAllBe(p => Inhoud(p.First.Plan).SequenceEqual(Inhoud(Adviseur.Advies(Definitie, p.Second.MetPlaats("4907"), app.Beeld.Aanbod, Gesprekken.Nu))));
        plannen.ShouldAllBe(p => p.Plan.Suggesties.Count > 0);
    }

    [Fact]
    public void Plan_AnswersThatCount_GiveTheSamePlanAgain()
    {
        var plan = Plan(Huis());
        plan.Leden.ShouldAllBe(l => Inhoud(l.Plan).SequenceEqual(Inhoud(Adviseur.Advies(Definitie, l.Lid.Antwoorden, app.Beeld.Aanbod, Gesprekken.Nu))));
    }

    [Fact]
    public void Plan_NothingOpened_IsEmpty() => Plan(Definitie.Drie().LidErbij(new Lidgegevens("zoon", Lidsoort.Kind, new Leeftijdsband(13, 15)))).Samen.ShouldBeEmpty();

    [Fact]
    public void Plan_NothingOpenedButUrgent_HoldsWhatThatAsksFor()
    {
        var regels = Plan(Definitie.Drie().Antwoord(1, "spoed", "zelfmoord").Antwoord(1, "netwerk", "ja").Antwoord(3, "jong-iemand", "nee")).Leden[0].Regels;
        regels.ShouldContain(r => r.Id == "algemeen.huisarts-vandaag");
        regels.ShouldAllBe(r => r.Suggestie!.Regels.Any(regel => regel.Id.Contains("zelfmoord", StringComparison.Ordinal)));
    }

    [Fact]
    public void Plan_ChildWithSchoolOpened_HoldsSchoolAndNotAllThereIsForItsAge()
    {
        var zonder = Plan(Definitie.Drie().Open(3, "leren")).Leden[2];
        zonder.Regels.ShouldAllBe(r => r.Voorziening == null || r.Voorziening.Inhoud.Leefdomeinen.Contains("leren"));
        var met = Plan(Definitie.Drie().Open(3, "leren").Antwoord(3, "jong-wat", "school")).Leden[2];
        met.Regels.ShouldContain(r => r.Suggestie!.Regels.Any(regel => regel.Id == "jong.school"));
        met.Regels.Count.ShouldBeLessThan(met.Plan.Suggesties.Count);
    }

    [Fact]
    public void Plan_ChildWithFreeTimeOpened_HoldsWhatThereIsForItsAge() =>
        Plan(Definitie.Drie().Open(3, "meedoen")).Leden[2].Regels.ShouldContain(r => r.Voorziening != null && r.Voorziening.Inhoud.Leefdomeinen.Contains("meedoen"));

    [Fact]
    public void Plan_OfOneMember_HoldsTheLinesOfThatOneOnly()
    {
        var plan = Plan(Huis());
        plan.Van(2).ShouldAllBe(r => r.Lid == 2 && r.Voor.Concat(r.Niet).All(l => l.Id == 2));
        plan.Van(2).Select(r => r.Eerste.Id).ShouldBe(plan.Leden[1].Regels.Select(r => r.Id), ignoreOrder: true);
        plan.Van(9).ShouldBeEmpty();
    }

    [Fact]
    public void Plan_InPlansOfTwo_StandsOnceWithForWhom()
    {
        var plan = Plan(Huis().Open(2, "geld").Antwoord(2, "geld.wat", "schulden"));
        var dubbel = plan.Leden[0].Plan.Nabij().Intersect(plan.Leden[1].Plan.Nabij()).First();
        plan.Samen.Where(r => r.Eerste.Id == dubbel).ShouldHaveSingleItem().Voor.Select(l => l.Id).ShouldBe([1, 2]);
    }

    [Fact]
    public void Plan_OfTheHousehold_KeepsTheOrderOfLayers() => Plan(Huis().VoegToe(MetDeHand)).Samen.Select(r => r.Eerste.Laag).ShouldBeInOrder();

    [Fact]
    public void Drop_ForOne_StaysForTheOther()
    {
        var staat = Huis().Open(2, "geld").Antwoord(2, "geld.wat", "schulden");
        var id = Plan(staat).Samen.First(r => r.Voor.Count == 2 && r.Eerste.Voorziening is not null).Eerste.Id;
        var regel = Plan(staat.LaatVallen(id, 1)).Samen.Single(r => r.Eerste.Id == id);
        regel.Voor.Select(l => l.Id).ShouldBe([2]);
        regel.Niet.Select(l => l.Id).ShouldBe([1]);
    }

    [Fact]
    public void Drop_Suggestion_LeavesThePlanOfTheEngineAlone()
    {
        var id = Plan(Huis()).Leden[0].Regels[0].Id;
        var plan = Plan(Huis().LaatVallen(id));
        plan.Leden[0].Plan.Suggesties.ShouldContain(s => s.Id == id);
        plan.Leden[0].Regels.Single(r => r.Id == id).Gevallen.ShouldBeTrue();
    }

    [Fact]
    public void PutBack_ForOne_WhatWasDroppedForAll_StaysDroppedForTheOthers()
    {
        var staat = Huis().VoegToe(MetDeHand).LaatVallen(MetDeHand).ZetTerug(MetDeHand, 2);
        var regel = Plan(staat).Samen.Single(r => r.Eerste.Id == MetDeHand);
        regel.Voor.Select(l => l.Id).ShouldBe([2]);
        regel.Niet.Select(l => l.Id).ShouldBe([1, 3]);
    }

    [Fact]
    public void Add_ByHandForOne_StandsInThatPlan()
    {
        var plan = Plan(Huis().VoegToe(MetDeHand, 2));
        plan.Leden.Select(l => l.Regels.Any(r => r.Id == MetDeHand && r.MetDeHand)).ShouldBe([false, true, false]);
        plan.Leden[1].Plan.Suggesties.ShouldNotContain(s => s.Id == MetDeHand);
    }

    [Fact]
    public void Add_ByHandForAll_HoldsForWhoComesLater() =>
        Plan(Huis().VoegToe(MetDeHand).LidErbij(new Lidgegevens("oma", Lidsoort.Volwassene))).Samen.Single(r => r.Eerste.Id == MetDeHand).Voor.Count.ShouldBe(4);

    [Fact]
    public void Add_WhatWasDropped_PutsItBack() =>
        Plan(Huis().VoegToe(MetDeHand, 1).LaatVallen(MetDeHand, 1).VoegToe(MetDeHand, 1)).Samen.Single(r => r.Eerste.Id == MetDeHand).Niet.ShouldBeEmpty();

    [Fact]
    public void TakeBack_WhatWasAdded_LeavesNothing() => Plan(Huis().VoegToe(MetDeHand).NeemTerug(MetDeHand)).Samen.ShouldNotContain(r => r.Eerste.Id == MetDeHand);

    [Fact]
    public void Add_DecisionByHand_OffersSomeoneWhoThinksAlong()
    {
        var staat = Definitie.Begin();
        Plan(staat).MetOndersteuning.ShouldBeFalse();
        Plan(staat.VoegToe("hulp-bij-het-huishouden")).MetOndersteuning.ShouldBeTrue();
    }

    [Fact]
    public void Add_SlugThatTheCatalogueDoesNotHave_IsSaid() => Plan(Huis().VoegToe("bestaat-niet")).Vervallen.ShouldBe(["bestaat-niet"]);

    [Theory]
    [InlineData("")]
    [InlineData("geen slug")]
    public void Add_WhatIsNoSlug_IsRefused(string slug) => Should.Throw<ArgumentException>(() => Huis().VoegToe(slug));

    [Fact]
    public void Add_ForUnknownMember_IsRefused() => Should.Throw<ArgumentException>(() => Huis().VoegToe(MetDeHand, 9));

    [Fact]
    public void Remove_Member_TakesItsMarksAlong()
    {
        var staat = Huis().VoegToe(MetDeHand, 3).LidWeg(3);
        Plan(staat).Samen.ShouldNotContain(r => r.Eerste.Id == MetDeHand);
    }

    [Fact]
    public void Urgent_ForAnyOfThem_StandsFirstForAll() =>
        Plan(Huis().Antwoord(1, "spoed", "slaapplek").Antwoord(3, "jong-spoed", "doodgaan")).Spoed.Select(s => s.Id).ShouldBe(["zelfmoord", "slaapplek"]);

    [Fact]
    public void Agree_ThenDone_KeepsTheRest()
    {
        var dag = new DateOnly(2026, 12, 1);
        var staat = Huis().AfspraakErbij("moeder", "belt de budgetcoach", dag).AfspraakErbij("vader", "zoekt de brieven");
        staat = staat.AfspraakWijzig(staat.Afspraken[0] with { Gedaan = true });
        staat.Afspraken.ShouldBe([new Afspraak(1, "moeder", "belt de budgetcoach", dag, true), new Afspraak(2, "vader", "zoekt de brieven")]);
    }

    [Fact]
    public void Agree_AfterOneIsGone_NeverGivesTheNumberAgain() =>
        Huis().AfspraakErbij("moeder", "belt").AfspraakWeg(1).AfspraakErbij("vader", "schrijft").Afspraken.ShouldHaveSingleItem().Id.ShouldBe(2);

    [Fact]
    public void Agree_OnNothing_IsRefused() => Should.Throw<ArgumentException>(() => Huis().AfspraakErbij("moeder", " "));

    private Gespreksplan Plan(Gespreksstaat staat) => Gespreksplan.Van(staat, app.Beeld, Gesprekken.Nu);

    private Gespreksstaat Huis() => Definitie.Drie()
        .Open(1, "geld").Antwoord(1, "geld.wat", "schulden").Open(1, "gezin").Antwoord(1, "gezin.wat", "ouder-ziek")
        .Open(2, "werk").Antwoord(2, "werk.wat", "ontslag")
        .Antwoord(3, "jong-wat", "school");

    private Antwoorden Gegeven(params (string Vraag, string[] Opties)[] antwoorden) =>
        antwoorden.Aggregate(Antwoorden.Leeg(Definitie), (som, a) => som.Met(Definitie, a.Vraag, a.Opties));

    private static IEnumerable<(string, Oplossingslaag, string?, Besluitreden)> Inhoud(Plan plan) => plan.Suggesties.Select(s => (s.Id, s.Laag, s.Leefdomein, s.Redenen));
}
