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
        await bezoek.Pagina.Context.AddCookiesAsync([new Cookie { Name = Medewerker.Koekje, Value = wie.Koekjeswaarde, Url = app.Adres.AbsoluteUri, HttpOnly = true }]);
        return bezoek;
    }

    /// <summary>Opens a page of the workplace, and waits until it listens.</summary>
    public static async Task OpenWerkplek(this Bezoek bezoek, string pad, string luistert)
    {
        await bezoek.Open(pad);
        await bezoek.Luistert(luistert);
    }

    /// <summary>Waits until an element is there that the circuit of the page listens to.</summary>
    public static Task Luistert(this Bezoek bezoek, string selector) => bezoek.Pagina.WaitForFunctionAsync(
        "selector => { const e = document.querySelector(selector); return e !== null && Object.keys(e).some(k => k.startsWith('_blazorEvents_')); }", selector);
}
