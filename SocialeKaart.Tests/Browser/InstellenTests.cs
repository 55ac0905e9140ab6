using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>A walk over the pages for what all entries share; each is opened once.</summary>
public sealed class InstellenTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Walk_AllPages_WorkByKeyboardAndHaveNoViolations()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur, Rol.Beheerder);
        using var toeleider = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await app.Diensten.GetRequiredService<Praktijktips>().Schrijf(app.Beeld.Voorziening("budgetcoach")!.Id, "Bel op dinsdagochtend.", false, toeleider.Wie, default);
        await using var bezoek = await chromium.Bezoek(app, wie);
        await Synoniemen(bezoek);
        await Organisaties(bezoek);
        await Onderwerpen(bezoek);
        await Hulplijnen(bezoek);
        await Praktijktips(bezoek);
        await Gemeente(bezoek);
        bezoek.Klachten.ShouldBeEmpty();
    }

    /// <summary>The whole of the trial without a mouse.</summary>
    private async Task Synoniemen(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/synoniemen", "#filter");
        await pagina.TabNaar("main button[aria-expanded]");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.GetByLabel("Woorden die hetzelfde betekenen").WaitForAsync();
        await pagina.TabNaar("#synoniem-regel");
        await pagina.Keyboard.TypeAsync("flierefluiten,budgetcoach");
        await pagina.TabNaar("#proef-vragen");
        await pagina.Keyboard.TypeAsync(app.Kanarie("flierefluiten"));
        await pagina.TabNaar(".proef button");
        await pagina.Keyboard.PressAsync("Enter");
        var eerste = pagina.Locator(".proef-anders li").First;
        await Assertions.Expect(eerste).ToContainTextAsync("Budgetcoach");
        await Assertions.Expect(eerste).ToContainTextAsync("nieuw");
        await Goed(bezoek, "/beheer/synoniemen");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Gezegd(pagina, "De groep is bewaard");
        await pagina.FillAsync("#filter", "flierefluiten");
        await Assertions.Expect(pagina.Locator("[data-groep='flierefluiten, budgetcoach']")).ToBeVisibleAsync();
    }

    private static async Task Organisaties(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/organisaties", "#filter");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Nieuwe organisatie" }).PressAsync("Enter");
        await pagina.GetByLabel("Naam", new() { Exact = true }).FillAsync("Repair Café");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        var fout = pagina.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button, new() { Name = "'omschrijving' ontbreekt" });
        await Assertions.Expect(pagina.GetByLabel("Naam in het adres")).ToHaveValueAsync("repair-cafe");
        await Goed(bezoek, "/beheer/organisaties");
        await fout.PressAsync("Enter");
        await Assertions.Expect(pagina.GetByLabel("Omschrijving")).ToBeFocusedAsync();
        await pagina.GetByLabel("Omschrijving").FillAsync("Samen maken wat stuk is.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Gezegd(pagina, "Repair Café is bewaard.");
        await pagina.FillAsync("#filter", "surplus");
        var regel = pagina.Locator("[data-organisatie=surplus]");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Wijzigen" }).ClickAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Weghalen" }).ClickAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Ja, haal weg" }).ClickAsync();
        await Assertions.Expect(regel.GetByRole(AriaRole.Alert)).ToContainTextAsync("voorzieningen");
    }

    private static async Task Onderwerpen(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/onderwerpen", "#leefdomein");
        await pagina.SelectOptionAsync("#leefdomein", "geld");
        var tweede = pagina.Locator("[data-onderwerp]").Nth(1);
        var id = (await tweede.GetAttributeAsync("data-onderwerp"))!;
        await tweede.GetByRole(AriaRole.Button, new() { Name = "Omhoog" }).PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("[data-onderwerp]").First).ToHaveAttributeAsync("data-onderwerp", id);
        await pagina.Locator($"[data-onderwerp={id}]").GetByRole(AriaRole.Button, new() { Name = "Wijzigen" }).PressAsync("Enter");
        await pagina.GetByLabel("Hoe mensen het zelf zeggen").WaitForAsync();
        await Goed(bezoek, "/beheer/onderwerpen");
        await pagina.GetByLabel("Uitleg", new() { Exact = true }).FillAsync("Anders uitgelegd.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Gezegd(pagina, "is bewaard.");
    }

    private static async Task Hulplijnen(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/hulplijnen", "[data-hulplijn] button");
        var regel = pagina.Locator("[data-hulplijn=gemeente]");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Wijzigen" }).PressAsync("Enter");
        await regel.GetByLabel("Nummer", new() { Exact = true }).FillAsync("14 0163");
        await regel.GetByLabel("Staat op elke pagina").CheckAsync();
        await Assertions.Expect(regel.GetByText("Let op: deze lijn komt op elke pagina te staan")).ToBeVisibleAsync();
        await Goed(bezoek, "/beheer/hulplijnen");
        await regel.GetByLabel("Staat op elke pagina").UncheckAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Gezegd(pagina, "is bewaard");
        await Assertions.Expect(regel.GetByText("niet nagekeken", new() { Exact = true })).ToBeVisibleAsync();
        await regel.GetByRole(AriaRole.Button, new() { Name = "Nagekeken" }).PressAsync("Enter");
        await regel.GetByRole(AriaRole.Button, new() { Name = "Ja, ik heb het nagekeken" }).PressAsync("Enter");
        await Gezegd(pagina, "is nagekeken.");
        await Assertions.Expect(regel.Locator(".label-open")).ToHaveTextAsync("nagekeken");
    }

    private static async Task Praktijktips(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/praktijktips", "#filter");
        await Assertions.Expect(pagina.Locator("[data-tip]")).ToContainTextAsync("Bel op dinsdagochtend.");
        await Goed(bezoek, "/beheer/praktijktips");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Weghalen" }).PressAsync("Enter");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, haal weg" }).PressAsync("Enter");
        await Gezegd(pagina, "is weg.");
        await Assertions.Expect(pagina.Locator("[data-tip]")).ToHaveCountAsync(0);
    }

    private async Task Gemeente(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/beheer/gemeente", "#gemeente-naam");
        var licht = pagina.Locator(".kleurblok").First;
        await licht.GetByLabel("Hoofdkleur").FillAsync("#ffcc00");
        await licht.GetByLabel("Hoofdkleur").PressAsync("Tab");
        await Assertions.Expect(licht.Locator("tbody tr").First).ToContainTextAsync("te weinig");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alert)).ToContainTextAsync("witte letters op de hoofdkleur");
        await Goed(bezoek, "/beheer/gemeente");
        await licht.GetByLabel("Hoofdkleur").FillAsync("#004b87");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren" }).PressAsync("Enter");
        await Gezegd(pagina, "De instellingen zijn bewaard.");
        app.Beeld.Gemeente.Naam.ShouldBe("Oosterhout");
    }

    /// <summary>What was done is told, and reading goes on there.</summary>
    private static async Task Gezegd(IPage pagina, string wat)
    {
        await Assertions.Expect(pagina.Locator("main > [role=status] .melding")).ToContainTextAsync(wat);
        await Assertions.Expect(pagina.Locator("main > [role=status] .melding")).ToBeFocusedAsync();
    }

    private static Task Goed(Bezoek bezoek, string pad) => AxeTests.ZonderBezwaarOpElkScherm(bezoek.Pagina, pad, Scherm.Tablet, Scherm.Bureau);
}
