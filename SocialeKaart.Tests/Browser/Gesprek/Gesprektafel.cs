using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>What a toeleider does in the tab of a gesprek.</summary>
internal static class Gesprektafel
{
    public const string Adres = "/werkplek/gesprek";

    /// <summary>Someone who sits beside residents, with the page of the gesprek open.</summary>
    public static async Task<Bezoek> Aan(Chromium chromium, KaartApp app, Uri? adres = null, BrowserNewContextOptions? opties = null)
    {
        var bezoek = await chromium.Bezoek(adres ?? app.Adres, opties);
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await bezoek.KomBinnen(wie);
        await bezoek.Open(Adres);
        return bezoek;
    }

    /// <summary>Begins a new gesprek, with one person.</summary>
    public static async Task Begin(this IPage pagina)
    {
        await pagina.Locator("form button[type=submit]").ClickAsync();
        await Assertions.Expect(pagina.Locator("table.gezin")).ToBeVisibleAsync();
        // The keyboard comes along a moment later, and would be taken from what is opened next.
        await Assertions.Expect(pagina.Locator("#gezin")).ToBeFocusedAsync();
    }

    /// <summary>Opens a leefdomein, or goes to one that is open.</summary>
    /// <param name="pagina">The tab.</param>
    /// <param name="leefdomein">As on the screen.</param>
    /// <param name="lid">Label of the member.</param>
    public static async Task Bespreek(this IPage pagina, string leefdomein, string lid)
    {
        await pagina.GetByRole(AriaRole.Button, new() { Name = $"{leefdomein} van {lid}:" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#domein")).ToContainTextAsync($"{leefdomein}, {lid}");
        // The keyboard comes along a moment later, and would be taken out of a field by then.
        await Assertions.Expect(pagina.Locator("#domein")).ToBeFocusedAsync();
    }

    /// <summary>Writes a note in the leefdomein that is open, and waits until the tab has kept it.</summary>
    public static async Task Noteer(this IPage pagina, string tekst)
    {
        // Nothing else on its way to the tab: the next that comes there is this.
        await Assertions.Expect(pagina.Locator("[data-bewaard=ja]")).ToHaveCountAsync(1);
        var eerst = await pagina.Bewaard();
        await pagina.Locator("#notitie").FillAsync(tekst);
        await pagina.WachtOpBewaard(eerst);
    }

    /// <summary>Mark of the circuit that drew the page.</summary>
    public static Task<string?> Circuit(this IPage pagina) => pagina.Locator("main").GetAttributeAsync("data-circuit");

    /// <summary>Waits until another circuit drew the page: what is pressed before that, on the page of the one that is gone, is lost.</summary>
    public static Task WachtOpAnderCircuit(this IPage pagina, string? dan) => Assertions.Expect(pagina.Locator("main[data-circuit]")).Not.ToHaveAttributeAsync("data-circuit", dan!);

    /// <summary>What the tab keeps; null when nothing.</summary>
    public static Task<string?> Bewaard(this IPage pagina) => pagina.EvaluateAsync<string?>("sessionStorage.getItem('gesprek')");

    /// <summary>Waits until the tab keeps something else.</summary>
    public static Task WachtOpBewaard(this IPage pagina, string? dan) =>
        pagina.WaitForFunctionAsync("eerst => sessionStorage.getItem('gesprek') && sessionStorage.getItem('gesprek') !== eerst", dan);
}
