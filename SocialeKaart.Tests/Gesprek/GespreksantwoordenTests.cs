using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gesprek;

/// <summary>What is opened, answered and noted.</summary>
public sealed class GespreksantwoordenTests(LeesApp app) : IClassFixture<LeesApp>
{
    private Definitie Definitie => app.Beeld.Wegwijzer;

    [Fact]
    public void Open_Leefdomein_ChoosesItForThatMemberOnly()
    {
        var staat = Definitie.Drie().Open(1, "geld");
        staat.Lid(1).Situatie.Leefdomeinen.ShouldBe(["geld"]);
        staat.Antwoorden(1, "keuze").ShouldBe(["geld"]);
        staat.Lid(2).Situatie.Leefdomeinen.ShouldBeEmpty();
    }

    [Fact]
    public void Open_Leefdomein_AsksItsQuestionsAndNoOthers()
    {
        var lid = Definitie.Drie().Open(1, "geld").Lid(1);
        lid.Vragen("geld").ShouldContain(v => v.Id == "geld.wat");
        lid.Vragen("werk").ShouldBeEmpty();
    }

    [Fact]
    public void Open_EveryLeefdomein_CanBe() =>
        Definitie.Leefdomeinen.Aggregate(Definitie.Begin(), (staat, leefdomein) => staat.Open(1, leefdomein)).Lid(1).Situatie.Leefdomeinen.ShouldBe(Definitie.Leefdomeinen);

    [Fact]
    public void Open_UnknownLeefdomein_IsRefused() => Should.Throw<ArgumentException>(() => Definitie.Begin().Open(1, "bestaat-niet"));

    [Fact]
    public void Ask_WholeLife_NeverAsksAboutLeefdomeinenPlaceOrStory() =>
        Definitie.Begin().Open(1, "geld").Antwoord(1, "gebeurtenis", "ontslag").Lid(1).Vragen(null).Select(v => v.Id)
            .ShouldNotContain(id => id == "keuze" || id == "zinnen" || id == "waar" || id == "verhaal");

    [Fact]
    public void Close_Leefdomein_LeavesNothingOfIt()
    {
        var staat = Definitie.Begin().Open(1, "geld").Antwoord(1, "geld.wat", "schulden").Noteer(1, "geld", new Domeinblad("spaart", "brieven"))
            .Sluit(1, "geld").Open(1, "geld");
        staat.Antwoorden(1, "geld.wat").ShouldBeEmpty();
        staat.Lid(1).Bladen["geld"].ShouldBe(Domeinblad.Leeg);
    }

    [Fact]
    public void Answer_NotAskedAnyMore_LeavesNoTrace()
    {
        var staat = Definitie.Begin().Open(1, "mantelzorg").Antwoord(1, "zorgt-voor-u", "niemand").Antwoord(1, "spoed", "geweld").Antwoord(1, "spoed", "nee");
        staat.Antwoorden(1, "zorgt-voor-u").ShouldBeEmpty();
    }

    [Fact]
    public void Answer_OptionThatExcludes_GivesWayToOthers() =>
        Definitie.Begin().Antwoord(1, "spoed", "nee", "slaapplek").Antwoorden(1, "spoed").ShouldBe(["slaapplek"]);

    [Fact]
    public void Answer_Nothing_TakesTheAnswerAway() =>
        Definitie.Begin().Antwoord(1, "spoed", "slaapplek").Antwoord(1, "spoed").Antwoorden(1, "spoed").ShouldBeEmpty();

    [Theory]
    [InlineData("bestaat-niet", "ja")]
    [InlineData("draagkracht", "bestaat-niet")]
    [InlineData("draagkracht", "een", "zelf")]
    [InlineData("keuze", "geld")]
    [InlineData("waar", "weet-niet")]
    [InlineData("verhaal", "verteld")]
    public void Answer_ThatDoesNotGoTogether_IsRefused(string vraag, params string[] opties) =>
        Should.Throw<ArgumentException>(() => Definitie.Begin().Antwoord(1, vraag, opties));

    [Fact]
    public void Answer_HomeNotSafeForOne_HoldsForTheGesprek()
    {
        Definitie.Drie().ThuisOnveilig.ShouldBeFalse();
        Definitie.Drie().Antwoord(3, "jong-spoed", "pijn").ThuisOnveilig.ShouldBeTrue();
    }

    [Fact]
    public void Place_OfTheHousehold_HoldsForAll()
    {
        var staat = Definitie.Begin().LidErbij(new Lidgegevens("vader", Lidsoort.Partner)).MetPlaats("4907");
        staat.Leden.ShouldAllBe(l => l.Antwoorden.Plaats == "4907");
    }

