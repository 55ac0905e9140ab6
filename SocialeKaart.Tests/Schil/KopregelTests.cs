using System.Net;

namespace SocialeKaart.Tests.Schil;

/// <summary>What every public answer carries, and what it does not.</summary>
public sealed class KopregelTests(KaartApp app) : IClassFixture<KaartApp>
{
    public static TheoryData<string> Paginas() => [.. Paginalijst.Alle];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_PublicPage_CarriesSecurityHeadersAndNoCookie(string pad)
    {
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        Kop(antwoord, "Content-Security-Policy").ShouldBe(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Kop(antwoord, "X-Content-Type-Options").ShouldBe("nosniff");
        Kop(antwoord, "Referrer-Policy").ShouldBe("no-referrer");
        Kop(antwoord, "X-Frame-Options").ShouldBe("DENY");
        antwoord.Headers.Contains("Set-Cookie").ShouldBeFalse();
        antwoord.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Head_PublicPage_AnswersAsGet(string pad)
    {
        using var get = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, pad);
        using var head = await app.Client.SendAsync(verzoek);
        head.StatusCode.ShouldBe(get.StatusCode);
    }

    [Fact]
    public async Task Get_MarkedFile_MayBeKeptForGood()
    {
        var pagina = await app.Pagina("/");
        var stijl = pagina.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var antwoord = await app.Client.GetAsync(new Uri(stijl, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
    }

    [Theory]
    [InlineData("script[src^='/js/']", "src")]
    [InlineData("link[rel=stylesheet]", "href")]
    public async Task Get_PartOfAPage_CarriesOnlyTheHeadersThatMatterForIt(string kiezer, string attribuut)
    {
        var bestand = (await app.Pagina("/")).QuerySelector(kiezer)!.GetAttribute(attribuut)!;
        using var antwoord = await app.Client.GetAsync(new Uri(bestand, UriKind.Relative));
        Kop(antwoord, "X-Content-Type-Options").ShouldBe("nosniff");
        Kop(antwoord, "Referrer-Policy").ShouldBe("no-referrer");
        Kop(antwoord, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        antwoord.Headers.Contains("Content-Security-Policy").ShouldBeFalse();
        antwoord.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/js/bestaat-niet.js")]
    [InlineData("/img/icoon.svg")]
    public async Task Get_WhatABrowserCanShowAsAPage_CarriesThePolicy(string pad)
    {
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        Kop(antwoord, "Content-Security-Policy").ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public async Task Get_Weg_ExpiresCookiesAndLeadsToNeutralPage()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/weg");
        verzoek.Headers.Add("Cookie", "een=1; twee=2");
        using var antwoord = await app.Client.SendAsync(verzoek);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        antwoord.Headers.Location!.ToString().ShouldBe(app.Beeld.Gemeente.SnelWeg);
        Kop(antwoord, "Cache-Control").ShouldBe("no-store");
        antwoord.Headers.GetValues("Set-Cookie").Select(c => c.Split('=')[0]).ShouldBe(["een", "twee"], ignoreOrder: true);
        antwoord.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_SearchWithCanary_ReachesNoLog()
    {
        var kanarie = app.Kanarie("kanarievraag7391");
        using var gevonden = await app.Client.GetAsync(new Uri($"/zoeken?q={kanarie}&plaats={kanarie}", UriKind.Relative));
        gevonden.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var nergens = await app.Client.GetAsync(new Uri($"/voorzieningen/bestaat-niet?q={kanarie}", UriKind.Relative));
        nergens.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_ForwardedHeaderFromUnknownProxy_IsIgnored()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/voorzieningen/budgetcoach");
        verzoek.Headers.Add("X-Forwarded-Proto", "https");
        verzoek.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var antwoord = await app.Client.SendAsync(verzoek);
        (await antwoord.Content.ReadAsStringAsync()).ShouldContain($"{app.Adres.GetLeftPart(UriPartial.Authority)}/voorzieningen/budgetcoach");
    }

    private static string Kop(HttpResponseMessage antwoord, string naam) => antwoord.Headers.GetValues(naam).ShouldHaveSingleItem();
}
