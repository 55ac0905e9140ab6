using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>What holder, recipient and resident do on their pages of an overdracht.</summary>
internal static class Overdrachtbezoek
{
    /// <summary>The steps that someone may take now.</summary>
    public const string Knoppen = "section[aria-labelledby=nu] button";

    public static ILocator Knop(this IPage pagina, string naam) => pagina.Locator("main").GetByRole(AriaRole.Button, new() { Name = naam });

    /// <summary>Takes a step, says yes to it, and waits until that is done.</summary>
    public static async Task Kies(this IPage pagina, string stap, string ja)
    {
        await pagina.Locator("section[aria-labelledby=nu]").GetByRole(AriaRole.Button, new() { Name = stap, Exact = true }).ClickAsync();
        await pagina.Knop(ja).ClickAsync();
        await Assertions.Expect(pagina.Locator("form[data-stap]")).ToHaveCountAsync(0);
    }

    /// <summary>Gives the code of a slip on /volg.</summary>
    public static async Task GeefCode(this IPage pagina, string code)
    {
        await pagina.Locator("#code").FillAsync(code);
        await pagina.Locator("form[data-volg] button").ClickAsync();
    }

    /// <summary>Gives the second secret.</summary>
    public static async Task GeefCijfers(this IPage pagina, string cijfers)
    {
        await pagina.Locator("#cijfers").FillAsync(cijfers);
        await pagina.Locator("form[action='/volg/geheim'] button").ClickAsync();
    }
}
