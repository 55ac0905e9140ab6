using System.Net;

namespace SocialeKaart.Tests.Schil;

public sealed class SchilPaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    public static TheoryData<string> Paginas() => [.. Paginalijst.Alle];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_AnyPage_HasCrisisHelpAHumanContactAndTheQuickExit(string pad)
    {
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        var pagina = await app.Pagina(pad, antwoord.StatusCode);
        pagina.QuerySelectorAll(".voet .crisis a[href^='tel:']").Select(a => a.GetAttribute("href")).ShouldBe(["tel:112", "tel:113", "tel:08002000", "tel:08005099"]);
        pagina.QuerySelector(".voet a[href='tel:140162']").ShouldNotBeNull();
        pagina.QuerySelector("a[href='/weg']").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_AnyPage_HasOneHeadingATitleAndALanguage(string pad)
    {
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        var pagina = await app.Pagina(pad, antwoord.StatusCode);
        pagina.QuerySelectorAll("h1").Length.ShouldBe(1);
        pagina.Title.ShouldNotBeNullOrWhiteSpace();
        pagina.DocumentElement.GetAttribute("lang").ShouldBe(pad.StartsWith("/en", StringComparison.Ordinal) ? "en" : "nl");
    }

    [Fact]
    public async Task Get_Home_HasSearchTheWegwijzerTheAreasAndTheDoors()
    {
        var pagina = await app.Pagina("/");
        pagina.QuerySelector("form[role=search] input[name=q]").ShouldNotBeNull();
        pagina.QuerySelector("a.knop[href='/wegwijzer']").ShouldNotBeNull();
        pagina.QuerySelectorAll("section[aria-labelledby=thuis-leef] a.tegel").Length.ShouldBe(14);
        pagina.QuerySelector("a[href='/onderwerpen/iets-doen-voor-een-ander']").ShouldNotBeNull();
        pagina.QuerySelector("a[href='/onderwerpen/idee-voor-de-buurt']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_Noodhulp_TellsHoursAndCostOfEveryLine()
    {
        var lijnen = (await app.Pagina("/noodhulp")).QuerySelectorAll(".lijn");
        lijnen.Length.ShouldBe(app.Beeld.Hulplijnen.Count);
        lijnen.ShouldAllBe(l => l.TextContent.Contains("Wanneer", StringComparison.Ordinal) && l.TextContent.Contains("Kosten", StringComparison.Ordinal) && l.TextContent.Contains("Nagekeken op", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_CachedPage_CarriesNoQueryOfAnEarlierVisitor()
    {
        const string Eerder = "woordvaneenander";
        await app.Pagina($"/over?q={Eerder}");
        (await app.Client.GetStringAsync(new Uri("/over", UriKind.Relative))).ShouldNotContain(Eerder);
        (await app.Client.GetStringAsync(new Uri($"/over?q={Eerder}", UriKind.Relative))).ShouldNotContain(Eerder);
    }

    [Fact]
    public async Task Get_OtherLanguage_IsOneLinkAwayAndBack()
    {
        var heen = (await app.Pagina("/noodhulp")).QuerySelector("a[hreflang=en]")!.GetAttribute("href")!;
        heen.ShouldBe("/en/noodhulp");
        (await app.Pagina(heen)).QuerySelector("a[hreflang=nl]")!.GetAttribute("href").ShouldBe("/noodhulp");
    }

    [Theory]
    [InlineData("/bestaat/niet")]
    [InlineData("/noodhulp.html")]
    [InlineData("/onbekend.pdf")]
    public async Task Get_UnknownAddress_IsNotFoundAndHelpsOn(string pad) =>
        (await app.Pagina(pad, HttpStatusCode.NotFound)).QuerySelector("main form[role=search]").ShouldNotBeNull();
}
