using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>A colleague looks along in a gesprek: only who was asked, and the Houder stays who it was.</summary>
public sealed class GesprekSamenTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    [Fact]
    public async Task Join_InvitedColleague_SharesTheGesprekAndHouderStays()
    {
        await using var eerste = await Gesprektafel.Aan(chromium, app);
        using var collega = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Frontoffice);
        await using var tweede = await chromium.Bezoek(app);
        await tweede.KomBinnen(collega);
        await tweede.Open(Gesprektafel.Adres);
        await eerste.Pagina.Begin();
        await eerste.Pagina.Bespreek("Geld en inkomen", "inwoner");
        var houder = await eerste.Pagina.Locator(".gesprek-balk p").First.TextContentAsync();

        await Nodig(eerste.Pagina, collega.Account.Naam);
        await tweede.Pagina.GetByRole(AriaRole.Button, new() { Name = "Meekijken" }).ClickAsync();
        await tweede.Pagina.Bespreek("Geld en inkomen", "inwoner");
        var eerst = await eerste.Pagina.Bewaard();
        await tweede.Pagina.Locator("#notitie").FillAsync("Door de collega");

        await Assertions.Expect(eerste.Pagina.Locator("#notitie")).ToHaveValueAsync("Door de collega");
        await eerste.Pagina.WachtOpBewaard(eerst);
        await Assertions.Expect(eerste.Pagina.Locator(".gesprek-balk")).ToContainTextAsync($"Kijkt mee: {collega.Account.Naam}");
        (await tweede.Pagina.Locator(".gesprek-balk p").First.TextContentAsync())!.Trim().ShouldStartWith(houder!.Trim().Split('.')[0]);
        await Assertions.Expect(tweede.Pagina.GetByRole(AriaRole.Button, new() { Name = "Wis dit gesprek" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Return_HouderWithAColleagueIn_HasBothInAgain(bool herladen)
    {
        await using var eerste = await Gesprektafel.Aan(chromium, app);
        await eerste.Pagina.Begin();
        using var collega = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await Nodig(eerste.Pagina, collega.Account.Naam);
        await using var tweede = await chromium.Bezoek(app);
        await tweede.KomBinnen(collega);
        await tweede.Open(Gesprektafel.Adres);
        await tweede.Pagina.GetByRole(AriaRole.Button, new() { Name = "Meekijken" }).ClickAsync();
        await Assertions.Expect(tweede.Pagina.Locator("table.gezin")).ToBeVisibleAsync();
        if (herladen)
        {
            await eerste.Pagina.ReloadAsync();
        }
        else
        {
            await eerste.Pagina.GetByRole(AriaRole.Link, new() { Name = "Zoeken", Exact = true }).ClickAsync();
            await Assertions.Expect(tweede.Pagina.GetByText("Uw collega is even weg")).ToBeVisibleAsync();
            await eerste.Pagina.GetByRole(AriaRole.Link, new() { Name = "Gesprek", Exact = true }).ClickAsync();
        }

        await Assertions.Expect(eerste.Pagina.Locator(".gesprek-balk")).ToContainTextAsync($"Kijkt mee: {collega.Account.Naam}");
        await Assertions.Expect(tweede.Pagina.Locator("table.gezin")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Join_NotInvited_SeesNothingOfIt()
    {
        await using var eerste = await Gesprektafel.Aan(chromium, app);
        await eerste.Pagina.Begin();
        using var collega = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await Nodig(eerste.Pagina, collega.Account.Naam);
        await using var ander = await Gesprektafel.Aan(chromium, app);
        await Assertions.Expect(ander.Pagina.Locator("form button[type=submit]")).ToBeVisibleAsync();
        await Assertions.Expect(ander.Pagina.Locator(".gesprek-uitnodiging")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TakeBack_ColleagueWhoLooksAlong_IsOutAtOnce()
    {
        await using var eerste = await Gesprektafel.Aan(chromium, app);
        await eerste.Pagina.Begin();
        using var collega = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await Nodig(eerste.Pagina, collega.Account.Naam);
        await using var tweede = await chromium.Bezoek(app);
        await tweede.KomBinnen(collega);
        await tweede.Open(Gesprektafel.Adres);
        await tweede.Pagina.GetByRole(AriaRole.Button, new() { Name = "Meekijken" }).ClickAsync();
        await Assertions.Expect(tweede.Pagina.Locator("table.gezin")).ToBeVisibleAsync();
        await eerste.Pagina.GetByRole(AriaRole.Button, new() { Name = "Neem terug" }).ClickAsync();
        await Assertions.Expect(tweede.Pagina.Locator("table.gezin")).ToHaveCountAsync(0);
        (await tweede.Pagina.Bewaard()).ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhereAColleagueWrites_WaitsAndTellsWho()
    {
        await using var eerste = await Gesprektafel.Aan(chromium, app);
        await eerste.Pagina.Begin();
        await eerste.Pagina.Bespreek("Geld en inkomen", "inwoner");
        using var collega = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await Nodig(eerste.Pagina, collega.Account.Naam);
        await using var tweede = await chromium.Bezoek(app);
        await tweede.KomBinnen(collega);
        await tweede.Open("/werkplek");
        // On whatever page the colleague is.
        await tweede.Pagina.GetByRole(AriaRole.Link, new() { Name = "uitgenodigd: 1" }).ClickAsync();
        await tweede.Pagina.GetByRole(AriaRole.Button, new() { Name = "Meekijken" }).ClickAsync();
        await tweede.Pagina.Bespreek("Geld en inkomen", "inwoner");

        await tweede.Pagina.Locator("#notitie").FillAsync("Eerst de een");
        await Assertions.Expect(eerste.Pagina.Locator("#notitie[readonly]")).ToHaveValueAsync("Eerst de een");
        await Assertions.Expect(eerste.Pagina.Locator("#notitie-wie")).ToHaveTextAsync($"{collega.Account.Naam} schrijft hier nu.");
        await tweede.Pagina.Locator("#sterk").FocusAsync();
        await Assertions.Expect(eerste.Pagina.Locator("#notitie-wie")).ToHaveCountAsync(0);
        await eerste.Pagina.Locator("#notitie").FillAsync("dan de ander");
        await Assertions.Expect(tweede.Pagina.Locator("#notitie")).ToHaveValueAsync("dan de ander");
    }

    private static async Task Nodig(IPage pagina, string naam)
    {
        await pagina.Locator("summary", new() { HasText = "Een collega erbij" }).ClickAsync();
        var keuze = pagina.Locator("#collega option", new() { HasText = naam });
        await Assertions.Expect(keuze).ToHaveCountAsync(1);
        await pagina.Locator("#collega").SelectOptionAsync(await keuze.GetAttributeAsync("value") ?? "");
        await pagina.GetByLabel("De inwoner vindt het goed").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Nodig uit" }).ClickAsync();
        await Assertions.Expect(pagina.GetByText($"Uitgenodigd: {naam}")).ToBeVisibleAsync();
    }
}
