using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>Visitors who have kept something before.</summary>
internal static class Lijstbezoek
{
    /// <summary>A visitor whose browser holds a list of these slugs, with that list on the screen.</summary>
    public static async Task<Bezoek> BezoekMetLijst(this Chromium chromium, LeesApp app, IReadOnlyCollection<string> slugs, BrowserNewContextOptions? opties = null)
    {
        var bezoek = await chromium.Bezoek(app, opties);
        await bezoek.Open("/over");
        await bezoek.Pagina.EvaluateAsync("slugs => localStorage.setItem('mijnlijst', JSON.stringify(slugs.map(slug => ({ slug, notitie: '' }))))", slugs);
        await bezoek.Open("/lijst");
        await Assertions.Expect(bezoek.Pagina.Locator("[data-mee]")).ToBeVisibleAsync();
        return bezoek;
    }
}
