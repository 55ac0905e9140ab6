using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>Two entries made one, and two again.</summary>
public sealed class SamenvoegerTests : IAsyncLifetime
{
    private const string Naam = "Proefpunt voor dubbelen";
    private Redactieproef proef = null!;
    private Guid blijft, gaat;

    public async ValueTask InitializeAsync()
    {
        proef = await Redactieproef.Begin();
        (blijft, gaat) = (await proef.Id(Redactieproef.Slug), await proef.Id(Redactieproef.Ander));
        await proef.Publiceer(nu => nu with { Naam = Naam });
        await proef.Publiceer(nu => nu with { Naam = Naam, Locaties = [], Contact = null }, Redactieproef.Ander);
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Suggest_TwoOfOneName_UntilSomeoneSaysTheyAreTwo()
    {
        await proef.Publiceer(nu => nu with { Locaties = [], Contact = null });
        Paar(await proef.Dubbelen.Lees(proef.Redacteur, default)).ShouldNotBeNull().Gronden.ShouldBe([Dubbelgrond.Naam]);
        (await proef.Dubbelen.GeenDubbel(gaat, blijft, proef.Redacteur, default)).ShouldBeTrue();

        Paar(await proef.Dubbelen.Lees(proef.Redacteur, default)).ShouldBeNull();
        (await proef.Kennis.Audit(proef.Redacteur)).Count(a => a.Wat == "geen-dubbel").ShouldBe(2);
    }

    [Fact]
    public async Task Merge_WithPartsOfTheOther_TheOneHasThemAndTheOldAddressLeadsThere()
    {
        var samenvatting = (await proef.Nu(Redactieproef.Ander)).Inhoud.Samenvatting;
        var nummer = (await Voeg(nameof(VoorzieningInhoud.Samenvatting), Samenvoeger.Organisatiedeel)).ShouldBeOfType<Uitgave.Gelukt>().Nummer;

        var nu = await proef.Nu();
        (nu.Nummer, nu.Inhoud.Naam, nu.Inhoud.Samenvatting).ShouldBe((nummer, Naam, samenvatting));
        var kaart = await proef.Kaart();
        kaart.Voorziening(Redactieproef.Ander)!.Slug.ShouldBe(Redactieproef.Slug);
        kaart.Voorziening(gaat)!.Id.ShouldBe(blijft);
        kaart.Voorziening(Redactieproef.Slug)!.Organisatie!.Slug.ShouldNotBe("surplus");
        kaart.Voorzieningen.ShouldNotContain(v => v.Id == gaat);
    }

    [Fact]
    public async Task Merge_SnapshotOfBefore_TakesItUpAsAChangeOfEntries()
    {
        var lezer = new Core.Opslag.KaartLezer(proef.Kennis.Fabriek, new Core.Opslag.ZaadImport(proef.Kennis.Fabriek, proef.Kennis.Klok));
        var voor = await lezer.Lees(toonVoorbeelden: true, default);
        await Voeg();
        var na = await lezer.Lees(voor, default);

        na.IsVervolgVan(voor).ShouldBeTrue();
        na.Voorziening(Redactieproef.Ander)!.Id.ShouldBe(blijft);
        (await lezer.LeesVerborgen(na, default)).ShouldNotContain(v => v.Id == gaat);
    }

    [Fact]
    public async Task Merge_WhatColleaguesKept_MovesAlongAndComesBack()
    {
        var collega = await proef.Kennis.Iemand(Rol.Toeleider);
        await proef.Kennis.Tips.Schrijf(gaat, "Bel in de ochtend.", nietOverPersoon: false, collega, default);
        await proef.Kennis.Feiten.Bewaar(gaat, new("Balie", null, null, null), proef.Redacteur, default);
        var (alleen, _) = await proef.Kennis.Lijsten.Maak("alleen", [gaat], collega, default);
        var (beide, _) = await proef.Kennis.Lijsten.Maak("beide", [gaat, blijft], collega, default);
        await new Foutsignalen(proef.Kennis.Fabriek, proef.Kennis.Klok).Meld(gaat, Foutsoort.NummerKloptNiet, "", "", default);
        await Voeg();

        (await proef.Kennis.Tips.Bij(blijft, collega, default)).ShouldHaveSingleItem();
        (await proef.Kennis.Feiten.Lees(blijft, collega, default))!.Gegevens.Contactpersoon.ShouldBe("Balie");
        (await proef.Vraag(db => db.Foutsignalen.SingleAsync())).VoorzieningId.ShouldBe(blijft);
        (await Lijst(alleen!.Value, collega)).ShouldBe([blijft]);
        (await Lijst(beide!.Value, collega)).ShouldBe([blijft]);

        await Ongedaan();
        (await proef.Kennis.Tips.Bij(gaat, collega, default)).ShouldHaveSingleItem();
        (await proef.Kennis.Feiten.Lees(gaat, collega, default)).ShouldNotBeNull();
        (await proef.Vraag(db => db.Foutsignalen.SingleAsync())).VoorzieningId.ShouldBe(gaat);
        (await Lijst(alleen.Value, collega)).ShouldBe([gaat]);
        (await Lijst(beide.Value, collega)).ShouldBe([blijft, gaat]);
    }

    [Fact]
    public async Task Undo_Merge_BothSayAgainWhatTheySaid()
    {
        var (een, ander) = ((await proef.Nu()).Inhoud, (await proef.Nu(Redactieproef.Ander)).Inhoud);
        await Voeg(nameof(VoorzieningInhoud.Samenvatting), nameof(VoorzieningInhoud.Tekst));
        (await Ongedaan()).ShouldBeOfType<Uitgave.Gelukt>();

        Inhoudsverschil.Tussen((await proef.Nu()).Inhoud, een).ShouldBeEmpty();
        Inhoudsverschil.Tussen((await proef.Nu(Redactieproef.Ander)).Inhoud, ander).ShouldBeEmpty();
        (await proef.Kaart()).Voorziening(Redactieproef.Ander)!.Id.ShouldBe(gaat);
        (await proef.Dubbelen.Lees(proef.Redacteur, default)).Samengevoegd.ShouldBeEmpty();
    }

    [Fact]
    public async Task Undo_AfterSomeoneChangedTheOne_ThatStays()
    {
        await Voeg();
        await proef.Publiceer(nu => nu with { Naam = "Daarna nog anders" });
        (await Ongedaan()).ShouldBeOfType<Uitgave.Gelukt>();

        (await proef.Nu()).Inhoud.Naam.ShouldBe("Daarna nog anders");
        (await proef.Kaart()).Voorziening(Redactieproef.Ander)!.Id.ShouldBe(gaat);
    }

    [Fact]
    public async Task Merge_AfterSomeoneElsePublishedTheOther_NothingAtAllChanges()
    {
        var (een, ander) = (await proef.Nu(), await proef.Nu(Redactieproef.Ander));
        await proef.Publiceer(nu => nu with { Naam = "Intussen" }, Redactieproef.Ander);
        var uitgave = await proef.Samenvoeger.Voeg(new Samenvoegvraag(blijft, een.Nummer, gaat, ander.Nummer, new HashSet<string> { nameof(VoorzieningInhoud.Tekst) }), proef.Redacteur, default);

        uitgave.ShouldBeOfType<Uitgave.Botsing>();
        (await proef.Nu()).Nummer.ShouldBe(een.Nummer);
        (await proef.Kaart()).Voorziening(Redactieproef.Ander)!.Id.ShouldBe(gaat);
    }

    [Fact]
    public async Task Merge_WhileAChangeOfTheOtherWaits_IsRefused()
    {
        await proef.Schrijf(VersieStatus.Ingediend, nu => nu with { Naam = "Wacht" }, Redactieproef.Ander);
        (await Voeg()).ShouldBeOfType<Uitgave.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("status");
    }

    [Fact]
    public async Task PutBack_VersionOfWhatWasMerged_IsRefused()
    {
        await Voeg();
        (await proef.Geschiedenis.ZetTerug(gaat, 1, 3, proef.Redacteur, default)).ShouldBeOfType<Uitgave.Ongeldig>();
    }

    [Fact]
    public async Task MergeAndUndo_ByWhoDoesNotKeepTheCatalogue_AreRefused()
    {
        var wie = await proef.Kennis.Iemand(Rol.Aanbieder);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Samenvoeger.Voeg(new Samenvoegvraag(blijft, 2, gaat, 2, new HashSet<string>()), wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Samenvoeger.Ongedaan(Guid.NewGuid(), wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Dubbelen.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Dubbelen.GeenDubbel(blijft, gaat, wie, default));
    }

    private async Task<Uitgave> Voeg(params string[] overnemen) => await proef.Samenvoeger.Voeg(
        new Samenvoegvraag(blijft, (await proef.Nu()).Nummer, gaat, (await proef.Nu(Redactieproef.Ander)).Nummer, overnemen.ToHashSet()), proef.Redacteur, default);

    private async Task<Uitgave> Ongedaan() =>
        await proef.Samenvoeger.Ongedaan((await proef.Dubbelen.Lees(proef.Redacteur, default)).Samengevoegd.ShouldHaveSingleItem().Id, proef.Redacteur, default);

    private async Task<IReadOnlyList<Guid>> Lijst(Guid id, Wie wie) => (await proef.Kennis.Lijsten.Lees(id, wie, default))!.Voorzieningen;

    private static Dubbelregel? Paar(Dubbeloverzicht overzicht) => overzicht.Paren.FirstOrDefault(p => p.Een.Naam == Naam && p.Ander.Naam == Naam);
}
