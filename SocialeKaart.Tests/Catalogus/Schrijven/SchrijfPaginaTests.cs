using System.Net;
using Bunit;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Catalogus.Schrijven;
using SocialeKaart.Web.Catalogus.Stam;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>The pages of writing: whose entry it is decides; what is wrong is told at its field; and nobody loses their place, nor what they typed.</summary>
public sealed class SchrijfPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Eigen = "digi-taalhuis", Vreemd = "budgetcoach";

    private static readonly TimeSpan Hangt = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Get_AsAanbieder_OpensOwnEntriesAndNoOthers()
    {
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder);
        (await wie.Pagina(Bewerken(Eigen))).QuerySelector("h1")!.TextContent.ShouldContain(app.Beeld.Voorziening(Eigen)!.Inhoud.Naam);
        await wie.Pagina(Bewerken(Vreemd), HttpStatusCode.NotFound);
        await wie.Pagina("/beheer/voorzieningen/nieuw", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OwnEntries_ListsThoseOfTheOrganisatieWithHowTheyStand()
    {
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder);
        var main = (await wie.Pagina("/beheer/aanbod")).QuerySelector("main")!;
        main.QuerySelectorAll("[data-aanbod]").Select(r => r.GetAttribute("data-aanbod")).ShouldContain(Eigen);
        main.QuerySelectorAll("[data-aanbod]").Select(r => r.GetAttribute("data-aanbod")).ShouldNotContain(Vreemd);
        main.QuerySelector($"[data-aanbod={Eigen}]")!.TextContent.ShouldContain("Nog niet gecontroleerd.");
    }

    [Fact]
    public async Task Get_AsRedacteur_OpensEveryEntry()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await wie.Pagina(Bewerken(Vreemd));
        await wie.Pagina("/beheer/voorzieningen/nieuw");
    }

    [Fact]
    public async Task Write_InTwoWindows_TheSecondIsRefusedWithWordsAndLosesNothing()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var (eerste, tweede) = (proef.Toon(await proef.Open()), proef.Toon(await proef.Open()));
        eerste.Find("#veld-naam").Input("Uit het eerste venster");
        app.Klok.Advance(TimeSpan.FromSeconds(2));
        await eerste.WaitForAssertionAsync(() => eerste.Find("[data-bewaard=ja]").TextContent.ShouldContain("Bewaard om"), Hangt);
        tweede.Find("#veld-samenvatting").Input("Uit het tweede venster.");
        tweede.Find("[data-dien-in]").Click();
        await tweede.WaitForAssertionAsync(() => tweede.Find("[role=alert] [data-elders]").TextContent.ShouldContain("ander venster"), Hangt);
        tweede.Find("#veld-samenvatting").GetAttribute("value").ShouldBe("Uit het tweede venster.");
        (await proef.Open()).Invoer.Naam.ShouldBe("Uit het eerste venster");
        (await proef.Open()).Ingediend.ShouldNotContain(w => w.IsEigen);
    }

    [Fact]
    public async Task HandIn_WithFaults_TellsThemAtTheirFieldsUntilThoseChange()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        (blad.Invoer.Samenvatting, blad.Invoer.Mail) = (new string('x', 200), "geen adres");
        blad.Invoer.Tijden = [new Openingsrij { Dagen = [DayOfWeek.Monday], Van = new TimeOnly(9, 0) }];
        var pagina = proef.Toon(blad);
        pagina.Find("[data-dien-in]").Click();
        await pagina.WaitForAssertionAsync(() => pagina.FindAll("[data-fouten] li").Select(l => l.TextContent.Trim()).ShouldBe(
            ["Samenvatting Dit heeft 200 tekens. Maak er hoogstens 160 van.", "Openingstijd 1, Tot Vul dit in.", "E-mailadres Dit is geen e-mailadres. Kijk of er een @ in staat, en of alles klopt."]), Hangt);
        foreach (var veld in new[] { "veld-samenvatting", "veld-contact-mail", "veld-tijden-0-tot" })
        {
            var invoer = pagina.Find($"#{veld}");
            invoer.GetAttribute("aria-invalid").ShouldBe("true");
            invoer.GetAttribute("aria-describedby")!.Split(' ').ShouldContain($"{veld}-fout");
            pagina.FindAll($"#{veld}-fout").ShouldHaveSingleItem();
        }

        pagina.FindAll("#veld-tijden-0-fout, #veld-tijden-fout").ShouldBeEmpty();
        pagina.FindAll("[data-wijzer] .schrijf-aantal").Count.ShouldBe(3);
        pagina.Find("#veld-tijden-0-tot").Change("10:00");
        pagina.FindAll("#veld-tijden-0-tot-fout").ShouldBeEmpty();
        pagina.Find("#veld-samenvatting").Input("Kort.");
        pagina.FindAll("[data-fouten] li").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task TakeAway_OneOfAList_TheFocusGoesToTheNextAndItIsTold()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        blad.Invoer.Leefdomeinen = [.. app.Beeld.Leefdomeinen.Take(3).Select(l => l.Id)];
        var namen = app.Beeld.Leefdomeinen.Take(3).Select(l => l.Naam).ToList();
        var pagina = proef.Toon(blad);
        var knoppen = pagina.FindAll("#veld-leefdomeinen [data-weg]").Select(Formulierproef.Merk).ToList();
        var (laatste, keuze) = (Formulierproef.Merk(pagina.FindAll("#veld-leefdomeinen li span[tabindex]")[2]), Formulierproef.Merk(pagina.Find("#veld-leefdomeinen-keuze")));
        pagina.FindAll("#veld-leefdomeinen [data-weg]")[1].Click();
        proef.Focus().ShouldBe(knoppen[2]);
        Gezegd().ShouldBe($"{namen[1]} is weggehaald.");
        pagina.Find("#veld-leefdomeinen [data-eerst]").Click();
        proef.Focus().ShouldBe(laatste);
        Gezegd().ShouldBe($"{namen[2]} staat nu vooraan.");
        pagina.Find("#veld-leefdomeinen [data-weg]").Click();
        proef.Focus().ShouldBe(knoppen[0]);
        pagina.Find("#veld-leefdomeinen [data-weg]").Click();
        proef.Focus().ShouldBe(keuze);

        string Gezegd() => pagina.Find("#veld-leefdomeinen [role=status]").TextContent;
    }

    [Fact]
    public async Task TakeAway_AnOpeningTime_TheFocusGoesToTheOneInItsPlace()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        blad.Invoer.Tijden = [new Openingsrij { Opmerking = "een" }, new Openingsrij { Opmerking = "twee" }];
        var pagina = proef.Toon(blad);
        var (tweede, erbij) = (Formulierproef.Merk(pagina.Find("#veld-tijden-1")), Formulierproef.Merk(pagina.Find("[data-tijd-erbij]")));
        pagina.Find("[data-tijd='0'] [data-weg]").Click();
        proef.Focus().ShouldBe(tweede);
        pagina.Find("#veld-tijden-0-opmerking").GetAttribute("value").ShouldBe("twee");
        pagina.Find("[data-tijd='0'] [data-weg]").Click();
        proef.Focus().ShouldBe(erbij);
        pagina.Find("[data-tijd-erbij]").Click();
        proef.Focus().ShouldNotBeOneOf(tweede, erbij);
    }

    [Fact]
    public async Task Add_NothingOrAllThereIs_SaysWhyTheButtonDoesNothing()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        blad.Invoer.Leefdomeinen = [.. app.Beeld.Leefdomeinen.Skip(1).Select(l => l.Id)];
        var pagina = proef.Toon(blad);
        var was = pagina.FindAll("#veld-leefdomeinen [data-weg], #veld-leefdomeinen select").Select(Formulierproef.Merk).ToList();
        pagina.Find("#veld-leefdomeinen .schrijf-erbij button").Click();
        pagina.Find("#veld-leefdomeinen [role=status]").TextContent.ShouldBe("Kies eerst iets uit de lijst.");
        pagina.Find("#veld-leefdomeinen-keuze").Change(app.Beeld.Leefdomeinen[0].Id);
        pagina.Find("#veld-leefdomeinen .schrijf-erbij button").Click();
        pagina.FindAll("#veld-leefdomeinen select, #veld-leefdomeinen .schrijf-erbij").ShouldBeEmpty();
        was.ShouldNotContain(proef.Focus());
    }

    [Fact]
    public async Task Leave_ANumberThatCannotBeCalled_IsAHintUntilItCan()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var pagina = proef.Toon(await proef.Open());
        pagina.Find("#veld-contact-telefoon").Input("0162 44 00 0");
        Hint().ShouldBeEmpty();
        pagina.Find("#veld-contact-telefoon").Blur();
        Hint().ShouldContain("9 cijfers");
        pagina.Find("#veld-contact-telefoon").Input("0162 44 00 00");
        Hint().ShouldBeEmpty();

        string Hint() => pagina.Find("#veld-contact-telefoon-hint").TextContent;
    }

    [Fact]
    public async Task Say_ThatAFactIsUnknown_IsKeptAndWithoutTheTickNothingIsHandedIn()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        (blad.Invoer.AanmeldenNodig, blad.Invoer.AanmeldenHoe) = (null, "");
        var pagina = proef.Toon(blad);
        pagina.Find("[data-dien-in]").Click();
        await pagina.WaitForElementAsync("[data-toch]", Hangt);
        pagina.Find("[data-toch]").Click();
        pagina.FindAll("#mist-vergeten").ShouldHaveSingleItem();
        pagina.Find("[data-mist] input").Change(true);
        pagina.FindAll("#mist-vergeten").ShouldBeEmpty();
        pagina.Find("[data-toch]").Click();
        await pagina.WaitForElementAsync(".schrijf-klaar", Hangt);
        blad.Invoer.Onbekend.ShouldContain(Core.Catalogus.Schrijven.Regels.Feit.HoeKomen);
    }

    [Fact]
    public async Task ThrowAway_AConcept_AsksFirstAndIsTold()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var blad = await proef.Open();
        await proef.Tafel.Bewaar(blad.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Wie.Wie, default);
        var pagina = proef.Toon(await proef.Open());
        Weg().Click();
        proef.Focus().ShouldBe(Formulierproef.Merk(pagina.Find("#groep-klaar ~ .melding p")));
        pagina.FindAll("#groep-klaar ~ .melding button")[1].Click();
        proef.Focus().ShouldBe(Formulierproef.Merk(Weg()));
        Weg().Click();
        pagina.FindAll("#groep-klaar ~ .melding button")[0].Click();
        await pagina.WaitForAssertionAsync(() => proef.Gezegd.ShouldBe("Uw concept is weg. U ziet nu weer wat er daarvoor stond."), Hangt);
        (await proef.Open()).Stand.ShouldBe(Guid.Empty);

        AngleSharp.Dom.IElement Weg() => pagina.Find("#groep-klaar ~ button");
    }

    [Fact]
    public async Task Tell_WhatWasDone_TakesTheFocus()
    {
        await using var proef = await Formulierproef.Begin(app, Eigen);
        var kop = proef.Toon<Schrijfkop>(p => p.Add(k => k.Titel, "Bewerken"));
        var titel = Formulierproef.Merk(kop.Find("h1"));
        kop.Render(p => p.Add(k => k.Melding, new Beheermelding("Gedaan.")));
        proef.Focus().ShouldBe(Formulierproef.Merk(kop.Find("[role=status] [data-gezegd]")));
        kop.Render(p => p.Add(k => k.Melding, new Beheermelding("")));
        proef.Focus().ShouldBe(titel);
    }

    private string Bewerken(string slug) => $"/beheer/voorzieningen/{app.Beeld.Voorziening(slug)!.Id}/bewerken";
}
