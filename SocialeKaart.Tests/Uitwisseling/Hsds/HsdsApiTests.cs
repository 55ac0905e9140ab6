using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Uitwisseling.Hsds;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

public sealed class HsdsApiTests(KaartApp app) : IClassFixture<KaartApp>
{
    private static readonly string[] Downloads = ["", "openapi.json", "download.json", "download.csv"];

    public static TheoryData<string> Lijsten() => [.. HsdsApi.Lijsten.Keys];

    public static TheoryData<string, string, string> FouteVragen() =>
    [
        .. HsdsApi.Lijsten.SelectMany(l => l.Value.Select(s => new TheoryDataRow<string, string, string>(l.Key, s.Naam, Fout(s)))),
        .. HsdsApi.Lijsten.Keys.Select(l => new TheoryDataRow<string, string, string>(l, "proximity", "5")),
        .. Downloads.Select(d => new TheoryDataRow<string, string, string>(d, "page", "1")),
    ];

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Get_List_SaysWhichPageAndHowMany(string lijst)
    {
        var alles = await Vraag($"{lijst}?per_page=500");
        var aantal = alles.GetProperty("total_items").GetInt32();
        var helft = (aantal + 1) / 2;
        var tweede = await Vraag($"{lijst}?page=2&per_page={helft}");
        tweede.EnumerateObject().Select(e => e.Name).ShouldBe(["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"]);
        (Getal(tweede, "total_items"), Getal(tweede, "total_pages"), Getal(tweede, "page_number"), Getal(tweede, "size")).ShouldBe((aantal, 2, 2, aantal - helft));
        (tweede.GetProperty("first_page").GetBoolean(), tweede.GetProperty("last_page").GetBoolean()).ShouldBe((false, true));
        Ids(tweede).ShouldBe(Ids(alles).Skip(helft));
        (await Vraag($"{lijst}?page=3&per_page={helft}")).GetProperty("empty").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Get_ListAsLines_GivesAllOfIt(string lijst)
    {
        using var antwoord = await Haal($"{lijst}?format=ndjson");
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        var regels = (await antwoord.Content.ReadAsStringAsync()).TrimEnd('\n').Split('\n');
        regels.Select(r => JsonDocument.Parse(r).RootElement.GetProperty("id").GetString()).ShouldBe(Ids(await Vraag($"{lijst}?per_page=500")));
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Get_One_IsThatOneWithAllThatBelongsToIt(string lijst)
    {
        var id = Ids(await Vraag(lijst))[0];
        (await Vraag($"{lijst}/{id}")).GetProperty("id").GetString().ShouldBe(id);
        if (lijst is "services" or "organizations" or "service_at_locations")
            (await Vraag($"{lijst}/{id}")).GetRawText().ShouldBe((await Vraag($"{lijst}?full=true")).GetProperty("contents")[0].GetRawText());
    }

    [Theory]
    [MemberData(nameof(FouteVragen))]
    public async Task Get_WrongQuery_NamesTheKey(string lijst, string sleutel, string waarde)
    {
        using var antwoord = await Haal($"{lijst}?{sleutel}={waarde}");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Fouten(antwoord)).ShouldBe([("query", sleutel)]);
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Get_NoUuid_NamesIt(string lijst)
    {
        using var antwoord = await Haal($"{lijst}/budgetcoach");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Fouten(antwoord)).ShouldBe([("path", "id")]);
    }

    [Fact]
    public async Task Get_TwoThingsThatDoNotGoTogether_AreRefused()
    {
        using var antwoord = await Haal("services?minimal=true&full=true");
        (await Fouten(antwoord)).ShouldBe([("query", "minimal")]);
    }

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task Get_List_LinksToTheOtherPages(string lijst)
    {
        using var antwoord = await Haal($"{lijst}?per_page=1&page=2");
        var wortel = app.Adres.GetLeftPart(UriPartial.Authority) + "/hsds/v3/" + lijst;
        var laatste = Getal(await Vraag($"{lijst}?per_page=1"), "total_pages");
        antwoord.Headers.GetValues("Link").ShouldBe(
            [
                $"<{wortel}?per_page=1&page=1>; rel=\"first\"", $"<{wortel}?per_page=1&page=1>; rel=\"prev\"",
                .. laatste > 2 ? [$"<{wortel}?per_page=1&page=3>; rel=\"next\""] : Array.Empty<string>(),
                $"<{wortel}?per_page=1&page={laatste}>; rel=\"last\"",
            ]);
    }

    [Fact]
    public async Task Get_ListAsLines_HasNoPages()
    {
        using var antwoord = await Haal("taxonomies?format=ndjson");
        antwoord.Headers.Contains("Link").ShouldBeFalse();
    }

    [Theory]
    [InlineData("services/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21")]
    [InlineData("programs")]
    [InlineData("../v4/services")]
    public async Task Get_NotThere_IsAProblem(string pad)
    {
        using var antwoord = await Haal(pad);
        (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.NotFound, "application/problem+json"));
    }

