using System.Net;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>What everyone keeps of the own account, and how a session ends, over HTTP.</summary>
public sealed class AccountPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Open_WhileBlocked_LeadsToSigningIn()
    {
        using var wie = await Toetreder.Nieuw(app);
        await wie.Verander(a => a.GeblokkeerdOp = DateTime.UtcNow);
        await wie.Eerste.Open("/werkplek");
        wie.Eerste.Pad.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task Open_Account_SaysWhereAndAsWhatSomeoneWorks()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Ontvanger);
        var tekst = (await wie.Pagina("/account")).QuerySelector("main")!.TextContent;
        tekst.ShouldContain("U werkt bij Surplus.");
        tekst.ShouldContain("U bent: ontvanger.");
    }

    [Fact]
    public async Task Open_WhatIsNotForTheRole_IsRefusedWithAPage()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var pagina = await wie.Pagina("/beheer/accounts", HttpStatusCode.Forbidden);
        pagina.QuerySelector("main h1").ShouldNotBeNull().TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task SignOut_Here_EndsTheSessionItself()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        using var uit = await wie.Stuur("/account", "/uitloggen");
        uit.Headers.Location!.ToString().ShouldBe("/inloggen");
        // A copy of the cookie opens nothing any more.
        using var vast = wie.VasteClient();
        using var antwoord = await vast.GetAsync(new Uri("/werkplek", UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignOut_Everywhere_EndsAllSessions()
    {
        using var wie = await Toetreder.Nieuw(app);
        var ander = await wie.Ingelogd();
        await wie.Eerste.Open("/account");
        await wie.Eerste.Stuur("form[action='/account/overal']");
        foreach (var bezoeker in new[] { wie.Eerste, ander })
        {
            await bezoeker.Open("/werkplek");
            bezoeker.Pad.ShouldBe("/inloggen");
        }
    }

    [Fact]
    public async Task EndSession_OfAnotherBrowser_EndsThatOneAlone()
    {
        using var wie = await Toetreder.Nieuw(app);
        var ander = await wie.Ingelogd();
        await wie.Eerste.Open("/account");
        var knoppen = wie.Eerste.Pagina.QuerySelectorAll("button[name=sessie]");
        knoppen.Length.ShouldBe(2);
        var vreemde = knoppen.Single(k => !k.Closest("li")!.TextContent.Contains("deze browser", StringComparison.Ordinal)).GetAttribute("value")!;
        await wie.Eerste.Stuur("form[action='/account/sessie']", ("sessie", vreemde));
        (wie.Eerste.Pad, wie.Eerste.Status).ShouldBe(("/account", HttpStatusCode.OK));
        wie.Eerste.Pagina.QuerySelectorAll("button[name=sessie]").Length.ShouldBe(1);
        await ander.Open("/werkplek");
        ander.Pad.ShouldBe("/inloggen");
    }

    [Fact]
    public async Task EndSession_OfSomeoneElse_IsNotFoundAndGoesOn()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var vreemde = (await ander.Pagina("/account")).QuerySelector("button[name=sessie]")!.GetAttribute("value")!;
        using var antwoord = await wie.Stuur("/account", "/account/sessie", ("sessie", vreemde));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await ander.Pagina("/werkplek");
    }

    [Fact]
    public async Task ChangePassword_Right_EndsTheOtherSessionsAndTheOldPassword()
    {
        using var wie = await Toetreder.Nieuw(app);
        var ander = await wie.Ingelogd();
        await wie.Eerste.Open("/account");
        await Verander(wie, Toetreder.Wachtwoord, "een heel ander wachtwoord");
        (wie.Eerste.Pad, wie.Eerste.Status).ShouldBe(("/account", HttpStatusCode.OK));
        await ander.Open("/werkplek");
        ander.Pad.ShouldBe("/inloggen");
        (await wie.MetWachtwoord()).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await wie.MetWachtwoord("een heel ander wachtwoord")).Pad.ShouldBe("/inloggen/code");
    }

    [Fact]
    public async Task ChangePassword_WrongOldOne_ChangesNothing()
    {
        using var wie = await Toetreder.Nieuw(app);
        await wie.Eerste.Open("/account");
        await Verander(wie, "geraden wachtwoord", "een heel ander wachtwoord");
        wie.Eerste.Status.ShouldBe(HttpStatusCode.BadRequest);
        var veld = wie.Eerste.Pagina.QuerySelector("#huidig")!;
        (veld.GetAttribute("aria-invalid"), veld.HasAttribute("autofocus")).ShouldBe(("true", true));
        veld.Closest("form")!.QuerySelector("#fout").ShouldNotBeNull();
        (await wie.MetWachtwoord()).Pad.ShouldBe("/inloggen/code");
    }

    [Fact]
    public async Task ReplaceApp_WithPasswordAndACodeOfTheNewOne_EndsTheOldOneAndGivesRecoveryCodes()
    {
        using var wie = await Toetreder.Nieuw(app);
        var ander = await wie.Ingelogd();
        await wie.Eerste.Open("/account/app");
        var nieuw = wie.Eerste.Pagina.QuerySelector(".appsleutel code")!.TextContent;
        await wie.Eerste.Stuur("form[action='/account/app']", ("huidig", Toetreder.Wachtwoord), ("code", Codeapp.Code(nieuw)));
        wie.Eerste.Pagina.QuerySelectorAll(".herstelcodes code").Length.ShouldBe(10);
        await ander.Open("/werkplek");
        ander.Pad.ShouldBe("/inloggen");
        var bezoeker = await wie.MetWachtwoord();
        await Toetreder.VulIn(bezoeker, Codeapp.Code(wie.Sleutel));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("geraden wachtwoord", true, "#huidig")]
    [InlineData(Toetreder.Wachtwoord, false, "#code")]
    public async Task ReplaceApp_Wrong_KeepsTheOldOneAndSaysWhere(string wachtwoord, bool metCode, string waar)
    {
        using var wie = await Toetreder.Nieuw(app);
        await wie.Eerste.Open("/account/app");
        var nieuw = wie.Eerste.Pagina.QuerySelector(".appsleutel code")!.TextContent;
        await wie.Eerste.Stuur("form[action='/account/app']", ("huidig", wachtwoord), ("code", metCode ? Codeapp.Code(nieuw) : "000000"));
        wie.Eerste.Status.ShouldBe(HttpStatusCode.BadRequest);
        wie.Eerste.Pagina.QuerySelector(waar)!.GetAttribute("aria-invalid").ShouldBe("true");
        // Whoever scanned it already need not do so again.
        wie.Eerste.Pagina.QuerySelector(".appsleutel code")!.TextContent.ShouldBe(nieuw);
        var bezoeker = await wie.MetWachtwoord();
        await Toetreder.VulIn(bezoeker, Codeapp.Code(wie.Sleutel));
        bezoeker.Pad.ShouldBe("/werkplek");
    }

    [Fact]
    public async Task MakeRecoveryCodes_WithAPasskeyAlone_AsksThePassword()
    {
        using var wie = await Toetreder.Nieuw(app);
        await wie.Verander(a => a.TwoFactorEnabled = false);
        await wie.Eerste.Open("/account");
        await wie.Eerste.Stuur("form[action='/account/herstelcodes']", ("huidig", "geraden wachtwoord"));
        wie.Eerste.Status.ShouldBe(HttpStatusCode.BadRequest);
        await wie.Eerste.Stuur("form[action='/account/herstelcodes']", ("huidig", Toetreder.Wachtwoord));
        wie.Eerste.Pagina.QuerySelectorAll(".herstelcodes code").Length.ShouldBe(10);
    }

    [Theory]
    [InlineData("/account", HttpStatusCode.OK)]
    [InlineData("/beheer/accounts", HttpStatusCode.Forbidden)]
    [InlineData("/werkplek/bestaat/niet", HttpStatusCode.NotFound)]
    public async Task Open_AsStaff_ShowsNothingThatIsForResidents(string pad, HttpStatusCode status)
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var pagina = await wie.Pagina(pad, status);
        pagina.QuerySelectorAll("[data-weg], .crisis, footer").ShouldBeEmpty();
        pagina.QuerySelector("a[href='/werkplek']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_WhatIsNotThereWithoutASession_ShowsThePageForResidents() =>
        (await app.Pagina("/werkplek/bestaat/niet", HttpStatusCode.NotFound)).QuerySelector("[data-weg]").ShouldNotBeNull();

    [Fact]
    public async Task RenewRecoveryCodes_ByCode_EndsTheOldOnes()
    {
        using var wie = await Toetreder.Nieuw(app);
        await wie.Eerste.Open("/account");
        await wie.Eerste.Stuur("form[action='/account/herstelcodes']", ("code", Codeapp.Code(wie.Sleutel)));
        var nieuw = wie.Eerste.Pagina.QuerySelectorAll(".herstelcodes code").Select(c => c.TextContent).ToList();
        nieuw.Count.ShouldBe(10);
        var bezoeker = await wie.MetWachtwoord();
        await Toetreder.VulIn(bezoeker, wie.Herstelcodes[0]);
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        await Toetreder.VulIn(bezoeker, nieuw[0]);
        bezoeker.Pad.ShouldBe("/werkplek");
    }

    private static Task Verander(Toetreder wie, string huidig, string nieuw) =>
        wie.Eerste.Stuur("form[action='/account/wachtwoord']", ("huidig", huidig), ("wachtwoord", nieuw), ("herhaal", nieuw));
}
