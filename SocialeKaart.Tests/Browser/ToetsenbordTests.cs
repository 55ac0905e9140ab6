using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>Everything works without a mouse, and shows where it is.</summary>
public sealed class ToetsenbordTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    public static MatrixTheoryData<string, int> Paginas() => new(["/", "/zoeken?q=geld", "/voorzieningen/budgetcoach", "/noodhulp"], [Scherm.Telefoon, Scherm.Bureau]);

    [Theory]
    [InlineData(Scherm.Telefoon)]
    [InlineData(Scherm.Bureau)]
    public async Task Find_ByKeyboardAlone_EndsAtThePrinter(int breedte)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte) });
        var pagina = bezoek.Pagina;
        await pagina.AddInitScriptAsync("window.print = () => { window.geprint = (window.geprint ?? 0) + 1; };");
        await bezoek.Open("/");

        await pagina.TabNaar("input[name=q]");
        await pagina.Keyboard.TypeAsync("budgetcoach");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/zoeken?q=budgetcoach");
        await pagina.TabNaar("main a[href='/voorzieningen/budgetcoach']");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/voorzieningen/budgetcoach");
        await pagina.TabNaar("[data-print]");
        await pagina.Keyboard.PressAsync("Enter");

        (await pagina.EvaluateAsync<int>("() => window.geprint")).ShouldBe(1);
    }

    [Fact]
    public async Task Tab_OnArrival_OffersToSkipToTheContent()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/voorzieningen/budgetcoach");
        await bezoek.Pagina.Keyboard.PressAsync("Tab");
        await Assertions.Expect(bezoek.Pagina.Locator("a.overslaan")).ToBeFocusedAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("a.overslaan")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Enter_OnTheSkipLink_MovesTheFocusToTheContent()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/voorzieningen/budgetcoach");
        await bezoek.Pagina.Keyboard.PressAsync("Tab");
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.Locator("main")).ToBeFocusedAsync();
        await bezoek.Pagina.Keyboard.PressAsync("Tab");
        (await bezoek.Pagina.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
    }

    // Backwards the browser puts each stop at the top of the screen, where the quick exit stays in sight.
    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Tab_ThereAndBack_NeverHidesTheFocus(string pad, int breedte)
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(breedte) });
        await bezoek.Open(pad);
        var heen = await bezoek.Pagina.Doorloop("Tab");
        var terug = await bezoek.Pagina.Doorloop("Shift+Tab");
        heen.Count.ShouldBeGreaterThan(10);
        terug.ShouldBe(heen.Reverse());
    }
}
