using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>A report of a visitor, from the public page to the redactie's queue; each page is opened once.</summary>
public sealed class ActualiteitTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Report_AndSettle_ByKeyboardOnANarrowScreenInTheDark()
    {
        await using var bezoeker = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon), ColorScheme = ColorScheme.Dark });
        await bezoeker.Open("/voorzieningen/budgetcoach/klopt-niet");
        await Goed(bezoeker.Pagina, "/voorzieningen/budgetcoach/klopt-niet");
        await bezoeker.Pagina.GetByLabel("Dit bestaat niet meer").CheckAsync();
        await bezoeker.Pagina.GetByRole(AriaRole.Button, new() { Name = "Versturen" }).PressAsync("Enter");
        await bezoeker.KomtOp("/voorzieningen/budgetcoach/klopt-niet/bedankt");
        await Goed(bezoeker.Pagina, "/voorzieningen/budgetcoach/klopt-niet/bedankt");

        using var redacteur = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await using var bezoek = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        await bezoek.KomBinnen(redacteur);
        await bezoek.Open("/beheer/actualiteit");
        var pagina = bezoek.Pagina;
        var regel = pagina.Locator("[data-regel]").First;
        await Assertions.Expect(regel).ToContainTextAsync("Dit bestaat niet meer");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Bekijken" }).PressAsync("Enter");
        await regel.Locator("[data-veld=BestaatNog]").WaitForAsync();
        await Goed(pagina, "/beheer/actualiteit");
        await regel.GetByLabel("Hoe heeft u het nagekeken?").FillAsync("gebeld");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Klopt wel" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).Filter(new() { HasText = "is afgehandeld" })).ToBeVisibleAsync();
        var blad = await app.Diensten.GetRequiredService<Wachtrij>().Open(app.Beeld.Voorziening("budgetcoach")!.Id, redacteur.Wie, default);
        blad!.Signalen.ShouldBeEmpty();
        blad.Beeld.Open.ShouldNotContain(Kritiekveld.BestaatNog);
    }

    private static async Task Goed(IPage pagina, string pad)
    {
        await AxeTests.ZonderBezwaar(pagina, pad);
        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Scherm.Telefoon, pad);
    }
}
