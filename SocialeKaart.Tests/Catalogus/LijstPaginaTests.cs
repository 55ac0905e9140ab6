using System.Net;
using AngleSharp.Dom;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Tests.Catalogus;

/// <summary>The list as the server makes it: for a shared link, for paper, and for a browser without script.</summary>
public sealed class LijstPaginaTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Get_WithSlugs_ShowsThemInTheOrderOfTheAddress() =>
        Slugs(await app.Pagina("/lijst?v=rechtswinkel&v=budgetcoach&v=eetpunt")).ShouldBe(["rechtswinkel", "budgetcoach", "eetpunt"]);

    [Fact]
    public async Task Get_SlugTwice_ShowsItOnce() =>
        Slugs(await app.Pagina("/lijst?v=budgetcoach&v=rechtswinkel&v=budgetcoach")).ShouldBe(["budgetcoach", "rechtswinkel"]);

    [Fact]
    public async Task Get_ListWithTimes_OffersThemForACalendar()
    {
        var link = (await app.Pagina("/lijst?v=budgetcoach&v=inloophuis-poppys")).QuerySelector("#lijst-agenda")!.GetAttribute("href")!;
        link.ShouldBe("/api/v1/voorzieningen/inloophuis-poppys/agenda.ics");
        using var kalender = await app.Client.GetAsync(new Uri(link, UriKind.Relative));
        kalender.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Pagina("/lijst?v=budgetcoach&v=kindertelefoon")).QuerySelector("#lijst-agenda").ShouldBeNull();
    }

    [Fact]
    public async Task Get_Entry_SaysWhatPaperNeeds()
    {
        var item = (await app.Pagina("/lijst?v=frontoffice-sociaal-team")).QuerySelector(".lijst-item")!;
        var inhoud = app.Beeld.Voorziening("frontoffice-sociaal-team")!.Inhoud;
        item.QuerySelector("h3")!.TextContent.ShouldBe(inhoud.Naam);
        var tekst = item.TextContent;
        tekst.ShouldContain(inhoud.Samenvatting);
        tekst.ShouldContain("Uw eerste stap");
        tekst.ShouldContain("14 0162");
        tekst.ShouldContain("Slotjesveld 1, 4902 ZP Oosterhout");
        tekst.ShouldContain("Wanneer");
        tekst.ShouldContain("Kosten");
        tekst.ShouldContain("Nog nooit gecontroleerd.");
    }

    [Fact]
    public async Task Get_Entry_HasAlwaysANumberToCallUnlessFictitious()
    {
        foreach (var groep in app.Beeld.Voorzieningen.Where(v => !v.IsVoorbeeld).Chunk(Lijst.Hoogstens))
        {
            var items = (await app.Pagina(Lijst.Adres(groep))).QuerySelectorAll(".lijst-item");
            items.Length.ShouldBe(groep.Length);
            items.ShouldAllBe(i => i.QuerySelector("a[href^='tel:'], a[href^='mailto:'], .lijst-feiten a[href^='http']") != null);
        }
    }

    [Fact]
    public async Task Get_List_OffersLinkCodeAndMailOfItself()
    {
        var pagina = await app.Pagina("/lijst?v=budgetcoach&v=eetpunt");
        var link = new Uri(app.Adres, "/lijst?v=budgetcoach&v=eetpunt").AbsoluteUri;
        pagina.QuerySelector("#lijst-link")!.GetAttribute("href").ShouldBe(link);
        pagina.QuerySelector(".lijst-code svg[role=img]").ShouldNotBeNull();
        var mail = pagina.QuerySelector("a[href^='mailto:?']")!.GetAttribute("href")!;
        Uri.UnescapeDataString(mail).ShouldContain("Budgetcoach\r\nBel 14 0162");
        Uri.UnescapeDataString(mail).ShouldContain(link);
    }

    [Fact]
    public async Task Get_LongList_KeepsTheMailShortEnoughForMailPrograms()
    {
        var vijftig = app.Beeld.Voorzieningen.Where(v => !Gevoelig.Is(v)).Take(Lijst.Hoogstens).ToList();
        var mail = (await app.Pagina(Lijst.Adres(vijftig))).QuerySelector("a[href^='mailto:?']")!.GetAttribute("href")!;
        mail.Length.ShouldBeLessThanOrEqualTo(Lijstmail.LangsteAdres);
        Uri.UnescapeDataString(mail).ShouldContain("/lijst?v=");
    }

    [Fact]
    public async Task Get_ListTooLongForACode_SaysSoAndKeepsTheLink()
    {
        var vijftig = app.Beeld.Voorzieningen.Where(v => !Gevoelig.Is(v)).OrderByDescending(v => v.Slug.Length).Take(Lijst.Hoogstens).ToList();
        var code = (await app.Pagina(Lijst.Adres(vijftig))).QuerySelector(".lijst-code")!;
        code.QuerySelector("svg").ShouldBeNull();
        code.TextContent.ShouldContain("te lang voor een QR-code");
        code.QuerySelector("a[href*='/lijst?v=']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_WithoutSlugs_ExplainsAndLeadsOn()
    {
        var pagina = await app.Pagina("/lijst");
        pagina.QuerySelector("main")!.TextContent.ShouldContain("Uw lijst is nog leeg");
        pagina.QuerySelector("main a[href='/zoeken']").ShouldNotBeNull();
        pagina.QuerySelector("main a[href='/wegwijzer']").ShouldNotBeNull();
        pagina.QuerySelectorAll(".lijst-item").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/lijst?v=bestaat-niet", "Eén ding van deze lijst")]
    [InlineData("/lijst?v=bestaat-niet&v=procesregie&v=budgetcoach", "2 dingen van deze lijst")]
    public async Task Get_UnknownSlugs_SaysSoWithoutRepeatingThem(string pad, string zin)
    {
        var pagina = await app.Pagina(pad);
        var melding = pagina.QuerySelector("[data-onbekend]")!;
        melding.TextContent.ShouldContain(zin);
        melding.QuerySelector("a[href='/zoeken']").ShouldNotBeNull();
        melding.QuerySelector("a[href='tel:140162']").ShouldNotBeNull();
        pagina.QuerySelector("main")!.TextContent.ShouldNotContain("bestaat-niet");
    }

    [Fact]
    public async Task Get_MoreThanFit_ShowsTheFirstFiftyAndSaysHowManyNot()
    {
        var pagina = await app.Pagina(Lijst.Adres(app.Beeld.Voorzieningen.Take(Lijst.Hoogstens + 3)));
        pagina.QuerySelectorAll(".lijst-item").Length.ShouldBe(50);
        pagina.QuerySelector("main")!.TextContent.ShouldContain("De laatste 3 laten we hier niet zien");
    }

    [Fact]
    public async Task Get_InEnglish_SpeaksEnglishAndKeepsItsLinksInEnglish()
    {
        var pagina = await app.Pagina("/en/lijst?v=budgetcoach");
        pagina.QuerySelector("h1")!.TextContent.ShouldBe("A list of help");
        pagina.QuerySelector("#lijst-link")!.GetAttribute("href").ShouldBe(new Uri(app.Adres, "/en/lijst?v=budgetcoach").AbsoluteUri);
        pagina.QuerySelector(".lijst-item h3 a")!.GetAttribute("href").ShouldBe("/en/voorzieningen/budgetcoach");
        pagina.QuerySelector(".lijst-item h3")!.GetAttribute("lang").ShouldBe("nl");
    }

    [Fact]
    public async Task Get_InOtherLanguage_KeepsTheList() =>
        (await app.Pagina("/lijst?v=budgetcoach&v=eetpunt")).QuerySelector("a[hreflang=en]")!.GetAttribute("href").ShouldBe("/en/lijst?v=budgetcoach&v=eetpunt");

    [Theory]
    [InlineData("veilig-thuis")]
    [InlineData("telefooncirkel")]
    [InlineData("vrouwengroep")]
    public async Task Get_EntryAboutDanger_AsksBeforeAnythingCanBeTaken(string slug)
    {
        var pagina = await app.Pagina($"/lijst?v=budgetcoach&v={slug}");
        pagina.QuerySelector("#lijst")!.GetAttribute("data-papier").ShouldBe("open");
        pagina.QuerySelector("#lijst-mee")!.TextContent.ShouldBe("Is het veilig om deze lijst mee te nemen?");
        pagina.QuerySelector("#lijst svg[role=img], [data-print-lijst], [data-kopieer], a[href^='mailto:?']").ShouldBeNull();
        pagina.QuerySelector(".lijst-mee a[href='tel:08002000']").ShouldNotBeNull();
        pagina.QuerySelector(".lijst-mee a[href='/veilig-bekijken']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Follow_LeaveNamesOut_LeadsToAListWithoutThem()
    {
        var vraag = await app.Pagina("/lijst?v=budgetcoach&v=veilig-thuis&v=eetpunt");
        var pad = vraag.QuerySelector("[data-papier-keuze=zonder]")!.GetAttribute("href")!;
        pad.ShouldNotContain("veilig-thuis");
        var pagina = await app.Pagina(pad);
        Slugs(pagina).ShouldBe(["budgetcoach", "eetpunt"]);
        pagina.QuerySelector("#lijst svg[role=img]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Follow_ItIsSafe_OffersEverythingAndALinkThatAsksAgain()
    {
        var vraag = await app.Pagina("/lijst?v=budgetcoach&v=veilig-thuis");
        var pagina = await app.Pagina(vraag.QuerySelector("[data-papier-keuze=alles]")!.GetAttribute("href")!);
        pagina.QuerySelector("#lijst svg[role=img]").ShouldNotBeNull();
        pagina.QuerySelector("#lijst-link")!.GetAttribute("href").ShouldBe(new Uri(app.Adres, "/lijst?v=budgetcoach&v=veilig-thuis").AbsoluteUri);
    }

    [Fact]
    public async Task Get_WithoutTheNames_KeepsThemOutOfLinkAndMail()
    {
        var pagina = await app.Pagina("/lijst?v=budgetcoach&v=veilig-thuis&papier=zonder");
        pagina.QuerySelector("#lijst-link")!.GetAttribute("href").ShouldBe(new Uri(app.Adres, "/lijst?v=budgetcoach").AbsoluteUri);
        pagina.QuerySelector("a[href^='mailto:?']")!.GetAttribute("href")!.ShouldNotContain("Veilig", Case.Insensitive);
        pagina.QuerySelector(".lijst-item.gevoelig")!.GetAttribute("data-slug").ShouldBe("veilig-thuis");
    }

    [Fact]
    public async Task Get_OnlyEntriesAboutDanger_OffersNoListWithoutThem() =>
        (await app.Pagina("/lijst?v=veilig-thuis")).QuerySelector("[data-papier-keuze=zonder]").ShouldBeNull();

    [Fact]
    public async Task Get_List_IsKeptByNobody()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/lijst?v=budgetcoach", UriKind.Relative));
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await app.Pagina("/lijst?v=budgetcoach")).QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Get_ListWithCanary_ReachesNoLog()
    {
        var kanarie = app.Kanarie("kanarielijst4417");
        using var antwoord = await app.Client.GetAsync(new Uri($"/lijst?v={kanarie}&papier={kanarie}", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_Entry_LinksToAListOfItself() =>
        (await app.Pagina("/voorzieningen/budgetcoach")).QuerySelector("main a[href='/lijst?v=budgetcoach']")!.TextContent.ShouldBe("Zet op een lijst om te printen");

    [Fact]
    public async Task Get_Results_HaveABewaarButtonWithTheNameOfEachEntry()
    {
        var kaarten = (await app.Pagina("/zoeken?q=geld")).QuerySelectorAll("article.kaart");
        kaarten.Length.ShouldBeGreaterThan(3);
        foreach (var kaart in kaarten)
        {
            var knop = kaart.QuerySelector("button[data-bewaar]")!;
            knop.HasAttribute("hidden").ShouldBeTrue();
            knop.TextContent.ShouldContain(kaart.QuerySelector("h3")!.TextContent);
        }
    }

    private static IEnumerable<string?> Slugs(IDocument pagina) => pagina.QuerySelectorAll(".lijst-item").Select(i => i.GetAttribute("data-slug"));
}

/// <summary>In production an example on a shared list is not there.</summary>
public sealed class LijstZonderVoorbeeldenTests(KaartAppZonderVoorbeelden app) : IClassFixture<KaartAppZonderVoorbeelden>
{
    [Fact]
    public async Task Get_ExampleOnTheList_IsToldAndLeftOut()
    {
        var pagina = await app.Pagina("/lijst?v=budgetcoach&v=eetpunt");
        pagina.QuerySelectorAll(".lijst-item").ShouldHaveSingleItem();
        pagina.QuerySelector("[data-onbekend]")!.TextContent.ShouldContain("Eén ding");
    }
}
