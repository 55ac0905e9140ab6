using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>Where keyboard and view go after each step of a gesprek, and what is asked before something is lost.</summary>
public sealed class GesprekFocusTests(Chromium chromium, GesprekApp app) : IClassFixture<GesprekApp>
{
    [Fact]
    public async Task Choose_Leefdomein_BringsItsSheetInView()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await Assertions.Expect(pagina.Locator("#gezin")).ToBeFocusedAsync();
        await pagina.Bespreek("Wonen", "inwoner");
        await Assertions.Expect(pagina.Locator("#domein")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("#domein")).ToBeInViewportAsync();
        await Assertions.Expect(pagina.Locator("fieldset.gezin-gegevens")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Close_LeefdomeinWithANote_AsksFirstAndCanBeLeft()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Bespreek("Wonen", "inwoner");
        await pagina.Noteer("De huur");
        await pagina.Locator("#sluit").ClickAsync();
        await Assertions.Expect(pagina.Locator("#sluit-nee")).ToBeFocusedAsync();
        await pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(pagina.Locator("#sluit")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator("#notitie")).ToHaveValueAsync("De huur");
        await pagina.Locator("#sluit").ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Ja, wis dit" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#gezin")).ToBeFocusedAsync();
        await Assertions.Expect(pagina.Locator(".gezin-vak.open")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Drop_LineOfThePlan_KeepsFocusOnItsButton()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.Bespreek("Wonen", "inwoner");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Laat weg" }).First.ClickAsync();
        var terug = pagina.GetByRole(AriaRole.Button, new() { Name = "Zet terug" });
        await Assertions.Expect(terug).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Show_LargeHouseholdOnAPhone_HasEveryMemberInView()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app, opties: new() { ViewportSize = Scherm.Van(Scherm.Telefoon) });
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        for (var kind = 1; kind <= 5; kind++)
        {
            await pagina.GetByRole(AriaRole.Button, new() { Name = "Kind erbij" }).ClickAsync();
            await Assertions.Expect(pagina.Locator(".gezin-lid")).ToHaveCountAsync(kind + 1);
        }

        foreach (var lid in await pagina.Locator(".gezin-lid").AllAsync())
        {
            var vak = (await lid.BoundingBoxAsync())!;
            vak.X.ShouldBeGreaterThanOrEqualTo(0);
            (vak.X + vak.Width).ShouldBeLessThanOrEqualTo(Scherm.Telefoon);
        }

        await pagina.Locator(".gezin-lid").Last.ClickAsync();
        await pagina.Bespreek("Leren en taal", "kind 5");
    }

    [Fact]
    public async Task Ask_ChildAboutSchool_GivesTheQuestionOfItsRouteInItsWords()
    {
        await using var bezoek = await Gesprektafel.Aan(chromium, app);
        var pagina = bezoek.Pagina;
        await pagina.Begin();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Kind erbij" }).ClickAsync();
        await Assertions.Expect(pagina.Locator(".gezin-lid")).ToHaveCountAsync(2);
        await pagina.Bespreek("Leren en taal", "kind");
        await Assertions.Expect(pagina.GetByText("Bij wie op school kun je terecht als er iets is?")).ToBeVisibleAsync();
        await pagina.GetByLabel("School gaat niet goed, of ik word gepest").CheckAsync();
        await Assertions.Expect(pagina.Locator(".planregel", new() { HasText = "Bewaar of schrijf op wat er gebeurt" })).ToHaveCountAsync(1);
        await Assertions.Expect(pagina.GetByLabel("Er is te weinig geld, of ik heb geldzorgen")).ToHaveCountAsync(0);
    }
}