    [Fact]
    public void Note_InLeefdomeinThatIsNotOpen_IsRefused() => Should.Throw<ArgumentException>(() => Definitie.Begin().Noteer(1, "geld", Domeinblad.Leeg));

    [Fact]
    public void Note_LongerThanItMayBe_SaysWhatAndHowMuch() =>
        Should.Throw<ArgumentException>(() => Definitie.Begin().Open(1, "geld").Noteer(1, "geld", new Domeinblad("", new string('x', Domeinblad.LangsteNotitie + 1))))
            .Message.ShouldContain("'Notitie' holds at most 2000 characters, not 2001");

    [Fact]
    public void Note_MoreThanAGesprekHolds_IsRefused()
    {
        var vol = Definitie.Leefdomeinen.Aggregate(Definitie.Drie(), (staat, l) => staat.Open(1, l).Open(2, l));
        Should.Throw<ArgumentException>(() => Definitie.Leefdomeinen.Aggregate(vol, (staat, l) =>
            staat.Noteer(1, l, new Domeinblad("", new string('x', Domeinblad.LangsteNotitie))).Noteer(2, l, new Domeinblad("", new string('x', Domeinblad.LangsteNotitie)))));
    }

    [Fact]
    public void Count_WhatIsWritten_CountsEveryText()
    {
        var leeg = Definitie.Begin().Open(1, "geld");
        var staat = leeg.MetDoel("12345").MetPlaats("4907").Noteer(1, "geld", new Domeinblad("12", "123")).AfspraakErbij("1", "12").MetToets(new OmgekeerdeToets(["wmo"], "12", "123"));
        (staat.Tekens - leeg.Tekens).ShouldBe(5 + 4 + 5 + 3 + 5);
    }

