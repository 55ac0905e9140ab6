using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>Suggestions while typing, by keyboard and as a screen reader hears them.</summary>
public sealed class SuggestieTests(Chromium chromium, KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public async Task Type_ThenArrowAndEnter_OpensTheChosenSuggestion()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var invoer = await Typ(bezoek, "deurw");
        await bezoek.Pagina.Keyboard.PressAsync("ArrowDown");
        (await Gekozen(bezoek.Pagina)).ShouldContain("onderwerp");
        await Assertions.Expect(invoer).ToBeFocusedAsync();
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/onderwerpen/schulden");
    }

    [Fact]
    public async Task Type_WithoutChoosing_EnterSearches()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await Typ(bezoek, "deurw");
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await bezoek.KomtOp("/zoeken?q=deurw");
    }

    [Fact]
    public async Task Type_Suggestions_HaveRolesNamesAndAStatus()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var invoer = await Typ(bezoek, "schuld");
        await Assertions.Expect(invoer).ToHaveRoleAsync(AriaRole.Combobox);
        await Assertions.Expect(invoer).ToHaveAccessibleNameAsync("Waar zoekt u hulp bij?");
        await Assertions.Expect(invoer).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(bezoek.Pagina.GetByRole(AriaRole.Listbox, new() { Name = "Voorstellen" })).ToBeVisibleAsync();
        var aantal = await bezoek.Pagina.GetByRole(AriaRole.Option).CountAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-stand]")).ToHaveTextAsync($"Voorstellen: {aantal}. Kies met pijl omlaag.");
    }

    [Fact]
    public async Task Escape_OpenList_ClosesItAndKeepsTheWords()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var invoer = await Typ(bezoek, "schuld");
        await bezoek.Pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(invoer).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(invoer).ToHaveValueAsync("schuld");
    }

    [Fact]
    public async Task ArrowUp_FromTheWords_GoesToTheLastAndOnToTheWordsAgain()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var invoer = await Typ(bezoek, "schuld");
        var aantal = await bezoek.Pagina.GetByRole(AriaRole.Option).CountAsync();
        await bezoek.Pagina.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(invoer).ToHaveAttributeAsync("aria-activedescendant", $"suggestie-{aantal - 1}");
        await bezoek.Pagina.Keyboard.PressAsync("ArrowDown");
        (await invoer.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
    }

    [Fact]
    public async Task Type_Suggestions_AskNobodyElse()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await Typ(bezoek, app.Kanarie("kanariegeheim schuld"), wacht: false);
        await bezoek.Pagina.WaitForResponseAsync(r => r.Url.Contains("/suggesties", StringComparison.Ordinal));
        bezoek.Verzoeken.ShouldAllBe(v => v.Authority == app.Adres.Authority);
        bezoek.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task Press_WhereIAmNow_SearchesNearARoundedPosition()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { Geolocation = new() { Latitude = 51.62704f, Longitude = 4.85509f }, Permissions = ["geolocation"] });
        await bezoek.Open("/zoeken?q=koken");
        await bezoek.Pagina.Locator(".zoekvak-bij summary").ClickAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Gebruik waar ik nu ben" }).ClickAsync();
        await bezoek.KomtOp("/zoeken?q=koken&bij=51.627%2C4.855");
        await Assertions.Expect(bezoek.Pagina.Locator(".gekozen-filter")).ToContainTextAsync("waar u nu bent");
    }

    [Fact]
    public async Task Press_WhereIAmNowRefused_SaysWhatToDoInstead()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/zoeken?q=koken");
        await bezoek.Pagina.Locator(".zoekvak-bij summary").ClickAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Gebruik waar ik nu ben" }).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#bij-hulp")).ToContainTextAsync("Schrijf uw postcode");
        await Assertions.Expect(bezoek.Pagina.Locator("#bij")).ToBeFocusedAsync();
    }

    private static async Task<ILocator> Typ(Bezoek bezoek, string tekst, bool wacht = true)
    {
        await bezoek.Open("/");
        var invoer = bezoek.Pagina.Locator("#q");
        await invoer.FocusAsync();
        await bezoek.Pagina.Keyboard.TypeAsync(tekst);
        if (wacht)
            // Those of the whole text: who types slowly sees those of a part first.
            await Assertions.Expect(bezoek.Pagina.Locator($"[role=listbox][data-voor='{tekst}'] [role=option]").First).ToBeVisibleAsync();
        return invoer;
    }

    private static Task<string> Gekozen(IPage pagina) =>
        pagina.EvaluateAsync<string>("() => document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent");
}
