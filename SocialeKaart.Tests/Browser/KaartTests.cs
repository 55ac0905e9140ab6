using Microsoft.Playwright;
using SocialeKaart.Tests.Gebied;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>The map in a browser: by keyboard, by finger, on paper, on the narrowest screen, and without any other host.</summary>
public sealed class KaartTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const string Teken = ".kaartteken";

    [Fact]
    public async Task Open_Map_DrawsEverySpotOfTheList()
    {
        await using var bezoek = await Begin("/kaart?q=eten");
        var namen = await Namen(bezoek.Pagina);
        var plaatsen = await bezoek.Pagina.Locator(".kaartgroep[data-plaats]").EvaluateAllAsync<string[]>("groepen => groepen.map(g => g.dataset.plaats)");
        plaatsen.ShouldNotBeEmpty();
        plaatsen.ShouldAllBe(p => namen.Any(n => n.Contains(p, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Open_Map_SaysToWhoListensThatItIsThere()
    {
        await using var bezoek = await Begin("/kaart?q=taalcafe");
        await Assertions.Expect(bezoek.Pagina.Locator("[role=status][data-kaart-status]")).ToContainTextAsync("De kaart is er.");
    }

    [Fact]
    public async Task Open_RoughPlace_IsNamedAndDrawnAsRough()
    {
        await using var bezoek = await Begin("/kaart?q=kringloopwinkel");
        var teken = bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Kringloopwinkel, Industrieterrein Zuid, ongeveer", Exact = true });
        await Assertions.Expect(teken).ToBeVisibleAsync();
        (await teken.EvaluateAsync<string>("t => getComputedStyle(t, '::before').borderStyle")).ShouldBe("dashed");
    }

    [Fact]
    public async Task Keys_FromTabToEscape_WorkTheMap()
    {
        await using var bezoek = await Begin("/kaart");
        var pagina = bezoek.Pagina;
        await pagina.TabNaar(".kaartveld");

        var eerst = await Midden(pagina);
        await pagina.Keyboard.PressAsync("ArrowRight");
        await pagina.WaitForFunctionAsync("lon => kaart.getCenter().lng > lon", eerst);
        var zoom = await pagina.EvaluateAsync<double>("() => kaart.getZoom()");
        await pagina.Keyboard.PressAsync("+");
        await pagina.WaitForFunctionAsync("zoom => kaart.getZoom() > zoom && !kaart._animatingZoom", zoom);
        await pagina.Keyboard.PressAsync("-");
        await pagina.WaitForFunctionAsync("zoom => kaart.getZoom() === zoom && !kaart._animatingZoom", zoom);

        await pagina.TabNaar(Teken);
        var naam = await pagina.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Dialog, new() { Name = naam, Exact = true })).ToBeVisibleAsync();
        (await pagina.EvaluateAsync<bool>("() => document.activeElement.matches('.kaartballon a[href^=\"/voorzieningen/\"]')")).ShouldBeTrue();
        await pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        (await pagina.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')")).ShouldBe(naam);
    }

    [Fact]
    public async Task Keys_InTheBalloon_LeadToTheEntry()
    {
        await using var bezoek = await Begin("/kaart?q=kringloopwinkel");
        var pagina = bezoek.Pagina;
        await pagina.TabNaar($"{Teken}[aria-label^='Kringloopwinkel']");
        await pagina.Keyboard.PressAsync("Space");
        await Assertions.Expect(pagina.Locator(".kaartballon a")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/voorzieningen/kringloop");
    }

    [Fact]
    public async Task Tab_ThereAndBack_NeverHidesTheFocus()
    {
        await using var bezoek = await Begin("/kaart?q=eten");
        var heen = await bezoek.Pagina.Doorloop("Tab");
        heen.ShouldContain(stop => stop.Contains("<button type=\"button\" aria-label=\"", StringComparison.Ordinal));
        (await bezoek.Pagina.Doorloop("Shift+Tab")).Count.ShouldBe(heen.Count);
    }

    [Fact]
    public async Task Press_Closer_SplitsASignOfSeveralPlaces()
    {
        await using var bezoek = await Begin("/kaart", Scherm.Telefoon);
        var pagina = bezoek.Pagina;
        var eerst = (await Namen(pagina)).Count;
        await pagina.Locator("[data-kaart-knop=in]").ClickAsync();
        await pagina.WaitForFunctionAsync($"eerst => document.querySelectorAll('{Teken}').length > eerst", eerst);
        await pagina.Locator("[data-kaart-knop=alles]").ClickAsync();
        await pagina.WaitForFunctionAsync($"eerst => document.querySelectorAll('{Teken}').length === eerst", eerst);
    }

    [Fact]
    public async Task Open_Names_DoNotCoverEachOther()
    {
        await using var bezoek = await Begin("/kaart", Scherm.Smalst);
        var namen = await bezoek.Pagina.EvaluateAsync<string[]>(
            """
            () => {
              const vakken = [...document.querySelectorAll('.kaartnaam span:not([hidden])')].map(s => [s.textContent, s.getBoundingClientRect()]);
              const botst = ([a, x], [b, y]) => a !== b && x.left < y.right && y.left < x.right && x.top < y.bottom && y.top < x.bottom;
              return [...vakken.map(v => v[0]), ...vakken.flatMap(v => vakken.filter(w => botst(v, w)).map(w => `${v[0]} covers ${w[0]}`))];
            }
            """);
        namen.ShouldContain("Oosterhout");
        namen.ShouldContain("Dorst");
        namen.ShouldNotContain(n => n.Contains("covers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_OnNarrowestScreen_NeedsNoSidewaysScroll()
    {
        await using var bezoek = await Begin("/kaart", Scherm.Smalst);
        await bezoek.Pagina.Locator(Teken).First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartballon")).ToBeVisibleAsync();
        (await bezoek.Pagina.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth")).ShouldBe(Scherm.Smalst);
        (await bezoek.Pagina.Locator(".kaartballon").EvaluateAsync<bool>("b => { const v = b.getBoundingClientRect(); return v.left >= 0 && v.right <= innerWidth; }")).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Swipe_OverTheMap_MovesThePageByOneFingerAndTheMapByTwo(int vingers)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon), HasTouch = true, IsMobile = true });
        await Laad(bezoek, "/kaart");
        var pagina = bezoek.Pagina;
        await pagina.Locator(".kaartveld").EvaluateAsync("v => v.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var vak = (await pagina.Locator(".kaartveld").BoundingBoxAsync())!;
        var (x, y) = (vak.X + (vak.Width / 2), vak.Y + (vak.Height * 0.7f));
        var (rol, midden) = (await pagina.EvaluateAsync<double>("() => scrollY"), await pagina.EvaluateAsync<double>("() => kaart.getCenter().lat"));
        var cdp = await pagina.Context.NewCDPSessionAsync(pagina);
        object[] Op(float hoog) => [.. Enumerable.Range(0, vingers).Select(v => new { x = x + (v * 60) - 30, y = hoog, id = v })];
        Task Raak(string soort, object[] punten) => cdp.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = soort, ["touchPoints"] = punten });
        await Raak("touchStart", Op(y));
        for (var stap = 1; stap <= 12; stap++)
            await Raak("touchMove", Op(y - (stap * 10)));
        await Raak("touchEnd", []);
        if (vingers == 1)
        {
            await pagina.WaitForFunctionAsync("rol => scrollY > rol + 50", rol);
            (await pagina.EvaluateAsync<double>("() => kaart.getCenter().lat")).ShouldBe(midden);
        }
        else
        {
            await pagina.WaitForFunctionAsync("midden => kaart.getCenter().lat < midden", midden);
            (await pagina.EvaluateAsync<double>("() => scrollY")).ShouldBe(rol);
        }
    }

    [Fact]
    public async Task Open_Map_AsksNothingOfAnotherHostAndGivesNoComplaint()
    {
        await using var bezoek = await Begin("/kaart");
        await bezoek.Pagina.Locator("[data-kaart-knop=in]").ClickAsync();
        await bezoek.Pagina.Locator(Teken).First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartballon")).ToBeVisibleAsync();
        bezoek.Verzoeken.Where(v => v.Authority != app.Adres.Authority).ShouldBeEmpty();
        bezoek.Verzoeken.ShouldContain(v => v.AbsolutePath == "/lib/leaflet/leaflet.js");
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/zoeken?q=eten")]
    [InlineData("/")]
    public async Task Open_OtherPage_LoadsNoLeaflet(string pad)
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open(pad);
        bezoek.Verzoeken.ShouldNotContain(v => v.AbsolutePath.Contains("leaflet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_WithoutScript_HasTheListAndNoEmptyMap()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        await bezoek.Open("/kaart?q=eten");
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartpunten a").First).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-kaart-figuur]")).ToBeHiddenAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaart-over")).ToBeHiddenAsync();
        await bezoek.Pagina.Locator("details.kaartgroep summary").First.ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("details.kaartgroep a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Click_ToonOpKaartWithoutScript_LeadsToTheMapPageWithTheSameQuestion()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        await bezoek.Open("/zoeken?q=eten&kosten=gratis");
        await bezoek.Pagina.Locator(".kaartvak a[data-kaart-toon]").ClickAsync();
        await bezoek.KomtOp("/kaart?q=eten&kosten=gratis");
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartpunten a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Open_LayerFails_SaysSoAndKeepsTheList()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Pagina.RouteAsync("**/kaart/gebied.json*", route => route.AbortAsync());
        await bezoek.Open("/kaart?q=eten");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-kaart-mislukt]")).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartpunten a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Press_ToonOpKaart_LoadsTheMapThenAndHidesItAgain()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await bezoek.Open("/zoeken?q=eten&kosten=gratis");
        var knop = pagina.Locator(".kaartvak button[aria-expanded]");
        await Assertions.Expect(knop).ToHaveTextAsync("Toon op kaart");
        bezoek.Verzoeken.ShouldNotContain(v => v.AbsolutePath.Contains("leaflet", StringComparison.Ordinal));

        await knop.ClickAsync();
        await Assertions.Expect(pagina.Locator(Teken).First).ToBeVisibleAsync();
        bezoek.Verzoeken.ShouldContain(v => v.PathAndQuery == "/kaart?q=eten&kosten=gratis");
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-expanded", "true");
        await knop.ClickAsync();
        await Assertions.Expect(pagina.Locator(".kaartveld")).ToBeHiddenAsync();
        await Assertions.Expect(knop).ToHaveTextAsync("Toon op kaart");
    }

    [Fact]
    public async Task Print_Map_IsTheListOnly()
    {
        await using var bezoek = await Begin("/kaart?q=eten");
        await bezoek.Pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartveld")).ToBeHiddenAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaartpunten a").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Open_ReducedMotion_MovesAtOnce()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ReducedMotion = ReducedMotion.Reduce });
        await Laad(bezoek, "/kaart");
        (await bezoek.Pagina.EvaluateAsync<bool>("() => { const voor = kaart.getCenter().lng; kaart.panBy([100, 0]); return kaart.getCenter().lng > voor; }")).ShouldBeTrue();
        (await bezoek.Pagina.EvaluateAsync<bool>("() => kaart.options.zoomAnimation || kaart.options.fadeAnimation || kaart.options.inertia")).ShouldBeFalse();
    }

    [Fact]
    public async Task Open_Background_ComesFromOurOwnAddressAndAnOutageBreaksNothing()
    {
        await using var dienst = await Nepdienst.Start();
        await using var met = new KaartAppMet(("SocialeKaart:Achtergrondkaart", dienst.Adres + "{z}/{x}/{y}.png"));
        await met.InitializeAsync();
        dienst.Antwoord = Nepdienst.Tekst("weg", "text/plain", System.Net.HttpStatusCode.BadGateway);
        await using var bezoek = await chromium.Bezoek(met);
        await Laad(bezoek, "/kaart");
        await Assertions.Expect(bezoek.Pagina.Locator(".kaarttegel").First).ToBeAttachedAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("path.kaartgebied").First).ToBeAttachedAsync();
        await Assertions.Expect(bezoek.Pagina.Locator(".kaarttegel .leaflet-tile-loaded").First).ToBeAttachedAsync();
        // Further out than the municipality reaches.
        await bezoek.Pagina.EvaluateAsync("() => kaart.setZoom(10, { animate: false })");
        await bezoek.Pagina.WaitForFunctionAsync("() => [...document.querySelectorAll('.kaarttegel img')].every(t => t.complete)");
        dienst.Verzoeken.ShouldNotBeEmpty();
        bezoek.Verzoeken.Where(v => v.Authority != met.Adres.Authority).ShouldBeEmpty();
        bezoek.Klachten.ShouldBeEmpty();
    }

    private static Task<double> Midden(IPage pagina) => pagina.EvaluateAsync<double>("() => kaart.getCenter().lng");

    private static async Task<IReadOnlyList<string>> Namen(IPage pagina) =>
        await pagina.Locator(Teken).EvaluateAllAsync<string[]>("tekens => tekens.map(t => t.getAttribute('aria-label'))");

    // The map tells that it is there; what it is then stands ready as "kaart".
    private static async Task Laad(Bezoek bezoek, string pad)
    {
        await bezoek.Pagina.AddInitScriptAsync("addEventListener('kaart', e => { globalThis.kaart = e.detail; }, { capture: true });");
        await bezoek.Open(pad);
        await bezoek.Pagina.WaitForFunctionAsync("() => globalThis.kaart !== undefined");
    }

    private async Task<Bezoek> Begin(string pad, int breedte = Scherm.Bureau)
    {
        var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte) });
        await Laad(bezoek, pad);
        return bezoek;
    }
}
