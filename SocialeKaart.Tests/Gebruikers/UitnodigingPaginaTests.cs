using System.Net;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>The way in by an invitation, over HTTP.</summary>
public sealed class UitnodigingPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Enter_ByInvitation_LeadsPastPasswordAppAndRecoveryCodesToTheWorkplace()
    {
        using var wie = await Toetreder.Nieuw(app);
        wie.Eerste.Adressen.Select(a => a.AbsolutePath).ShouldBe(["/uitnodiging", "/uitnodiging", "/inloggen/instellen", "/inloggen/instellen", "/werkplek"]);
        wie.Herstelcodes.Count.ShouldBe(10);
        wie.Eerste.Pagina.Body!.TextContent.ShouldContain("Noor Vis");
    }

    [Fact]
    public async Task Open_UsedLink_SaysSoWithANextStep()
    {
        using var bezoeker = new Bezoeker(app);
        var link = await Toetreder.Link(app, "gebruikt@voorbeeld.test");
        await bezoeker.Open(link);
        await Toetreder.KiesWachtwoord(bezoeker, Toetreder.Wachtwoord);
        await bezoeker.Open(link);
        bezoeker.Status.ShouldBe(HttpStatusCode.NotFound);
        bezoeker.Pagina.QuerySelector("main a[href='/inloggen']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Take_TheInvitation_OpensNothingBeforeASecondFactor()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(await Toetreder.Link(app, "half@voorbeeld.test"));
        await Toetreder.KiesWachtwoord(bezoeker, Toetreder.Wachtwoord);
        bezoeker.Pad.ShouldBe("/inloggen/instellen");
        await bezoeker.Open("/werkplek");
        bezoeker.Pad.ShouldBe("/inloggen");
    }

    [Theory]
    [InlineData("te kort", "te kort", "sara@voorbeeld.test")]
    [InlineData("vier korte woorden samen", "vijf korte woorden samen", "yara@voorbeeld.test")]
    [InlineData("123456789012", "123456789012", "noud@voorbeeld.test")]
    [InlineData("het huis van mila is groen", "het huis van mila is groen", "mila@voorbeeld.test")]
    public async Task Choose_PasswordThatMayNot_AsksAgainAndKeepsTheInvitation(string wachtwoord, string herhaal, string mail)
    {
        using var bezoeker = new Bezoeker(app);
        var link = await Toetreder.Link(app, mail);
        await bezoeker.Open(link);
        await bezoeker.Stuur("form[action='/uitnodiging']", ("wachtwoord", wachtwoord), ("herhaal", herhaal));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("[role=alert]").ShouldNotBeNull();
        await bezoeker.Open(link);
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
    }

    // An address of one letter would forbid nearly every sentence.
    [Fact]
    public async Task Choose_PasswordWithTheLetterThatIsTheAddress_IsTaken()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(await Toetreder.Link(app, "e@voorbeeld.test"));
        await Toetreder.KiesWachtwoord(bezoeker, Toetreder.Wachtwoord);
        bezoeker.Pad.ShouldBe("/inloggen/instellen");
    }

    [Fact]
    public async Task SetUp_WrongCode_AsksAgain()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open(await Toetreder.Link(app, "fout@voorbeeld.test"));
        await Toetreder.KiesWachtwoord(bezoeker, Toetreder.Wachtwoord);
        var sleutel = bezoeker.Pagina.QuerySelector(".appsleutel code")!.TextContent;
        await bezoeker.Stuur("form[action='/inloggen/instellen']", ("code", "000000"));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector(".appsleutel code")!.TextContent.ShouldBe(sleutel);
    }

    [Fact]
    public async Task Recover_ByLink_ReplacesPasswordAppCodesAndSessions()
    {
        using var wie = await Toetreder.Nieuw(app);
        var (oud, codes) = (wie.Sleutel, wie.Herstelcodes);
        var bezoeker = wie.Browser();
        await bezoeker.Open(await wie.Herstellink());
        await Toetreder.KiesWachtwoord(bezoeker, "een heel ander wachtwoord");
        await wie.StelIn(bezoeker, -1);
        wie.Sleutel.ShouldNotBe(oud);

        await wie.Eerste.Open("/werkplek");
        wie.Eerste.Pad.ShouldBe("/inloggen");
        (await wie.MetWachtwoord()).Status.ShouldBe(HttpStatusCode.BadRequest);
        var verder = await wie.MetWachtwoord("een heel ander wachtwoord");
        foreach (var code in new[] { Codeapp.Code(oud), codes[0] })
        {
            await Toetreder.VulIn(verder, code);
            verder.Status.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    // Someone with the old password, half-way in: would be asked for a second factor of their own choice.
    [Fact]
    public async Task Recover_WhileSomeoneIsHalfwayIn_SendsThatOneBack()
    {
        using var wie = await Toetreder.Nieuw(app);
        var ander = await wie.MetWachtwoord();
        ander.Pad.ShouldBe("/inloggen/code");
        var bezoeker = wie.Browser();
        await bezoeker.Open(await wie.Herstellink());
        await Toetreder.KiesWachtwoord(bezoeker, "een heel ander wachtwoord");
        await ander.Open("/inloggen/instellen");
        ander.Pad.ShouldBe("/inloggen");
    }
}
