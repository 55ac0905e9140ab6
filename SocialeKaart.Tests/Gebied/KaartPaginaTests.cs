using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebied;

public sealed class KaartPaginaTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Get_WithoutQuestion_ListsEveryEntry()
    {
        var pagina = await app.Pagina("/kaart");
        var namen = pagina.QuerySelectorAll(".kaartpunten a").Select(a => a.GetAttribute("href")!["/voorzieningen/".Length..]).ToHashSet();
        // Of the largest group fifty are shown; the rest is one link away.
        var groot = Kaartlijst.Van(app.Beeld, app.Beeld.Voorzieningen).Single(g => g.Soort == Kaartsoort.Gemeente);
        groot.Punten.Count.ShouldBeGreaterThan(50);
        pagina.QuerySelectorAll("details.kaartgroep a").ShouldContain(a => a.TextContent.StartsWith($"Alle {groot.Punten.Count}:", StringComparison.Ordinal) && a.GetAttribute("href") == "/zoeken");
        app.Beeld.Voorzieningen.Select(v => v.Slug).Except(namen).ShouldBe(groot.Punten.Skip(50).Select(p => p.Voorziening.Slug), ignoreOrder: true);
    }

    [Fact]
    public async Task Get_WithQuestionAndFilter_ListsWhatTheSearchPageFinds()
    {
        var pagina = await app.Pagina("/kaart?q=eten&kosten=gratis");
        var gevonden = Zoeker.Zoek(app.Beeld, new Zoekopdracht { Vraag = "eten", Keuzes = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Kosten] = ["gratis"] } }, KaartApp.Begin.UtcDateTime);
        pagina.QuerySelectorAll(".kaartpunten a").Select(a => a.GetAttribute("href")).Distinct().ShouldBe(gevonden.Voorzieningen.Select(v => "/voorzieningen/" + v.Slug), ignoreOrder: true);
        pagina.QuerySelector("a[href='/zoeken?q=eten&kosten=gratis']").ShouldNotBeNull();
        pagina.QuerySelector("form[action='/kaart'] input[type=hidden][name=kosten]")!.GetAttribute("value").ShouldBe("gratis");
    }

    [Fact]
    public async Task Get_PlaceKnownByWijk_SaysOngeveer()
    {
        var item = (await app.Pagina("/kaart?q=taalcafe")).QuerySelectorAll(".kaartpunten li").First(li => li.TextContent.Contains("Taalcafé", StringComparison.Ordinal));
        item.QuerySelector(".klein")!.TextContent.ShouldContain("ongeveer: Strijen");
        item.HasAttribute("data-ongeveer").ShouldBeTrue();
        item.GetAttribute("data-lat").ShouldBe("51.6504");
    }

    [Fact]
    public async Task Get_Group_LinksToSearchingThere() =>
        (await app.Pagina("/kaart?q=eten")).QuerySelector("section[data-plaats=Dorst] a[href='/zoeken?q=eten&plaats=dorst']").ShouldNotBeNull();

    [Fact]
    public async Task Get_NothingFound_NamesAPersonAndAWayOn()
    {
        var leeg = (await app.Pagina("/kaart?q=eten&taal=ar&dag=zo&kosten=bedrag&leefdomein=recht")).QuerySelector("section[aria-labelledby=leeg]").ShouldNotBeNull();
        leeg.QuerySelector("a[href='tel:140162']").ShouldNotBeNull();
        leeg.QuerySelector("a[href='/wegwijzer']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_WordsOfDanger_PutCrisisHelpAboveTheMap()
    {
        var pagina = await app.Pagina("/kaart?q=mijn+man+slaat+mij");
        var gevaar = pagina.QuerySelector("section.gevaar").ShouldNotBeNull();
        gevaar.CompareDocumentPosition(pagina.QuerySelector("[data-kaartvak]")!).HasFlag(AngleSharp.Dom.DocumentPositions.Following).ShouldBeTrue();
    }

    [Fact]
    public async Task Get_English_IsInEnglish()
    {
        var pagina = await app.Pagina("/en/kaart?q=geld");
        pagina.QuerySelector("h1")!.TextContent.ShouldBe("On the map");
        pagina.QuerySelector(".kaartpunten a")!.GetAttribute("href")!.ShouldStartWith("/en/voorzieningen/");
        pagina.QuerySelector("form[role=search]")!.GetAttribute("action").ShouldBe("/en/kaart");
        (await app.Pagina("/en/zoeken?q=geld")).QuerySelector("[data-kaart-toon]")!.GetAttribute("href").ShouldBe("/en/kaart?q=geld");
    }

    [Fact]
    public async Task Get_SecretPlace_GivesNoPointAndNoName()
    {
        var pagina = await app.Pagina("/kaart");
        var item = pagina.QuerySelectorAll("details.kaartgroep").Single(d => d.QuerySelector("summary")!.TextContent.Contains("geheim adres", StringComparison.Ordinal)).QuerySelector("li")!;
        item.QuerySelector("a")!.GetAttribute("href").ShouldBe("/voorzieningen/maatschappelijke-opvang");
        item.HasAttribute("data-lat").ShouldBeFalse();
        pagina.QuerySelectorAll("[data-lat] a[href='/voorzieningen/maatschappelijke-opvang']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_Question_ReachesNoLogAndIsNotKept()
    {
        var kanarie = app.Kanarie("kanariekaart5521");
        using var antwoord = await app.Client.GetAsync(new Uri($"/kaart?q={kanarie}&bij={kanarie}", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
    }

    [Fact]
    public async Task Get_UnknownPartOfTheMap_IsNotFound() => await app.Pagina("/kaart/nergens", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_Layer_HasEveryWijkAndKernUnderItsMark()
    {
        var adres = (await app.Pagina("/kaart")).QuerySelector("[data-kaartvak]")!.GetAttribute("data-gebied")!;
        using var antwoord = await app.Client.GetAsync(new Uri(adres, UriKind.Relative));
        antwoord.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        using var laag = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync());
        var ids = laag.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("id").GetString()).ToList();
        ids.ShouldBe(app.Beeld.Wijken.Select(w => w.Id).Concat(app.Beeld.Gemeente.Kernen.Select(k => k.Id)));
    }

    [Fact]
    public async Task Get_LayerUnderAnotherMark_LeadsToTheRightOne()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/kaart/gebied.json?v=oud", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Found);
        antwoord.Headers.Location!.ToString().ShouldBe((await app.Pagina("/kaart")).QuerySelector("[data-kaartvak]")!.GetAttribute("data-gebied"));
    }

    [Fact]
    public async Task Get_WithoutBoundaries_SaysBijBenadering() =>
        (await app.Pagina("/kaart")).QuerySelector("figcaption")!.TextContent.ShouldContain("getekend bij benadering");
}

/// <summary>The application with boundaries taken in.</summary>
public sealed class Grensapp : IAsyncLifetime
{
    internal KaartApp App { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        await App.Diensten.GetRequiredService<Grenzenimport>()
            .Importeer(new Proefbestand().Bytes(), "grenzen.geojson", VlakkenBestand.StandaardBron, null, "proef", CancellationToken.None);
        await App.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class KaartPaginaMetGrenzenTests(Grensapp grens) : IClassFixture<Grensapp>
{
    private readonly KaartApp app = grens.App;

    [Fact]
    public async Task Get_WithBoundaries_NamesTheirSource()
    {
        var onderschrift = (await app.Pagina("/kaart")).QuerySelector("figcaption")!.TextContent;
        onderschrift.ShouldContain("Grenzen van de wijken: CBS en Kadaster, 1 januari 2025, CC BY 4.0.");
        onderschrift.ShouldNotContain("benadering");
    }

    [Fact]
    public async Task Get_LayerWithBoundaries_DrawsThose()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/kaart/gebied.json", UriKind.Relative));
        (await antwoord.Content.ReadAsStringAsync()).ShouldContain("[4.8463,51.643]");
    }
}

/// <summary>A page with hidden facts in the database: the map must not tell them.</summary>
public sealed class KaartPaginaGeheimTests : IAsyncLifetime
{
    private readonly KaartApp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var id = (await db.Voorzieningen.SingleAsync(v => v.Slug == "kringloop")).Id;
        var versie = await db.Versies.SingleAsync(v => v.VoorzieningId == id);
        versie.Status = VersieStatus.Vervangen;
        await db.SaveChangesAsync();
        db.Add(new VoorzieningVersie
        {
            Id = Guid.NewGuid(), VoorzieningId = id, Nummer = 2, Status = VersieStatus.Gepubliceerd, GemaaktOp = KaartApp.Begin.UtcDateTime,
            Inhoud = versie.Inhoud with
            {
                Locaties = [new Locatie { Naam = "Kanariehuis", Precisie = Precisie.Adres, Straat = "Kanariestraat 7", Postcode = "4901 AA", Wijk = "west", Kern = "oosterhout", Lat = 51.644123, Lon = 4.847123, Verborgen = true }],
            },
        });
        (await db.Tellers.SingleAsync()).Waarde++;
        await db.SaveChangesAsync();
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_SecretAddressInTheDatabase_AppearsNowhere()
    {
        foreach (var pad in new[] { "/kaart", "/kaart?q=kringloop", "/kaart/gebied.json" })
        {
            using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
            var tekst = await antwoord.Content.ReadAsStringAsync();
            foreach (var geheim in new[] { "Kanarie", "51.644123", "4.847123", "4901 AA" })
                tekst.ShouldNotContain(geheim, Case.Insensitive, pad);
        }
    }
}
