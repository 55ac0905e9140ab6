using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>The page on which a sender writes: what is asked when, what is refused where, and that nothing is lost.</summary>
public sealed class NieuwFormulierTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Bsn = "111222333";

    [Fact]
    public async Task Begin_Form_AsksAboutDangerBeforeAnythingElse()
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = proef.Formulier(await Surplus());
        pagina.FindAll("input, textarea").ShouldBeEmpty();
        pagina.FindAll("a[href^='tel:']").Select(a => a.TextContent).ShouldContain("112");
        pagina.FindAll("a[href='/meldcode']").ShouldHaveSingleItem();
        pagina.Find("[data-veilig]").Click();
        pagina.FindAll("#naam").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Answer_ThereIsDanger_SaysToCallAndShowsNoForm()
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = proef.Formulier(await Surplus());
        pagina.Find("[data-veilig] + button").Click();
        pagina.Find("[role=alert]").TextContent.ShouldContain("Bel nu");
        pagina.FindAll("#naam").ShouldBeEmpty();
    }

    [Fact]
    public async Task Type_CitizenServiceNumber_IsRefusedAtTheFieldAtOnce()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = proef.Invoer with { IsVeilig = true };
        var pagina = proef.Formulier(await Surplus());
        pagina.Find("#waarom").Input($"Nummer {Bsn}");
        pagina.Find("#waarom-fout").TextContent.ShouldContain("burgerservicenummer");
        pagina.Find("#waarom").GetAttribute("aria-describedby")!.Split(' ').ShouldContain("waarom-fout");
        proef.Invoer.Waarom.ShouldBe($"Nummer {Bsn}");
    }

    [Fact]
    public async Task Fill_Contact_AsksHowItIsSafeBeforeTheNumber()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = proef.Invoer with { IsVeilig = true };
        var pagina = proef.Formulier(await Surplus());
        pagina.FindAll("#contact").ShouldBeEmpty();
        pagina.Find("[data-zonder-regels]").Change(true);
        pagina.FindAll("#contact").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Send_WithThingsMissing_SaysWhereAndLosesNothing()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = proef.Invoer with { IsVeilig = true, Naam = "Jo" };
        var pagina = proef.Formulier(await Surplus());
        await pagina.Find("[data-verstuur]").ClickAsync();
        pagina.FindAll("[data-naar-veld]").Select(k => k.GetAttribute("data-naar-veld")).ShouldBe(["waarom", "regels", "mag-helpen", "mag-delen", "strook"]);
        pagina.Find("#naam").GetAttribute("value").ShouldBe("Jo");
        proef.Verstuurd.ShouldBeNull();
    }

    [Fact]
    public async Task Send_AllFilledIn_IsSentOnce()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = Volledig() with { Strook = Strookkeuze.Ja };
        var pagina = proef.Formulier(await Surplus());
        await pagina.Find("[data-verstuur]").ClickAsync();
        pagina.WaitForState(() => proef.Verstuurd is not null, TimeSpan.FromSeconds(30));
        proef.Verstuurd!.Volgkaart.ShouldNotBeNull();
    }

    [Fact]
    public async Task Send_PressedTwice_IsOneOverdracht()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = Volledig();
        var pagina = proef.Formulier(await Surplus());
        await Task.WhenAll(pagina.Find("[data-verstuur]").ClickAsync(), pagina.Find("[data-verstuur]").ClickAsync());
        pagina.WaitForState(() => proef.Verstuurd is not null, TimeSpan.FromSeconds(30));
        await pagina.Find("[data-verstuur]").ClickAsync();
        (await app.Diensten.GetRequiredService<Overdrachtlijst>().Eigen(proef.Wie.Wie, CancellationToken.None)).ShouldHaveSingleItem().Id.ShouldBe(proef.Invoer.Id);
    }

    [Fact]
    public async Task Reload_AfterSendingBeforeTheTabHeardIt_SaysThatItIsSent()
    {
        await using var proef = await Formulierproef.Begin(app);
        var invoer = Volledig();
        (await app.Diensten.GetRequiredService<Overdrachten>().Verstuur(invoer.AlsConcept((await Surplus()).Naar!), proef.Wie.Wie, CancellationToken.None)).Fout.ShouldBeNull();
        // What the tab still holds: written by the same keeper.
        await proef.Dienst<Nieuwbewaring>().Zet(proef.Wie.Account.Id, invoer);
        var bewaard = (string)proef.Browser.Invocations.Single(i => i.Identifier == "sessionStorage.setItem").Arguments[1]!;
        proef.Browser.Setup<string?>("sessionStorage.getItem", Nieuwbewaring.Sleutel).SetResult(bewaard);
        proef.Dienst<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo("/werkplek/overdracht/nieuw?naar=budgetcoach");
        var pagina = proef.Pagina<NieuwPagina>(_ => { });
        pagina.WaitForAssertion(() => pagina.Find("[role=status]").TextContent.ShouldContain("al verstuurd"), TimeSpan.FromSeconds(30));
        pagina.Markup.ShouldNotContain(invoer.Waarom);
        proef.Browser.Invocations.ShouldContain(i => i.Identifier == "sessionStorage.removeItem" && (string)i.Arguments[0]! == Nieuwbewaring.Sleutel);
    }

    [Fact]
    public async Task Choose_AChildAloneForAMelding_AsksWhyTheOtherIsMissing()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = (proef.Invoer with { IsVeilig = true }).MetLeeftijd(Leeftijdsgroep.TwaalfTotZestien);
        var pagina = proef.Formulier(new Nieuwontvanger("de gemeente", new Bestemming(Bestemmingsoort.Toegang, null, null), null));
        pagina.FindAll("#ontbreekt").ShouldBeEmpty();
        pagina.FindAll("input[name=gever]").Count.ShouldBe(5);
        // Both ways in which two give it come first.
        pagina.FindAll("input[name=gever]")[2].Change("on");
        pagina.Find("#ontbreekt").Change(nameof(Ontbreekreden.NietBereikt));
        var concept = (proef.Invoer with { MagHelpen = true, MagDelen = true }).AlsConcept(new Bestemming(Bestemmingsoort.Toegang, null, null));
        (concept.Gever, concept.Ontbreekt).ShouldBe((Toestemminggever.Inwoner, Ontbreekreden.NietBereikt));
    }

    [Fact]
    public async Task Send_WhereNobodyReceives_SaysSoAndKeepsTheText()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = Volledig();
        var leeg = app.Beeld.Organisatie("theek-5")!;
        var pagina = proef.Formulier(new Nieuwontvanger(leeg.Naam, new Bestemming(Bestemmingsoort.Organisatie, leeg.Id, null), null));
        await pagina.Find("[data-verstuur]").ClickAsync();
        pagina.WaitForAssertion(() => pagina.Find(".odn-controle [role=alert]").TextContent.ShouldContain("niemand"), TimeSpan.FromSeconds(30));
        pagina.Find("#waarom").GetAttribute("value").ShouldBe(proef.Invoer.Waarom);
    }

    [Fact]
    public async Task Leave_NameOfAnOpenOne_PointsItOutAndLetsTheSenderGoOn()
    {
        await using var proef = await Formulierproef.Begin(app);
        var eerder = await Proefoverdracht.Stuur(app, proef.Wie);
        proef.Invoer = Volledig() with { Naam = "jo proef" };
        var pagina = proef.Formulier(await Surplus());
        await pagina.Find("#naam").BlurAsync(new());
        pagina.WaitForAssertion(() => pagina.FindAll($"a[href='/werkplek/overdracht/{eerder}']").ShouldHaveSingleItem(), TimeSpan.FromSeconds(30));
        await pagina.Find("[data-verstuur]").ClickAsync();
        pagina.WaitForState(() => proef.Verstuurd is not null, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Write_ToTheMunicipality_ShowsTheRightToAMeldingAndAsksAdvice()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = proef.Invoer with { IsVeilig = true };
        var pagina = proef.Formulier(new Nieuwontvanger("de gemeente", new Bestemming(Bestemmingsoort.Toegang, null, null), null));
        pagina.FindAll("#advies").ShouldHaveSingleItem();
        pagina.Markup.ShouldContain("altijd recht op een melding");
        pagina.FindAll("a[href='/werkplek/voorziening/onafhankelijke-clientondersteuning']").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Check_BeforeSending_ShowsTickedPartsOnlyAndRulesBeforeTheNumber()
    {
        await using var proef = await Formulierproef.Begin(app);
        proef.Invoer = Volledig() with { Krachten = "Werkt graag", Contact = "06 00 00 00 00", ZonderRegels = false, Regels = [Contactregel.GeenVoicemail] };
        var pagina = proef.Formulier(await Surplus());
        var tekst = pagina.Find(".odn-controle .odn-delen").TextContent;
        tekst.ShouldNotContain("Werkt graag");
        tekst.IndexOf("Geen voicemail", StringComparison.Ordinal).ShouldBeInRange(0, tekst.IndexOf("06 00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Offer_FrontofficeWhereNobodyReceives_SaysWhomToCall()
    {
        await using var proef = await Formulierproef.Begin(app);
        var gekozen = false;
        var lijn = app.Beeld.Voorzieningen.First(v => v.Inhoud.Contact?.Telefoon is not null);
        var vak = proef.Toon<NieuwZonderOntvanger>(p => p.Add(z => z.Ontvanger, new Nieuwontvanger("ginds", null, lijn)).Add(z => z.Wie, new Wie(Guid.NewGuid(), Guid.NewGuid(), new HashSet<Rol> { Rol.Toeleider })).Add(z => z.OnFrontoffice, () => gekozen = true));
        vak.WaitForAssertion(() => vak.Find("a[href^='tel:']").TextContent.ShouldBe(lijn.Inhoud.Contact!.Telefoon), TimeSpan.FromSeconds(30));
        vak.Find("button").Click();
        gekozen.ShouldBeTrue();
    }

    private static Nieuwinvoer Volledig() => new()
    {
        Naar = "budgetcoach", IsVeilig = true, Naam = "Jo", Waarom = "Post blijft dicht", ZonderRegels = true, MagHelpen = true, MagDelen = true, Strook = Strookkeuze.Nee,
    };

    private async Task<Nieuwontvanger> Surplus() => new("Surplus", await Proefoverdracht.Budgetcoach(app), app.Beeld.Voorziening("budgetcoach"));
}
