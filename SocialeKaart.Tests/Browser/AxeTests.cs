using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>axe finds nothing to object to: WCAG 2.2 A and AA and its best practices. Every page as it opens is in <see cref="PaginaTests"/>.</summary>
public sealed class AxeTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    private static readonly AxeRunOptions Regels = new()
    {
        // Of what is good one example is enough: all of it is a megabyte of JSON from a large page.
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // The rules that read colours.
    private static readonly AxeRunOptions Kleurregels = new()
    {
        ResultTypes = new HashSet<ResultType> { ResultType.Violations },
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    [Fact]
    public async Task Check_SearchWithFiltersOpen_HasNoViolations()
    {
        await using var bezoek = await chromium.Bezoek(app, Op(Scherm.Telefoon, ColorScheme.Light));
        await bezoek.Open("/zoeken?q=geld");
        await bezoek.Pagina.Locator("details.filters > summary").ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("details.filters button[type=submit]")).ToBeVisibleAsync();
        await ZonderBezwaarOpElkScherm(bezoek.Pagina, "/zoeken?q=geld with the filters open", Scherm.Telefoon, Scherm.Bureau);
    }

    // The system replaces the colours: text and ground must still be a pair.
    [Theory]
    [InlineData(Scherm.Telefoon, ColorScheme.Light)]
    [InlineData(Scherm.Bureau, ColorScheme.Dark)]
    public async Task Check_ForcedColours_HaveNoViolations(int breedte, ColorScheme kleuren)
    {
        var opties = Op(breedte, kleuren);
        opties.ForcedColors = ForcedColors.Active;
        await using var bezoek = await chromium.Bezoek(app, opties);
        foreach (var pad in new[] { "/", "/zoeken?q=geld", "/voorzieningen/eetpunt", "/noodhulp" })
        {
            await bezoek.Open(pad);
            await ZonderBezwaar(bezoek.Pagina, $"{pad} in forced colours");
        }
    }

    private static BrowserNewContextOptions Op(int breedte, ColorScheme kleuren) => new() { ViewportSize = Scherm.Van(breedte), ColorScheme = kleuren };

    /// <summary>
    /// Checks the page as it stands now at each of these widths, and that it is no wider than the screen; in the dark, where nothing but colours
    /// is different, by the rules about those.
    /// </summary>
    internal static async Task ZonderBezwaarOpElkScherm(IPage pagina, string waar, params int[] breedtes)
    {
        foreach (var breedte in breedtes)
        {
            await pagina.SetViewportSizeAsync(breedte, Scherm.Van(breedte).Height);
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(breedte, $"{waar} at {breedte}");
            await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await ZonderBezwaar(pagina, $"{waar} at {breedte}, light");
            await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await ZonderBezwaar(pagina, $"{waar} at {breedte}, dark", Kleurregels);
        }
    }

    /// <summary>Checks the page as it stands now.</summary>
    internal static Task ZonderBezwaar(IPage pagina, string waar) => ZonderBezwaar(pagina, waar, Regels);

    private static async Task ZonderBezwaar(IPage pagina, string waar, AxeRunOptions regels)
    {
        // The one way that needs no second page for every look, and so a quarter of the time; the other is for frames of other origins, which we have nowhere.
#pragma warning disable CS0618
        var uitslag = await pagina.RunAxeLegacy(options: regels);
#pragma warning restore CS0618
        // An empty page has no violations either.
        uitslag.Passes.ShouldNotBeEmpty();
        uitslag.Violations
            .SelectMany(regel => regel.Nodes.Select(knoop => $"{waar}: {regel.Id} ({regel.Help}) at {knoop.Target}: {knoop.Html} {string.Join("; ", knoop.Any.Select(k => k.Message))}"))
            .ShouldBeEmpty();
    }
}
