using System.Diagnostics;
using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>Waits for the next page of a tab.</summary>
internal static class Aankomst
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(90);

    /// <summary>Returns when the tab is at an address, with the page wholly loaded.</summary>
    public static async Task KomtOp(this IPage pagina, Func<string, bool> adres)
    {
        await pagina.WaitForURLAsync(adres, new() { WaitUntil = WaitUntilState.Commit });
        // Asked of the page itself: of a page that loads at once, the event may come before anyone waits for it.
        var begin = Stopwatch.GetTimestamp();
        while (await pagina.EvaluateAsync<string>("document.readyState") != "complete")
            Stopwatch.GetElapsedTime(begin).ShouldBeLessThan(Geduld, "the page is never loaded");
    }
}
