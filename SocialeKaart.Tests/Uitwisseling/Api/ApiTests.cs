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
                if (parameter.Soort != Apisoort.Keuzes)
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
    public async Task Get_NoSuchAddress_IsAProblem(string pad, HttpStatusCode status) => await Probleem(pad, status);

    [Fact]
    public async Task Post_ToWhatIsOnlyRead_IsAProblem()
    {
        using var antwoord = await app.Client.PostAsync(new Uri("/api/v1/gebied", UriKind.Relative), null);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Options_FromAnotherSite_MayRead()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Options, "/api/v1/voorzieningen");
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
    private List<(Apioperatie Operatie, string Pad)> Lezend() =>
    [
        .. app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Apioperatie>() is not null && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
            .Select(e => (e.Metadata.GetMetadata<Apioperatie>()!, e.RoutePattern.RawText!)),
    ];

    private static string Met(Apioperatie operatie, string pad, string erbij) =>
        Apivoorbeeld.Van(operatie with { Vraagvoorbeeld = operatie.Vraagvoorbeeld.Length == 0 ? erbij : $"{operatie.Vraagvoorbeeld}&{erbij}" }, pad);

    private static string Fout(Apiparameter parameter) => parameter.Soort == Apisoort.Tekst ? new string('a', parameter.Hoogst + 1) : "onzin";

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
