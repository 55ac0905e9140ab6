using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>A visit is between the visitor and this site: no other host, no cookie, no complaint of the browser.</summary>
public sealed class StilTests(Chromium chromium, KaartApp app) : IClassFixture<KaartApp>
{
    public static TheoryData<string> Paginas() => [.. Paginalijst.Alle];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Open_EveryPage_AsksNothingOfAnotherHostAndGivesNoCauseForComplaint(string pad)
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open(pad);
        bezoek.Verzoeken.ShouldNotBeEmpty();
        bezoek.Verzoeken.Where(v => v.Scheme != "data" && v.Authority != app.Adres.Authority).ShouldBeEmpty(pad);
        // What the policy refuses is never asked for, but has no business in a page either.
        var genoemd = await bezoek.Pagina.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('link[href], [src], object[data]')].map(e => new URL(e.href ?? e.src ?? e.data, location.href).origin).filter(o => o !== location.origin)");
        genoemd.ShouldBeEmpty(pad);
        // With colours of the system as well, in the same visit.
        await bezoek.Pagina.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        await bezoek.Pagina.ReloadAsync();
        bezoek.Klachten.Where(k => !IsEigenStatus(k, pad)).ShouldBeEmpty(pad);
    }

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

    // The browser also says that a page itself answered 404; that is what the page is for.
    private bool IsEigenStatus(string klacht, string pad) =>
        klacht.Contains("status of 404", StringComparison.Ordinal) && klacht.Contains(new Uri(app.Adres, pad).AbsoluteUri, StringComparison.Ordinal) && pad == "/niet-gevonden";
}
