using Microsoft.Playwright;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>axe finds nothing to object to at the pages of signing in and of the own account, on a light telephone and a dark desk.</summary>
public sealed class InlogSchermTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Check_SignIn_HasNoViolations()
    {
        await using var bezoek = await Bezoek();
        await bezoek.Open("/inloggen");
        await ZonderBezwaar(bezoek, "/inloggen");
        await bezoek.Pagina.FillAsync("#mail", "niemand@voorbeeld.test");
        await bezoek.Pagina.FillAsync("#wachtwoord", "geraden");
        await bezoek.Pagina.ClickAsync("form[action='/inloggen'] button");
        await Assertions.Expect(bezoek.Pagina.Locator("[role=alert]").First).ToBeVisibleAsync();
        await ZonderBezwaar(bezoek, "/inloggen after a mistake");
    }

    [Fact]
    public async Task Check_Invitation_HasNoViolationsFromTheLinkToTheRecoveryCodes()
    {
        await using var bezoek = await Bezoek();
        await bezoek.Open(await Toetreder.Link(app, $"{Guid.NewGuid():N}@voorbeeld.test"));
        await ZonderBezwaar(bezoek, "/uitnodiging");
        await bezoek.Pagina.FillAsync("#wachtwoord", Toetreder.Wachtwoord);
        await bezoek.Pagina.FillAsync("#herhaal", Toetreder.Wachtwoord);
        await bezoek.Pagina.ClickAsync("form[action='/uitnodiging'] button");
        await bezoek.KomtOp("/inloggen/instellen");
        await ZonderBezwaar(bezoek, "/inloggen/instellen");
        var sleutel = await bezoek.Pagina.Locator(".appsleutel code").TextContentAsync();
        await bezoek.Pagina.FillAsync("#code", Codeapp.Code(sleutel!));
        await bezoek.Pagina.ClickAsync("form[action='/inloggen/instellen'][method=post] button");
        await Assertions.Expect(bezoek.Pagina.Locator(".herstelcodes code").First).ToBeVisibleAsync();
        await ZonderBezwaar(bezoek, "the recovery codes");
    }

    [Fact]
    public async Task Check_Code_HasNoViolations()
    {
        using var wie = await Toetreder.Nieuw(app);
        await using var bezoek = await Bezoek();
        await bezoek.Open("/inloggen");
        await bezoek.Pagina.FillAsync("#mail", wie.Mail);
        await bezoek.Pagina.FillAsync("#wachtwoord", Toetreder.Wachtwoord);
        await bezoek.Pagina.ClickAsync("form[action='/inloggen'] button");
        await bezoek.KomtOp("/inloggen/code");
        await ZonderBezwaar(bezoek, "/inloggen/code");
    }

    [Fact]
    public async Task Check_Account_HasNoViolations()
    {
        using var wie = await Toetreder.Nieuw(app);
        await using var bezoek = await Bezoek();
        await bezoek.Pagina.Context.AddCookiesAsync([new Cookie { Name = Medewerker.Koekje, Value = wie.Eerste.Koekje(Medewerker.Koekje)!, Url = app.Adres.AbsoluteUri, HttpOnly = true }]);
        await bezoek.Open("/account");
        await Assertions.Expect(bezoek.Pagina.Locator("#app")).ToBeVisibleAsync();
        await ZonderBezwaar(bezoek, "/account");
    }

    private Task<Bezoek> Bezoek() => chromium.Bezoek(app, new() { ViewportSize = Scherm.Van(Scherm.Telefoon), ColorScheme = ColorScheme.Light });

    private static async Task ZonderBezwaar(Bezoek bezoek, string waar)
    {
        await bezoek.Pagina.SetViewportSizeAsync(Scherm.Telefoon, Scherm.Van(Scherm.Telefoon).Height);
        await bezoek.Pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await AxeTests.ZonderBezwaar(bezoek.Pagina, $"{waar} on a light telephone");
        await bezoek.Pagina.SetViewportSizeAsync(Scherm.Breed.Width, Scherm.Breed.Height);
        await bezoek.Pagina.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeTests.ZonderBezwaar(bezoek.Pagina, $"{waar} on a dark desk");
    }
}
