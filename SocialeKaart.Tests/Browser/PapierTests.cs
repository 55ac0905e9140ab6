using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>What is handed over on paper fits on one sheet.</summary>
public sealed class PapierTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("/signaalkaart")]
    [InlineData("/deze-week/oosterheide")]
    [InlineData("/voorzieningen/budgetcoach")]
    [InlineData("/voorzieningen/hulp-bij-het-huishouden")]
    public async Task Print_Page_FitsOneA4(string pad)
    {
        await using var bezoek = await chromium.Bezoek(app);
        (await Bladen(bezoek, pad)).ShouldBe(1);
    }

    // What fits is a matter of size: where the largest pages fit, the others do. A sheet takes the browser half a second.
    [Fact]
    public async Task Print_LargestVoorzieningen_FitOneA4()
    {
        var grootte = new Dictionary<string, int>();
        foreach (var slug in app.Beeld.Voorzieningen.Select(v => v.Slug))
            grootte[slug] = (await app.Client.GetStringAsync(new Uri($"/voorzieningen/{slug}", UriKind.Relative))).Length;
        await using var bezoek = await chromium.Bezoek(app);
        var teLang = new List<string>();
        foreach (var slug in grootte.OrderByDescending(g => g.Value).Take(40).Select(g => g.Key))
        {
            var bladen = await Bladen(bezoek, $"/voorzieningen/{slug}");
            if (bladen != 1)
                teLang.Add($"{slug}: {bladen}");
        }

        teLang.ShouldBeEmpty();
    }

    [Fact]
    public async Task Print_Voorziening_ShowsTheQrCodeAndLeavesTheScreenOut()
    {
        await using var bezoek = await chromium.Bezoek(app);
        await bezoek.Open("/voorzieningen/eetpunt");
        await bezoek.Pagina.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        (await bezoek.Pagina.Locator(".qr svg").IsVisibleAsync()).ShouldBeTrue();
        (await bezoek.Pagina.Locator(".weg-balk, .kop-menu, .zoekvak, [data-print]").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
    }

    private static async Task<int> Bladen(Bezoek bezoek, string pad)
    {
        await bezoek.Open(pad);
        return await bezoek.Bladen();
    }
}
