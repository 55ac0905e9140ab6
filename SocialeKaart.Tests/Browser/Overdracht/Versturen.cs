using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>What a sender does in the tab.</summary>
internal static class Versturen
{
    public const string Adres = "/werkplek/overdracht/nieuw?naar=budgetcoach";

    /// <summary>A tab of someone who sits beside residents; at the recipient someone receives.</summary>
    public static async Task<Bezoek> Aan(Chromium chromium, KaartApp app, string pad, BrowserNewContextOptions? opties = null)
    {
        await Medewerker.MaakAccount(app, "surplus", Rol.Ontvanger);
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var bezoek = await chromium.Bezoek(app, opties);
        await bezoek.KomBinnen(wie);
        await bezoek.Open(pad);
        return bezoek;
    }

    /// <summary>Answers that there is no danger; the form is there.</summary>
    public static async Task IsVeilig(this IPage pagina)
    {
        await pagina.Locator("[data-veilig]").ClickAsync();
        await Assertions.Expect(pagina.Locator("#naam")).ToBeVisibleAsync();
    }

    /// <summary>What the tab keeps of it; null when nothing.</summary>
    public static Task<string?> Bewaard(this IPage pagina) => pagina.EvaluateAsync<string?>("sessionStorage.getItem('overdracht')");

    /// <summary>Writes in a field, and waits until the tab has kept it.</summary>
    public static async Task Schrijf(this IPage pagina, string veld, string tekst)
    {
        await Assertions.Expect(pagina.Locator("[data-bewaard=ja]")).ToHaveCountAsync(1);
        var eerst = await pagina.Bewaard();
        await pagina.Locator(veld).FillAsync(tekst);
        await pagina.WaitForFunctionAsync("eerst => sessionStorage.getItem('overdracht') && sessionStorage.getItem('overdracht') !== eerst", eerst);
    }
}
