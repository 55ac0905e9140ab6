using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>The whole task in a browser that runs no script.</summary>
public sealed class ZonderScriptTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Find_ByClickWithoutScript_EndsAtAPrintablePage()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/");
        await pagina.Locator("main form[role=search] input[name=q]").FillAsync("hulp in huis");
        await pagina.Locator("main form[role=search] button[type=submit]").ClickAsync();
        await pagina.Locator("main a[href='/voorzieningen/hulp-bij-het-huishouden']").ClickAsync();
        await IsTePrinten(pagina);
    }

    [Fact]
    public async Task Find_ByKeyboardWithoutScript_EndsAtAPrintablePage()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false, ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/");
        await pagina.TabNaar("input[name=q]");
        await pagina.Keyboard.TypeAsync("budgetcoach");
        await Assertions.Expect(pagina.Locator("main input[name=q]")).ToHaveValueAsync("budgetcoach");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/zoeken?q=budgetcoach");
        await pagina.TabNaar("main a[href='/voorzieningen/budgetcoach']");
        await pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/voorzieningen/budgetcoach");
        await IsTePrinten(pagina);
    }

    [Fact]
    public async Task Open_WithoutScript_OffersNoButtonThatDoesNothing()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        await bezoek.Open("/voorzieningen/budgetcoach");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-print]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Filter_WithoutScript_LeavesFewerResults()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = false });
        var pagina = bezoek.Pagina;
        await bezoek.Open("/zoeken?q=geld");
        await pagina.Locator("details.filters > summary").ClickAsync();
        await pagina.Locator("details.filters input[name=kosten][value=gratis]").CheckAsync();
        await pagina.Locator("details.filters button[type=submit]").ClickAsync();
        await bezoek.KomtOp("/zoeken?q=geld&kosten=gratis#resultaten");
        await Assertions.Expect(pagina.Locator("ol.kaarten > li").First).ToBeVisibleAsync();
    }

    private static async Task IsTePrinten(IPage pagina)
    {
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(pagina.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator(".qr svg")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.Locator(".qr")).ToContainTextAsync(pagina.Url);
        await Assertions.Expect(pagina.Locator(".weg-balk")).ToBeHiddenAsync();
    }
}
