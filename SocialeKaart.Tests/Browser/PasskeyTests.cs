using Microsoft.Playwright;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Browser;

/// <summary>Passkeys in a real browser, with a device that the browser only imagines.</summary>
public sealed class PasskeyTests(Chromium chromium, PersoneelApp app) : IClassFixture<PersoneelApp>
{
    // A passkey belongs to a name, and a number is none.
    private Uri Adres => new UriBuilder(app.Adres) { Host = "localhost" }.Uri;

    [Fact]
    public async Task SetUp_WithAPasskey_OpensTheWorkplaceAndSignsInWithoutAPassword()
    {
        await using var bezoek = await chromium.Bezoek(Adres);
        await Toestel(bezoek.Pagina);
        await bezoek.Open(await Toetreder.Link(app, $"{Guid.NewGuid():N}@voorbeeld.test"));
        await KiesWachtwoord(bezoek.Pagina);
        await Maak(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");

        await bezoek.Pagina.Context.ClearCookiesAsync();
        await bezoek.Open("/inloggen?naar=/account");
        await Gebruik(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/account");
    }

    [Fact]
    public async Task Make_PasskeyAtTheAccountPage_SignsInNextTime()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await using var bezoek = await chromium.Bezoek(Adres);
        await bezoek.KomBinnen(wie);
        await Toestel(bezoek.Pagina);
        await bezoek.Open("/account");
        var gemaakt = bezoek.Pagina.WaitForResponseAsync(a => a.Url.EndsWith("/account/passkey", StringComparison.Ordinal));
        await Maak(bezoek.Pagina).ClickAsync();
        (await gemaakt).Status.ShouldBe(200);
        await Assertions.Expect(bezoek.Pagina.Locator("button[name=passkey]")).ToHaveCountAsync(1);

        await bezoek.Pagina.Context.ClearCookiesAsync();
        await bezoek.Open("/inloggen");
        await Gebruik(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");
    }

    // Who has a password and a passkey but no app has no code to fill in.
    [Fact]
    public async Task SignIn_PasswordOfWhoHasAPasskeyOnly_GoesOnWithThePasskey()
    {
        var mail = $"{Guid.NewGuid():N}@voorbeeld.test";
        await using var bezoek = await chromium.Bezoek(Adres);
        await Toestel(bezoek.Pagina);
        await bezoek.Open(await Toetreder.Link(app, mail));
        await KiesWachtwoord(bezoek.Pagina);
        await Maak(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");
        await bezoek.Pagina.Context.ClearCookiesAsync();
        await bezoek.Open("/inloggen");
        await bezoek.Pagina.FillAsync("#mail", mail);
        await bezoek.Pagina.FillAsync("#wachtwoord", Toetreder.Wachtwoord);
        await bezoek.Pagina.ClickAsync("form[action='/inloggen'] button");
        await bezoek.KomtOp("/inloggen/code");
        await Gebruik(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");
    }

    [Fact]
    public async Task SetUp_DeviceThatDoesNotCheckWhoHoldsIt_IsRefused()
    {
        await using var bezoek = await chromium.Bezoek(Adres);
        await Toestel(bezoek.Pagina, herkentMens: false);
        await bezoek.Open(await Toetreder.Link(app, $"{Guid.NewGuid():N}@voorbeeld.test"));
        await KiesWachtwoord(bezoek.Pagina);
        await Maak(bezoek.Pagina).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-passkey-fout]")).ToBeVisibleAsync();
        await bezoek.Open("/werkplek");
        bezoek.Pagina.Url.ShouldContain("/inloggen");
    }

    // A found telephone: it has the passkey, but does not know who holds it.
    [Fact]
    public async Task SignIn_DeviceThatNoLongerKnowsWhoHoldsIt_IsRefused()
    {
        await using var bezoek = await chromium.Bezoek(Adres);
        var (cdp, toestel) = await Toestel(bezoek.Pagina);
        await bezoek.Open(await Toetreder.Link(app, $"{Guid.NewGuid():N}@voorbeeld.test"));
        await KiesWachtwoord(bezoek.Pagina);
        await Maak(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");
        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = toestel, ["isUserVerified"] = false });
        await bezoek.Pagina.Context.ClearCookiesAsync();
        await bezoek.Open("/inloggen");
        await Gebruik(bezoek.Pagina).ClickAsync();
        await Assertions.Expect(bezoek.Pagina.Locator("[data-passkey-fout]")).ToBeVisibleAsync();
    }

    // What the page asks of the device could be taken out by someone who holds both: the server looks for itself.
    [Fact]
    public async Task SignIn_AnswerWithoutTheCheckThoughThePageDidNotAskForIt_IsRefused()
    {
        await using var bezoek = await chromium.Bezoek(Adres);
        var (cdp, toestel) = await Toestel(bezoek.Pagina);
        await bezoek.Open(await Toetreder.Link(app, $"{Guid.NewGuid():N}@voorbeeld.test"));
        await KiesWachtwoord(bezoek.Pagina);
        await Maak(bezoek.Pagina).ClickAsync();
        await bezoek.KomtOp("/werkplek");
        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = toestel, ["isUserVerified"] = false });
        await bezoek.Pagina.Context.ClearCookiesAsync();
        await bezoek.Pagina.RouteAsync("**/inloggen/passkey/vraag", async route =>
        {
            var echt = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = echt, Body = (await echt.TextAsync()).Replace("\"required\"", "\"discouraged\"", StringComparison.Ordinal) });
        });
        await bezoek.Open("/inloggen");
        var antwoord = bezoek.Pagina.WaitForResponseAsync(a => a.Url.EndsWith("/inloggen/passkey", StringComparison.Ordinal));
        await Gebruik(bezoek.Pagina).ClickAsync();
        (await antwoord).Status.ShouldBe(400);
    }

    /// <summary>A telephone or laptop with passkeys in it, which touches itself.</summary>
    private static async Task<(ICDPSession Cdp, string Id)> Toestel(IPage pagina, bool herkentMens = true)
    {
        var cdp = await pagina.Context.NewCDPSessionAsync(pagina);
        await cdp.SendAsync("WebAuthn.enable");
        var gemaakt = await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = herkentMens,
                ["isUserVerified"] = herkentMens, ["automaticPresenceSimulation"] = true,
            },
        });
        return (cdp, gemaakt!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private static async Task KiesWachtwoord(IPage pagina)
    {
        await pagina.FillAsync("#wachtwoord", Toetreder.Wachtwoord);
        await pagina.FillAsync("#herhaal", Toetreder.Wachtwoord);
        await pagina.ClickAsync("form[action='/uitnodiging'] button");
        await pagina.KomtOp(url => url.EndsWith("/inloggen/instellen", StringComparison.Ordinal));
    }

    private static ILocator Maak(IPage pagina) => pagina.Locator("form[data-passkey=maak] button");

    private static ILocator Gebruik(IPage pagina) => pagina.Locator("form[data-passkey=gebruik] button");
}
