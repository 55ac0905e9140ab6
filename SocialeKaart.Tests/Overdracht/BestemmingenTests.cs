using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Schil;
using static SocialeKaart.Tests.Overdracht.Dossierproef;

namespace SocialeKaart.Tests.Overdracht;

public sealed class BestemmingenTests(LeesApp app) : IClassFixture<LeesApp>
{
    private KaartBeeld Kaart => app.Beeld;

    [Fact]
    public async Task Propose_AfterANo_IsWhatIsAboutTheSameWithPeopleAndRoom()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("voorbeeld-eik", Rol.Ontvanger);
        await proef.Iemand("voorbeeld-linde", Rol.Ontvanger);
        await proef.Blokkeer(await proef.Iemand("surplus", Rol.Ontvanger));
        var voorstellen = await Volgende(proef, "maatjesproject");
        // Nobody at Surplus, and Linde was asked; of Eik the one that has most in common first.
        voorstellen.SkipLast(1).ShouldAllBe(v => v.Voorziening!.Organisatie!.Slug == "voorbeeld-eik");
        voorstellen[0].Voorziening!.Slug.ShouldBe("telefooncirkel");
        voorstellen[0].Naar.ShouldBe(proef.Naar("voorbeeld-eik") with { Voorziening = voorstellen[0].Voorziening!.Id });
        voorstellen[^1].Naar.ShouldBe(Bestemmingen.Frontoffice);
    }

    [Fact]
    public async Task Propose_WhatIsFull_IsLeftOut()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("voorbeeld-iep", Rol.Ontvanger);
        (await Volgende(proef, "digi-taalhuis")).Select(v => v.Voorziening?.Slug).ShouldSatisfyAllConditions(s => s.ShouldContain("digitaal-cafe"), s => s.ShouldNotContain("computercursus"));
    }

    [Fact]
    public async Task Propose_WhatTheMunicipalityDecidesOn_IsLeftOut()
    {
        await using var proef = await Nieuw();
        await proef.Iemand("midzuid", Rol.Ontvanger);
        (await Volgende(proef, "maatje-naar-werk")).ShouldHaveSingleItem().Naar.ShouldBe(Bestemmingen.Frontoffice);
    }

    [Fact]
    public async Task Propose_NobodyReceives_IsTheFrontOfficeStill()
    {
        await using var proef = await Nieuw();
        (await Volgende(proef, "maatjesproject")).ShouldHaveSingleItem().ShouldBe(new Voorstel(Bestemmingen.Frontoffice, null));
    }

    [Fact]
    public async Task Recipient_OfAVoorziening_IsWhoReceivesForIt()
    {
        await using var proef = await Nieuw();
        (await proef.Bestemmingen.Van(Kaart.Voorziening("budgetcoach")!, Stop)).ShouldBeNull();
        await proef.Iemand("surplus", Rol.Ontvanger);
        (await proef.Bestemmingen.Van(Kaart.Voorziening("budgetcoach")!, Stop)).ShouldBe(proef.Naar("surplus") with { Voorziening = Kaart.Voorziening("budgetcoach")!.Id });
        await proef.Iemand("midzuid", Rol.Ontvanger);
        (await proef.Bestemmingen.Van(Kaart.Voorziening("midzuid")!, Stop)).ShouldBe(new Bestemming(Bestemmingsoort.Toegang, null, Kaart.Voorziening("midzuid")!.Id));
    }

    private async Task<IReadOnlyList<Voorstel>> Volgende(Dossierproef proef, string slug)
    {
        var gevraagd = Kaart.Voorziening(slug)!;
        var begin = Overdrachtregels.Begin(Guid.NewGuid(), Mensen.IdVan(Mensen.Afzender), Grondslag.Toestemming, Leeftijdsgroep.VanafZestien, null, proef.Nu, proef.Termijnen);
        var aanbod = new Handeling.BiedAan(new Bestemming(Bestemmingsoort.Organisatie, gevraagd.Organisatie!.Id, gevraagd.Id), [Deelsoort.Waarom], Toestemminggever.Inwoner);
        return await proef.Bestemmingen.Volgende(Overdrachtregels.Doe(begin, aanbod, Mensen.Afzender, proef.Nu, proef.Termijnen).Staat, Kaart, Stop);
    }
}
