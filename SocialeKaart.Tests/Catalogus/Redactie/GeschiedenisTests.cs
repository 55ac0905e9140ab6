using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>What an entry said before, and bringing that back.</summary>
public sealed class GeschiedenisTests : IAsyncLifetime
{
    private Redactieproef proef = null!;
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        proef = await Redactieproef.Begin();
        id = await proef.Id(Redactieproef.Slug);
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Read_EntryThatWasEdited_VersionsWithWhoWroteThem()
    {
        await proef.Publiceer(nu => nu with { Naam = "Tweede naam" });
        var blad = (await proef.Geschiedenis.Lees(id, proef.Redacteur, default))!;

        (blad.Naam, blad.Gepubliceerd).ShouldBe(("Tweede naam", 2));
        blad.Versies.Select(v => (v.Nummer, v.Status)).ShouldBe([(2, VersieStatus.Gepubliceerd), (1, VersieStatus.Vervangen)]);
        blad.Versies[0].Door.ShouldNotBeNull();
        (blad.Versies[1].Door, blad.Versies[1].Import).ShouldBe((null, null));
    }

    [Fact]
    public async Task Read_WhatIsNotThere_Null()
    {
        (await proef.Geschiedenis.Lees(Guid.NewGuid(), proef.Redacteur, default)).ShouldBeNull();
        (await proef.Geschiedenis.Inhoud(id, 9, proef.Redacteur, default)).ShouldBeNull();
    }

    [Fact]
    public async Task PutBack_FirstVersion_IsPublishedAsANewOneWithItsAuditLine()
    {
        var eerst = (await proef.Nu()).Inhoud.Naam;
        await proef.Publiceer(nu => nu with { Naam = "Tweede naam" });

        (await proef.Geschiedenis.ZetTerug(id, 1, 2, proef.Redacteur, default)).ShouldBe(new Uitgave.Gelukt(id, 3));
        var nu = await proef.Nu();
        (nu.Nummer, nu.Inhoud.Naam, nu.Door).ShouldBe((3, eerst, proef.Redacteur.Id));
        (await proef.Kennis.Audit(proef.Redacteur)).ShouldContain(a => a.Wat == "terugzetten" && a.OpWat == id.ToString());
    }

    [Fact]
    public async Task PutBack_AfterSomeoneElsePublished_NothingChanges()
    {
        await proef.Publiceer(nu => nu with { Naam = "Tweede naam" });
        await proef.Publiceer(nu => nu with { Naam = "Derde naam" });

        (await proef.Geschiedenis.ZetTerug(id, 1, 2, proef.Redacteur, default)).ShouldBeOfType<Uitgave.Botsing>();
        (await proef.Nu()).Inhoud.Naam.ShouldBe("Derde naam");
    }

    [Fact]
    public async Task PutBack_WhatBreaksTheRulesOfToday_IsRefusedByField()
    {
        await proef.Schrijf(VersieStatus.Vervangen, nu => nu with { Onderwerpen = ["bestaat-niet-meer"] });

        (await proef.Geschiedenis.ZetTerug(id, 2, 1, proef.Redacteur, default)).ShouldBeOfType<Uitgave.Ongeldig>().Fouten.ShouldHaveSingleItem().Veld.ShouldBe("onderwerpen");
        (await proef.Nu()).Nummer.ShouldBe(1);
    }

    [Fact]
    public async Task ReadAndPutBack_ByWhoDoesNotKeepTheCatalogue_AreRefused()
    {
        var wie = await proef.Kennis.Iemand(Rol.Aanbieder);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Geschiedenis.Lees(id, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Geschiedenis.Inhoud(id, 1, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Geschiedenis.ZetTerug(id, 1, 1, wie, default));
    }

    [Theory]
    [InlineData("eigen", true)]
    [InlineData("gemeente-oosterhout", false)]
    public async Task Preview_ByAnAanbieder_IsOfTheOwnOrganisatieAlone(string organisatie, bool mag)
    {
        var kaart = await proef.Kaart();
        var wie = organisatie == "eigen" ? await proef.Kennis.Iemand(Rol.Aanbieder) : await proef.Kennis.IemandVan(organisatie, Rol.Aanbieder);
        var maak = () => new Voorbeelden(proef.Kennis.Fabriek).Maak(id, 1, kaart, wie, default);
        if (mag)
            (await maak()).ShouldNotBeNull();
        else
            await Should.ThrowAsync<UnauthorizedAccessException>(maak);
    }
}
