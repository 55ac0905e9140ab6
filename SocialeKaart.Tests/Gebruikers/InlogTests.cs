using System.Net;
using System.Text.RegularExpressions;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>Signing in with a password and a code, over HTTP.</summary>
public sealed partial class InlogTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task SignIn_PasswordAndCode_OpensTheWorkplace()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.Ingelogd();
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_Cookies_AreOutOfReachOfScriptsAndOtherSites()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.Ingelogd();
        var regels = bezoeker.Antwoorden.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var r) ? r : []).Where(r => r.StartsWith("werkplek=", StringComparison.Ordinal) || r.StartsWith("tussenstap=", StringComparison.Ordinal)).ToList();
        regels.ShouldNotBeEmpty();
        regels.ShouldAllBe(r => r.Contains("httponly", StringComparison.OrdinalIgnoreCase) && r.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SignIn_PasswordAndCode_LeaveNoTraceInTheLog()
    {
        app.Kanarie(Toetreder.Wachtwoord);
        using var wie = await Toetreder.Nieuw(app);
        app.Kanarie(wie.Sleutel);
        app.Kanarie(wie.Mail);
        await wie.Ingelogd();
        await wie.MetWachtwoord(app.Kanarie("een verkeerd wachtwoord hier"));
    }

    [Fact]
    public async Task SignIn_PasswordAlone_OpensNothing()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.MetWachtwoord();
        bezoeker.Pad.ShouldBe("/inloggen/code");
        foreach (var pad in new[] { "/werkplek", "/account" })
        {
            await bezoeker.Open(pad);
            bezoeker.Pad.ShouldBe("/inloggen");
        }
    }

    // Else a password alone would be enough to put another second factor in the place of the one there is.
    [Fact]
    public async Task SetUp_ASecondFactor_IsForWhoHasNone()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.MetWachtwoord();
        await bezoeker.Open("/inloggen/instellen");
        bezoeker.Pad.ShouldBe("/inloggen/code");
        // The form of that page, sent without having been shown.
        bezoeker.Pagina.QuerySelector("form[action='/inloggen/code']")!.SetAttribute("action", "/inloggen/instellen");
        await bezoeker.Stuur("form[action='/inloggen/instellen']", ("code", Codeapp.Code(wie.Sleutel)));
        bezoeker.Pad.ShouldBe("/inloggen/code");
    }

    [Theory]
    [InlineData("/inloggen/code")]
    [InlineData("/inloggen/instellen")]
    public async Task Open_SecondStepWithoutTheFirst_LeadsToTheFirst(string pad)
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(pad);
        bezoeker.Pad.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task SignIn_SameCodeTwice_IsRefused()
    {
        using var wie = await Toetreder.Nieuw(app);
        var code = Codeapp.Code(wie.Sleutel);
        var (een, twee) = (await wie.MetWachtwoord(), await wie.MetWachtwoord());
        await Toetreder.VulIn(een, code);
        een.Pad.ShouldBe("/werkplek");
        await Toetreder.VulIn(twee, code);
        twee.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    // A clock may be late, so an earlier code is still taken: but not one that was taken already.
    [Fact]
    public async Task SignIn_EarlierCodeAfterALaterOne_IsRefusedAsWell()
    {
        using var wie = await Toetreder.Nieuw(app);
        var code = Codeapp.Code(wie.Sleutel);
        var een = await wie.MetWachtwoord();
        await Toetreder.VulIn(een, code);
        await wie.Ingelogd(stap: 1);
        var weer = await wie.MetWachtwoord();
        await Toetreder.VulIn(weer, code);
        weer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnce()
    {
        using var wie = await Toetreder.Nieuw(app);
        var (een, twee) = (await wie.MetWachtwoord(), await wie.MetWachtwoord());
        await Toetreder.VulIn(een, " " + wie.Herstelcodes[3].ToLowerInvariant());
        een.Pad.ShouldBe("/werkplek");
        await Toetreder.VulIn(twee, wie.Herstelcodes[3]);
        twee.Status.ShouldBe(HttpStatusCode.BadRequest);
        await Toetreder.VulIn(twee, wie.Herstelcodes[4]);
        twee.Pad.ShouldBe("/werkplek");
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksForAQuarterOfAnHour()
    {
        using var wie = await Toetreder.Nieuw(app);
        for (var keer = 0; keer < 5; keer++)
            await wie.MetWachtwoord("niet het wachtwoord");
        (await wie.MetWachtwoord()).Status.ShouldBe(HttpStatusCode.BadRequest);
        // By the clock of the machine.
        (await wie.Rij()).LockoutEnd!.Value.ShouldBe(DateTimeOffset.UtcNow.AddMinutes(15), TimeSpan.FromMinutes(2));
        await wie.Verander(a => a.LockoutEnd = DateTimeOffset.UtcNow.AddSeconds(-1));
        (await wie.MetWachtwoord()).Pad.ShouldBe("/inloggen/code");
    }

    // The same for an address without an account: else this would tell which there are.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_FiveTimesInVain_SaysToWait(bool bestaat)
    {
        using var wie = await Toetreder.Nieuw(app);
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/inloggen");
        for (var keer = 1; keer <= 6; keer++)
        {
            await bezoeker.Stuur("form[action='/inloggen']", ("mail", bestaat ? wie.Mail : "niemand@voorbeeld.test"), ("wachtwoord", "niet het wachtwoord"));
            bezoeker.Pagina.QuerySelector("[role=alert]")!.TextContent.Contains("Wacht een kwartier", StringComparison.Ordinal).ShouldBe(keer >= 5);
        }
    }

    [Fact]
    public async Task SignIn_Wrong_TiesTheMistakeToTheFields()
    {
        using var wie = await Toetreder.Nieuw(app);
        var pagina = (await wie.MetWachtwoord("niet het wachtwoord")).Pagina;
        pagina.Title!.ShouldStartWith("Er ging iets mis");
        foreach (var veld in pagina.QuerySelectorAll("#mail, #wachtwoord"))
        {
            veld.GetAttribute("aria-invalid").ShouldBe("true");
            pagina.GetElementById(veld.GetAttribute("aria-describedby")!)!.GetAttribute("role").ShouldBe("alert");
        }
    }

    [Fact]
    public async Task SignIn_FourWrongPasswords_DoNotLock()
    {
        using var wie = await Toetreder.Nieuw(app);
        for (var keer = 0; keer < 4; keer++)
            await wie.MetWachtwoord("niet het wachtwoord");
        (await wie.MetWachtwoord()).Pad.ShouldBe("/inloggen/code");
    }

    [Fact]
    public async Task SignIn_FiveWrongCodes_LocksThePasswordToo()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.MetWachtwoord();
        for (var keer = 0; keer < 5; keer++)
        {
            await Toetreder.VulIn(bezoeker, "000000");
            bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        await bezoeker.Open("/inloggen/code");
        bezoeker.Pad.ShouldBe("/inloggen");
        (await wie.MetWachtwoord()).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_Refused_TellsNotWhy()
    {
        using var wie = await Toetreder.Nieuw(app);
        using var dicht = await Toetreder.Nieuw(app);
        using var geblokkeerd = await Toetreder.Nieuw(app);
        await dicht.Verander(a => a.LockoutEnd = DateTimeOffset.UtcNow.AddMinutes(5));
        await geblokkeerd.Verander(a => a.GeblokkeerdOp = DateTime.UtcNow);
        var verkeerd = Zonder(await wie.MetWachtwoord("niet het wachtwoord"), wie.Mail);
        using var onbekend = new Bezoeker(app);
        await onbekend.Open("/inloggen");
        await onbekend.Stuur("form[action='/inloggen']", ("mail", "niemand@voorbeeld.test"), ("wachtwoord", "niet het wachtwoord"));
        Zonder(onbekend, "niemand@voorbeeld.test").ShouldBe(verkeerd);
        Zonder(await dicht.MetWachtwoord(), dicht.Mail).ShouldBe(verkeerd);
        Zonder(await geblokkeerd.MetWachtwoord(), geblokkeerd.Mail).ShouldBe(verkeerd);
    }

    [Theory]
    [InlineData("https://evil.example/", "/werkplek")]
    [InlineData("//evil.example/", "/werkplek")]
    [InlineData("/zoeken", "/werkplek")]
    [InlineData("/werkplekken", "/werkplek")]
    [InlineData("werkplek", "/werkplek")]
    [InlineData("/werkplek?q=caf\u00e9", "/werkplek")]
    [InlineData("/werkplek\r\nSet-Cookie: a=b", "/werkplek")]
    [InlineData("/account", "/account")]
    [InlineData("/werkplek/gesprek", "/werkplek/gesprek")]
    public async Task SignIn_WithAPlaceToGo_LeadsThereOnlyWhenItIsForStaff(string naar, string pad)
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = await wie.MetWachtwoord(naar: naar);
        await Toetreder.VulIn(bezoeker, Codeapp.Code(wie.Sleutel));
        (bezoeker.Pad, bezoeker.Status).ShouldBe((pad, HttpStatusCode.OK));
        bezoeker.Adressen.ShouldAllBe(a => a.Host == app.Adres.Host);
    }

    [Fact]
    public async Task Open_PageForStaff_ComesBackThereAfterSigningIn()
    {
        using var wie = await Toetreder.Nieuw(app);
        var bezoeker = wie.Browser();
        await bezoeker.Open("/account?klaar=sessie");
        await bezoeker.Stuur("form[action='/inloggen']", ("mail", wie.Mail), ("wachtwoord", Toetreder.Wachtwoord));
        await Toetreder.VulIn(bezoeker, Codeapp.Code(wie.Sleutel));
        bezoeker.Adressen[^1].PathAndQuery.ShouldBe("/account?klaar=sessie");
    }

    [Theory]
    [InlineData("/inloggen")]
    [InlineData("/inloggen/code")]
    [InlineData("/inloggen/instellen")]
    [InlineData("/uitnodiging")]
    public async Task Send_FormThatIsNotOurs_IsRefusedWithAPage(string pad)
    {
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("mail", "a@voorbeeld.test"), KeyValuePair.Create("wachtwoord", "x")]);
        using var antwoord = await app.Client.PostAsync(new Uri(pad, UriKind.Relative), inhoud);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await antwoord.Content.ReadAsStringAsync()).ShouldContain("Deze pagina was te oud");
    }

    // Everything but what differs at every visit, and the address that was filled in.
    private static string Zonder(Bezoeker bezoeker, string mail)
    {
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        return Bewijs().Replace(bezoeker.Paginas[^1], "").Replace(mail, "", StringComparison.Ordinal);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]*\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bewijs();
}
