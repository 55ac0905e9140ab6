using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>The members of a household, and what these answer for each other.</summary>
public sealed class GespreksledenTests(LeesApp app) : IClassFixture<LeesApp>
{
    private Definitie Definitie => app.Beeld.Wegwijzer;

    [Fact]
    public void Begin_OneMember_HasNothingOpen() => Definitie.Begin().Leden.ShouldHaveSingleItem().Open.ShouldBeEmpty();

    [Fact]
    public void Begin_InstantNotUtc_IsRefused() =>
        Should.Throw<ArgumentException>(() => Gespreksstaat.Begin(Definitie, Gesprekken.Id, DateTime.SpecifyKind(Gesprekken.Nu, DateTimeKind.Local), new Lidgegevens("moeder", Lidsoort.Volwassene)));

    [Fact]
    public void Add_ThirteenthMember_IsRefused()
    {
        var vol = Enumerable.Range(2, Gespreksstaat.MeesteLeden - 1).Aggregate(Definitie.Begin(), (staat, _) => staat.LidErbij(new Lidgegevens("kind", Lidsoort.Kind)));
        Should.Throw<ArgumentException>(() => vol.LidErbij(new Lidgegevens("kind", Lidsoort.Kind)));
    }

    [Fact]
    public void Remove_OnlyMember_IsRefused() => Should.Throw<ArgumentException>(() => Definitie.Begin().LidWeg(1));

    [Fact]
    public void Remove_LastMember_NeverGivesTheNumberAgain() =>
        Definitie.Drie().LidWeg(3).LidErbij(new Lidgegevens("jongste", Lidsoort.Kind)).Leden.Select(l => l.Id).ShouldBe([1, 2, 4]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("een aanduiding die veel te lang is voor een kopje")]
    public void Add_LabelThatDoesNotDo_IsRefused(string aanduiding) =>
        Should.Throw<ArgumentException>(() => Definitie.Begin().LidErbij(new Lidgegevens(aanduiding, Lidsoort.Kind)));

    [Fact]
    public void Household_OfThree_AnswersForTheMother()
    {
        var staat = Definitie.Drie().Open(1, "gezin").Antwoord(1, "gezin.wat", "ouder-ziek");
        staat.Antwoorden(1, "voor-wie").ShouldBe(["gezin"]);
        staat.Antwoorden(1, "leeftijd").ShouldBe(["midden"]);
        staat.Antwoorden(1, "naasten").ShouldBe(["kind-13", "partner"]);
    }

    [Fact]
    public void Household_WithSomeoneCaredFor_TellsTheOthers()
    {
        var staat = Definitie.Begin().LidErbij(new Lidgegevens("oma", Lidsoort.Volwassene, new Leeftijdsband(65, 120), KrijgtZorg: true)).Open(1, "gezin").Open(2, "gezin");
        staat.Antwoorden(1, "naasten").ShouldBe(["zorg"]);
        staat.Antwoorden(2, "naasten").ShouldBe(["niemand"]);
    }

    [Fact]
    public void Household_WhatItAnswers_IsNotAsked()
    {
        var lid = Definitie.Drie().Open(1, "gezin").Lid(1);
        lid.VanHuis.Select(v => v.Id).ShouldBe(["voor-wie", "leeftijd", "naasten"]);
        lid.Vragen(null).ShouldNotContain(v => lid.VanHuis.Contains(v));
    }

    [Fact]
    public void Household_OfOneSoFar_LeavesTheOthersOpen()
    {
        var staat = Definitie.Begin().Open(1, "gezin");
        staat.Antwoorden(1, "voor-wie").ShouldBe(["mijzelf"]);
        staat.Antwoorden(1, "naasten").ShouldBeEmpty();
        staat.Lid(1).Vragen(null).ShouldContain(v => v.Id == "naasten");
    }

    [Fact]
    public void Household_AgeNotSaid_IsNotAskedOnceMore() =>
        Definitie.Begin().LidWijzig(1, new Lidgegevens("moeder", Lidsoort.Volwassene)).Open(1, "gezin").Lid(1).Vragen(null).ShouldNotContain(v => v.Id == "leeftijd");

