using AngleSharp.Dom;
using Bunit;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Overdracht.Werkplek;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>What is printed: the slip, the summary for the record and the paper for the resident.</summary>
public sealed class PapierTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private static readonly TimeSpan Hangt = TimeSpan.FromSeconds(30);
    private static readonly Volgkaart Kaart = new("ABCD-EFGH-JKMN-PQRS", "481516");

    [Fact]
    public async Task Show_SlipWhereHomeMayNotBeSafe_IsTheNeutralOne()
    {
        await using var proef = await Formulierproef.Begin(app);
        var kaartje = (await Verstuurd(proef, voorzichtig: true)).Find(".odn-kaartje").TextContent;
        kaartje.ShouldContain(Kaart.Code);
        kaartje.ShouldNotContain("Surplus");
        kaartje.ShouldNotContain(proef.Wie.Account.Naam);
    }

    [Fact]
    public async Task Show_SlipElsewhere_NamesRecipientAndContact()
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = await Verstuurd(proef, voorzichtig: false);
        pagina.WaitForAssertion(() => pagina.Find(".odn-kaartje").TextContent.ShouldContain(proef.Wie.Account.Naam), Hangt);
        pagina.Find(".odn-kaartje").TextContent.ShouldContain("aangemeld bij Surplus");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Show_SecondSecret_StandsOnTheScreenAndNeverOnPaper(bool voorzichtig)
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = await Verstuurd(proef, voorzichtig);
        pagina.Find(".odn-geheim").TextContent.ShouldBe(Kaart.Geheim);
        pagina.Find(".odn-geheim").Closest(".niet-op-papier").ShouldNotBeNull();
        pagina.Find(".odn-kaartje").TextContent.ShouldNotContain(Kaart.Geheim);
    }

    [Fact]
    public async Task Open_StoryForTheRecord_IsNotedOnceAndGivesTheSameAsText()
    {
        await using var proef = await Formulierproef.Begin(app);
        var id = await Proefoverdracht.Stuur(app, proef.Wie, Contactregel.GeenVoicemail);
        var pagina = await Geopend(proef, id);
        (await Proefoverdracht.Inzagen(app, id)).ShouldBe(1);
        var tekst = pagina.Find("#plak").GetAttribute("value")!;
        foreach (var regel in pagina.FindAll(".odn-blad dd"))
            tekst.ShouldContain(regel.TextContent);
        tekst.IndexOf("Geen voicemail", StringComparison.Ordinal).ShouldBeInRange(0, tekst.IndexOf("06 00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choose_PaperForTheResident_HoldsNoWordOfTheStory()
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = await Geopend(proef, await Proefoverdracht.Stuur(app, proef.Wie));
        pagina.Find("[data-inwoner]").Change(true);
        var papier = pagina.Find(".odn-inwoner").TextContent;
        papier.ShouldContain(proef.Wie.Account.Naam);
        papier.ShouldContain(app.Beeld.GemeenteLijn.Nummer);
        papier.ShouldContain("/volg");
        papier.ShouldNotContain(Proefoverdracht.Waarom);
        papier.ShouldNotContain(Proefoverdracht.Naam);
    }

    [Fact]
    public async Task Choose_PaperForTheResidentWhereRulesAreCareful_AsksFirst()
    {
        await using var proef = await Formulierproef.Begin(app);
        var pagina = await Geopend(proef, await Proefoverdracht.Stuur(app, proef.Wie, Contactregel.NoemGeenOrganisatie));
        pagina.Find("[data-inwoner]").Change(true);
        pagina.FindAll("[data-druk-af], .odn-inwoner").ShouldBeEmpty();
        pagina.Find(".melding-let-op button").Click();
        pagina.FindAll("[data-druk-af]").ShouldHaveSingleItem();
        pagina.Find(".odn-inwoner").TextContent.ShouldNotContain("Surplus");
    }

    private static async Task<IRenderedComponent<PapierPagina>> Geopend(Formulierproef proef, Guid id)
    {
        var pagina = proef.Pagina<PapierPagina>(p => p.Add(x => x.Id, id));
        await pagina.WaitForElement("[data-open]", Hangt).ClickAsync();
        pagina.WaitForElement(".odn-blad", Hangt);
        return pagina;
    }

    private async Task<IRenderedComponent<NieuwVerstuurd>> Verstuurd(Formulierproef proef, bool voorzichtig)
    {
        var id = await Proefoverdracht.Stuur(app, proef.Wie);
        var surplus = new Nieuwontvanger("Surplus", await Proefoverdracht.Budgetcoach(app), app.Beeld.Voorziening("budgetcoach"));
        return proef.Toon<NieuwVerstuurd>(p => p.Add(v => v.Verstuurd, new Verstuurd(id, Kaart)).Add(v => v.Wie, proef.Wie.Wie).Add(v => v.Ontvanger, surplus).Add(v => v.Voorzichtig, voorzichtig));
    }
}
