using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Browser;

/// <summary>The redactie's grid by keyboard: narrow, order, choose two, change both, look at the history, put back; each page is opened once.</summary>
public sealed class RoosterTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Change_TwoEntriesAndPutOneBack_ByKeyboard()
    {
        using var redacteur = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await using var bezoek = await chromium.Bezoek(app, redacteur);
        await bezoek.OpenWerkplek("/beheer/voorzieningen", "#zoek");
        var pagina = bezoek.Pagina;
        await Narrow(pagina);
        var slugs = await ChangeTwo(pagina);
        await PutBack(bezoek, redacteur, slugs[0]);
        await Dubbelen(bezoek);
        // Scripts of the page in the frame are held back on purpose, and the browser says so.
        bezoek.Klachten.Where(k => !k.Contains("frame is sandboxed", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static async Task Narrow(IPage pagina)
    {
        await pagina.Locator("#facet-organisatie").SelectOptionAsync("surplus");
        await pagina.KomtOp(adres => adres.EndsWith("/beheer/voorzieningen?organisatie=surplus", StringComparison.Ordinal));
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Naam" }).PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("th[aria-sort=descending]")).ToContainTextAsync("Naam");
        // The button is still the same one.
        (await pagina.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("rooster-sorteer");
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "/beheer/voorzieningen", Scherm.Telefoon, Scherm.Tablet, Scherm.Bureau);
        await pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        // Back asks the question before it.
        await pagina.GoBackAsync();
        await Assertions.Expect(pagina.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Naam");
    }

    private async Task<string[]> ChangeTwo(IPage pagina)
    {
        var rijen = pagina.Locator("tr[data-slug]");
        string[] slugs = [(await rijen.Nth(0).GetAttributeAsync("data-slug"))!, (await rijen.Nth(1).GetAttributeAsync("data-slug"))!];
        await pagina.TabNaar($"tr[data-slug='{slugs[0]}'] input");
        await pagina.Keyboard.PressAsync("Space");
        await pagina.TabNaar($"tr[data-slug='{slugs[1]}'] input");
        await pagina.Keyboard.PressAsync("Space");
        await Assertions.Expect(pagina.Locator("#gekozen")).ToContainTextAsync("2");
        await pagina.GetByLabel("Wat wilt u wijzigen?").SelectOptionAsync("Zichtbaar");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Bekijk wat er verandert" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "2 veranderen" })).ToBeFocusedAsync();
        await AxeTests.ZonderBezwaar(pagina, "/beheer/voorzieningen with a change to look at");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Wijzig 2" }).PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).Filter(new() { HasText = "Gewijzigd: 2" })).ToBeVisibleAsync();
        await Assertions.Expect(rijen.Nth(0)).ToContainTextAsync("alleen collega’s");
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
        app.Beeld.Voorziening(slugs[1]).ShouldBeNull();
        return slugs;
    }

    private async Task PutBack(Bezoek bezoek, Medewerker redacteur, string slug)
    {
        var pagina = bezoek.Pagina;
        await pagina.Locator($"tr[data-slug='{slug}']").GetByRole(AriaRole.Link, new() { Name = "Geschiedenis" }).PressAsync("Enter");
        var eerste = pagina.Locator("[data-versie='1']");
        await eerste.WaitForAsync();
        await Assertions.Expect(pagina.Locator("[data-versie='2']")).ToContainTextAsync(redacteur.Account.Naam);
        await Assertions.Expect(pagina.Locator("[data-veld=Zichtbaar]")).ToContainTextAsync("Alleen collega’s");
        await AxeTests.ZonderBezwaarOpElkScherm(pagina, "the history", Scherm.Telefoon, Scherm.Tablet, Scherm.Bureau);
        await eerste.GetByRole(AriaRole.Button, new() { Name = "Zo ziet de inwoner het" }).PressAsync("Enter");
        await Assertions.Expect(pagina.FrameLocator("iframe").Locator("article.voorziening h1")).ToBeVisibleAsync();
        await eerste.GetByRole(AriaRole.Button, new() { Name = "Zet terug" }).PressAsync("Enter");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, zet op de site" }).PressAsync("Enter");
        await Assertions.Expect(pagina.Locator("[data-versie='3']")).ToContainTextAsync("op de site");
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(default);
        app.Beeld.Voorziening(slug).ShouldNotBeNull();
    }

    private async Task Dubbelen(Bezoek bezoek)
    {
        await Kopieer();
        await bezoek.OpenWerkplek("/beheer/dubbelen");
        var paar = bezoek.Pagina.Locator("[data-paar]").Filter(new() { HasText = "Dubbel eetpunt" });
        await paar.GetByRole(AriaRole.Button, new() { Name = "Vergelijken" }).PressAsync("Enter");
        await paar.Locator("table").WaitForAsync();
        await AxeTests.ZonderBezwaarOpElkScherm(bezoek.Pagina, "/beheer/dubbelen", Scherm.Telefoon, Scherm.Tablet, Scherm.Bureau);
        await paar.GetByRole(AriaRole.Button, new() { Name = "Samenvoegen" }).PressAsync("Enter");
        await paar.GetByRole(AriaRole.Button, new() { Name = "Ja, voeg samen" }).PressAsync("Enter");
        await Assertions.Expect(bezoek.Pagina.GetByRole(AriaRole.Status).Filter(new() { HasText = "Samengevoegd" })).ToBeVisibleAsync();
        await Assertions.Expect(paar).ToHaveCountAsync(0);
    }

    /// <summary>Two entries of one name that is nobody else's.</summary>
    private async Task Kopieer()
    {
        var uitgever = app.Diensten.GetRequiredService<Uitgever>();
        var inhoud = app.Beeld.Voorziening("eetpunt")!.Inhoud with { Naam = "Dubbel eetpunt", Locaties = [], Tijden = [], Contact = null, Zichtbaar = Zichtbaarheid.Publiek };
        (await uitgever.VoegToe("dubbel-een", null, inhoud, "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        (await uitgever.VoegToe("dubbel-twee", null, inhoud with { Samenvatting = "Samen eten, twee keer." }, "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
    }
}
