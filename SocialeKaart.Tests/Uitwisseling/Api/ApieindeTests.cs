using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>A version that ends, at a municipality that chose a licence and an address, behind a proxy.</summary>
public sealed class ApieindeTests(AflopendeApp app) : IClassFixture<AflopendeApp>
{
    private const string Licentie = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    [Fact]
    public void Plan_LessThanSixMonthsAhead_IsRefused() =>
        Should.Throw<ArgumentException>(() => new Apieinde(KaartApp.Begin, KaartApp.Begin.AddMonths(6).AddSeconds(-1), "/api/v2"));

    [Theory]
    [InlineData("/api/v1/gebied")]
    [InlineData("/api/v1/gebied?bestaatNiet=1")]
    [InlineData("/api/v1/bestaat-niet")]
    public async Task Get_VersionThatEnds_SaysWhen(string pad)
    {
        using var antwoord = await Haal(pad);
        antwoord.Headers.GetValues("Deprecation").ShouldBe(["@1796083200"]);
        antwoord.Headers.GetValues("Sunset").ShouldBe(["Wed, 01 Dec 2027 00:00:00 GMT"]);
        antwoord.Headers.GetValues("Link").ShouldBe(
            [Licentie, "<https://kaart.example/api/v2>; rel=\"successor-version\"", "<https://kaart.example/open-data#versies>; rel=\"deprecation\"", "<https://kaart.example/open-data#versies>; rel=\"sunset\""]);
    }

    [Theory]
    [InlineData("/hsds/v3/taxonomies/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21")]
    [InlineData("/api/v2/gebied")]
    public async Task Get_AnotherVersion_SaysNothingOfIt(string pad)
    {
        using var antwoord = await Haal(pad);
        antwoord.Headers.Contains("Sunset").ShouldBeFalse();
        antwoord.Headers.GetValues("Link").ShouldBe([Licentie]);
    }

    [Fact]
    public async Task Get_ExplanationForPeople_SaysWhenItStopsAndWhatMayBeDone()
    {
        var pagina = await app.Pagina("/open-data");
        pagina.QuerySelector("#versies ~ p strong")!.TextContent.ShouldBe("Let op: deze versie stopt op woensdag 1 december 2027. Gebruik voor die dag /api/v2.");
        pagina.QuerySelector("main a[rel=license]")!.GetAttribute("href").ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        pagina.QuerySelector("main")!.TextContent.ShouldContain("Noem als bron: Sociale kaart Oosterhout.");
        pagina.QuerySelector("main a[href^='mailto:']")!.TextContent.ShouldBe("open@kaart.example");
    }

    [Theory]
    [InlineData("/api/v1/openapi.json")]
    [InlineData("/hsds/v3/openapi.json")]
    public async Task Get_Document_NamesLicenceAndContact(string pad)
    {
        var info = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri(pad, UriKind.Relative))).RootElement.GetProperty("info");
        var licentie = info.GetProperty("license");
        (licentie.GetProperty("name").GetString(), licentie.GetProperty("url").GetString()).ShouldBe(("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"));
        info.GetProperty("contact").GetProperty("email").GetString().ShouldBe("open@kaart.example");
    }

    [Fact]
    public async Task Get_DocumentOfAVersionThatEnds_MarksEachOperation()
    {
        var document = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative))).RootElement;
        document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).ShouldAllBe(o => o.Value.GetProperty("deprecated").GetBoolean());
    }

    [Fact]
    public async Task Get_FeedsAndDownload_NameTheLicence()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var wijzigingen = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/api/v1/wijzigingen/feed.atom", UriKind.Relative))).Root!;
        wijzigingen.Element(atom + "rights")!.Value.ShouldBe("CC-BY-4.0");
        wijzigingen.Elements(atom + "link").ShouldContain(l => l.Attribute("rel")!.Value == "license");
        XDocument.Parse(await app.Client.GetStringAsync(new Uri("/nieuw.rss", UriKind.Relative))).Descendants("copyright").Single().Value.ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/hsds/v3/download.json", UriKind.Relative))).RootElement.GetProperty("license").GetString().ShouldBe("https://creativecommons.org/licenses/by/4.0/");
    }

    [Theory]
    [InlineData("/api/v1/gebied")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/hsds/v3/")]
    public async Task Get_OverHttps_AsksToStayThere(string pad)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        vraag.Headers.Host = "kaart.example";
        vraag.Headers.Add("X-Forwarded-Proto", "https");
        using var antwoord = await app.Client.SendAsync(vraag);
        antwoord.Headers.GetValues("Strict-Transport-Security").Single().ShouldContain("max-age=31536000");
    }

    private Task<HttpResponseMessage> Haal(string pad) => app.Client.GetAsync(new Uri(pad, UriKind.Relative));
}

/// <summary>With an end planned for the first version, and everything about the open data set.</summary>
public sealed class AflopendeApp : KaartApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling =>
        [("SocialeKaart:Datalicentie", "CC-BY-4.0"), ("SocialeKaart:Contactmail", "open@kaart.example"), ("SocialeKaart:BasisUrl", "https://kaart.example"), ("SocialeKaart:VertrouwdeProxies:0", "127.0.0.1")];

    protected override void PasAan(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton(new Apiversies(
        new Apiversie("/api/v1", "1.0.0") { Einde = new Apieinde(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2027, 12, 1, 0, 0, 0, TimeSpan.Zero), "/api/v2") },
        new Apiversie("/hsds/v3", "3.1.0"))));
}