    [Fact]
    public async Task Get_Search_RanksAsTheSearchPageDoes()
    {
        var pagina = (await app.Pagina("/zoeken?q=schulden")).QuerySelectorAll(".kaart h3 a").Select(a => a.GetAttribute("href")!["/voorzieningen/".Length..]);
        var gevonden = await Vraag("services?search=schulden&per_page=20");
        Ids(gevonden).ShouldBe(pagina.Select(s => app.Beeld.Voorziening(s)!.Id.ToString()));
    }

    [Fact]
    public async Task Get_Search_IsKeptByNobody()
    {
        using var antwoord = await Haal($"services?search={app.Kanarie("kanariehsds4417")}");
        antwoord.Headers.CacheControl!.ToString().ShouldContain("private");
        antwoord.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Get_ByTerm_GivesWhatHasItInEitherLanguage()
    {
        var termen = (await Vraag("taxonomy_terms?per_page=500")).GetProperty("contents").EnumerateArray().Where(t => t.GetProperty("code").GetString() == "geld").Select(t => t.GetProperty("id").GetString()).ToList();
        termen.Count.ShouldBe(2);
        foreach (var term in termen)
        {
            Ids(await Vraag($"services?taxonomy_term_id={term}&per_page=500"))
                .ShouldBe(app.Beeld.Voorzieningen.Where(v => v.Inhoud.Leefdomeinen.Contains("geld")).Select(v => v.Id.ToString()), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Get_ByOrganisation_GivesItsServicesAndPlaces()
    {
        var organisatie = app.Beeld.Organisatie("surplus")!;
        var eigen = app.Beeld.Van(organisatie).ToList();
        Ids(await Vraag($"services?organization_id={organisatie.Id}&per_page=500")).ShouldBe(eigen.Select(v => v.Id.ToString()), ignoreOrder: true);
        Getal(await Vraag($"service_at_locations?organization_id={organisatie.Id}"), "total_items").ShouldBe(eigen.Sum(v => v.Inhoud.Locaties.Count));
    }

    [Fact]
    public async Task Get_TermsUnderOne_AreItsOnderwerpen()
    {
        var boven = (await Vraag("taxonomy_terms?top_only=true&per_page=500")).GetProperty("contents").EnumerateArray().ToList();
        boven.Count.ShouldBe((2 * app.Beeld.Leefdomeinen.Count) + Productnamenlijst.Alle.Count);
        var geld = boven.First(t => t.GetProperty("code").GetString() == "geld").GetProperty("id").GetString();
        Getal(await Vraag($"taxonomy_terms?parent_id={geld}"), "total_items").ShouldBe(app.Beeld.Onderwerpen.Count(o => o.Leefdomein == "geld"));
    }

    [Fact]
    public async Task Get_Minimal_GivesAllIdsOnOnePage()
    {
        var antwoord = await Vraag("services?minimal=true");
        Getal(antwoord, "size").ShouldBe(app.Beeld.Voorzieningen.Count);
        antwoord.GetProperty("contents")[0].EnumerateObject().Select(e => e.Name).ShouldBe(["id", "last_modified"]);
    }

    [Fact]
    public async Task Get_ModifiedAfter_GivesWhatChangedSince()
    {
        var id = await Publiceer("kringloop", inhoud => inhoud with { Naam = "Kringloop anders" });
        // The template was imported by the clock of the machine: before or after the one of the application, which stands still.
        var sinds = (await Vraag($"services/{id}")).GetProperty("last_modified").GetString();
        var gewijzigd = (await Vraag($"services?modified_after={sinds}&minimal=true")).GetProperty("contents").EnumerateArray().ToList();
        gewijzigd.ShouldContain(d => d.GetProperty("id").GetString() == id.ToString());
        gewijzigd.ShouldAllBe(d => string.CompareOrdinal(d.GetProperty("last_modified").GetString(), sinds) >= 0);
        Getal(await Vraag("services?modified_after=2999-01-01"), "total_items").ShouldBe(0);
    }

    [Fact]
    public async Task Get_Again_IsNotModifiedUntilSomethingChanges()
    {
        using var eerst = await Haal("services");
        var merk = eerst.Headers.ETag!;
        using var weer = await Haal("services", merk.ToString());
        weer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await weer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        await Publiceer("theek-5", inhoud => inhoud with { Samenvatting = "Boeken en meer." });
        using var daarna = await Haal("services", merk.ToString());
        daarna.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("services")]
    [InlineData("services?page=0")]
    [InlineData("services/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21")]
    [InlineData("programs")]
    [InlineData("openapi.json")]
    public async Task Get_AnyAnswer_HasVersionAndMayBeReadByOtherSites(string pad)
    {
        using var antwoord = await Haal(pad);
        antwoord.Headers.GetValues("API-Version").ShouldBe(["3.1.0"]);
        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public async Task Ask_BrowserOfAnotherSite_MayAskWhetherItStillHolds()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Options, new Uri("/hsds/v3/services", UriKind.Relative));
        verzoek.Headers.Add("Origin", "https://buurt.example");
        verzoek.Headers.Add("Access-Control-Request-Method", "GET");
        verzoek.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var antwoord = await app.Client.SendAsync(verzoek);
        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        antwoord.Headers.GetValues("Access-Control-Allow-Methods").ShouldBe(["GET,HEAD"]);
        antwoord.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [Theory]
    [InlineData("services")]
    [InlineData("download.json")]
    [InlineData("services?format=ndjson")]
    public async Task Head_AnyAnswer_IsAsGetWithoutBody(string pad)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, new Uri($"/hsds/v3/{pad}", UriKind.Relative));
        using var antwoord = await app.Client.SendAsync(verzoek);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await antwoord.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_Document_NamesEveryPathAndEachAnswers()
    {
        var wortel = await Vraag("");
        var document = await app.Client.GetFromJsonAsync<JsonElement>(new Uri(wortel.GetProperty("openapi_url").GetString()!));
        document.GetProperty("servers")[0].GetProperty("url").GetString().ShouldBe(app.Adres.GetLeftPart(UriPartial.Authority) + "/hsds/v3");
        foreach (var pad in document.GetProperty("paths").EnumerateObject().Select(p => p.Name.TrimStart('/')).Where(p => !p.Contains('{', StringComparison.Ordinal)))
        {
            using var antwoord = await Haal(pad);
            antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pad);
        }
    }

    [Fact]
    public async Task Get_Download_IsTheExport()
    {
        var geheel = await Tekst("download.json");
        geheel.ShouldBe(System.Text.Encoding.UTF8.GetString([.. Hsdsbestanden.Geheel(new Hsdsbeeld(app.Beeld)).SelectMany(d => d)]));
        var tabel = (await Tekst("download.csv")).TrimStart('\uFEFF');
        var kop = tabel[..tabel.IndexOf("\r\n", StringComparison.Ordinal)].Split(';');
        kop.ShouldContain("naam");
        kop.ShouldNotContain("zichtbaar");
    }

    [Theory]
    [InlineData("download.json")]
    [InlineData("download.csv")]
    [InlineData("services?format=ndjson")]
    public async Task Get_LargeAnswer_IsCompressed(string pad)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Adres, $"/hsds/v3/{pad}"));
        verzoek.Headers.AcceptEncoding.ParseAdd("gzip");
        using var antwoord = await http.SendAsync(verzoek);
        antwoord.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
    }

    [Fact]
    public async Task Get_EveryAnswer_TellsNothingOfStaff()
    {
        await PlantKanaries();
        string[] paden = [.. HsdsApi.Lijsten.Keys.Select(l => $"{l}?format=ndjson{(l.StartsWith("tax", StringComparison.Ordinal) ? "" : "&full=true")}"), .. Downloads, "services?search=kanarie9137&full=true", "services?per_page=500&full=true"];
        foreach (var pad in paden)
            (await Tekst(pad)).ShouldNotContain("kanarie9137", Case.Insensitive, pad);
        var verborgen = NaamUuid.Van(app.Beeld.Gemeente.Code, "voorziening", "procesregie");
        using var antwoord = await Haal($"services/{verborgen}");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Tekst("download.json")).ShouldNotContain("procesregie");
    }

    private static string Fout(Apiparameter parameter) => parameter.Soort switch
    {
        Apisoort.Tekst => "%20",
        Apisoort.Getal => Apiregels.Getal(parameter.Hoogst + 1),
        _ => "misschien",
    };

    private static async Task<IEnumerable<(string?, string?)>> Fouten(HttpResponseMessage antwoord)
    {
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray().Select(f => (f.GetProperty("plaats").GetString(), f.GetProperty("naam").GetString()));
    }

    private static int Getal(JsonElement element, string naam) => element.GetProperty(naam).GetInt32();

    private static List<string> Ids(JsonElement pagina) => [.. pagina.GetProperty("contents").EnumerateArray().Select(e => e.GetProperty("id").GetString()!)];

    private async Task PlantKanaries()
    {
        await Publiceer("huisarts", inhoud => inhoud with
        {
            Locaties = [.. inhoud.Locaties, new Locatie { Naam = "kanarie9137 huis", Precisie = Precisie.Adres, Straat = "kanarie9137", Plaats = "Oosterhout", Kern = "oosterhout", Verborgen = true }],
            VolgendeStap = [.. inhoud.VolgendeStap, "procesregie"],
        });
        await Publiceer("procesregie", inhoud => inhoud with { Samenvatting = "kanarie9137", Zichtbaar = Zichtbaarheid.Werkplek });
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var huisarts = app.Beeld.Voorziening("huisarts")!.Id;
        var wie = Guid.NewGuid();
        db.Add(new Account { Id = wie, Naam = "kanarie9137", OrganisatieId = app.Beeld.Organisatie("surplus")!.Id, GemaaktOp = KaartApp.Begin.UtcDateTime, Email = "kanarie9137@voorbeeld.test" });
        db.Add(new VoorzieningIntern { VoorzieningId = huisarts, Contactpersoon = "kanarie9137", Telefoon = "kanarie9137", Mail = "kanarie9137@example.nl", Notitie = "kanarie9137", Door = wie, Op = KaartApp.Begin.UtcDateTime });
        db.Add(new Praktijktip { Id = Guid.NewGuid(), VoorzieningId = huisarts, Tekst = "kanarie9137", Door = wie, Op = KaartApp.Begin.UtcDateTime, VerlooptOp = KaartApp.Begin.UtcDateTime.AddYears(1) });
        await db.SaveChangesAsync();
        await db.Voorzieningen.ExecuteUpdateAsync(v => v.SetProperty(x => x.Controlemail, "kanarie9137@example.nl"));
    }

    private async Task<Guid> Publiceer(string slug, Func<VoorzieningInhoud, VoorzieningInhoud> wijzig)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var nu = await db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Slug == slug && x.Id == v.VoorzieningId));
        (await app.Diensten.GetRequiredService<Uitgever>().Publiceer(nu.VoorzieningId, nu.Nummer, wijzig(nu.Inhoud), "redacteur", CancellationToken.None)).ShouldBeOfType<Uitgave.Gelukt>();
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        return nu.VoorzieningId;
    }

    private async Task<HttpResponseMessage> Haal(string pad, string? merk = null)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri($"/hsds/v3/{pad}", UriKind.Relative));
        if (merk is not null)
            verzoek.Headers.TryAddWithoutValidation("If-None-Match", merk);
        return await app.Client.SendAsync(verzoek);
    }

    private async Task<string> Tekst(string pad)
    {
        using var antwoord = await Haal(pad);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, pad);
        return await antwoord.Content.ReadAsStringAsync();
    }

    private async Task<JsonElement> Vraag(string pad) => JsonDocument.Parse(await Tekst(pad)).RootElement;
}
