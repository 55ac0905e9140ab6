using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Browser.Gesprek;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Browser;

/// <summary>An Aanbieder writes by keyboard, the redactie approves, and only then the public sees it; each page is opened once.</summary>
public sealed class SchrijvenTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    private const string Slug = "digi-taalhuis", Woord = "zweefvliegtaal", Naam = $"Taalhuis {Woord}";

    // Where the circuit puts the focus, a moment after the fields are there.
    private const string BijKop = "document.activeElement.matches('h1')";

    [Fact]
    public async Task Write_HandInAndApprove_ByKeyboard()
    {
        var was = app.Beeld.Voorziening(Slug)!.Inhoud.Naam;
        using var aanbieder = await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder);
        await using var bezoek = await chromium.Bezoek(app, aanbieder, new() { ViewportSize = Scherm.Van(Scherm.Bureau) });
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/aanbod");
        await Goed(pagina, "/beheer/aanbod");
        await pagina.Locator($"[data-aanbod={Slug}] a[href$='/bewerken']").PressAsync("Enter");
        var naam = pagina.Locator("#veld-naam");
        await Assertions.Expect(naam).ToHaveValueAsync(was);
        await pagina.WaitForFunctionAsync(BijKop);
        await pagina.TabNaar("#veld-naam");
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.TypeAsync(Naam);
        await pagina.Locator("#veld-samenvatting").FillAsync("Voor cliënten die beter Nederlands willen spreken.");
        await Assertions.Expect(pagina.Locator(".schrijf-tips").First).ToContainTextAsync("Liever: inwoner of u.");
        await pagina.Locator("[data-tijd-erbij]").PressAsync("Enter");
        var rij = pagina.Locator("[data-tijd]").Last;
        await rij.GetByLabel("woensdag").CheckAsync();
        await rij.GetByLabel("Van").FillAsync("09:00");
        await rij.GetByLabel("Tot").FillAsync("10:30");
        await Assertions.Expect(pagina.Locator("[data-openingsvoorbeeld]")).ToContainTextAsync("woensdag");
        await Assertions.Expect(pagina.Locator("[data-bewaard=ja]")).ToContainTextAsync("Bewaard om");
        await Goed(pagina, "the editor");
        var wijzer = pagina.Locator("[data-wijzer]");
        await wijzer.GetByText("Aanmelden en kosten").PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("#groep-kosten")).ToBeFocusedAsync();
        await Assertions.Expect(wijzer.Locator("[aria-current]")).ToHaveTextAsync("Aanmelden en kosten");

        // What was typed is there again, also in a page that is asked anew.
        await pagina.ReloadAsync();
        await Assertions.Expect(naam).ToHaveValueAsync(Naam);
        await pagina.WaitForFunctionAsync(BijKop);
        await pagina.Locator("[data-dien-in]").PressAsync("Enter");
        var mist = pagina.Locator("[data-mist]");
        await mist.GetByRole(AriaRole.Checkbox).CheckAsync();
        await mist.Locator("[data-toch]").PressAsync("Enter");
        await Assertions.Expect(pagina.Locator(".schrijf-klaar")).ToContainTextAsync("Ingediend.");
        (await Publiek()).ShouldBe((was, 0));

        using var redacteur = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await bezoek.KomBinnen(redacteur);
        await bezoek.OpenWerkplek("/beheer/actualiteit");
        var regel = pagina.Locator($"[data-regel={Slug}]").First;
        await regel.GetByRole(AriaRole.Button, new() { Name = "Bekijken" }).PressAsync("Enter");
        await Assertions.Expect(regel.Locator("[data-verschil=Naam]")).ToContainTextAsync(Naam);
        await Assertions.Expect(regel.Locator("[data-verschil=Tijden]")).ToContainTextAsync("9.00 tot 10.30 uur");
        await Goed(pagina, "/beheer/actualiteit with an edit");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Goedkeuren" }).PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("[role=status]").Filter(new() { HasText = Naam }).Or(pagina.Locator("[role=status]").Filter(new() { HasText = was })).First).ToBeVisibleAsync();
        (await Publiek()).ShouldBe((Naam, 1));
        bezoek.Klachten.ShouldBeEmpty();
    }

    /// <summary>The name on the public page, and how many entries are found by the new word.</summary>
    private async Task<(string Naam, int Gevonden)> Publiek()
    {
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        var kop = (await app.Pagina($"/voorzieningen/{Slug}")).QuerySelector("h1")!.TextContent;
        var gevonden = (await app.Pagina($"/zoeken?q={Woord}")).QuerySelectorAll("main h2 a, main h3 a").Count(a => a.TextContent.Contains(Woord, StringComparison.Ordinal));
        return (kop, gevonden);
    }

    // Light and narrow, then dark and wide, in one visit.
    private static async Task Goed(IPage pagina, string wat)
    {
        foreach (var (breedte, kleuren) in new[] { (Scherm.Telefoon, ColorScheme.Light), (Scherm.Tablet, ColorScheme.Dark), (Scherm.Bureau, ColorScheme.Dark) })
        {
            await pagina.SetViewportSizeAsync(breedte, Scherm.Van(breedte).Height);
            await pagina.EmulateMediaAsync(new() { ColorScheme = kleuren });
            (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(breedte, wat);
            if (breedte != Scherm.Tablet)
                await AxeTests.ZonderBezwaar(pagina, $"{wat} at {breedte}");
        }
    }
}
