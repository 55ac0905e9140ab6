using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>The quick exit, with and without script.</summary>
public sealed class WegTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private const string Zichtbaar = "() => getComputedStyle(document.documentElement).display !== 'none'";

    private string Ergens => app.Beeld.Gemeente.SnelWeg;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Click_QuickExit_EndsAtTheNeutralPage(bool script)
    {
        await using var bezoek = await Begin("/voorzieningen/veilig-thuis", script);
        await bezoek.Pagina.Locator("a.weg-knop").ClickAsync();
        await IsWeg(bezoek.Pagina);
    }

    [Fact]
    public async Task Click_QuickExitWithoutScript_IsRedirectedAndKeepsNothing()
    {
        await using var bezoek = await Begin("/voorzieningen/veilig-thuis", script: false);
        var antwoord = await bezoek.Pagina.RunAndWaitForResponseAsync(
            () => bezoek.Pagina.Locator("a.weg-knop").ClickAsync(), r => new Uri(r.Url).AbsolutePath == "/weg");
        antwoord.Status.ShouldBe(303);
        (await antwoord.HeaderValueAsync("location")).ShouldBe(Ergens);
        (await antwoord.HeaderValueAsync("cache-control")).ShouldBe("no-store");
    }

    [Fact]
    public async Task Click_QuickExitWithCookies_TakesThemAway()
    {
        await using var bezoek = await Begin("/", script: false);
        await bezoek.Pagina.Context.AddCookiesAsync([new() { Name = "antwoorden", Value = "geheim", Url = app.Adres.AbsoluteUri, HttpOnly = true }]);
        await bezoek.Pagina.Locator("a.weg-knop").ClickAsync();
        await IsWeg(bezoek.Pagina);
        (await bezoek.Cookies()).ShouldBeEmpty();
    }

    // Asked in the same breath as the click, so before any answer can have come.
    [Fact]
    public async Task Click_QuickExit_HidesThePageAtOnce()
    {
        await using var bezoek = await Begin("/voorzieningen/veilig-thuis");
        (await bezoek.Pagina.EvaluateAsync<bool>($"() => {{ document.querySelector('a.weg-knop').click(); return ({Zichtbaar})(); }}")).ShouldBeFalse();
        await IsWeg(bezoek.Pagina);
    }

    [Fact]
    public async Task Press_ShiftThreeTimes_EndsAtTheNeutralPage()
    {
        await using var bezoek = await Begin("/voorzieningen/veilig-thuis");
        for (var keer = 0; keer < 3; keer++)
            await bezoek.Pagina.Keyboard.PressAsync("Shift");
        await IsWeg(bezoek.Pagina);
    }

    [Fact]
    public async Task Press_ShiftTwice_Stays()
    {
        await using var bezoek = await Begin("/voorzieningen/veilig-thuis");
        for (var keer = 0; keer < 2; keer++)
            await bezoek.Pagina.Keyboard.PressAsync("Shift");
        await IsHier(bezoek, "/voorzieningen/veilig-thuis");
    }

    [Fact]
    public async Task Type_ThreeCapitals_Stays()
    {
        await using var bezoek = await Begin("/");
        await bezoek.Pagina.Locator("main input[name=q]").FocusAsync();
        foreach (var letter in "AOW")
            await bezoek.Pagina.Keyboard.PressAsync($"Shift+{letter}");
        await Assertions.Expect(bezoek.Pagina.Locator("main input[name=q]")).ToHaveValueAsync("AOW");
        await IsHier(bezoek, "/");
    }

    [Fact]
    public async Task Back_AfterTheQuickExit_ShowsNoPageOfOurs()
    {
        await using var bezoek = await Begin("/");
        await bezoek.Open("/noodhulp");
        await bezoek.Open("/voorzieningen/veilig-thuis");
        await bezoek.Pagina.Locator("a.weg-knop").ClickAsync();
        await IsWeg(bezoek.Pagina);

        await bezoek.Pagina.EvaluateAsync("() => history.back()");
        // The page before is ours: it hides itself and leaves again.
        await bezoek.Pagina.WaitForRequestFinishedAsync(new() { Predicate = r => new Uri(r.Url).AbsolutePath == "/noodhulp" });
        await IsWeg(bezoek.Pagina);
    }

    // A browser may keep a page as it was and show it on Back without loading it. The tests' browser keeps none, so it is told here.
    [Fact]
    public async Task Back_ToAPageKeptAsItWas_LeavesAgain()
    {
        await using var bezoek = await Begin("/noodhulp");
        await bezoek.Pagina.EvaluateAsync("() => { sessionStorage.setItem('weg', '1'); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }");
        await IsWeg(bezoek.Pagina);
    }

    [Fact]
    public async Task Open_OnPurposeAfterTheQuickExit_ShowsThePage()
    {
        await using var bezoek = await Begin("/noodhulp");
        await bezoek.Pagina.Locator("a.weg-knop").ClickAsync();
        await IsWeg(bezoek.Pagina);
        await bezoek.Open("/noodhulp");
        await IsHier(bezoek, "/noodhulp");
    }

    private async Task<Bezoek> Begin(string pad, bool script = true)
    {
        var bezoek = await chromium.Bezoek(app, new() { JavaScriptEnabled = script });
        await Neutraal.Vang(bezoek.Pagina, Ergens);
        await bezoek.Open(pad);
        return bezoek;
    }

    private async Task IsWeg(IPage pagina)
    {
        await Assertions.Expect(pagina).ToHaveURLAsync(Ergens);
        await Assertions.Expect(pagina).ToHaveTitleAsync(Neutraal.Titel);
    }

    private static async Task IsHier(Bezoek bezoek, string pad)
    {
        (await bezoek.Pagina.EvaluateAsync<bool>(Zichtbaar)).ShouldBeTrue();
        bezoek.Pagina.Url.ShouldBe(new Uri(bezoek.Adres, pad).AbsoluteUri);
    }
}
