using AngleSharp.Dom;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekPaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_Question_ShowsItAndItsResults()
    {
        var pagina = await app.Pagina("/zoeken?q=schulden");
        pagina.QuerySelector("#q")!.GetAttribute("value").ShouldBe("schulden");
        pagina.QuerySelectorAll(".kaart h3 a").Select(a => a.GetAttribute("href")).ShouldContain("/voorzieningen/schuldhulpverlening");
    }

    [Fact]
    public async Task Get_NothingFound_OffersAreasAPersonAndTheWegwijzer()
    {
        var pagina = await app.Pagina("/zoeken?q=xqzw");
        var leeg = pagina.QuerySelector("section[aria-labelledby=leeg]")!;
        leeg.QuerySelector("a[href='tel:140162']").ShouldNotBeNull();
        leeg.QuerySelector("a[href='/wegwijzer']").ShouldNotBeNull();
        leeg.QuerySelectorAll("a.tegel").Length.ShouldBe(14);
    }

    [Fact]
    public async Task Get_FiltersTooNarrow_OffersTheSameQuestionWithoutThem()
    {
        var pagina = await app.Pagina("/zoeken?q=schuldhulpverlening&taal=pl&dagdeel=nacht&plaats=dorst");
        pagina.QuerySelector("section[aria-labelledby=leeg] a[href='/zoeken?q=schuldhulpverlening']").ShouldNotBeNull();
        pagina.QuerySelector("section[aria-labelledby=leeg] a[href='/onderwerpen/schulden']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("ik wil niet meer leven", "tel:113")]
    [InlineData("ik wil dood", "tel:113")]
    [InlineData("mijn man slaat mij", "tel:08002000")]
    [InlineData("verkracht", "tel:08000188")]
    public async Task Get_WordsOfDanger_PutCrisisHelpAboveTheResults(string vraag, string bel)
    {
        var pagina = await app.Pagina($"/zoeken?q={Uri.EscapeDataString(vraag)}");
        var blok = pagina.QuerySelector(".gevaar")!;
        blok.QuerySelector("a.bel")!.GetAttribute("href").ShouldBe(bel);
        (blok.CompareDocumentPosition(pagina.QuerySelector("#resultaten")!) & DocumentPositions.Following).ShouldBe(DocumentPositions.Following);
    }

    [Theory]
    [InlineData("schulden")]
    [InlineData("geslaagd voor mijn examen")]
    public async Task Get_OrdinaryWords_ShowNoCrisisBlock(string vraag) =>
        (await app.Pagina($"/zoeken?q={Uri.EscapeDataString(vraag)}")).QuerySelector(".gevaar").ShouldBeNull();

    [Fact]
    public async Task Get_FilterOnTime_SaysHowManyHaveUnknownHours()
    {
        var melding = (await app.Pagina("/zoeken?q=geld&dag=di")).QuerySelector("#resultaten .melding:not([hidden])")!;
        melding.TextContent.ShouldContain("weten we niet wanneer ze open zijn");
        melding.QuerySelector("a")!.GetAttribute("href").ShouldBe("/zoeken?q=geld");
    }

    [Fact]
    public async Task Get_OnlyFiltersWithoutResult_DoesNotBlameTheWords() =>
        (await app.Pagina("/zoeken?dagdeel=nacht&taal=pl&plaats=dorst")).QuerySelector("section[aria-labelledby=leeg]")!.TextContent.ShouldContain("Met deze filters");

    [Fact]
    public async Task Get_ChosenFilter_IsShownAndRemovable()
    {
        var pagina = await app.Pagina("/zoeken?q=eten&kosten=gratis");
        pagina.QuerySelector(".gekozen-filter")!.GetAttribute("href").ShouldBe("/zoeken?q=eten");
        pagina.QuerySelector("input[name=kosten][value=gratis]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Get_SecondPage_GoesOnWhereTheFirstEnded()
    {
        var een = Namen(await app.Pagina("/zoeken"));
        var twee = Namen(await app.Pagina("/zoeken?pagina=2"));
        een.Count.ShouldBe(20);
        twee.Intersect(een).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/zoeken?pagina=99999999999")]
    [InlineData("/zoeken?pagina=-3")]
    [InlineData("/zoeken?pagina=x&kosten=%00&dag=%F0%9F%98%80")]
    [InlineData("/zoeken?q=%ED%A0%80")]
    public async Task Get_OddQuery_IsAnswered(string pad) => (await app.Pagina(pad)).QuerySelector("h1").ShouldNotBeNull();

    [Fact]
    public async Task Get_MarkupInQuestion_IsShownAsText()
    {
        var pagina = await app.Pagina("/zoeken?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        pagina.QuerySelectorAll("script").ShouldAllBe(s => s.HasAttribute("src"));
        pagina.Title!.ShouldContain("<script>");
    }

    [Fact]
    public async Task Get_Question_IsKeptByNobody()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/zoeken?q=schulden", UriKind.Relative));
        antwoord.Headers.CacheControl!.Private.ShouldBeTrue();
        antwoord.Headers.CacheControl.NoCache.ShouldBeTrue();
        (await app.Pagina("/zoeken?q=schulden")).QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task Get_InEnglish_KeepsTheQuestionWhenChangingLanguage() =>
        (await app.Pagina("/en/zoeken?q=eten&dag=di")).QuerySelector("a[hreflang=nl]")!.GetAttribute("href").ShouldBe("/zoeken?q=eten&dag=di");

    private static List<string> Namen(IDocument pagina) => [.. pagina.QuerySelectorAll(".kaart h3").Select(k => k.TextContent)];
}
