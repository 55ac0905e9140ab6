using AngleSharp.Dom;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>The search page with a place, and with what was read out of the words.</summary>
public sealed class DichtbijPaginaTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Get_Place_SaysHowFarAndThatItIsRoughly()
    {
        var pagina = await app.Pagina("/zoeken?q=koken&bij=4849");
        pagina.QuerySelector("#bij")!.GetAttribute("value").ShouldBe("4849");
        pagina.QuerySelectorAll(".kaart .label").Select(l => l.TextContent).ShouldContain(t => t.StartsWith("ongeveer ", StringComparison.Ordinal) && t.EndsWith(" km hiervandaan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_UnknownPlace_SaysSoAtTheFieldAndStillSearches()
    {
        var pagina = await app.Pagina("/zoeken?q=koken&bij=Parijs");
        var veld = pagina.QuerySelector("#bij")!;
        veld.GetAttribute("aria-invalid").ShouldBe("true");
        veld.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => pagina.GetElementById(id) != null);
        pagina.GetElementById("bij-fout")!.TextContent.ShouldContain("kennen we niet");
        Slugs(pagina).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_OfferForAnotherVillage_IsHeldBackUntilWidened()
    {
        var smal = await app.Pagina("/zoeken?q=dorpshuis&bij=vrachelen");
        Slugs(smal).ShouldNotContain("dorpshuis-dorst");
        var ruimer = smal.QuerySelectorAll("a").Single(a => a.TextContent == "Laat die ook zien" && a.GetAttribute("href")!.Contains("ruim=1"));
        Slugs(await app.Pagina(ruimer.GetAttribute("href")!)).ShouldContain("dorpshuis-dorst");
        Slugs(await app.Pagina("/zoeken?q=dorpshuis&bij=dorst"))[0].ShouldBe("dorpshuis-dorst");
    }

    [Fact]
    public async Task Get_Distance_NarrowsAndCounts()
    {
        var pagina = await app.Pagina("/zoeken?bij=dorst");
        var optie = pagina.QuerySelector("input[name=afstand][value='1']")!;
        var aantal = int.Parse(optie.ParentElement!.QuerySelector(".aantal")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        (await app.Pagina("/zoeken?bij=dorst&afstand=1")).QuerySelector("#gevonden")!.TextContent.ShouldStartWith($"{aantal} ");
    }

    [Fact]
    public async Task Get_NoPlace_OffersNoDistance() => (await app.Pagina("/zoeken?q=koken")).QuerySelector("input[name=afstand]").ShouldBeNull();

    [Theory]
    [InlineData("eten in dorst", "dichtbij Dorst", "/zoeken?q=eten%20in%20dorst&niet=bij")]
    [InlineData("sport op zaterdag", "zaterdag", "/zoeken?q=sport%20op%20zaterdag&niet=dag")]
    [InlineData("gratis kleding", "gratis", "/zoeken?q=gratis%20kleding&niet=kosten")]
    public async Task Get_UnderstoodFilter_IsShownAndRemovable(string vraag, string naam, string zonder)
    {
        var pagina = await app.Pagina("/zoeken?q=" + Uri.EscapeDataString(vraag));
        var knop = pagina.QuerySelectorAll(".gekozen-filter").Single(k => k.TextContent.Contains(naam));
        knop.GetAttribute("href").ShouldBe(zonder);
        (await app.Pagina(zonder)).QuerySelectorAll(".gekozen-filter").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_UnderstoodDay_KeepsUnknownHoursAndSaysHowMany()
    {
        var pagina = await app.Pagina("/zoeken?q=koffie%20op%20zaterdag");
        var zeker = pagina.QuerySelector(".bedoelde a")!;
        zeker.GetAttribute("href").ShouldBe("/zoeken?q=koffie%20op%20zaterdag&dag=za");
        Slugs(await app.Pagina(zeker.GetAttribute("href")!)).Count.ShouldBeLessThan(Slugs(pagina).Count);
    }

    [Fact]
    public async Task Get_Misspelt_SaysWhatWasSearchedAndOffersTheWordsAsTyped()
    {
        var pagina = await app.Pagina("/zoeken?q=shuldhulpverleening");
        var regel = pagina.QuerySelector(".bedoelde")!;
        regel.TextContent.ShouldContain("schuldhulpverlening");
        regel.QuerySelector("a")!.GetAttribute("href").ShouldBe("/zoeken?q=shuldhulpverleening&letterlijk=1");
        (await app.Pagina("/zoeken?q=shuldhulpverleening&letterlijk=1")).QuerySelector(".bedoelde a")!.GetAttribute("href").ShouldBe("/zoeken?q=shuldhulpverleening");
    }

    [Fact]
    public async Task Get_WellSpelt_SaysNothingAboutSpelling() => (await app.Pagina("/zoeken?q=schulden")).QuerySelector(".bedoelde").ShouldBeNull();

    [Fact]
    public async Task Get_Why_ExplainsEachResult()
    {
        var pagina = await app.Pagina("/zoeken?q=schulden&waarom=1");
        pagina.QuerySelectorAll(".redenen").Length.ShouldBe(pagina.QuerySelectorAll(".kaart").Length);
        pagina.QuerySelector(".redenen li")!.TextContent.ShouldContain("“schulden”");
    }

    [Fact]
    public async Task Get_Place_ReachesNoLog()
    {
        await app.Pagina($"/zoeken?q={app.Kanarie("kanariewoord")}&bij={app.Kanarie("kanarieplek")}");
        (await app.Pagina($"/zoeken?bij={app.Kanarie("51.627,4.855")}")).QuerySelector(".gekozen-filter")!.TextContent.ShouldContain("waar u nu bent");
    }

    private static List<string> Slugs(IDocument pagina) =>
        [.. pagina.QuerySelectorAll(".kaart h3 a").Select(a => a.GetAttribute("href")!["/voorzieningen/".Length..])];
}
