using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>What holds for every endpoint of the API, by its own description.</summary>
public sealed class ApiTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Get_EveryDocumentedExample_Answers()
    {
        foreach (var (operatie, pad) in Lezend())
        {
            using var antwoord = await Haal(Apivoorbeeld.Van(operatie, pad));
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, operatie.Naam);
            antwoord.Content.Headers.ContentType!.MediaType.ShouldBe(operatie.Mediatype.Split(';')[0], operatie.Naam);
            antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"], operatie.Naam);
            antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"], operatie.Naam);
            antwoord.Headers.ETag.ShouldNotBeNull(operatie.Naam);
        }
    }

    [Fact]
    public async Task Get_SameMark_IsNotSentAgain()
    {
        foreach (var (operatie, pad) in Lezend())
        {
            using var eerste = await Haal(Apivoorbeeld.Van(operatie, pad));
            using var tweede = await Haal(Apivoorbeeld.Van(operatie, pad), eerste.Headers.ETag!.Tag);
            tweede.StatusCode.ShouldBe(HttpStatusCode.NotModified, operatie.Naam);
        }
    }

    [Fact]
    public async Task Get_UnknownParameter_IsNamedInAProblem()
    {
        foreach (var (operatie, pad) in Lezend())
            await Weigert(Met(operatie, pad, "bestaatNiet=1"), "bestaatNiet");
    }

    [Fact]
    public async Task Get_EveryParameterWrong_IsNamedInAProblem()
    {
        var aantal = 0;
        foreach (var (operatie, pad) in Lezend())
        {
            foreach (var parameter in operatie.Parameters)
            {
                aantal++;
                var zonder = operatie with { Vraagvoorbeeld = "" };
                await Weigert(Met(zonder, pad, $"{parameter.Naam}={Fout(parameter)}"), parameter.Naam);
                if (parameter.Soort is not (Apisoort.Keuzes or Apisoort.Slugs))
                    await Weigert(Met(zonder, pad, $"{parameter.Naam}=1&{parameter.Naam}=1"), parameter.Naam);
            }
        }

        aantal.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Get_NotThere_IsAProblem()
    {
        foreach (var (operatie, pad) in Lezend().Where(o => o.Operatie.Padvoorbeeld.Count > 0))
        {
            var weg = operatie with { Padvoorbeeld = operatie.Padvoorbeeld.ToDictionary(p => p.Key, _ => "bestaat-niet") };
            (await Probleem(Apivoorbeeld.Van(weg, pad), HttpStatusCode.NotFound)).GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData("/api/v1/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/api/v2/voorzieningen", HttpStatusCode.NotFound)]
    [InlineData("/api", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/gebied/", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/Gebied", HttpStatusCode.NotFound)]
    [InlineData("/API/v1/gebied", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/wegwijzer/advies", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/api/v1/openapi.json?bestaatNiet=1", HttpStatusCode.BadRequest)]
    public async Task Get_NoSuchAddress_IsAProblem(string pad, HttpStatusCode status) => await Probleem(pad, status);

    [Theory]
    [InlineData("POST", "/api/v1/gebied", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("DELETE", "/api/v1/voorzieningen/budgetcoach", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("POST", "/hsds/v3/services", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("GET", "/api/v1/wegwijzer/verhaal", HttpStatusCode.MethodNotAllowed, "POST")]
    [InlineData("OPTIONS", "/api/v1/wegwijzer/verhaal", HttpStatusCode.NoContent, "POST")]
    [InlineData("POST", "/api/v1/wegwijzer/verhaal", HttpStatusCode.UnsupportedMediaType, null)]
    public async Task Send_WhatAnAddressDoesNotDo_SaysWhatItDoes(string methode, string pad, HttpStatusCode status, string? kan)
    {
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), pad);
        if (methode == "POST")
            vraag.Content = new StringContent("hallo");
        using var antwoord = await app.Client.SendAsync(vraag);
        antwoord.StatusCode.ShouldBe(status);
        (antwoord.Content.Headers.Allow.Count == 0 ? null : string.Join(", ", antwoord.Content.Headers.Allow)).ShouldBe(kan);
        antwoord.Headers.Contains("API-Version").ShouldBeTrue();
        if (status != HttpStatusCode.NoContent)
            antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Post_EveryDocumentedBody_Answers()
    {
        var schrijvend = Endpoints("POST");
        schrijvend.Count.ShouldBe(2);
        foreach (var (operatie, pad) in schrijvend)
        {
            using var inhoud = new StringContent(Apivoorbeeld.Lichaam(operatie, app.Beeld, app.Diensten).ToJsonString(), System.Text.Encoding.UTF8, "application/json");
            using var antwoord = await app.Client.PostAsync(new Uri(pad, UriKind.Relative), inhoud);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, operatie.Naam);
            antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=klingon", HttpStatusCode.BadRequest)]
    public async Task Post_BodyOfAnUnknownKind_IsAProblem(string? soort, HttpStatusCode status)
    {
        using var inhoud = new ByteArrayContent("{}"u8.ToArray());
        if (soort is not null)
            inhoud.Headers.TryAddWithoutValidation("Content-Type", soort);
        using var antwoord = await app.Client.PostAsync(new Uri("/api/v1/wegwijzer/verhaal", UriKind.Relative), inhoud);
        antwoord.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("geen json", false, HttpStatusCode.BadRequest)]
    [InlineData(null, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(null, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_WrongBody_IsAProblemThatNamesNothing(string? lichaam, bool zonderLengte, HttpStatusCode status)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/api/v1/wegwijzer/verhaal") { Content = new StringContent(lichaam ?? new string(' ', 300_000), System.Text.Encoding.UTF8, "application/json") };
        vraag.Headers.TransferEncodingChunked = zonderLengte;
        using var antwoord = await app.Client.SendAsync(vraag);
        antwoord.StatusCode.ShouldBe(status);
        (await Json(antwoord)).GetProperty("detail").GetString().ShouldStartWith("Stuur ");
    }

    [Theory]
    [InlineData("GET", "/api/v1/gebied")]
    [InlineData("HEAD", "/api/v1/openapi.json")]
    [InlineData("GET", "/api/v1/bestaat-niet")]
    [InlineData("GET", "/api/v1/gebied?bestaatNiet=1")]
    [InlineData("HEAD", "/hsds/v3/download.json")]
    [InlineData("GET", "/hsds/v3/bestaat-niet")]
    public async Task Send_Anything_HasTheHeadersThatKeepItSafe(string methode, string pad)
    {
        using var vraag = new HttpRequestMessage(new HttpMethod(methode), pad);
        using var antwoord = await app.Client.SendAsync(vraag);
        var kop = antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join(", ", k.Value), StringComparer.OrdinalIgnoreCase);
        (kop["X-Content-Type-Options"], kop["X-Frame-Options"]).ShouldBe(("nosniff", "DENY"));
        kop["Content-Security-Policy"].ShouldContain("frame-ancestors 'none'");
        kop["Access-Control-Allow-Origin"].ShouldBe("*");
        kop["Access-Control-Expose-Headers"].ShouldContain("Link");
        kop["Cache-Control"].ShouldContain(antwoord.IsSuccessStatusCode ? "no-cache" : "no-store");
        kop.ShouldContainKey("API-Version");
        kop.ShouldNotContainKey("Set-Cookie");
        kop.ShouldNotContainKey("Deprecation");
        kop.ShouldNotContainKey("Link");
        if (methode == "HEAD")
            (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_Page_LinksToTheOthersWithAllElseThatWasAsked()
    {
        using var antwoord = await Haal("/api/v1/voorzieningen?q=eten+en&perPagina=2&pagina=2&leefdomein=geld&leefdomein=meedoen&ruim=1");
        var paginas = (await Json(antwoord)).GetProperty("paginas");
        var links = antwoord.Headers.GetValues("Link").Select(l => l.Split(">; rel=")).ToDictionary(d => d[1].Trim('"'), d => d[0].TrimStart('<'));
        links.Keys.ShouldBe(["first", "prev", "next", "last"]);
        foreach (var (soort, veld) in new[] { ("first", "eerste"), ("prev", "vorige"), ("next", "volgende"), ("last", "laatste") })
            links[soort].ShouldBe(paginas.GetProperty(veld).GetString());
        links["next"].ShouldEndWith("/api/v1/voorzieningen?q=eten%20en&perPagina=2&leefdomein=geld&leefdomein=meedoen&ruim=1&pagina=3");
        using var volgende = await Haal(new Uri(links["next"]).PathAndQuery);
        (await Json(volgende)).GetProperty("pagina").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("/api/v1/voorzieningen?gewijzigdSinds=2999-01-01T00:00:00Z", "first last")]
    [InlineData("/api/v1/voorzieningen?perPagina=100&pagina=500", "first prev last")]
    public async Task Get_PageAtAnEnd_LinksToNothingBeyond(string pad, string verwacht)
    {
        using var antwoord = await Haal(pad);
        antwoord.Headers.GetValues("Link").Select(l => l.Split("rel=")[1].Trim('"')).ShouldBe(verwacht.Split(' '));
    }

    [Fact]
    public Task Options_FromAnotherSite_MayRead() => MagLezen("/api/v1/voorzieningen");

    [Fact]
    public Task Options_DocumentFromAnotherSite_MayRead() => MagLezen("/api/v1/openapi.json");

    private async Task MagLezen(string pad)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Options, pad);
        vraag.Headers.Add("Origin", "https://elders.example");
        vraag.Headers.Add("Access-Control-Request-Method", "GET");
        vraag.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var antwoord = await app.Client.SendAsync(vraag);
        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        antwoord.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("if-none-match", Case.Insensitive);
    }

    [Fact]
    public async Task Get_Fields_GivesThoseOnly()
    {
        using var antwoord = await Haal("/api/v1/voorzieningen?q=schulden&velden=slug&velden=naam");
        var items = (await Json(antwoord)).GetProperty("items");
        items.GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var item in items.EnumerateArray())
            item.EnumerateObject().Select(e => e.Name).ShouldBe(["slug", "naam"]);
    }

    [Fact]
    public async Task Get_AllPages_GivesEveryEntryOnce()
    {
        var slugs = new List<string>();
        for (string? pad = "/api/v1/voorzieningen?perPagina=100"; pad is not null;)
        {
            using var antwoord = await Haal(pad);
            var uitkomst = await Json(antwoord);
            slugs.AddRange(uitkomst.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()!));
            pad = uitkomst.GetProperty("paginas").GetProperty("volgende").GetString() is { } volgende ? new Uri(volgende).PathAndQuery : null;
        }

        slugs.Order().ShouldBe(app.Beeld.Voorzieningen.Select(v => v.Slug).Order());
    }

    [Theory]
    [InlineData("2999-01-01T00:00:00Z", false)]
    [InlineData("2020-01-01T00:00:00%2B01:00", true)]
    public async Task Get_ChangedSince_GivesWhatChanged(string moment, bool iets)
    {
        using var antwoord = await Haal("/api/v1/voorzieningen?gewijzigdSinds=" + moment);
        ((await Json(antwoord)).GetProperty("totaal").GetInt32() > 0).ShouldBe(iets);
    }

    /// <summary>The operations that read, each with its path.</summary>
    private List<(Apioperatie Operatie, string Pad)> Lezend() => Endpoints("GET");

    private List<(Apioperatie Operatie, string Pad)> Endpoints(string methode) =>
    [
        .. app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Apioperatie>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(methode))
            .Select(e => (e.Metadata.GetMetadata<Apioperatie>()!, e.RoutePattern.RawText!)),
    ];

    private static string Met(Apioperatie operatie, string pad, string erbij) =>
        Apivoorbeeld.Van(operatie with { Vraagvoorbeeld = operatie.Vraagvoorbeeld.Length == 0 ? erbij : $"{operatie.Vraagvoorbeeld}&{erbij}" }, pad);

    private static string Fout(Apiparameter parameter) => parameter.Soort switch
    {
        Apisoort.Tekst => new string('a', parameter.Hoogst + 1),
        Apisoort.Slugs => "Geen+slug!",
        _ => "onzin",
    };

    private static async Task<JsonElement> Json(HttpResponseMessage antwoord) => JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync()).RootElement;

    private async Task Weigert(string pad, string parameter) =>
        (await Probleem(pad, HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("naam").GetString()).ShouldContain(parameter, pad);

    private async Task<JsonElement> Probleem(string pad, HttpStatusCode status)
    {
        using var antwoord = await Haal(pad);
        antwoord.StatusCode.ShouldBe(status, pad);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", pad);
        antwoord.Headers.GetValues("API-Version").ShouldBe(["1.0.0"], pad);
        var probleem = await Json(antwoord);
        probleem.GetProperty("status").GetInt32().ShouldBe((int)status, pad);
        probleem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty(pad);
        return probleem;
    }

    private async Task<HttpResponseMessage> Haal(string pad, string? merk = null)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, pad);
        vraag.Headers.Add("Origin", "https://elders.example");
        if (merk is not null)
            vraag.Headers.TryAddWithoutValidation("If-None-Match", merk);
        return await app.Client.SendAsync(vraag);
    }
}
