using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Overdracht.Publiek;

/// <summary>Following an overdracht without an account, over HTTP.</summary>
public sealed partial class VolgPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    [Fact]
    public async Task Follow_WithTheCodeAlone_TellsWhereItStandsAndNothingElse()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetCode();
        Tekst(bezoeker).ShouldContain("Uw aanmelding is verstuurd");
        // Three working days after a Tuesday.
        Tekst(bezoeker).ShouldContain("vrijdag 27 november");
        foreach (var geheim in new[] { Volgproef.Naam, Volgproef.Waarom, proef.Afzender.Account.Naam, "Surplus", "Theek" })
            Tekst(bezoeker).ShouldNotContain(geheim, Case.Insensitive);
        bezoeker.Pagina.QuerySelector("main a[href='tel:140162']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Follow_WithTheSecondSecret_TellsWhoHoldsItAndWhoRead()
    {
        using var proef = await Volgproef.Nieuw(app);
        await proef.Overdrachten.Open(proef.Id, proef.Ontvanger.Wie, CancellationToken.None);
        using var bezoeker = await proef.MetGeheim();
        Tekst(bezoeker).ShouldContain(proef.Afzender.Account.Naam);
        bezoeker.Pagina.QuerySelector("section[aria-labelledby=eigen-gelezen]")!.TextContent.ShouldContain(proef.Ontvanger.Account.Naam);
    }

    [Fact]
    public async Task Follow_WithAPlanOfTheHousehold_ShowsItUntilTheResidentLeaves()
    {
        using var proef = await Volgproef.Nieuw(app);
        var (_, fout) = await app.Diensten.GetRequiredService<Gezinsplannen>().Begin(
            proef.Id, Toestemminggever.Inwoner, "Samen weer naar buiten.", proef.Afzender.Account.Id, new DateOnly(2027, 1, 5), proef.Afzender.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        using var bezoeker = await proef.MetGeheim();
        bezoeker.Pagina.QuerySelector("section[aria-labelledby=eigen-plan]")!.TextContent.ShouldContain("Samen weer naar buiten.");
        await bezoeker.Open("/volg/plan");
        Tekst(bezoeker).ShouldContain("Niet meer meedoen met dit plan?");
        await bezoeker.Stuur("form[action='/volg/plan']");
        Tekst(bezoeker).ShouldContain("U doet niet meer mee met het plan");
        bezoeker.Pagina.QuerySelector("section[aria-labelledby=eigen-plan]").ShouldBeNull();
    }

    [Theory]
    [InlineData("spaties")]
    [InlineData("klein")]
    public async Task Follow_CodeAsPeopleTypeIt_IsTaken(string hoe)
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = new Bezoeker(app);
        await Volgproef.GeefCode(bezoeker, hoe == "klein" ? proef.Kaart.Code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal) : $" {proef.Kaart.Code.Replace('-', ' ')} ");
        bezoeker.Pad.ShouldBe("/volg/stand");
    }

    [Fact]
    public async Task Follow_CodeThatIsNone_LooksTheSameAsOneThatIsUnknown()
    {
        var paginas = new List<string>();
        foreach (var code in new[] { "geen code", "", Volgcode.Nieuw() })
        {
            using var bezoeker = new Bezoeker(app);
            await Volgproef.GeefCode(bezoeker, code);
            (bezoeker.Pad, bezoeker.Status).ShouldBe(("/volg", HttpStatusCode.NotFound));
            paginas.Add(Bewijs().Replace(bezoeker.Paginas[^1], ""));
        }

        paginas.Distinct().ShouldHaveSingleItem().ShouldContain("Deze code kennen we niet");
    }

    [Fact]
    public async Task Follow_AnswersAndCookie_AreForThisBrowserAlone()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        bezoeker.Antwoorden.ShouldAllBe(a => a.Headers.CacheControl!.NoStore && a.Headers.GetValues("Referrer-Policy").Single() == "no-referrer");
        var koekjes = bezoeker.Antwoorden.SelectMany(a => a.Headers.TryGetValues("Set-Cookie", out var regels) ? regels : []).Where(k => k.StartsWith("volg=", StringComparison.Ordinal)).ToList();
        koekjes.ShouldNotBeEmpty();
        koekjes.ShouldAllBe(k => k.Contains("httponly", StringComparison.OrdinalIgnoreCase) && k.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase) && !k.Contains("expires", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Try_FiveWrongSecrets_LocksEvenForTheRightOne()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetCode();
        for (var keer = 1; keer < Volgen.MeesteMissers; keer++)
        {
            await Volgproef.GeefCijfers(bezoeker, "geen");
            Tekst(bezoeker).ShouldContain($"Die cijfers kloppen niet. U kunt het nog {Volgen.MeesteMissers - keer} keer proberen.");
        }

        await Volgproef.GeefCijfers(bezoeker, "geen");
        Tekst(bezoeker).ShouldContain("Daarom is het op slot");
        (await proef.Afzender.Pagina($"/werkplek/overdracht/{proef.Id}")).QuerySelector(".od-stand")!.TextContent.ShouldContain("De volgkaart van de inwoner zit op slot");
        (await proef.Ontvanger.Pagina($"/werkplek/overdracht/{proef.Id}")).QuerySelector(".od-stand")!.TextContent.ShouldNotContain("op slot");
        await Volgproef.GeefCijfers(bezoeker, proef.Kaart.Geheim);
        Tekst(bezoeker).ShouldContain("Daarom is het op slot");
        Tekst(bezoeker).ShouldNotContain(proef.Afzender.Account.Naam);
    }

    [Fact]
    public async Task Follow_AfterSomeoneTookOver_TellsWhatTheNewContactPersonReads()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var collega = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        (await proef.Overdrachten.Doe(proef.Id, new Handeling.DraagHouderschapOver(collega.Account.Id), proef.Afzender.Wie, CancellationToken.None)).ShouldBeNull();
        (await proef.Overdrachten.Doe(proef.Id, new Handeling.NeemHouderschapOver(), collega.Wie, CancellationToken.None)).ShouldBeNull();
        using var bezoeker = await proef.MetGeheim();
        bezoeker.Pagina.QuerySelector("section[aria-labelledby=eigen-wie]")!.TextContent.ShouldContain("uw naam, hoe u te bereiken bent, hoe contact veilig is, wat er speelt");
    }

    [Fact]
    public async Task Follow_OnAWaitingListLongerThanHalfAYear_TellsThatItIsAskedFirst()
    {
        using var proef = await Volgproef.Nieuw(app, TimeSpan.FromDays(100));
        var plek = DateOnly.FromDateTime(app.Klok.GetUtcNow().UtcDateTime).AddDays(150);
        await proef.Ontvangt(new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.ZetOpWachtlijst(plek));
        using var bezoeker = await proef.MetCode();
        Tekst(bezoeker).ShouldContain(plek.ToString("d MMMM", System.Globalization.CultureInfo.GetCultureInfo("nl-NL")));
        Tekst(bezoeker).ShouldContain("Eerst vragen wij u nog iets");
    }

    [Fact]
    public async Task Wait_AQuarterOfAnHour_AsksTheCodeAgain()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        app.Klok.Advance(TimeSpan.FromMinutes(14));
        await bezoeker.Open("/volg/stand");
        bezoeker.Pad.ShouldBe("/volg/stand");
        app.Klok.Advance(TimeSpan.FromMinutes(15));
        await bezoeker.Open("/volg/rapport");
        bezoeker.Pad.ShouldBe("/volg");
        Tekst(bezoeker).ShouldContain("de tijd voorbij");
    }

    [Fact]
    public async Task Give_ANewSlip_EndsWhatTheOldOneOpened()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        (await proef.Overdrachten.GeefVolgkaart(proef.Id, proef.Afzender.Wie, CancellationToken.None)).ShouldNotBeNull();
        await bezoeker.Open("/volg/stand");
        bezoeker.Pad.ShouldBe("/volg");
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    public async Task Answer_WhetherSomeoneLooked_IsKept(string antwoord, bool gezocht)
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/contact']", ("antwoord", antwoord));
        Tekst(bezoeker).ShouldContain("Wij hebben uw antwoord opgeslagen");
        (await proef.Staat()).ContactGezocht.ShouldBe(gezocht);
    }

    [Fact]
    public async Task Answer_Nothing_AsksForYesOrNo()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/contact']");
        bezoeker.Pagina.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("Kies ja of nee");
        (await proef.Staat()).ContactGezocht.ShouldBeNull();
    }

    [Fact]
    public async Task Confirm_TheStart_MakesItVerbonden()
    {
        using var proef = await Volgproef.Nieuw(app);
        await proef.Ontvangt(new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.MeldStart());
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/gestart']", ("antwoord", "ja"));
        Tekst(bezoeker).ShouldContain("Het is gelukt");
        (await proef.Staat()).Status.ShouldBe(Overdrachtstatus.Verbonden);
    }

    [Fact]
    public async Task Deny_TheStart_GoesOn()
    {
        using var proef = await Volgproef.Nieuw(app);
        await proef.Ontvangt(new Handeling.NeemAan(), new Handeling.LegContact(), new Handeling.MeldStart());
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/gestart']", ("antwoord", "nee"));
        (await proef.Staat()).Lopend!.GestartOp.ShouldBeNull();
        Tekst(bezoeker).ShouldContain("U zei dat u nog niet bent begonnen.");
        (await proef.Afzender.Pagina($"/werkplek/overdracht/{proef.Id}")).QuerySelector(".od-stand")!.TextContent.ShouldContain("ik ben niet begonnen");
    }

    [Fact]
    public async Task Stop_AsksOnceMoreAndIsFinal()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Open("/volg/stop");
        (await proef.Staat()).IsOpen.ShouldBeTrue();
        await bezoeker.Stuur("form[action='/volg/stop']");
        Tekst(bezoeker).ShouldContain("Dit is gestopt");
        (await proef.Staat()).Status.ShouldBe(Overdrachtstatus.Ingetrokken);
        await bezoeker.Open("/volg/stop");
        await bezoeker.Stuur("form[action='/volg/stop']");
        Tekst(bezoeker).ShouldContain("Dat kan nu niet meer");
    }

    [Fact]
    public async Task TakeBack_TheConsentForThisRecipient_ShutsItOutAndGoesOn()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Open("/volg/toestemming");
        await bezoeker.Stuur("form[action='/volg/toestemming']");
        Tekst(bezoeker).ShouldContain("Zij mogen uw verhaal niet meer lezen");
        (await proef.Overdrachten.Open(proef.Id, proef.Ontvanger.Wie, CancellationToken.None)).ShouldBeNull();
        (await proef.Staat()).IsOpen.ShouldBeTrue();
        var main = (await proef.Ontvanger.Pagina($"/werkplek/overdracht/{proef.Id}")).QuerySelector("main")!.TextContent;
        main.ShouldContain("Zoek geen contact meer.");
        main.ShouldNotContain(proef.Afzender.Account.Naam);
        (await proef.Ontvanger.Pagina("/werkplek/overdrachten")).QuerySelector($"[data-teruggenomen='{proef.Id}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Renew_AfterHalfAYear_GivesTimeAgain()
    {
        using var proef = await Volgproef.Nieuw(app, TimeSpan.FromDays(7 * 26));
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/verlengen']");
        Tekst(bezoeker).ShouldContain("Wij gaan verder");
        bezoeker.Pagina.QuerySelector("form[action='/volg/verlengen']").ShouldBeNull();
    }

    [Fact]
    public async Task Report_AfterTheQuestionAboutPaper_TellsAllThatWasProcessed()
    {
        using var proef = await Volgproef.Nieuw(app);
        await proef.Ontvangt(new Handeling.NeemAan(), new Handeling.LegContact());
        (await proef.Overdrachten.MeldStart(proef.Id, "Het gaat goed zo.", proef.Ontvanger.Wie, CancellationToken.None)).ShouldBeNull();
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Open("/volg/papier");
        bezoeker.Pagina.QuerySelector("main a[href='/volg/rapport']").ShouldNotBeNull();
        await bezoeker.Open("/volg/rapport");
        foreach (var deel in new[] { Volgproef.Naam, Volgproef.Waarom, "06 12 34 56 78", "Geen voicemail inspreken", "Het gaat goed zo.", "Om dit te delen met", proef.Afzender.Account.Naam, "ja gezegd" })
            Tekst(bezoeker).ShouldContain(deel);
    }

    [Fact]
    public async Task Report_OfAReadingThatWasRefused_SaysSo()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var ander = await Medewerker.Nieuw(app, "prospect-at-work", Rol.Ontvanger);
        (await proef.Overdrachten.Open(proef.Id, ander.Wie, CancellationToken.None)).ShouldBeNull();
        using var bezoeker = await proef.MetGeheim();
        Tekst(bezoeker).ShouldContain("Nog niemand");
        await bezoeker.Open("/volg/rapport");
        Tekst(bezoeker).ShouldContain($"mocht dat niet, {ander.Account.Naam}");
    }

    [Theory]
    [InlineData("/volg/rapport")]
    [InlineData("/volg/papier")]
    [InlineData("/volg/stop")]
    [InlineData("/volg/toestemming")]
    public async Task Open_MoreWithTheCodeAlone_LeadsBack(string pad)
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetCode();
        await bezoeker.Open(pad);
        bezoeker.Pad.ShouldBe("/volg/stand");
    }

    [Theory]
    [InlineData("/volg/stop")]
    [InlineData("/volg/toestemming")]
    [InlineData("/volg/contact")]
    public async Task Act_WithTheCodeAlone_ChangesNothing(string pad)
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetCode();
        var eerst = await proef.Staat();
        // The form of this page, sent where only the second secret leads.
        bezoeker.Pagina.QuerySelector("form[action='/volg/geheim']")!.SetAttribute("action", pad);
        await bezoeker.Stuur($"form[action='{pad}']", ("antwoord", "nee"));
        bezoeker.Pad.ShouldBe("/volg/stand");
        (await proef.Staat()).ShouldBeEquivalentTo(eerst);
    }

    [Fact]
    public async Task SignOut_TakesTheCookieAway()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = await proef.MetGeheim();
        await bezoeker.Stuur("form[action='/volg/uit']");
        bezoeker.Pad.ShouldBe("/volg");
        bezoeker.Koekje("volg").ShouldBeNull();
        await bezoeker.Open("/volg/stand");
        bezoeker.Pad.ShouldBe("/volg");
    }

    [Fact]
    public async Task Follow_InEnglish_StaysInEnglish()
    {
        using var proef = await Volgproef.Nieuw(app);
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/en/volg");
        await bezoeker.Stuur("form[action='/en/volg']", ("code", proef.Kaart.Code));
        bezoeker.Pad.ShouldBe("/en/volg/stand");
        Tekst(bezoeker).ShouldContain("Your registration has been sent");
    }

    [GeneratedRegex("<input type=\"hidden\"[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bewijs();

    private static string Tekst(Bezoeker bezoeker) => bezoeker.Pagina.QuerySelector("main")!.TextContent;
}
