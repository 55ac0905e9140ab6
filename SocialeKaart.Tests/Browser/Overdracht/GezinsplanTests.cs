using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Overdracht.Werkplek;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>The plan of a household at work: one visit by keyboard alone, each page looked at as it is passed.</summary>
public sealed class GezinsplanTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Doel = "Elke ochtend samen op tijd naar school.", Nieuw = "Samen op tijd naar school en op tijd naar bed.";

    [Fact]
    public async Task Walk_FromBeginToHandedOver_ByKeyboardAlone()
    {
        app.Kanarie(Doel);
        using var houder = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var collega = await Medewerker.Nieuw(app, Zending.Organisatie, Rol.Ontvanger);
        var id = await Zending.Stuur(app, houder);
        await using var bezoek = await chromium.Bezoek(app, houder, new() { ViewportSize = Scherm.Van(Scherm.Bureau) });
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek($"/werkplek/overdracht/{id}/gezinsplan", "#gever");
        await Kijk(pagina, "begin of a plan");

        await pagina.TabNaar("#gever");
        await pagina.Keyboard.PressAsync("ArrowDown");
        await pagina.TabNaar("#doel");
        await pagina.Keyboard.TypeAsync(Doel);
        await Druk(pagina, "form[aria-labelledby=nieuw] button");
        await pagina.KomtOp(url => url.Contains("/werkplek/gezinsplan/", StringComparison.Ordinal));
        await Assertions.Expect(pagina.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("main")).Not.ToContainTextAsync(Doel);
        await Kijk(pagina, "plan that is closed");

        await Druk(pagina, "section[aria-labelledby=doel] button");
        await Assertions.Expect(pagina.Locator("#doel")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("section[aria-labelledby=doel]")).ToContainTextAsync(Doel);
        await Kies(pagina, "Pas het doel aan");
        await Assertions.Expect(pagina.Locator("#nieuw-doel")).ToBeFocusedAsync();
        await Kijk(pagina, "writing the goal anew");
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.TypeAsync(Nieuw);
        await Kies(pagina, "Bewaar");
        await Assertions.Expect(pagina.Locator("h1")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("section[aria-labelledby=doel]")).ToContainTextAsync(Nieuw);

        await Kies(pagina, "Het plan loopt vast");
        await Assertions.Expect(pagina.Locator("[role=status] .melding")).ToContainTextAsync("procesregisseur");
        await Kijk(pagina, "plan that is stuck");
        await Kies(pagina, "Draag het plan over");
        await Assertions.Expect(pagina.Locator("#opvolger")).ToBeFocusedAsync();
        // Also someone who sits beside nobody, but holds what is offered there.
        await pagina.Locator("#opvolger").SelectOptionAsync(collega.Account.Id.ToString());
        await Kies(pagina, "Draag het plan over");
        await Assertions.Expect(pagina.Locator("main")).ToContainTextAsync(collega.Account.Naam);
        bezoek.Klachten.ShouldBeEmpty();
    }

    // Tabs to a button by its words, and presses it.
    private static async Task Kies(IPage pagina, string naam)
    {
        await pagina.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true }).EvaluateAsync("knop => knop.setAttribute('data-doel', '')");
        await Druk(pagina, "[data-doel]");
    }

    private static async Task Druk(IPage pagina, string knop)
    {
        await pagina.TabNaar(knop);
        await pagina.Keyboard.PressAsync("Enter");
    }

    private static async Task Kijk(IPage pagina, string waar)
    {
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, waar, 768, Scherm.Bureau);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
