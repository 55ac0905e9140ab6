using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>The pages of the workplace as a server sends them.</summary>
public sealed class WerkplekPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Slug = "belastinghulp", Verborgen = "procesregie";

    public static TheoryData<string, string> Paginas() => new()
    {
        { "/werkplek", "Zoeken" },
        { $"/werkplek/voorziening/{Slug}", "Belastinghulp" },
        { "/werkplek/lijsten", "Mijn lijsten" },
        { "/werkplek/nieuw", "Nieuw en veranderd" },
        { "/werkplek/signaal", "Hier is niets voor" },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_AsStaff_ShowsThePage(string pad, string kop)
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Aanbieder);
        (await wie.Pagina(pad)).QuerySelector("h1")!.TextContent.ShouldStartWith(kop);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Get_WithoutASession_GoesToTheSignInPage(string pad, string kop)
    {
        kop.ShouldNotBeEmpty();
        using var antwoord = await app.Client.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        antwoord.Headers.Location!.PathAndQuery.ShouldStartWith("/inloggen");
    }

    [Theory]
    [InlineData("/werkplek/voorziening/bestaat-niet")]
    [InlineData("/werkplek/lijsten/0f6f7a34-7d2c-4a53-9d57-1c1b0a3f9e21")]
    public async Task Get_WhatDoesNotExist_IsNotFound(string pad)
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await wie.Pagina(pad, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_EntryForStaffOnly_IsThereForStaffAlone()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        (await wie.Pagina($"/werkplek/voorziening/{Verborgen}")).QuerySelector("main")!.TextContent.ShouldContain("Alleen voor de werkplek");
        await app.Pagina($"/voorzieningen/{Verborgen}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_AnothersList_AnswersAsOneThatDoesNotExist()
    {
        using var eigenaar = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        using var ander = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        var id = (await app.Diensten.GetRequiredService<Keuzelijsten>().Maak("Van mij alleen", [], eigenaar.Wie, default)).Id!.Value;
        (await eigenaar.Pagina($"/werkplek/lijsten/{id}")).QuerySelector("h1")!.TextContent.ShouldBe("Van mij alleen");
        var geweigerd = (await ander.Pagina($"/werkplek/lijsten/{id}", HttpStatusCode.NotFound)).QuerySelector("main")!.TextContent;
        geweigerd.ShouldBe((await ander.Pagina($"/werkplek/lijsten/{Guid.NewGuid()}", HttpStatusCode.NotFound)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Get_EntryWithKnowledge_TellsStaffAndNobodyElse()
    {
        using var schrijver = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider, Rol.Frontoffice);
        var id = app.Beeld.Voorziening("buurtbemiddeling")!.Id;
        await app.Diensten.GetRequiredService<Praktijktips>().Schrijf(id, "Vraag eerst of beide buren willen.", false, schrijver.Wie, default);
        await app.Diensten.GetRequiredService<Internefeiten>().Bewaar(id, new("Het kantoor", "0162 000112", null, null), schrijver.Wie, default);
        using var lezer = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var pagina = (await lezer.Pagina("/werkplek/voorziening/buurtbemiddeling")).QuerySelector("main")!.TextContent;
        pagina.ShouldContain("Vraag eerst of beide buren willen.");
        pagina.ShouldContain("0162 000112");
        pagina.ShouldContain(schrijver.Account.Naam);
        var openbaar = (await app.Pagina("/voorzieningen/buurtbemiddeling")).DocumentElement.OuterHtml;
        openbaar.ShouldNotContain("Vraag eerst of beide buren willen.");
        openbaar.ShouldNotContain("0162 000112");
    }

    [Theory]
    [InlineData(Rol.Redacteur, "gemeente-oosterhout", true)]
    [InlineData(Rol.Aanbieder, "surplus", true)]
    [InlineData(Rol.Aanbieder, "theek-5", false)]
    [InlineData(Rol.Beheerder, "surplus", false)]
    public async Task Get_Entry_ShowsWhatStaffKnowToWhoMayRead(Rol rol, string organisatie, bool ziet)
    {
        using var wie = await Medewerker.Nieuw(app, organisatie, rol);
        (await wie.Pagina("/werkplek/voorziening/budgetcoach")).QuerySelectorAll("[aria-labelledby=intern], [aria-labelledby=tips]").Length.ShouldBe(ziet ? 2 : 0);
        (await wie.Pagina("/werkplek/nieuw")).QuerySelectorAll("[aria-labelledby=nieuwe-tips]").Length.ShouldBe(rol == Rol.Beheerder ? 0 : 1);
    }

    [Theory]
    [InlineData(Rol.Frontoffice, "gemeente-oosterhout", true, true)]
    [InlineData(Rol.Redacteur, "gemeente-oosterhout", true, false)]
    [InlineData(Rol.Aanbieder, "surplus", true, false)]
    [InlineData(Rol.Ontvanger, "surplus", true, true)]
    [InlineData(Rol.Aanbieder, "theek-5", false, false)]
    [InlineData(Rol.Toeleider, "surplus", false, true)]
    [InlineData(Rol.Beheerder, "surplus", false, false)]
    public async Task Get_Entry_OffersOnlyWhatTheRoleMayDo(Rol rol, string organisatie, bool feiten, bool tips)
    {
        using var wie = await Medewerker.Nieuw(app, organisatie, rol);
        var pagina = await wie.Pagina("/werkplek/voorziening/budgetcoach");
        (pagina.QuerySelector("section[aria-labelledby=intern] button") is not null).ShouldBe(feiten);
        (pagina.QuerySelector("#tip") is not null).ShouldBe(tips);
    }

    [Fact]
    public async Task Get_New_ShowsATipOfToday()
    {
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Toeleider);
        await app.Diensten.GetRequiredService<Praktijktips>().Schrijf(app.Beeld.Voorziening("budgetcoach")!.Id, "Bel liever dan mailen.", false, wie.Wie, default);
        (await wie.Pagina("/werkplek/nieuw")).QuerySelector("main")!.TextContent.ShouldContain("Bel liever dan mailen.");
    }

    [Fact]
    public async Task Get_Search_TellsWhatEachRoleDoes()
    {
        var teksten = app.Diensten.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<Web.Zoeken.ZoekenTeksten>>();
        Enum.GetValues<Rol>().ShouldNotContain(rol => teksten[$"Werkplek.Rol.{rol}"].ResourceNotFound);
        using var wie = await Medewerker.Nieuw(app, "surplus", Rol.Ontvanger, Rol.Aanbieder);
        (await wie.Pagina("/werkplek")).QuerySelectorAll(".wp-rol").Select(p => p.TextContent[..7]).ShouldBe(["Als ont", "Als aan"]);
    }

    [Fact]
    public void List_EveryPartOfAnEntry_HasAName()
    {
        var teksten = app.Diensten.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<Web.Catalogus.CatalogusTeksten>>();
        Inhoudsverschil.Alle.ShouldNotContain(veld => teksten[$"Werkplek.Veld.{veld}"].ResourceNotFound);
    }
}
