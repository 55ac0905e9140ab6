using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Overdracht.Publiek;

/// <summary>A question about someone without a name, by the public form.</summary>
public sealed class ZorgPaginaTests(ZorgApp app) : IClassFixture<ZorgApp>
{
    private const string Zorg = "Mijn buur doet niet meer open en het gordijn is altijd dicht.";

    [Fact]
    public async Task Ask_AndReadTheAnswer_ByCodeAndDigits()
    {
        using var bezoeker = await app.Gevraagd(Zorg);
        bezoeker.Pad.ShouldBe("/zorg-om-iemand/briefje");
        var codes = bezoeker.Pagina.QuerySelectorAll(".volgcode").Select(c => c.TextContent).ToList();
        await bezoeker.Stuur("form[action='/volg/uit']");
        await app.Antwoord(Zorg, "Bel eens aan met iets lekkers.");
        await Volgproef.GeefCode(bezoeker, codes[0]);
        Tekst(bezoeker).ShouldContain("Er is een antwoord");
        Tekst(bezoeker).ShouldNotContain("gordijn");
        await Volgproef.GeefCijfers(bezoeker, codes[1]);
        Tekst(bezoeker).ShouldContain("Bel eens aan met iets lekkers.");
        Tekst(bezoeker).ShouldContain((await app.Dienst).Account.Naam);
    }

