using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>What was said stays through a cut, a refresh and a forgetful server; it stays in the tab, for this person alone, until it is wiped.</summary>
public sealed class GesprekBewaringTests(Chromium chromium, GesprekApp app, VergeetachtigeApp vergeetachtig) : IClassFixture<GesprekApp>, IClassFixture<VergeetachtigeApp>
{
    private const string Kanarie = "kanariegesprek4417";

    [Fact]
    public async Task Reload_GesprekWithANote_IsThereAgain()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await Vertel(bezoek.Pagina);
        await bezoek.Pagina.ReloadAsync();
        await IsEr(bezoek.Pagina);
    }

    [Fact]
    public async Task Cut_ConnectionThatComesBack_GoesOnWhereItWas()
    {
        await using var lijn = new Doorgeefluik(app.Adres);
        await using var bezoek = await Gesprektafel.Aan(chromium, app, lijn.Adres);
        await Vertel(bezoek.Pagina);
        lijn.Verbreek();
        await Assertions.Expect(bezoek.Pagina.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#inhoud[inert]")).ToHaveCountAsync(1);
        lijn.Herstel();
        await Assertions.Expect(bezoek.Pagina.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("#notitie")).ToHaveValueAsync(Kanarie);
        await bezoek.Pagina.Noteer(Kanarie + " en verder");
    }

    [Fact]
    public async Task Cut_CircuitThatWasForgotten_IsRestoredFromTheTab()
    {
        await using var lijn = new Doorgeefluik(vergeetachtig.Adres);
        await using var bezoek = await Gesprektafel.Aan(chromium, vergeetachtig, lijn.Adres);
        await Vertel(bezoek.Pagina);
        var eerst = await bezoek.Pagina.Circuit();
        lijn.Verbreek();
        await Assertions.Expect(bezoek.Pagina.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        lijn.Herstel();
        await bezoek.Pagina.WachtOpAnderCircuit(eerst);
        await IsEr(bezoek.Pagina);
    }

    [Fact]
    public async Task Keep_Gesprek_IsReadableInTheTabForNobody()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await Vertel(bezoek.Pagina);
        (await bezoek.Pagina.Bewaard())!.ShouldNotContain(Kanarie);
        (await bezoek.Pagina.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        bezoek.Verzoeken.ShouldNotContain(v => v.AbsoluteUri.Contains(Kanarie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keep_Gesprek_ReachesNoLogOrFile()
    {
        app.Kanarie(Kanarie);
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await Vertel(bezoek.Pagina);
        foreach (var bestand in app.Bestanden())
            (await Bestandstekst.Lees(bestand)).ShouldNotContain(Kanarie);
    }

    [Fact]
    public async Task Open_SameTabByAnotherAccount_FindsNothing()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await Vertel(bezoek.Pagina);
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await bezoek.KomBinnen(ander);
        await bezoek.Open(Gesprektafel.Adres);
        await Assertions.Expect(bezoek.Pagina.Locator("form button[type=submit]")).ToBeVisibleAsync();
        (await bezoek.Pagina.Bewaard()).ShouldBeNull();
    }

    [Fact]
    public async Task Wipe_Gesprek_IsGoneFromTabAndServer()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        await Vertel(bezoek.Pagina);
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Wis dit gesprek" }).ClickAsync();
        await bezoek.Pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, wis alles" }).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.GetByText("Het gesprek is gewist")).ToBeVisibleAsync();
        (await bezoek.Pagina.Bewaard()).ShouldBeNull();
        await bezoek.Pagina.ReloadAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("form button[type=submit]")).ToBeVisibleAsync();
    }

    private static async Task Vertel(IPage pagina)
    {
        await pagina.Begin();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await pagina.Noteer(Kanarie);
    }

    private static async Task IsEr(IPage pagina)
    {
        await Assertions.Expect(pagina.Locator("table.gezin")).ToBeVisibleAsync();
        await pagina.Bespreek("Geld en inkomen", "inwoner");
        await Assertions.Expect(pagina.Locator("#notitie")).ToHaveValueAsync(Kanarie);
    }
}
