using System.Net;
using AngleSharp.Dom;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus;

public sealed class VoorzieningPaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_EveryPublicEntry_AnswersOkWithItsName()
    {
        foreach (var voorziening in app.Beeld.Voorzieningen)
            (await app.Pagina($"/voorzieningen/{voorziening.Slug}")).QuerySelector("h1")!.TextContent.ShouldBe(voorziening.Inhoud.Naam);
    }

    [Theory]
    [InlineData("/voorzieningen/bestaat-niet")]
    [InlineData("/voorzieningen/procesregie")]
    [InlineData("/en/voorzieningen/procesregie")]
    public async Task Get_UnknownOrStaffOnly_IsNotFoundAndHelpsOn(string pad)
    {
        var pagina = await app.Pagina(pad, HttpStatusCode.NotFound);
        pagina.QuerySelector("form[role=search]").ShouldNotBeNull();
        pagina.QuerySelector("main a[href='tel:140162']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_EntryForStaff_IsNamedOnNoPage()
    {
        foreach (var pad in new[] { "/onderwerpen/recht", "/zoeken?q=procesregie", "/organisaties/gemeente-oosterhout" })
            (await app.Client.GetStringAsync(new Uri(pad, UriKind.Relative))).ShouldNotContain("/voorzieningen/procesregie");
    }

    [Fact]
    public async Task Get_Example_SaysItDoesNotExist() =>
        (await Tekst("/voorzieningen/eetpunt", "[role=note]")).ShouldContain("Deze hulp bestaat niet echt");

    [Fact]
    public async Task Get_UncheckedEntry_Warns() =>
        (await Tekst("/voorzieningen/budgetcoach", "[role=note]")).ShouldContain("nog niet gecontroleerd");

    [Fact]
    public async Task Get_EntryWithoutHours_SaysUnknownNotClosed()
    {
        var wanneer = (await Tekst("/voorzieningen/budgetcoach", ".feiten"));
        wanneer.ShouldContain("Onbekend");
        wanneer.ShouldNotContain("gesloten", Case.Insensitive);
    }

    [Fact]
    public async Task Get_EntryWithDecision_SaysWhoDecidesTheRightToReportAndSupport()
    {
        var besluit = (await Tekst("/voorzieningen/hulp-bij-het-huishouden", "section[aria-labelledby=besluit]"));
        besluit.ShouldContain("De gemeente");
        besluit.ShouldContain("Wmo");
        besluit.ShouldContain("6 weken");
        besluit.ShouldContain("U mag zich altijd melden");
        besluit.ShouldContain("Onafhankelijke cliëntondersteuning");
    }

    [Fact]
    public async Task Get_HelpLineEntry_ShowsNumberHoursAndCostFromTheOneList()
    {
        var stap = (await Tekst("/voorzieningen/veilig-thuis", ".eerste-stap"));
        stap.ShouldContain("0800-2000");
        stap.ShouldContain("dag en nacht");
        stap.ShouldContain("gratis");
    }

    [Fact]
    public async Task Get_FirstStep_StandsBeforeTheFactsAndTheText()
    {
        var pagina = await app.Pagina("/voorzieningen/budgetcoach");
        var koppen = pagina.QuerySelectorAll("article h2").Select(k => k.TextContent).ToList();
        koppen.IndexOf("Uw eerste stap").ShouldBe(0);
        koppen.IndexOf("In het kort").ShouldBeLessThan(koppen.IndexOf("Wat is het?"));
    }

    [Fact]
    public async Task Get_EntryWithAnAddress_LinksToAMapWithoutAskingIt()
    {
        var pagina = await app.Pagina("/voorzieningen/frontoffice-sociaal-team");
        pagina.QuerySelector(".feiten a[href^='https://www.openstreetmap.org/']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_HiddenAddress_ShowsNoPlace()
    {
        var opvang = app.Beeld.Voorziening("maatschappelijke-opvang")!;
        opvang.Inhoud.Locaties.ShouldContain(l => l.Verborgen);
        opvang.Inhoud.Locaties.Where(l => l.Verborgen).ShouldAllBe(l => l.Straat == null && l.Wijk == null && l.Lat == null && l.Naam == null);
        (await Tekst("/voorzieningen/maatschappelijke-opvang", ".feiten")).ShouldContain("Het adres is geheim");
    }

    [Fact]
    public async Task Get_InEnglish_MarksDutchTextAsDutchAndKeepsLinksInEnglish()
    {
        var pagina = await app.Pagina("/en/voorzieningen/hulp-bij-het-huishouden");
        pagina.DocumentElement.GetAttribute("lang").ShouldBe("en");
        pagina.QuerySelector(".tekst")!.GetAttribute("lang").ShouldBe("nl");
        pagina.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith("/en/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_NextStep_SaysThatComingBackIsFine()
    {
        app.Beeld.Voorziening("budgetcoach")!.Inhoud.VolgendeStap.ShouldNotBeEmpty();
        (await Tekst("/voorzieningen/budgetcoach", ".vervolg")).ShouldContain("Terug mag altijd");
    }

    [Fact]
    public async Task Get_AnyEntry_HasAHumanToCall()
    {
        foreach (var voorziening in app.Beeld.Voorzieningen.Where(v => !v.IsVoorbeeld))
            (await app.Pagina($"/voorzieningen/{voorziening.Slug}")).QuerySelector(".eerste-stap a.bel").ShouldNotBeNull(voorziening.Slug);
    }

    private async Task<string> Tekst(string pad, string kiezer) => (await app.Pagina(pad)).QuerySelector(kiezer).ShouldNotBeNull().TextContent;
}
