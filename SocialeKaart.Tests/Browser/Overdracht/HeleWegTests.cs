using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Browser.Gesprek;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser.Overdracht;

/// <summary>One overdracht all the way, with three people at three screens: who sends, who receives, and the resident without an account.</summary>
public sealed class HeleWegTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    [Fact]
    public async Task Walk_FromSearchToVerbonden_EndsWhenTheResidentConfirms()
    {
        using var van = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var ontvanger = await Medewerker.Nieuw(app, "surplus", Rol.Ontvanger);
        await using var afzender = await chromium.Bezoek(app, van);
        var (adres, code, cijfers) = await ZoekEnStuur(afzender);

        await using var bij = await chromium.Bezoek(app, ontvanger);
        await Ontvang(bij, adres);

        await using var inwoner = await chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var thuis = inwoner.Pagina;
        await inwoner.Open("/volg");
        await thuis.GeefCode(code);
        await thuis.GeefCijfers(cijfers);
        await Assertions.Expect(thuis.Locator("section[aria-labelledby=eigen-wie]")).ToContainTextAsync(van.Account.Naam);
        await Assertions.Expect(thuis.Locator("section[aria-labelledby=eigen-gelezen]")).ToContainTextAsync(ontvanger.Account.Naam);
        await thuis.Locator("form[action='/volg/gestart'] button[value=ja]").ClickAsync();
        await Assertions.Expect(thuis.Locator(".volgstand")).ToContainTextAsync("Het is gelukt. U bent begonnen.");

        await afzender.OpenWerkplek(adres);
        await Assertions.Expect(afzender.Pagina.Locator("[data-poging=Verbonden]")).ToBeVisibleAsync();
        await Assertions.Expect(afzender.Pagina.Locator(".od-zin")).ToContainTextAsync("Komt elke dinsdag.");
        foreach (var bezoek in (Bezoek[])[afzender, bij, inwoner])
            bezoek.Klachten.ShouldBeEmpty();
    }

    private static async Task<(string Adres, string Code, string Cijfers)> ZoekEnStuur(Bezoek bezoek)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek", "[data-zoekveld]");
        await pagina.Locator("[data-zoekveld]").FillAsync("brieven van de deurwaarder");
        await pagina.Locator("a[href='/werkplek/overdracht/nieuw?naar=budgetcoach']").ClickAsync();
        await pagina.IsVeilig();
        await pagina.Locator("#naam").FillAsync("Jo Heleweg");
        await pagina.Locator("#waarom").FillAsync("De post blijft dicht.");
        await pagina.Locator("[data-zonder-regels]").CheckAsync();
        await pagina.Locator("#contact").FillAsync("06 00 00 00 00");
        foreach (var vinkje in new[] { "#mag-helpen", "#mag-delen", "input[name=strook][value=Ja]" })
            await pagina.Locator(vinkje).CheckAsync();
        await pagina.Locator("[data-verstuur]").ClickAsync();
        await Assertions.Expect(pagina.Locator("#odn-verstuurd")).ToBeFocusedAsync();
        var papier = await pagina.Locator("a[href$='/papier']").GetAttributeAsync("href");
        return (papier![..^"/papier".Length], await pagina.Locator(".odn-code").InnerTextAsync(), await pagina.Locator(".odn-geheim").InnerTextAsync());
    }

    private static async Task Ontvang(Bezoek bezoek, string adres)
    {
        var pagina = bezoek.Pagina;
        await bezoek.OpenWerkplek("/werkplek/overdrachten");
        await pagina.Locator($"a[href='{adres}']").ClickAsync();
        await pagina.Kies("Aannemen", "Ja, wij nemen dit aan");
        await pagina.Knop("Open het verhaal").ClickAsync();
        await Assertions.Expect(pagina.Locator(".od-verhaal")).ToContainTextAsync("06 00 00 00 00");
        await pagina.Kies("Er is contact", "Ja, er is contact");
        await pagina.Knop("De inwoner is begonnen").ClickAsync();
        await pagina.Locator("#zin").FillAsync("Komt elke dinsdag.");
        await pagina.Knop("Ja, de inwoner is begonnen").ClickAsync();
        await Assertions.Expect(pagina.Locator("[role=status] .melding")).ToContainTextAsync("Nu bevestigt");
    }
}
