using System.Text;
using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>
/// Stands in for the neutral page that the quick exit leads to, inside the browser, so that nothing leaves this machine.
/// Playwright's own interception does not see where a redirect leads; the browser's protocol does.
/// </summary>
internal static class Neutraal
{
    public const string Titel = "Een gewone pagina";

    private static readonly string Inhoud = Convert.ToBase64String(Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>{Titel}</title><h1>{Titel}</h1>"));

    /// <summary>Answers every request of this tab for the neutral page.</summary>
    public static async Task Vang(IPage pagina, string adres)
    {
        var cdp = await pagina.Context.NewCDPSessionAsync(pagina);
        cdp.Event("Fetch.requestPaused").OnEvent += (_, e) => _ = cdp.SendAsync("Fetch.fulfillRequest", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["requestId"] = e!.Value.GetProperty("requestId").GetString()!,
            ["responseCode"] = 200,
            ["responseHeaders"] = new[] { new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "Content-Type", ["value"] = "text/html; charset=utf-8" } },
            ["body"] = Inhoud,
        });
        await cdp.SendAsync("Fetch.enable", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["patterns"] = new[] { new Dictionary<string, string>(StringComparer.Ordinal) { ["urlPattern"] = adres + "*" } },
        });
    }
}
