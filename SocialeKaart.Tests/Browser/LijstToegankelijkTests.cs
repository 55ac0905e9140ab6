using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>The list in the states that only a script makes: for every eye, width and keyboard.</summary>
public sealed class LijstToegankelijkTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private static readonly string[] Slugs = ["budgetcoach", "veilig-thuis", "eetpunt", "bestaat-niet"];

    // Each width and each colour once.
    public static TheoryData<int, ColorScheme> Schermen() => new((Scherm.Smalst, ColorScheme.Light), (Scherm.Bureau, ColorScheme.Dark));

    [Theory]
    [MemberData(nameof(Schermen))]
    public async Task Check_OwnList_HasNoViolationsInAnyState(int breedte, ColorScheme kleuren)
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, Slugs, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        var pagina = bezoek.Pagina;
        await IsGoed(pagina, "the question about safety");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Laat deze namen weg" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#lijst-print")).ToBeVisibleAsync();
        await pagina.Locator("textarea").First.FillAsync("Dinsdag");
        await pagina.Locator("[data-slug=eetpunt] [data-haal-weg]").ClickAsync();
        await Assertions.Expect(pagina.Locator("[data-oud]")).ToHaveCountAsync(0);
        await IsGoed(pagina, "notes, and one taken off");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Wis mijn hele lijst" }).ClickAsync();
        await IsGoed(pagina, "erased");
    }

    [Theory]
    [MemberData(nameof(Schermen))]
    public async Task Check_KeptAndRefused_HaveNoViolations(int breedte, ColorScheme kleuren)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren });
        await bezoek.Open("/zoeken?q=geld");
        await bezoek.Pagina.Locator("ol.kaarten [data-bewaar]").First.ClickAsync();
        await bezoek.Pagina.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await bezoek.Pagina.Locator("ol.kaarten [data-bewaar]").Nth(1).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("ol.kaarten [role=alert]")).ToBeVisibleAsync();
        await IsGoed(bezoek.Pagina, "results with one kept and one refused");
    }

    [Fact]
    public async Task Show_OwnListWithTextTwiceAsLarge_NeedsNoSidewaysScroll()
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "eetpunt"]);
        await bezoek.Pagina.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await BreedteTests.PastInDeBreedte(bezoek.Pagina, "own list");
    }

    [Theory]
    [InlineData(Scherm.Telefoon)]
    [InlineData(Scherm.Bureau)]
    public async Task Tab_ThereAndBack_NeverHidesTheFocus(int breedte)
    {
        await using var bezoek = await chromium.BezoekMetLijst(app, ["budgetcoach", "eetpunt"], new() { ViewportSize = Scherm.Van(breedte) });
        var heen = await bezoek.Pagina.Doorloop("Tab");
        var terug = await bezoek.Pagina.Doorloop("Shift+Tab");
        heen.Count.ShouldBeGreaterThan(20);
        terug.ShouldBe(heen.Reverse());
    }

    [Fact]
    public async Task Keep_ByKeyboardAlone_EndsAtThePrinter()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await pagina.AddInitScriptAsync("window.print = () => { window.geprint = (window.geprint ?? 0) + 1; };");
        await bezoek.Open("/voorzieningen/budgetcoach");
        await pagina.TabNaar("[data-bewaar=budgetcoach]");
        await pagina.Keyboard.PressAsync("Space");
        await bezoek.Open("/over");
        await pagina.TabNaar("[data-lijst-menu]");
        await pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#lijst-print")).ToBeVisibleAsync();
        await pagina.TabNaar("#lijst-print");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.WaitForFunctionAsync("() => window.geprint === 1");
    }

    private static async Task IsGoed(IPage pagina, string waar)
    {
        await AxeTests.ZonderBezwaar(pagina, waar);
        await BreedteTests.PastInDeBreedte(pagina, waar);
    }
}
