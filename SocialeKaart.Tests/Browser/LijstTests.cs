using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Catalogus.Publiek;

namespace SocialeKaart.Tests.Browser;

/// <summary>Mijn lijst in the browser: keep, order, note, take away, take along.</summary>
public sealed class LijstTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const string Print = "window.print = () => { window.geprint = (window.geprint ?? 0) + 1; };";

    [Fact]
    public async Task Keep_ThreeFromTheResultsAndPrint_TakesTwoMoreClicks()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await pagina.AddInitScriptAsync(Print);
        await pagina.AddInitScriptAsync("addEventListener('click', () => sessionStorage.setItem('klikken', Number(sessionStorage.getItem('klikken') ?? 0) + 1), true);");
        await bezoek.Open("/zoeken?q=geld");
        var gevonden = await pagina.EvaluateAsync<string[]>("() => [...document.querySelectorAll('ol.kaarten [data-bewaar]')].map(k => k.dataset.bewaar)");
        // Those that ask no question about safety.
        var gekozen = gevonden.Where(slug => !Gevoelig.Is(app.Beeld.Voorziening(slug)!)).Take(3).ToList();
        foreach (var slug in gekozen)
            await pagina.Locator($"[data-bewaar={slug}]").ClickAsync();

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Mijn lijst (3)" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Print deze lijst" }).ClickAsync();

        await pagina.WaitForFunctionAsync("() => window.geprint === 1");
        (await pagina.EvaluateAsync<string>("() => sessionStorage.getItem('klikken')")).ShouldBe("5");
        (await Volgorde(pagina)).ShouldBe(gekozen);
        (await bezoek.Bladen()).ShouldBe(1);
    }

    [Fact]
    public async Task Press_Bewaar_TellsItsStateAndTheCount()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var pagina = bezoek.Pagina;
        await bezoek.Open("/voorzieningen/budgetcoach");
        var knop = pagina.Locator("main [data-bewaar=budgetcoach]");
        await Assertions.Expect(knop).ToHaveAccessibleNameAsync("Bewaar Budgetcoach");
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-pressed", "false");
        await knop.ClickAsync();
        await Assertions.Expect(knop).ToHaveAccessibleNameAsync("Bewaard Budgetcoach");
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Stem(pagina)).ToHaveTextAsync("Budgetcoach staat op uw lijst. Aantal op uw lijst: 1.");
        await Assertions.Expect(Menu(pagina)).ToHaveTextAsync("Mijn lijst (1)");
        await knop.ClickAsync();
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-pressed", "false");
        await Assertions.Expect(Menu(pagina)).ToHaveTextAsync("Mijn lijst");
    }

    [Fact]
    public async Task Open_WithoutScript_ShowsNoBewaarButtonAndTheListStillWorks()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        await bezoek.Open("/voorzieningen/budgetcoach");
        (await bezoek.Pagina.Locator("[data-bewaar]").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        await bezoek.Pagina.GetByRole(AriaRole.Link, new() { Name = "Zet op een lijst om te printen" }).ClickAsync();
        await bezoek.KomtOp("/lijst?v=budgetcoach");
        (await bezoek.Pagina.Locator("main button").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
        (await bezoek.Bladen()).ShouldBe(1);
    }

    [Fact]
    public async Task Reorder_ByKeyboard_KeepsTheFocusAndSaysThePlace()
    {
        await using var bezoek = await Met("budgetcoach", "eetpunt", "rechtswinkel");
        var pagina = bezoek.Pagina;
        await pagina.TabNaar("[data-slug=rechtswinkel] [data-omhoog]");
        await pagina.Keyboard.PressAsync("Enter");
        (await Volgorde(pagina)).ShouldBe(["budgetcoach", "rechtswinkel", "eetpunt"]);
        await Assertions.Expect(pagina.Locator("[data-slug=rechtswinkel] [data-omhoog]")).ToBeFocusedAsync();
        await Assertions.Expect(Stem(pagina)).ToContainTextAsync("staat nu op plaats 2 van 3.");
        await Assertions.Expect(pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", Link("budgetcoach", "rechtswinkel", "eetpunt"));

        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Stem(pagina)).ToContainTextAsync("staat al bovenaan.");
        await pagina.ReloadAsync();
        await Klaar(pagina, 3);
        (await Volgorde(pagina)).ShouldBe(["rechtswinkel", "budgetcoach", "eetpunt"]);
    }

    [Fact]
    public async Task Write_Note_SurvivesAReloadAndIsNeverInTheLink()
    {
        await using var bezoek = await Met("budgetcoach", "eetpunt");
        var pagina = bezoek.Pagina;
        await pagina.Locator("[data-slug=budgetcoach] textarea").FillAsync("Vraag <b>naar</b> Anja");
        await pagina.ReloadAsync();
        await Klaar(pagina, 2);
        await Assertions.Expect(pagina.Locator("[data-slug=budgetcoach] textarea")).ToHaveValueAsync("Vraag <b>naar</b> Anja");
        (await pagina.Locator("#lijst-link").GetAttributeAsync("href")).ShouldBe(Link("budgetcoach", "eetpunt"));
        bezoek.Verzoeken.ShouldAllBe(v => !v.Query.Contains("Anja", StringComparison.Ordinal));
        // What was typed stays text.
        (await pagina.Locator(".lijst-item b").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Print_Note_IsOnPaperUnlessTheVisitorWantsItNot()
    {
        await using var bezoek = await Met("budgetcoach");
        var pagina = bezoek.Pagina;
        await pagina.Locator("textarea").FillAsync("Vraag naar Anja");
        var opPapier = pagina.Locator(".lijst-op-papier");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(opPapier).ToBeVisibleAsync();
        await Assertions.Expect(opPapier).ToHaveTextAsync("Notitie: Vraag naar Anja");
        await pagina.EmulateMediaAsync(new() { Media = Media.Screen });
        await pagina.GetByLabel("ook op papier").UncheckAsync();
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(opPapier).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Mail_Note_OnlyWhenTheVisitorAsksForIt()
    {
        await using var bezoek = await Met("budgetcoach");
        var pagina = bezoek.Pagina;
        // The mail program is not there: only what would be given to it counts.
        await pagina.EvaluateAsync("() => document.addEventListener('click', e => { const a = e.target.closest('#lijst-mail'); if (a) { window.gemaild = decodeURIComponent(a.href); e.preventDefault(); } })");
        await pagina.Locator("textarea").FillAsync("Vraag naar Anja");
        await pagina.Locator("#lijst-mail").ClickAsync();
        (await pagina.EvaluateAsync<string>("() => window.gemaild")).ShouldNotContain("Anja");
        await pagina.GetByLabel("ook in de mail").CheckAsync();
        await pagina.Locator("#lijst-mail").ClickAsync();
        var brief = await pagina.EvaluateAsync<string>("() => window.gemaild");
        brief.ShouldContain("Notitie: Vraag naar Anja");
        brief.ShouldContain(Link("budgetcoach"));
    }

    [Fact]
    public async Task Remove_AndUndo_PutsItBackWithItsNoteAndPlace()
    {
        await using var bezoek = await Met("budgetcoach", "eetpunt", "rechtswinkel");
        var pagina = bezoek.Pagina;
        await pagina.Locator("[data-slug=eetpunt] textarea").FillAsync("Dinsdag");
        await pagina.Locator("[data-slug=eetpunt] [data-haal-weg]").ClickAsync();
        await Assertions.Expect(Menu(pagina)).ToHaveTextAsync("Mijn lijst (2)");
        await Assertions.Expect(pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", Link("budgetcoach", "rechtswinkel"));
        var terug = pagina.GetByRole(AriaRole.Button, new() { Name = "Zet terug" });
        await Assertions.Expect(terug).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", Link("budgetcoach", "eetpunt", "rechtswinkel"));
        await pagina.ReloadAsync();
        await Klaar(pagina, 3);
        (await Volgorde(pagina)).ShouldBe(["budgetcoach", "eetpunt", "rechtswinkel"]);
        await Assertions.Expect(pagina.Locator("[data-slug=eetpunt] textarea")).ToHaveValueAsync("Dinsdag");
    }

    [Fact]
    public async Task Erase_All_LeavesNothingAndCanBeUndone()
    {
        await using var bezoek = await Met("budgetcoach", "eetpunt");
        var pagina = bezoek.Pagina;
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Wis mijn hele lijst" }).ClickAsync();
        (await Bewaard(pagina)).ShouldBeNull();
        await Assertions.Expect(pagina.Locator("[data-leeg]")).ToBeVisibleAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).ClickAsync();
        await Klaar(pagina, 2);
        (await Volgorde(pagina)).ShouldBe(["budgetcoach", "eetpunt"]);
    }

    [Fact]
    public async Task Open_SharedLink_ShowsTheSameListElsewhereAndCanBeAdded()
    {
        await using var een = await Met("budgetcoach", "eetpunt");
        var link = await een.Pagina.Locator("#lijst-link").GetAttributeAsync("href");

        await using var ander = await Met("rechtswinkel", "eetpunt");
        var pagina = ander.Pagina;
        await pagina.GotoAsync(link!);
        (await Volgorde(pagina)).ShouldBe(["budgetcoach", "eetpunt"]);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voeg toe aan mijn lijst" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("[data-uitleg]")).ToHaveTextAsync("Toegevoegd aan uw lijst: 1. Aantal op uw lijst: 3.");
        await Assertions.Expect(pagina.Locator("[data-naar-eigen]")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Klaar(pagina, 3);
        (await Volgorde(pagina)).ShouldBe(["rechtswinkel", "eetpunt", "budgetcoach"]);
    }

    [Fact]
    public async Task Copy_Link_SaysThatItWorked()
    {
        await using var bezoek = await Met("budgetcoach");
        var pagina = bezoek.Pagina;
        await pagina.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("[data-mee-melding]")).ToContainTextAsync("De link is gekopieerd");
        (await pagina.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ShouldBe(Link("budgetcoach"));
    }

    [Fact]
    public async Task Copy_Refused_SaysWhatToDo()
    {
        await using var bezoek = await Met("budgetcoach");
        await bezoek.Pagina.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-mee-melding]")).ToContainTextAsync("Kopiëren lukt niet");
    }

    [Fact]
    public async Task Open_EntryThatIsGone_IsToldAndCanBeTakenOff()
    {
        await using var bezoek = await Met("budgetcoach", "bestaat-niet");
        var pagina = bezoek.Pagina;
        await Assertions.Expect(pagina.Locator("[data-onbekend]")).ToContainTextAsync("Eén ding");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Haal dit van mijn lijst" }).ClickAsync();
        await Assertions.Expect(Menu(pagina)).ToHaveTextAsync("Mijn lijst (1)");
        await Assertions.Expect(pagina.Locator("[data-onbekend]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });")]
    public async Task Keep_StorageFullOrForbidden_SaysSoWithAWayOn(string belemmering)
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Pagina.AddInitScriptAsync(belemmering);
        await bezoek.Open("/voorzieningen/budgetcoach");
        await bezoek.Pagina.Locator("[data-bewaar=budgetcoach]").ClickAsync();
        var klacht = bezoek.Pagina.Locator("[data-bewaar=budgetcoach] ~ [role=alert]");
        await Assertions.Expect(klacht).ToContainTextAsync("Bewaren lukt niet in deze browser");
        await klacht.GetByRole(AriaRole.Link).ClickAsync();
        await bezoek.KomtOp("/lijst?v=budgetcoach");
        await bezoek.Open("/lijst");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-leeg]")).ToBeVisibleAsync();
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_OnAFullList_SaysSo()
    {
        await using var bezoek = await Met([.. app.Beeld.Voorzieningen.Where(v => v.Slug != "budgetcoach").Take(50).Select(v => v.Slug)]);
        await bezoek.Open("/voorzieningen/budgetcoach");
        await bezoek.Pagina.Locator("[data-bewaar=budgetcoach]").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-bewaar=budgetcoach] ~ [role=alert]")).ToContainTextAsync("Uw lijst is vol: er passen 50 dingen op.");
        await Assertions.Expect(Menu(bezoek.Pagina)).ToHaveTextAsync("Mijn lijst (50)");
    }

    [Theory]
    [InlineData("geen json")]
    [InlineData("{}")]
    [InlineData("[null, 3, {\"slug\":\"<img src=x>\"}]")]
    public async Task Open_DamagedStorage_IsAnEmptyList(string inhoud)
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/over");
        await bezoek.Pagina.EvaluateAsync("inhoud => localStorage.setItem('mijnlijst', inhoud)", inhoud);
        await bezoek.Open("/lijst");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-leeg]")).ToBeVisibleAsync();
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_WithoutNetwork_SaysTheListIsNotLostAndTriesAgain()
    {
        await using var bezoek = await Met("budgetcoach");
        var pagina = bezoek.Pagina;
        await pagina.RouteAsync("**/lijst?v=*", r => r.AbortAsync());
        await pagina.ReloadAsync();
        await Assertions.Expect(pagina.Locator("[data-fout]")).ToContainTextAsync("Uw lijst is niet weg");
        await pagina.UnrouteAllAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Probeer opnieuw" }).ClickAsync();
        await Klaar(pagina, 1);
        await Assertions.Expect(pagina.Locator("[data-fout]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Use_TheWholeList_AsksNoOtherHostAndLeavesNoCookie()
    {
        await using var bezoek = await Met("budgetcoach", "eetpunt");
        await bezoek.Pagina.Locator("[data-slug=eetpunt] [data-omhoog]").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", Link("eetpunt", "budgetcoach"));
        bezoek.Verzoeken.Where(v => v.Scheme != "data" && v.Authority != app.Adres.Authority).ShouldBeEmpty();
        (await bezoek.Cookies()).ShouldBeEmpty();
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_OwnListInEnglish_SpeaksEnglish()
    {
        await using var bezoek = await Met("budgetcoach");
        await bezoek.Open("/en/lijst");
        await Klaar(bezoek.Pagina, 1);
        await Assertions.Expect(bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Print this list" })).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#lijst-link")).ToHaveAttributeAsync("href", new Uri(app.Adres, "/en/lijst?v=budgetcoach").AbsoluteUri);
    }

    private static ILocator Menu(IPage pagina) => pagina.Locator("[data-lijst-menu]");

    private static ILocator Stem(IPage pagina) => pagina.Locator("main > [role=status]");

    private static Task<string?> Bewaard(IPage pagina) => pagina.EvaluateAsync<string?>("() => localStorage.getItem('mijnlijst')");

    private static Task<string[]> Volgorde(IPage pagina) => pagina.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.lijst-item')].map(i => i.dataset.slug)");

    private static Task Klaar(IPage pagina, int aantal) => Assertions.Expect(pagina.Locator(".lijst-item")).ToHaveCountAsync(aantal);

    private string Link(params string[] slugs) => new Uri(app.Adres, "/lijst?" + string.Join('&', slugs.Select(s => "v=" + s))).AbsoluteUri;

    /// <summary>A visitor who has kept these and looks at the list.</summary>
    private Task<Bezoek> Met(params string[] slugs) => chromium.BezoekMetLijst(app, slugs);
}