    [Fact]
    public async Task Ask_Always_IsLookedThroughFirst()
    {
        using var bezoeker = await app.Nagekeken(Zorg);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(Zorg);
        bezoeker.Pagina.QuerySelector("main [role=alert]").ShouldBeNull();
        bezoeker.Pagina.QuerySelector("button[value=versturen]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Ask_WithATelephoneNumber_IsPointedOutBeforeItIsSent()
    {
        const string Tekst = "Bel mijn buur op 06 12 34 56 78, want die doet niet open.";
        using var bezoeker = await app.Nagekeken(Tekst);
        bezoeker.Pagina.QuerySelector("main [role=alert]").ShouldNotBeNull();
        // With another number than was pointed out.
        await Verstuur(bezoeker, Tekst.Replace("78", "79", StringComparison.Ordinal));
        bezoeker.Pad.ShouldBe("/zorg-om-iemand/vraag");
        await Verstuur(bezoeker, Tekst.Replace("78", "79", StringComparison.Ordinal));
        bezoeker.Pad.ShouldBe("/zorg-om-iemand/briefje");
    }

    [Theory]
    [InlineData("Het nummer is 111222333 en verder niets.")]
    [InlineData("")]
    public async Task Ask_WhatMayNotBeSent_ComesBackAsItWasWritten(string tekst)
    {
        using var bezoeker = await app.Nagekeken(tekst);
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("main [role=alert]").ShouldNotBeNull();
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(tekst);
    }

    [Fact]
    public async Task Ask_WithAnOldProof_KeepsWhatWasWritten()
    {
        await app.Dienst;
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/zorg-om-iemand/vraag");
        foreach (var bewijs in bezoeker.Pagina.QuerySelectorAll("input[type=hidden]"))
            bewijs.SetAttribute("value", "oud");
        await bezoeker.Stuur("main form", ("vraag", Zorg));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        await bezoeker.Stuur("main form", ("vraag", bezoeker.Pagina.QuerySelector("textarea")!.TextContent));
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(Zorg);
    }

    [Fact]
    public async Task Ask_WithTheFieldThatPeopleDoNotSee_IsNotSent()
    {
        await app.Dienst;
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/zorg-om-iemand/vraag");
        await bezoeker.Stuur("main form", ("vraag", Zorg), ("bedrijf", "x"));
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe(Zorg);
        bezoeker.Pagina.QuerySelector("input[name=bedrijf]")!.GetAttribute("value").ShouldBeNull();
    }

    [Fact]
    public async Task Print_TheSlip_AsksFirstAndLeavesTheDigitsOff()
    {
        using var bezoeker = await app.Gevraagd(Zorg);
        var codes = bezoeker.Pagina.QuerySelectorAll(".volgcode").Select(c => c.TextContent).ToList();
        await bezoeker.Open("/zorg-om-iemand/papier");
        bezoeker.Pagina.QuerySelector("main a[href='/zorg-om-iemand/op-papier']").ShouldNotBeNull();
        await bezoeker.Open("/zorg-om-iemand/op-papier");
        Tekst(bezoeker).ShouldContain(codes[0]);
        Tekst(bezoeker).ShouldNotContain(codes[1]);
        bezoeker.Pagina.QuerySelector(".code-vak svg").ShouldNotBeNull();
    }

    [Fact]
    public async Task AskOn_AfterTheAnswer_IsOpenAgain()
    {
        const string Eigen = "Mijn oom praat alleen nog over vroeger.";
        using var bezoeker = await app.Gevraagd(Eigen);
        await app.Antwoord(Eigen, "Vraag eens hoe het slaapt.");
        await bezoeker.Open("/volg/bericht");
        await bezoeker.Stuur("main form", ("vraag", "Slecht, zegt die."));
        await Verstuur(bezoeker, "Slecht, zegt die.");
        bezoeker.Pad.ShouldBe("/volg/stand");
        Tekst(bezoeker).ShouldContain("Uw bericht is verstuurd");
        bezoeker.Pagina.QuerySelectorAll(".bericht").Length.ShouldBe(3);
        Tekst(bezoeker).ShouldContain("Uw vraag is bij de gemeente");
    }

    [Fact]
    public async Task AskOn_AfterTheTimeIsOver_KeepsWhatWasWritten()
    {
        using var bezoeker = await app.Gevraagd(Zorg);
        await bezoeker.Open("/volg/bericht");
        await bezoeker.Stuur("main form", ("vraag", "Nog iets."));
        app.Klok.Advance(TimeSpan.FromMinutes(16));
        await Verstuur(bezoeker, "Nog iets.");
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe("Nog iets.");
        bezoeker.Pagina.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("U was uitgelogd");
    }

    [Fact]
    public async Task Read_AfterFiveWrongDigits_IsLockedForADayAndNamesTheTelephone()
    {
        using var bezoeker = await app.Gevraagd(Zorg);
        var code = bezoeker.Pagina.QuerySelector(".volgcode")!.TextContent;
        await bezoeker.Stuur("form[action='/volg/uit']");
        await Volgproef.GeefCode(bezoeker, code);
        for (var keer = 0; keer < Volgen.MeesteMissers; keer++)
            await Volgproef.GeefCijfers(bezoeker, "geen");
        bezoeker.Pagina.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("een dag op slot");
        bezoeker.Pagina.QuerySelector("main a[href='tel:140162']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Stop_AQuestion_IsFinal()
    {
        using var bezoeker = await app.Gevraagd(Zorg);
        await bezoeker.Open("/volg/stop");
        await bezoeker.Stuur("form[action='/volg/stop']");
        Tekst(bezoeker).ShouldContain("Deze vraag is gestopt");
        bezoeker.Pagina.QuerySelector("main a[href='/volg/bericht']").ShouldBeNull();
    }

    private static Task Verstuur(Bezoeker bezoeker, string tekst) => bezoeker.Stuur("main form", ("vraag", tekst), ("stap", "versturen"));

    private static string Tekst(Bezoeker bezoeker) => bezoeker.Pagina.QuerySelector("main")!.TextContent;
}

/// <summary>Where there is no form.</summary>
public sealed class ZorgZonderFormulierTests(PersoneelApp niemand, KaartApp dicht, DrukkeApp druk) : IClassFixture<PersoneelApp>, IClassFixture<KaartApp>, IClassFixture<DrukkeApp>
{
    [Theory]
    [InlineData("/zorg-om-iemand")]
    [InlineData("/zorg-om-iemand/vraag")]
    public async Task Open_WithoutAnyoneToHoldIt_TellsWhomToCall(string pad)
    {
        foreach (var app in new[] { niemand, dicht })
        {
            var pagina = await app.Pagina(pad);
            pagina.QuerySelector("main form").ShouldBeNull();
            pagina.QuerySelector("main a[href='/zorg-om-iemand/vraag']").ShouldBeNull();
            pagina.QuerySelectorAll("section[aria-labelledby=zorg-bel] a[href^='tel:']").Length.ShouldBe(3);
        }
    }

    [Theory]
    [InlineData("/zorg-om-iemand")]
    public async Task Open_Always_NamesTheLinesForDangerFirst(string pad) =>
        (await dicht.Pagina(pad)).QuerySelectorAll("main a[href^='tel:']").Take(4).Select(a => a.GetAttribute("href")).ShouldBe(["tel:112", "tel:113", "tel:08002000", "tel:08000432"]);

    [Fact]
    public async Task Open_FollowingWhileTheDoorIsShut_SaysSo() =>
        (await dicht.Pagina("/volg", HttpStatusCode.ServiceUnavailable)).QuerySelector("main form[action='/volg']").ShouldBeNull();

    [Fact]
    public async Task Ask_TooOftenFromOnePlace_KeepsWhatWasWritten()
    {
        using (await druk.Gevraagd("De eerste vraag."))
        {
        }

        using var bezoeker = await druk.Gevraagd("De tweede vraag.");
        bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        bezoeker.Pagina.QuerySelector("textarea")!.TextContent.ShouldBe("De tweede vraag.");
        bezoeker.Pagina.QuerySelector("main [role=alert] a[href='tel:140162']").ShouldNotBeNull();
    }
}

/// <summary>With someone of the front office who has duty.</summary>
public class ZorgApp : PersoneelApp
{
    private readonly Lazy<Task<Medewerker>> dienst;

    public ZorgApp() => dienst = new(() => Medewerker.Nieuw(this, "gemeente-oosterhout", Rol.Frontoffice));

    /// <summary>The one who has duty.</summary>
    internal Task<Medewerker> Dienst => dienst.Value;

    /// <summary>A visitor whose question is on the page between writing and sending.</summary>
    internal async Task<Bezoeker> Nagekeken(string tekst)
    {
        await Dienst;
        var bezoeker = new Bezoeker(this);
        await bezoeker.Open("/zorg-om-iemand/vraag");
        await bezoeker.Stuur("main form", ("vraag", tekst));
        return bezoeker;
    }

    /// <summary>A visitor who sent a question.</summary>
    internal async Task<Bezoeker> Gevraagd(string tekst)
    {
        var bezoeker = await Nagekeken(tekst);
        await bezoeker.Stuur("main form", ("vraag", tekst), ("stap", "versturen"));
        return bezoeker;
    }

    /// <summary>The front office answers a question.</summary>
    internal async Task Antwoord(string vraag, string antwoord)
    {
        var (lijst, consulten) = (Diensten.GetRequiredService<Overdrachtlijst>(), Diensten.GetRequiredService<Consulten>());
        var wie = (await Dienst).Wie;
        foreach (var regel in await lijst.Bord(wie, CancellationToken.None))
        {
            if (regel.Soort == Dossiersoort.Consult && (await consulten.Open(regel.Id, wie, CancellationToken.None))!.Berichten[0].Tekst == vraag)
                (await consulten.Beantwoord(regel.Id, antwoord, wie, CancellationToken.None)).ShouldBeNull();
        }
    }
}

/// <summary>With room for one question an hour.</summary>
public sealed class DrukkeApp : ZorgApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => [.. base.Instelling, ("SocialeKaart:VragenPerUur", "1")];
}
