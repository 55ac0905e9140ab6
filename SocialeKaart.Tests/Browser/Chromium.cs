using Microsoft.Playwright;
using SocialeKaart.Tests.Browser;
using SocialeKaart.Tests.Schil;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace SocialeKaart.Tests.Browser;

/// <summary>
/// The one browser of a run, started by the first test that visits a page, so that tests without one need none.
/// It can reach this machine only, by number or as localhost: any other name does not resolve.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Argumenten =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];

    // Only against hanging: on a slow machine a circuit alone takes longer than the five seconds that Playwright waits by itself.
    private const int Geduld = 90_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> gestart = new(Start);

    /// <summary>A visitor nobody has seen before, on a wide light screen with script unless asked otherwise.</summary>
    internal Task<Bezoek> Bezoek(KaartApp app, BrowserNewContextOptions? opties = null) => Bezoek(app.Adres, opties);

    /// <inheritdoc cref="Bezoek(KaartApp, BrowserNewContextOptions?)" />
    internal Task<Bezoek> Bezoek(LeesApp app, BrowserNewContextOptions? opties = null) => Bezoek(app.Adres, opties);

    /// <summary>The same at another address of this machine.</summary>
    internal async Task<Bezoek> Bezoek(Uri adres, BrowserNewContextOptions? opties = null)
    {
        opties ??= new BrowserNewContextOptions();
        opties.BaseURL = adres.AbsoluteUri;
        opties.ViewportSize ??= Scherm.Breed;
        var context = await (await gestart.Value).Browser.NewContextAsync(opties);
        context.SetDefaultTimeout(Geduld);
        return new Bezoek(context, await context.NewPageAsync(), adres);
    }

    public async ValueTask DisposeAsync()
    {
        if (!gestart.IsValueCreated)
            return;
        var (playwright, browser) = await gestart.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        var pad = ChromiumPad.Zoek();
        Assertions.SetDefaultExpectTimeout(Geduld);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = pad, Args = Argumenten }));
    }
}
