using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SocialeKaart.Tests.Browser;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Widget;

/// <summary>The sociale kaart on a page of somebody else, which trusts no more than it must.</summary>
public sealed class WidgetTests(Chromium chromium, LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Search_OnAnotherSiteByKeyboard_FindsAndLeadsToUs()
    {
        await using var elders = await Elders("""<sociale-kaart><a href="/zonder">zonder script</a></sociale-kaart>""");
        await using var bezoek = await chromium.Bezoek(app, new());
        var pagina = bezoek.Pagina;
        var fouten = new List<string>();
        pagina.Console += (_, regel) => fouten.Add(regel.Text);
        await pagina.GotoAsync(elders.Adres);
        await pagina.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).WaitForAsync();

        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.TypeAsync("schulden");
        await pagina.Keyboard.PressAsync("Enter");

        var eerste = pagina.Locator("sociale-kaart li a").First;
        await eerste.WaitForAsync();
        (await eerste.GetAttributeAsync("href")).ShouldStartWith(app.Adres.AbsoluteUri + "voorzieningen/");
        (await pagina.GetByRole(Microsoft.Playwright.AriaRole.Status).TextContentAsync())!.ShouldContain("gevonden");
        (await pagina.Context.CookiesAsync()).ShouldBeEmpty();
        fouten.ShouldBeEmpty();
        await AxeTests.ZonderBezwaar(pagina, "the widget");
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Tab");
        (await pagina.EvaluateAsync<string>("document.querySelector('sociale-kaart').shadowRoot.activeElement.tagName")).ShouldBe("A");

        // The same words as on the search page put the same numbers above all else.
        await pagina.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("ik wil dood");
        await pagina.Keyboard.PressAsync("Enter");
        var bel = pagina.GetByRole(Microsoft.Playwright.AriaRole.Alert).Locator("a");
        await bel.First.WaitForAsync();
        (await bel.EvaluateAllAsync<string[]>("alle => alle.map(a => a.href)")).ShouldBe(["tel:113", "tel:112"]);
        await AxeTests.ZonderBezwaar(pagina, "the widget with numbers to call");

        // Dark by its own attribute, on a page that is dark too; and chosen anew while it stands there.
        await pagina.EvaluateAsync("() => { document.body.style.background = '#111'; document.body.style.color = '#fff'; document.querySelector('sociale-kaart').setAttribute('kleuren', 'donker'); document.querySelector('sociale-kaart').setAttribute('taal', 'en'); }");
        await pagina.GetByLabel("What do you need help with?").WaitForAsync();
        await AxeTests.ZonderBezwaar(pagina, "the dark widget");
        await pagina.EvaluateAsync("() => document.querySelector('sociale-kaart').setAttribute('voorzieningen', 'budgetcoach')");
        await eerste.WaitForAsync();
        (await pagina.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Show_FixedChoiceInEnglish_NamesWhatWasChosen()
    {
        await using var elders = await Elders("""<sociale-kaart taal="en" voorzieningen="budgetcoach bestaat-niet"></sociale-kaart>""");
        await using var bezoek = await chromium.Bezoek(app, new());
        await bezoek.Pagina.GotoAsync(elders.Adres);
        var links = bezoek.Pagina.Locator("sociale-kaart li a");
        await links.First.WaitForAsync();
        await bezoek.Pagina.GetByText("We cannot show everything here now.").WaitForAsync();
        await AxeTests.ZonderBezwaar(bezoek.Pagina, "the widget with a fixed choice");
        (await links.EvaluateAllAsync<string[]>("alle => alle.map(a => a.href)")).ShouldBe([app.Adres.AbsoluteUri + "en/voorzieningen/budgetcoach"]);
        await bezoek.Pagina.GotoAsync("/inbedden?v=budgetcoach");
        await AxeTests.ZonderBezwaar(bezoek.Pagina, "/inbedden");
    }

    [Fact]
    public async Task Get_Module_IsSmallAndForOtherSites()
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/widget/v1.js");
        using var antwoord = await app.Client.SendAsync(vraag);
        antwoord.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        antwoord.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(10_000);
    }

    [Fact]
    public async Task Get_PageForAFrameOfWhatIsGone_SaysSoAndIsNoSearchField()
    {
        var pagina = await app.Pagina("/inbedden?v=is-niet-meer");
        pagina.QuerySelector("form").ShouldBeNull();
        pagina.Body!.TextContent.ShouldContain("Niet alles kunnen we hier nu laten zien.");
    }

    [Fact]
    public async Task Get_PageForAFrame_MayStandAnywhereAndLeadsOut()
    {
        using var antwoord = await app.Client.GetAsync(new Uri("/inbedden?v=budgetcoach", UriKind.Relative));
        antwoord.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
        antwoord.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        (await app.Pagina("/inbedden?v=budgetcoach")).QuerySelectorAll("a").ShouldAllBe(a => a.GetAttribute("target") == "_blank");
        (await app.Pagina("/inbedden")).QuerySelector("form")!.GetAttribute("target").ShouldBe("_blank");
    }

    private async Task<Site> Elders(string inhoud)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var wij = app.Adres.GetLeftPart(UriPartial.Authority);
        site.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {wij}; connect-src {wij}; base-uri 'none'; require-trusted-types-for 'script'; img-src data:";
            return context.Request.Path == "/" ? context.Response.WriteAsync(
                $"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Huisarts</title><link rel="icon" href="data:,"><script type="module" src="{wij}/widget/v1.js"></script></head><body><main><h1>Onze praktijk</h1>{inhoud}</main></body></html>""") : Task.CompletedTask;
        });
        await site.StartAsync();
        return new Site(site);
    }

    private sealed class Site(WebApplication site) : IAsyncDisposable
    {
        public string Adres => site.Urls.Single() + "/";

        public ValueTask DisposeAsync() => site.DisposeAsync();
    }
}
