using System.Net;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>The walk over HTTP, as a browser without script makes it.</summary>
public sealed class WegwijzerPaginaTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const string Begin = "/wegwijzer/stap/1";

    [Fact]
    public async Task Walk_ToThePlan_GivesASuggestionForWhatWasChosen()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post"));
        bezoeker.Pad.ShouldBe("/wegwijzer/antwoorden");
        await bezoeker.Open("/wegwijzer/plan");
        bezoeker.Pagina.QuerySelectorAll(".plankaart h4").Select(h => h.TextContent.Trim()).ShouldContain("Begin met één envelop");
        bezoeker.Pagina.QuerySelector(".plankaart a[href='/voorzieningen/budgetcoach']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Walk_WithNothingChosenAnywhere_EndsWithAPlanAndAPerson()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor();
        await bezoeker.Open("/wegwijzer/plan");
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
        bezoeker.Pagina.QuerySelector(".mens a[href^='tel:']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("leven", "112")]
    [InlineData("zelfmoord", "113")]
    [InlineData("geweld", "0800-2000")]
    [InlineData("slaapplek", "14 0162")]
    [InlineData("nood", "14 0162")]
    public async Task Answer_WhatCannotWait_BringsTheNumberFirstOnTheNextPage(string optie, string nummer)
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur(("spoed", optie));
        var eerste = Eerste(bezoeker);
        eerste.ClassName.ShouldBe("crisis gevaar");
        eerste.QuerySelector("a.bel")!.TextContent.ShouldContain(nummer);
    }

    [Fact]
    public async Task Answer_RatherNotSayWhatCannotWait_BringsACalmStrip()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur(("spoed", "zeg-niet"));
        Eerste(bezoeker).ClassName.ShouldBe("vlak spoed-rustig");
    }

    [Fact]
    public async Task Open_StepThatIsNotReached_LeadsToTheStepToGoOnWith()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/wegwijzer/stap/7");
        bezoeker.Pad.ShouldBe(Begin);
    }

    [Theory]
    [InlineData("/wegwijzer/plan")]
    [InlineData("/wegwijzer/antwoorden")]
    [InlineData("/wegwijzer/papier")]
    [InlineData("/wegwijzer/papier/kort")]
    [InlineData("/wegwijzer/papier/heel")]
    [InlineData("/wegwijzer/code")]
    public async Task Open_WithoutAnswers_LeadsToTheFirstStep(string pad)
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(pad);
        bezoeker.Pad.ShouldBe(Begin);
    }

    [Fact]
    public async Task Post_FromAnotherSite_IsRefused()
    {
        using var inhoud = new FormUrlEncodedContent([new("pagina", "voor-wie"), new("voor-wie", "mijzelf")]);
        using var antwoord = await app.Client.PostAsync(new Uri(Begin, UriKind.Relative), inhoud);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Post_UnknownOption_IsReadAsNotKnown()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "<script>"));
        bezoeker.Pad.ShouldBe("/wegwijzer/stap/2");
    }

    [Fact]
    public async Task Post_NoneBesideACry_KeepsTheCry()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur(("spoed", "nee"), ("spoed", "zelfmoord"));
        bezoeker.Pagina.QuerySelector("#spoed-zelfmoord").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_UnknownPlace_SaysSoAndLosesNothing()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "ander"));
        while (bezoeker.Pagina.QuerySelector("input[name=waar]") is null)
            await bezoeker.Stuur();
        await bezoeker.Stuur(("waar", "xqzwplaats"));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("#waar-fout").ShouldNotBeNull();
        bezoeker.Pagina.QuerySelector("input[name=waar]")!.GetAttribute("value").ShouldBe("xqzwplaats");
        await bezoeker.Stuur(("waar", "4907"));
        bezoeker.Pad.ShouldBe("/wegwijzer/antwoorden");
        bezoeker.Pagina.Body!.TextContent.ShouldContain("4907");
    }

    [Fact]
    public async Task Open_AnyPageOfTheWalk_IsKeptNowhere()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("keuze", "geld"));
        await bezoeker.Open("/wegwijzer/plan");
        bezoeker.Antwoorden.ShouldAllBe(a => a.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Walk_EverythingChosen_KeepsTheCookieSmallAndClosed()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        var definitie = app.Beeld.Wegwijzer;
        (string, string)[] alles = [.. definitie.Vragen.Where(v => v.Id is not "voor-wie" and not "waar" and not "verhaal").SelectMany(v => v.Opties.Where(o => !o.Alleen).Select(o => (v.Id, o.Id)))];
        await bezoeker.LoopDoor([("voor-wie", "gezin"), ("waar", "Dorst"), .. alles]);
        bezoeker.Koekje("wegwijzer")!.Length.ShouldBeLessThan(4000);
        var kop = bezoeker.Antwoorden.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var koekjes) ? koekjes : []).Last(k => k.StartsWith("wegwijzer=", StringComparison.Ordinal));
        kop.ShouldContain("httponly", Case.Insensitive);
        kop.ShouldContain("samesite=strict", Case.Insensitive);
        kop.ShouldNotContain("expires", Case.Insensitive);
    }

    [Fact]
    public async Task Restart_BetweenTwoSteps_LosesNoAnswer()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur(("spoed", "nee"));
        await app.Herstart();
        await bezoeker.Open("/wegwijzer/stap/3");
        bezoeker.Pad.ShouldBe("/wegwijzer/stap/3");
        await bezoeker.Open(Begin);
        bezoeker.Pagina.QuerySelector("input[value=mijzelf]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Erase_OnAnyStep_ForgetsTheAnswers()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "gezin"));
        await bezoeker.Stuur("form.wis");
        bezoeker.Pad.ShouldBe("/wegwijzer");
        bezoeker.Koekje("wegwijzer").ShouldBeNull();
    }

    [Fact]
    public async Task Leave_ByTheQuickExit_ForgetsTheAnswers()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "gezin"));
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/weg");
        verzoek.Headers.Add("Cookie", $"wegwijzer={bezoeker.Koekje("wegwijzer")}");
        using var antwoord = await app.Client.SendAsync(verzoek);
        antwoord.Headers.GetValues("Set-Cookie").ShouldContain(k => k.StartsWith("wegwijzer=;", StringComparison.Ordinal) && k.Contains("1970", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_OneAnswerAfterwards_KeepsTheOthers()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post"));
        await bezoeker.Open("/wegwijzer/stap/3");
        await bezoeker.Stuur(("draagkracht", "niets"));
        bezoeker.Pad.ShouldBe("/wegwijzer/antwoorden");
        bezoeker.Pagina.Body!.TextContent.ShouldContain("Ik durf mijn post niet open te maken");
    }

    [Fact]
    public async Task Plan_HomeNotSafe_AsksBeforePaperAndOffersNoCodeMailOrCalendar()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("spoed", "geweld"), ("keuze", "geld"));
        await bezoeker.Open("/wegwijzer/plan");
        bezoeker.Pagina.QuerySelector("[data-print]").ShouldBeNull();
        bezoeker.Pagina.QuerySelector("a[href^='mailto:?']").ShouldBeNull();
        await bezoeker.Open("/wegwijzer/code");
        bezoeker.Pad.ShouldBe("/wegwijzer/papier");
        await bezoeker.Open("/wegwijzer/agenda");
        bezoeker.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ShortPaper_HomeNotSafe_NamesNoTopicOrHelp()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("spoed", "geweld"), ("keuze", "geld"));
        await bezoeker.Open("/wegwijzer/papier/kort");
        var papier = bezoeker.Pagina.QuerySelector(".kort-papier")!.TextContent;
        papier.ShouldContain("14 0162");
        papier.ShouldNotContain("Veilig Thuis");
        papier.ShouldNotContain("geld");
    }

    [Fact]
    public async Task Calendar_FirstStep_IsAnAppointmentOnTheNextWorkingDay()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post"), ("draagkracht", "zelf"));
        await bezoeker.Open("/wegwijzer/agenda");
        bezoeker.Paginas[^1].ShouldContain("DTSTART;TZID=Europe/Amsterdam:20261125T100000");
        bezoeker.Paginas[^1].ShouldContain("SUMMARY:Eerste stap");
    }

    [Fact]
    public async Task Plan_OfferWithEmergencyLinesBesideIt_NamesNoEmergencyNumberToAskForIt()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "gezondheid"), ("gezondheid.wat", "ziek"));
        await bezoeker.Open("/wegwijzer/plan");
        var huisarts = bezoeker.Pagina.QuerySelectorAll(".plankaart").First(k => k.QuerySelector("a[href='/voorzieningen/huisarts']") is not null);
        huisarts.QuerySelector("a.bel").ShouldBeNull();
        huisarts.QuerySelector(".planstap")!.TextContent.ShouldContain("Bel uw eigen praktijk");
    }

    [Fact]
    public async Task Plan_WhatCannotWait_IsNotPutOffToACalendar()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("spoed", "zelfmoord"), ("keuze", "geld"));
        await bezoeker.Open("/wegwijzer/plan");
        bezoeker.Pagina.QuerySelector("a[href='/wegwijzer/agenda']").ShouldBeNull();
        bezoeker.Pagina.QuerySelector(".eerste")!.TextContent.ShouldNotContain("waar ik moet beginnen");
        await bezoeker.Open("/wegwijzer/agenda");
        bezoeker.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TakeAlong_CodeFromOnePhone_GoesOnOnAnother()
    {
        using var eerste = new Bezoeker(app);
        await eerste.Open(Begin);
        await eerste.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post"));
        await eerste.Open("/wegwijzer/code");
        eerste.Pagina.QuerySelector(".code-vak svg").ShouldNotBeNull();
        var code = Core.Wegwijzer.Meeneemcode.Van(app.Beeld.Wegwijzer, Core.Wegwijzer.Antwoordtekst.Lees(app.Beeld.Wegwijzer, "voor-wie=mijzelf;keuze=geld;geld.wat=post"))!;
        using var tweede = new Bezoeker(app);
        await tweede.Open("/wegwijzer/mee");
        tweede.Pagina.QuerySelector("input[name=code]")!.SetAttribute("value", code);
        await tweede.Stuur("form[data-mee-code]");
        // What the code leaves out is asked again.
        tweede.Pad.ShouldBe("/wegwijzer/stap/2");
        tweede.Koekje("wegwijzer").ShouldNotBeNull();
    }

    [Fact]
    public async Task TakeAlong_UnreadableCode_SaysSo()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/wegwijzer/mee");
        bezoeker.Pagina.QuerySelector("input[name=code]")!.SetAttribute("value", "geen-code");
        await bezoeker.Stuur("form[data-mee-code]");
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Walk_InEnglish_SpeaksEnglishToTheEnd()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/en" + Begin);
        await bezoeker.LoopDoor(("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "post"));
        bezoeker.Pad.ShouldBe("/en/wegwijzer/antwoorden");
        await bezoeker.Open("/en/wegwijzer/plan");
        bezoeker.Pagina.QuerySelector("h1")!.TextContent.ShouldBe("Your plan");
        bezoeker.Pagina.Body!.TextContent.ShouldContain("Start with one envelope");
    }

    [Fact]
    public async Task Plan_EntryReachedThroughTheMunicipality_SaysWhoseNumberItIs()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("draagkracht", "zelf"), ("keuze", "geld"), ("geld.wat", "geen-inkomen"));
        var uwv = bezoeker.Pagina.GetElementById("kaart-uwv")!;
        uwv.TextContent.ShouldContain("Informatiepunt");
        uwv.TextContent.ShouldNotContain("Bel deze lijn");
        uwv.QuerySelector(".planbel")!.PreviousElementSibling!.TextContent.ShouldContain("Vraag de gemeente hoe u hier komt");
    }

    [Fact]
    public async Task Plan_DecisionThatDoesNotWait_IsNamedWhereThePlanBeginsAndLeadsToItsCard()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "geen-inkomen"));
        var naar = bezoeker.Pagina.QuerySelectorAll(".eerste a[href^='#']").Select(a => a.GetAttribute("href")![1..]).ToList();
        naar.ShouldContain("kaart-bijstandsuitkering");
        naar.ShouldAllBe(id => bezoeker.Pagina.GetElementById(id) != null);
    }

    [Fact]
    public async Task Plan_UrgentDecision_DoesNotSayThatNothingMoreIsNeededToday()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("keuze", "geld"), ("geld.wat", "afsluiting"));
        var eerste = bezoeker.Pagina.QuerySelector(".eerste")!;
        eerste.QuerySelector("a[href='#kaart-schuldhulpverlening']").ShouldNotBeNull();
        eerste.TextContent.ShouldNotContain("Meer hoeft");
    }

    [Fact]
    public async Task Plan_WhoIsYounger_BeginsWithSomeoneToCallOrChatWithAndNotTheMunicipality()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "jong"), ("jong-wat", "ruzie"), ("jong-iemand", "nee"));
        bezoeker.Pagina.QuerySelector(".eerste a[href='tel:08000432']").ShouldNotBeNull();
        bezoeker.Pagina.QuerySelector(".eerste a[href='https://www.kindertelefoon.nl']")!.TextContent.ShouldContain("Chat op");
        bezoeker.Pagina.QuerySelector(".plan a[href='tel:140162']").ShouldBeNull();
    }

    [Fact]
    public async Task Plan_Suicide_NamesTheGpAndSomeoneTrustedAndNoTermOfDays()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("spoed", "zelfmoord"), ("keuze", "geld"), ("geld.wat", "schulden"));
        bezoeker.Pagina.QuerySelector(".eerste a[href^='#']").ShouldBeNull();
        var eerste = bezoeker.Pagina.QuerySelector(".eerste")!.TextContent;
        eerste.ShouldContain("huisarts");
        eerste.ShouldContain("iemand die u vertrouwt");
        bezoeker.Pagina.QuerySelector(".plan")!.TextContent.ShouldNotContain("7 dagen");
        bezoeker.Pagina.QuerySelectorAll(".planlaag > .planlijst h4").Select(h => h.TextContent).ShouldContain("Blijf vandaag niet alleen");
    }

    [Fact]
    public async Task Answer_WhatCannotWait_IsInFullOnceAndThenOneLineWithTheNumber()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur(("spoed", "zelfmoord"));
        Eerste(bezoeker).QuerySelector("a[href='https://113.nl']")!.TextContent.ShouldContain("Chat op 113.nl");
        await bezoeker.Stuur();
        var kort = Eerste(bezoeker);
        kort.ClassList.ShouldContain("spoed-kort");
        kort.QuerySelector("p a[href='tel:113']").ShouldNotBeNull();
        kort.QuerySelector("details a[href='tel:112']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Letter_Plan_HasWhatIsInSightWithItsNumberAndNothingThatIsFolded()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("draagkracht", "een"), ("keuze", "geld"), ("geld.wat", "schulden"));
        var brief = Uri.UnescapeDataString(bezoeker.Pagina.QuerySelector("a[href^='mailto:?']")!.GetAttribute("href")!);
        var open = bezoeker.Pagina.QuerySelectorAll(".planlaag > .planlijst h4 a").Select(a => a.TextContent.Trim()).ToList();
        var dicht = bezoeker.Pagina.QuerySelectorAll(".meer h4 a").Select(a => a.TextContent.Trim()).ToList();
        open.ShouldNotBeEmpty();
        open.ShouldAllBe(naam => brief.Contains(naam + ":", StringComparison.Ordinal));
        dicht.ShouldNotBeEmpty();
        dicht.ShouldAllBe(naam => !brief.Contains(naam + ":", StringComparison.Ordinal));
        brief.ShouldContain("14 0162");
        brief.ShouldNotContain("hieronder");
    }

    [Fact]
    public async Task Return_WithAnswers_LeadsToTheStepToGoOnWithAndAtTheEndToThePlan()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Open("/wegwijzer");
        await bezoeker.Open(bezoeker.Pagina.QuerySelector("main a[href='/wegwijzer/verder']").ShouldNotBeNull().GetAttribute("href")!);
        bezoeker.Pad.ShouldBe("/wegwijzer/stap/2");
        await bezoeker.LoopDoor(("keuze", "geld"));
        await bezoeker.Open("/wegwijzer/verder");
        bezoeker.Pad.ShouldBe("/wegwijzer/plan");
    }

    [Fact]
    public async Task Step_BeforeAnythingIsChosen_TellsNoTotal()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(Begin);
        bezoeker.Pagina.QuerySelector(".stapteller")!.TextContent.ShouldBe("Stap 1");
        await bezoeker.Stuur(("voor-wie", "mijzelf"));
        await bezoeker.Stuur();
        await bezoeker.Stuur();
        await bezoeker.Stuur(("keuze", "geld"));
        bezoeker.Pagina.QuerySelector(".stapteller")!.TextContent.ShouldContain("van ongeveer");
    }

    [Fact]
    public async Task Plan_NextStep_StandsAtPlacesOneGoesToAndNotAtCallsOrDecisions()
    {
        using var bezoeker = new Bezoeker(app);
        await Loop(bezoeker, ("voor-wie", "mijzelf"), ("draagkracht", "zelf"), ("keuze", "geld"), ("keuze", "gevoel"), ("geld.wat", "geen-inkomen"), ("gevoel.wat", "klachten"), ("gevoel.nu-moeilijk", "ritme"));
        bezoeker.Pagina.GetElementById("kaart-floralia-park")!.TextContent.ShouldContain("Gaat dit goed? Dan kan dit ook. Terug mag altijd.");
        bezoeker.Pagina.GetElementById("kaart-uwv")!.TextContent.ShouldNotContain("Gaat dit goed?");
        bezoeker.Pagina.QuerySelectorAll(".plankaart").Count(k => k.TextContent.Contains("Gaat dit goed?", StringComparison.Ordinal)).ShouldBeLessThan(bezoeker.Pagina.QuerySelectorAll(".plankaart").Length / 3);
    }

    /// <summary>Walks from the first step to the plan.</summary>
    private static async Task Loop(Bezoeker bezoeker, params (string Vraag, string Optie)[] keuzes)
    {
        await bezoeker.Open(Begin);
        await bezoeker.LoopDoor(keuzes);
        await bezoeker.Open("/wegwijzer/plan");
    }

    /// <summary>The first thing of the page that is shown.</summary>
    private static AngleSharp.Dom.IElement Eerste(Bezoeker bezoeker) =>
        bezoeker.Pagina.QuerySelector("main")!.Children.First(e => e.LocalName is not "link" and not "script");
}