    [Fact]
    public void Code_OfAResident_GoesOnWithThePlanOfThatCode()
    {
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld", "contacten").Kies("geld.wat", "post").Kies("leeftijd", "ouder").Kies("naasten", "niemand").Vanuit("4907").Loop();
        var code = Meeneemcode.Van(Definitie, antwoorden)!;
        var staat = Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "bewoner", code)!;
        staat.Lid(1).Open.ShouldBe(["geld", "contacten"]);
        staat.Plaats.ShouldBe("4907");
        staat.Lid(1).Gegevens.Leeftijd.ShouldBe(new Leeftijdsband(65, 120));
        var publiek = Adviseur.Advies(Definitie, Meeneemcode.Lees(Definitie, code)!, app.Beeld.Aanbod, Gesprekken.Nu);
        Gespreksplan.Van(staat, app.Beeld, Gesprekken.Nu).Leden[0].Plan.Suggesties.Select(s => s.Id).ShouldBe(publiek.Suggesties.Select(s => s.Id));
    }

    [Fact]
    public void Code_ChosenBySentences_OpensThoseLeefdomeinen()
    {
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "weet-niet").Kies("zinnen", "wonen").Loop();
        var staat = Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "bewoner", Meeneemcode.Van(Definitie, antwoorden)!)!;
        staat.Lid(1).Open.ShouldBe(["wonen"]);
        staat.Sluit(1, "wonen").Lid(1).Situatie.Leefdomeinen.ShouldBeEmpty();
    }

    [Fact]
    public void Code_OfAYoungPerson_MakesAChild()
    {
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "jong").Kies("jong-wat", "school").Kies("jong-leeftijd", "van-16").Loop();
        var staat = Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "jongere", Meeneemcode.Van(Definitie, antwoorden)!)!;
        staat.Lid(1).Gegevens.ShouldBe(new Lidgegevens("jongere", Lidsoort.Kind, Gesprekken.Zestien));
        staat.Lid(1).Situatie.Route.ShouldBe(Route.Jong);
    }

    [Fact]
    public void Code_OfAYoungPerson_OpensWhatItIsAbout()
    {
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "jong").Kies("jong-wat", "school", "geld").Loop();
        var staat = Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "jongere", Meeneemcode.Van(Definitie, antwoorden)!)!;
        staat.OpenVoorJong(1, app.Beeld.Gespreksgids).Lid(1).Open.ShouldBe(["geld", "leren"]);
    }

    [Fact]
    public void Close_LeefdomeinOfAChild_TakesWhatWasAnsweredAboutItAndNoMore()
    {
        var staat = Definitie.Drie().Open(3, "leren").Open(3, "gevoel").Antwoord(3, "jong-wat", "school", "gevoel");
        staat.Sluit(3, app.Beeld.Gespreksgids.Domein("leren")!).Antwoorden(3, "jong-wat").ShouldBe(["gevoel"]);
    }

    [Fact]
    public void Code_TakenOverIntoAMember_AddsToWhatIsThere()
    {
        var code = Meeneemcode.Van(Definitie, new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "geld").Kies("geld.wat", "post").Loop())!;
        var staat = Definitie.Drie().Open(2, "werk").Antwoord(2, "werk.wat", "ontslag").Noteer(2, "werk", new Domeinblad("vakman", "")).NeemOver(2, code)!;
        staat.Lid(2).Open.ShouldBe(["geld", "werk"]);
        staat.Antwoorden(2, "werk.wat").ShouldBe(["ontslag"]);
        staat.Antwoorden(2, "geld.wat").ShouldBe(["post"]);
        staat.Lid(2).Bladen["werk"].Sterk.ShouldBe("vakman");
        staat.Lid(1).Open.ShouldBeEmpty();
    }

    [Fact]
    public void Code_TakenOverIntoAMember_LeavesTheHouseholdAsItIs()
    {
        var wandeling = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "gezin").Kies("gezin.wat", "ouder-ziek");
        var niets = Meeneemcode.Van(Definitie, wandeling.Kies("naasten", "weet-niet").Loop())!;
        var meer = Meeneemcode.Van(Definitie, wandeling.Kies("naasten", "zwanger").Loop())!;
        Definitie.Drie().NeemOver(1, niets)!.Antwoorden(1, "voor-wie").ShouldBe(["gezin"]);
        Definitie.Drie().NeemOver(1, niets)!.Antwoorden(1, "naasten").ShouldBe(["kind-13", "partner"]);
        Definitie.Drie().NeemOver(1, meer)!.Antwoorden(1, "naasten").ShouldBe(["kind-13", "zwanger", "partner"]);
    }

    [Fact]
    public void Code_GoneOnWith_FollowsWhoComes()
    {
        var code = Meeneemcode.Van(Definitie, new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "gezin").Kies("gezin.wat", "ouder-ziek").Kies("naasten", "weet-niet").Loop())!;
        var staat = Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "bewoner", code)!.LidErbij(new Lidgegevens("jongste", Lidsoort.Kind, Gesprekken.Peuter));
        staat.Antwoorden(1, "voor-wie").ShouldBe(["gezin"]);
        staat.Antwoorden(1, "naasten").ShouldBe(["kind-0"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen code")]
    [InlineData("AAAA")]
    public void Code_ThatIsNone_GivesNothing(string code)
    {
        Gespreksstaat.VanMeeneemcode(Definitie, Gesprekken.Id, Gesprekken.Nu, "bewoner", code).ShouldBeNull();
        Definitie.Drie().NeemOver(1, code).ShouldBeNull();
    }

    [Fact]
    public void Change_OfTheQuestions_KeepsWhatStillExists()
    {
        var minder = new Definitie([.. Definitie.Vragen.Where(v => v.Id == "voor-wie" || v.Id == "keuze" || v.Id == "draagkracht").Select((v, nummer) => v with
        {
            Nummer = nummer,
            Als = Voorwaarde.Altijd,
            Opties = v.Id == "keuze" ? [.. v.Opties.Where(o => o.Leefdomein != "geld").Select((o, plek) => o with { Nummer = plek })] : v.Opties,
        })], [], Definitie.Spoedhulp, Definitie.Mensen, [], [], []);
        var staat = Definitie.Begin().Antwoord(1, "draagkracht", "zelf").Open(1, "geld").Open(1, "werk").Noteer(1, "werk", new Domeinblad("vakman", "")).Bij(minder);
        staat.Lid(1).Open.ShouldBe(["werk"]);
        staat.Lid(1).Bladen["werk"].Sterk.ShouldBe("vakman");
        staat.Antwoorden(1, "draagkracht").ShouldBe(["zelf"]);
    }

    [Fact]
    public void Write_AnyPartAsAString_TellsNothingOfIt()
    {
        var staat = Definitie.Drie().MetDoel("kanarie").Open(1, "geld").Noteer(1, "geld", new Domeinblad("kanarie", "kanarie")).AfspraakErbij("kanarie", "kanarie")
            .MetToets(new OmgekeerdeToets([], "kanarie", "kanarie")).LidWijzig(1, new Lidgegevens("kanarie", Lidsoort.Volwassene));
        string.Join(' ', staat, staat.Lid(1), staat.Lid(1).Gegevens, staat.Lid(1).Bladen["geld"], staat.Afspraken[0], staat.Toets).ShouldNotContain("kanarie");
    }
}
