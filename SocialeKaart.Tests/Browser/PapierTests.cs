using System.Text;
using System.Text.RegularExpressions;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>What is handed over on paper fits on one sheet.</summary>
public sealed partial class PapierTests(Chromium chromium, KaartApp app) : IClassFixture<KaartApp>
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

    [Fact]
    public async Task Print_EveryVoorziening_FitsOneA4()
    {
        await using var bezoek = await chromium.Bezoek(app);
        var teLang = new List<string>();
        foreach (var slug in app.Beeld.Voorzieningen.Select(v => v.Slug))
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

    // The page's own @page decides on the paper and its margins, as it does when a person prints.
    private static async Task<int> Bladen(Bezoek bezoek, string pad)
    {
        await bezoek.Open(pad);
        var pdf = Encoding.Latin1.GetString(await bezoek.Pagina.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var vellen = Vel().Matches(pdf);
        vellen.Count.ShouldBe(int.Parse(Telling().Match(pdf).Groups["aantal"].Value, System.Globalization.CultureInfo.InvariantCulture), "the count in the PDF");
        Maat().Matches(pdf).ShouldAllBe(m => A4(m));
        return vellen.Count;
    }

    // 210 by 297 mm is 595 by 842 points; Chromium rounds to whole ones.
    private static bool A4(Match maat) => maat.Groups["breed"].Value.StartsWith("59", StringComparison.Ordinal) && maat.Groups["hoog"].Value.StartsWith("84", StringComparison.Ordinal);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vel();

    [GeneratedRegex(@"/Type\s*/Pages\s*/Count\s+(?<aantal>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Telling();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<breed>[\d.]+) (?<hoog>[\d.]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Maat();
}
