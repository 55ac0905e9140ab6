using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Vindbaar;

/// <summary>What search engines, browsers and feed readers get.</summary>
public sealed class VindbaarTests(KaartAppZonderVoorbeelden app) : IClassFixture<KaartAppZonderVoorbeelden>
{
    [Fact]
    public async Task Get_EveryEntry_SaysTheSameAsDataAsOnThePage()
    {
        foreach (var voorziening in app.Beeld.Voorzieningen.Where((_, i) => i % 7 == 0))
        {
            var pagina = await app.Pagina("/voorzieningen/" + voorziening.Slug);
            var gegevens = JsonDocument.Parse(pagina.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            gegevens.GetProperty("name").GetString().ShouldBe(pagina.QuerySelector("h1")!.TextContent, voorziening.Slug);
            gegevens.GetProperty("description").GetString().ShouldBe(pagina.QuerySelector(".inleiding")!.TextContent, voorziening.Slug);
            gegevens.GetProperty("url").GetString().ShouldBe(pagina.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), voorziening.Slug);
            if (voorziening.Inhoud.Contact?.Telefoon is { } telefoon)
                gegevens.GetProperty("availableChannel").GetProperty("servicePhone").GetProperty("telephone").GetString().ShouldBe(telefoon, voorziening.Slug);
            if (voorziening.Organisatie is { } organisatie)
                gegevens.GetProperty("provider").GetProperty("name").GetString().ShouldBe(organisatie.Naam, voorziening.Slug);
        }
    }

    [Fact]
    public async Task Get_HoursThatAreSure_AreTold()
    {
        var gegevens = await Gegevens("kindertelefoon");
        gegevens.ShouldContain("\"opens\":\"11:00\",\"closes\":\"21:00\"");
        gegevens.ShouldContain("\"telephone\":\"0800-0432\"");
    }

    [Fact]
    public async Task Get_HoursThatNobodyChecked_AreNotToldAsAFact()
    {
        var voorziening = app.Beeld.Voorzieningen.First(v => v is { Controle: null } && v.Inhoud.Tijden.Count > 0);
        (await app.Pagina("/voorzieningen/" + voorziening.Slug)).QuerySelector(".melding-let-op").ShouldNotBeNull();
        (await Gegevens(voorziening.Slug)).ShouldNotContain("opens");
    }

    [Fact]
    public async Task Get_AreaOfANationalLine_IsTheCountry() => (await Gegevens("kindertelefoon")).ShouldContain("\"name\":\"Nederland\"");

    [Fact]
    public async Task Get_DecisionOfTheMunicipality_IsAGovernmentService()
    {
        var voorziening = app.Beeld.Voorzieningen.First(v => v.Inhoud.Besluit?.Door.Contains(BesluitDoor.Gemeente) == true);
        (await app.Pagina("/voorzieningen/" + voorziening.Slug)).QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain("GovernmentService");
    }

    [Fact]
    public async Task Get_Organisation_IsToldAsData()
    {
        var pagina = await app.Pagina("/organisaties/surplus");
        JsonDocument.Parse(pagina.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("name").GetString().ShouldBe(pagina.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Get_Sitemap_NamesEachEntryWithItsChange()
    {
        XNamespace vorm = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var kaart = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var adressen = kaart.Root!.Elements(vorm + "url").ToDictionary(u => new Uri(u.Element(vorm + "loc")!.Value).AbsolutePath, u => u.Element(vorm + "lastmod")?.Value);
        foreach (var voorziening in app.Beeld.Voorzieningen)
            DateTimeOffset.Parse(adressen["/voorzieningen/" + voorziening.Slug]!, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime.ShouldBe(voorziening.Gewijzigd, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Get_EveryAddressOfTheSitemap_IsThere()
    {
        XNamespace vorm = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var adressen = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!.Elements(vorm + "url").Select(u => u.Element(vorm + "loc")!.Value).ToList();
        foreach (var adres in adressen.Where((_, i) => i < 15 || i % 25 == 0))
        {
            using var antwoord = await app.Client.GetAsync(new Uri(adres));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, adres);
        }
    }

    [Fact]
    public async Task Get_Robots_KeepsOutOfWhatIsOfOneVisitor()
    {
        var regels = await app.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        regels.ShouldContain("Disallow: /volg\n");
        regels.ShouldContain($"Sitemap: {app.Adres.AbsoluteUri}sitemap.xml");
    }

    [Fact]
    public async Task Get_Robots_LetsEnginesReadWhatTheSitemapNames()
    {
        XNamespace vorm = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var dicht = (await app.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).Split('\n').Where(r => r.StartsWith("Disallow: ", StringComparison.Ordinal)).Select(r => r["Disallow: ".Length..]).ToList();
        dicht.ShouldNotBeEmpty();
        foreach (var adres in XDocument.Parse(await app.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!.Elements(vorm + "url").Select(u => new Uri(u.Element(vorm + "loc")!.Value).AbsolutePath))
            dicht.Where(d => d.EndsWith('$') ? adres == d[..^1] : adres.StartsWith(d, StringComparison.Ordinal)).ShouldBeEmpty(adres);
    }

    [Fact]
    public async Task Get_Page_CanBeSharedAndFollowed()
    {
        var pagina = await app.Pagina("/en/voorzieningen/budgetcoach");
        string? Inhoud(string naam) => pagina.QuerySelector($"meta[property='og:{naam}']")?.GetAttribute("content");
        (Inhoud("type"), Inhoud("url"), Inhoud("locale")).ShouldBe(("website", pagina.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), "en_GB"));
        using var plaatje = await app.Client.GetAsync(new Uri(Inhoud("image")!));
        plaatje.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        pagina.QuerySelectorAll("link[hreflang]").Select(l => (l.GetAttribute("hreflang"), new Uri(l.GetAttribute("href")!).AbsolutePath)).ShouldBe([("nl", "/voorzieningen/budgetcoach"), ("en", "/en/voorzieningen/budgetcoach")]);
        pagina.QuerySelector("link[type='application/rss+xml']")!.GetAttribute("href").ShouldBe("/nieuw.rss");
        pagina.QuerySelector("link[rel=search]")!.GetAttribute("href").ShouldBe("/en/opensearch.xml");
    }

    [Fact]
    public async Task Get_NewsFeed_HasTheLatestFirst()
    {
        var items = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/nieuw.rss", UriKind.Relative))).Descendants("item").Select(i => DateTimeOffset.Parse(i.Element("pubDate")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        items.Count.ShouldBe(30);
        items.ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task Get_SearchDescription_LeadsToTheSearchPage()
    {
        XNamespace vorm = "http://a9.com/-/spec/opensearch/1.1/";
        var sjabloon = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/opensearch.xml", UriKind.Relative))).Root!.Element(vorm + "Url")!.Attribute("template")!.Value;
        (await app.Pagina(new Uri(sjabloon.Replace("{searchTerms}", "geld", StringComparison.Ordinal)).PathAndQuery)).QuerySelectorAll(".kaart h3").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Get_PageOfOneVisitor_HasNoAddressForEngines() =>
        (await app.Pagina("/zoeken?q=geld")).QuerySelector("link[rel=canonical]").ShouldBeNull();

    private async Task<string> Gegevens(string slug) => (await app.Pagina("/voorzieningen/" + slug)).QuerySelector("script[type='application/ld+json']")!.TextContent;
}
