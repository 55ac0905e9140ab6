using Microsoft.Playwright;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>A tab of someone who works here.</summary>
internal static class Werkplekbezoek
{
    /// <summary>A tab with the session of a member of staff.</summary>
    public static async Task<Bezoek> Bezoek(this Chromium chromium, KaartApp app, Medewerker wie, BrowserNewContextOptions? opties = null)
    {
        var bezoek = await chromium.Bezoek(app, opties);
        await bezoek.KomBinnen(wie);
        return bezoek;
    }

    /// <summary>Opens a page of the workplace, and waits until its circuit took over: it put the focus where reading begins, and listens to an element if one is named.</summary>
    public static async Task OpenWerkplek(this Bezoek bezoek, string pad, string? luistert = null)
    {
        await bezoek.Open(pad);
        await bezoek.Pagina.WaitForFunctionAsync(
            """
            selector => document.title !== '' && document.activeElement.matches('h1')
              && (selector === null || Object.keys(document.querySelector(selector) ?? {}).some(k => k.startsWith('_blazorEvents_')))
            """, luistert);
    }
}
