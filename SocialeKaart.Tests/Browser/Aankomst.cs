using System.Diagnostics;
using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>Waits for the next page of a tab.</summary>
internal static class Aankomst
{
    private const float Keer = 2000;

    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(90);

    /// <summary>Returns when the tab is at an address, with the page wholly loaded.</summary>
    public static async Task KomtOp(this IPage pagina, Func<string, bool> adres)
    {
        var begin = Stopwatch.GetTimestamp();
        while (!await IsOp(pagina, adres))
            Stopwatch.GetElapsedTime(begin).ShouldBeLessThan(Geduld, $"the tab stays on {pagina.Url}");
        // Asked of the page itself: of a page that loads at once, the event may come before anyone waits for it.
        while (await pagina.EvaluateAsync<string>("document.readyState") != "complete")
            Stopwatch.GetElapsedTime(begin).ShouldBeLessThan(Geduld, "the page is never loaded");
    }

    // Looked at again and again: a change between the look and the wait of the driver is never told to it.
    private static async Task<bool> IsOp(IPage pagina, Func<string, bool> adres)
    {
        try
        {
            await pagina.WaitForURLAsync(adres, new() { WaitUntil = WaitUntilState.Commit, Timeout = Keer });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
