using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>A visit is between the visitor and this site: no other host, no cookie, no complaint of the browser. Every page as it opens is in <see cref="PaginaTests"/>.</summary>
public sealed class StilTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Visit_TenPagesAndTheWegwijzer_LeavesNoCookie()
    {
        await using var bezoek = await chromium.Bezoek(app);
        string[] reis =
        [
            "/", "/zoeken?q=geld", "/onderwerpen/schulden", "/voorzieningen/budgetcoach", "/organisaties/surplus", "/noodhulp", "/deze-week/oosterheide",
            "/signaalkaart", "/wegwijzer", "/en/noodhulp", "/niet-gevonden",
        ];
        foreach (var pad in reis)
            await bezoek.Open(pad);
        (await bezoek.Cookies()).ShouldBeEmpty();
        bezoek.Antwoorden.Count.ShouldBeGreaterThan(reis.Length);
        foreach (var antwoord in bezoek.Antwoorden)
            (await antwoord.HeaderValueAsync("set-cookie")).ShouldBeNull(antwoord.Url);
    }

    /// <summary>Of the page as it was opened.</summary>
    internal static async Task VraagtNietsElders(Bezoek bezoek, string pad)
    {
        bezoek.Verzoeken.ShouldNotBeEmpty(pad);
        bezoek.Verzoeken.Where(v => v.Scheme != "data" && v.Authority != bezoek.Adres.Authority).ShouldBeEmpty(pad);
        // What the policy refuses is never asked for, but has no business in a page either.
        var genoemd = await bezoek.Pagina.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('link[href], [src], object[data]')].map(e => new URL(e.href ?? e.src ?? e.data, location.href).origin).filter(o => o !== location.origin)");
        genoemd.ShouldBeEmpty(pad);
    }

    /// <summary>In the whole of the visit, and when the page is opened once more with colours of the system.</summary>
    internal static async Task GeeftGeenKlacht(Bezoek bezoek, string pad)
    {
        await bezoek.Pagina.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        await bezoek.Pagina.ReloadAsync();
        bezoek.Verzoeken.Where(v => v.Scheme != "data" && v.Authority != bezoek.Adres.Authority).ShouldBeEmpty(pad);
        bezoek.Klachten.Where(k => !IsEigenStatus(bezoek, k, pad)).ShouldBeEmpty(pad);
    }

    // The browser also says that a page itself answered 404; that is what the page is for.
    private static bool IsEigenStatus(Bezoek bezoek, string klacht, string pad) =>
        klacht.Contains("status of 404", StringComparison.Ordinal) && klacht.Contains(new Uri(bezoek.Adres, pad).AbsoluteUri, StringComparison.Ordinal) && pad == "/niet-gevonden";
}
