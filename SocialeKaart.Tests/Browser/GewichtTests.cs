using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser;

/// <summary>What a first visit costs on a phone's data plan.</summary>
public sealed class GewichtTests(Chromium chromium, LeesApp app, ITestOutputHelper uitvoer) : IClassFixture<LeesApp>
{
    /// <summary>Bytes on the wire: headers and bodies as they were sent.</summary>
    private const double Grens = 60_000;

    // Only against a hang: the icon comes at once.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Open_SearchResultsForTheFirstTime_StaysUnder60Kilobytes()
    {
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var adressen = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        // By address: the icon is asked for twice here, by the browser itself, which stops halfway, and by this test.
        var gewicht = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        var icoon = new TaskCompletionSource();
        var cdp = await bezoek.Pagina.Context.NewCDPSessionAsync(bezoek.Pagina);
        cdp.Event("Network.requestWillBeSent").OnEvent += (_, e) => adressen[Id(e)] = e!.Value.GetProperty("request").GetProperty("url").GetString()!;
        cdp.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            var adres = adressen[Id(e)];
            // What came from the browser's own cache has no bytes, and may be told after what it was taken from.
            var bytes = e!.Value.GetProperty("encodedDataLength").GetDouble();
            gewicht.AddOrUpdate(adres, bytes, (_, eerder) => Math.Max(eerder, bytes));
            if (adres.Contains("/icoon.svg?", StringComparison.Ordinal))
                icoon.TrySetResult();
        };
        await cdp.SendAsync("Network.enable");

        await bezoek.Pagina.GotoAsync("/zoeken?q=geld", new() { WaitUntil = WaitUntilState.NetworkIdle });
        // A browser without a window fetches no icon for its tab: ask for it, so that it counts as well.
        await bezoek.Pagina.EvaluateAsync("async () => { await (await fetch(document.querySelector('link[rel=icon]').href)).blob(); }");
        await icoon.Task.WaitAsync(Geduld);

        foreach (var (adres, bytes) in gewicht)
            uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes,8:0} {adres}"));
        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gewicht.Values.Sum(),8:0} bytes in all"));
        gewicht.Keys.ShouldBe(adressen.Values.Distinct(), ignoreOrder: true);
        gewicht.Values.ShouldAllBe(bytes => bytes > 0);
        gewicht.Values.Sum().ShouldBeLessThan(Grens);
    }

    private static string Id(JsonElement? gebeurtenis) => gebeurtenis!.Value.GetProperty("requestId").GetString()!;
}