    [Fact]
    public void Household_OfTwo_IsNotAskedWhoElseThereIs() =>
        Definitie.Begin().LidErbij(new Lidgegevens("zoon", Lidsoort.Kind, new Leeftijdsband(18, 27))).Open(2, "gezin").Lid(2).Vragen(null).ShouldNotContain(v => v.Id == "naasten");

    [Fact]
    public void Member_NothingAskedOrNoted_IsLeeg()
    {
        Definitie.Drie().Lid(3).IsLeeg.ShouldBeTrue();
        Definitie.Drie().Open(3, "leren").Lid(3).IsLeeg.ShouldBeFalse();
        Definitie.Drie().Antwoord(3, "jong-iemand", "ja").Lid(3).IsLeeg.ShouldBeFalse();
    }

    [Fact]
    public void Household_ExplicitAnswer_Wins() =>
        Definitie.Drie().Open(1, "gezin").Antwoord(1, "naasten", "zwanger").Antwoorden(1, "naasten").ShouldBe(["zwanger"]);

    [Fact]
    public void Household_ExplicitAnswer_FollowsWhoComesAndGoes()
    {
        var staat = Definitie.Drie().Open(1, "gezin").Antwoord(1, "naasten", "kind-13", "zwanger").LidErbij(new Lidgegevens("jongste", Lidsoort.Kind, Gesprekken.Peuter));
        staat.Antwoorden(1, "naasten").ShouldBe(["kind-0", "kind-13", "zwanger"]);
        staat.LidWeg(3).Antwoorden(1, "naasten").ShouldBe(["kind-0", "zwanger"]);
    }

    [Fact]
    public void Child_OfSixteen_WalksTheRouteForYoungPeople()
    {
        var staat = Definitie.Drie();
        staat.Lid(3).Situatie.Route.ShouldBe(Route.Jong);
        staat.Antwoorden(3, "jong-leeftijd").ShouldBe(["van-16"]);
        staat.Lid(3).Vragen(null).ShouldContain(v => v.Id == "jong-wat");
    }

    [Fact]
    public void Child_TooSmallForThatRoute_WalksAlongWithTheHousehold()
    {
        var staat = Definitie.Begin().LidErbij(new Lidgegevens("jongste", Lidsoort.Kind, Gesprekken.Peuter)).Open(2, "gezin");
        staat.Lid(2).Situatie.Route.ShouldBe(Route.Zelf);
        staat.Antwoorden(2, "naasten").ShouldBe(["kind-0"]);
        staat.Lid(2).Vragen(null).ShouldNotContain(v => v.Id == "leeftijd");
    }

    [Fact]
    public void Child_ThatBecomesEighteen_WalksTheRouteOfAdults()
    {
        var staat = Definitie.Drie().Antwoord(3, "jong-wat", "school").LidWijzig(3, new Lidgegevens("oudste", Lidsoort.Kind, new Leeftijdsband(18, 27)));
        staat.Lid(3).Situatie.Route.ShouldBe(Route.Zelf);
        staat.Antwoorden(3, "jong-wat").ShouldBeEmpty();
    }

    [Fact]
    public void Child_AnsweredForAsAnAdult_WalksTheRouteOfAdults() => Definitie.Drie().Antwoord(3, "voor-wie", "gezin").Lid(3).Situatie.Route.ShouldBe(Route.Zelf);

    [Fact]
    public void Ages_ToChooseFrom_AnswerEveryQuestionOneWay()
    {
        var groepen = Leeftijdsgroepen.Van(Definitie);
        (groepen[0].Van, groepen[^1].Tot).ShouldBe((0, 120));
        groepen.Zip(groepen.Skip(1)).ShouldAllBe(p => p.First.Tot + 1 == p.Second.Van);
        var banden = Definitie.Vragen.SelectMany(v => v.Opties).Where(o => !o.IsStandaard).Select(o => o.Leeftijd ?? o.Kind).OfType<Leeftijdsband>();
        banden.ShouldAllBe(b => groepen.All(g => !b.Raakt(g.Van, g.Tot) || (b.Van <= g.Van && g.Tot <= b.Tot)));
    }
}
