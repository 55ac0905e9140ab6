using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>Who may write whom to call, and what may stand there.</summary>
public sealed class InternefeitenTests
{
    private static readonly Internegegevens Feit = new("Team Geldzaken", "0162 123456", "geldzaken@voorbeeld.nl", "Bel samen met de inwoner.");

    [Theory]
    [InlineData(Rol.Frontoffice, "gemeente-oosterhout")]
    [InlineData(Rol.Redacteur, "gemeente-oosterhout")]
    [InlineData(Rol.Aanbieder, Proefkennis.Organisatie)]
    [InlineData(Rol.Ontvanger, Proefkennis.Organisatie)]
    public async Task Save_ByWhoKeepsTheFacts_IsReadBack(Rol rol, string organisatie)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.IemandVan(organisatie, rol);
        (await proef.Feiten.Bewaar(await proef.Id(), Feit, wie, default)).ShouldBeNull();
        var feit = (await proef.Feiten.Lees(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldNotBeNull();
        (feit.Gegevens, feit.Op).ShouldBe((Feit, proef.Klok.GetUtcNow().UtcDateTime));
        feit.Naam.ShouldNotBeNull().ShouldStartWith("Proef ");
    }

    [Theory]
    [InlineData(Rol.Aanbieder, "theek-5")]
    [InlineData(Rol.Ontvanger, "theek-5")]
    [InlineData(Rol.Toeleider, Proefkennis.Organisatie)]
    [InlineData(Rol.Procesregisseur, Proefkennis.Organisatie)]
    [InlineData(Rol.Beheerder, Proefkennis.Organisatie)]
    public async Task Save_ByAnotherRoleOrOrganisation_IsRefused(Rol rol, string organisatie)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.IemandVan(organisatie, rol);
        var id = await proef.Id();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Feiten.Bewaar(id, Feit, wie, default));
        (await proef.Feiten.Lees(id, await proef.Iemand(Rol.Toeleider), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Save_NothingAtAll_TakesTheFactsAway()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Frontoffice);
        await proef.Feiten.Bewaar(await proef.Id(), Feit, wie, default);
        (await proef.Feiten.Bewaar(await proef.Id(), new(" ", "", null, null), wie, default)).ShouldBeNull();
        (await proef.Feiten.Lees(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldBeNull();
    }

    public static TheoryData<Internegegevens, Schrijffout> Fout() => new()
    {
        { new(new string('a', 121), null, null, null), Schrijffout.TeLang },
        { new(null, null, null, new string('a', 601)), Schrijffout.TeLang },
        { new("Cliënt 111222333", null, null, null), Schrijffout.Bsn },
        { new(null, null, null, "Zie dossier 111 222 333"), Schrijffout.Bsn },
        { new(null, null, "geen adres", null), Schrijffout.GeenMail },
    };

    [Theory]
    [MemberData(nameof(Fout))]
    public async Task Save_WhatMayNotBeThere_IsRefusedAndKeepsWhatWas(Internegegevens gegevens, Schrijffout fout)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Frontoffice);
        await proef.Feiten.Bewaar(await proef.Id(), Feit, wie, default);
        (await proef.Feiten.Bewaar(await proef.Id(), gegevens, wie, default)).ShouldBe(fout);
        (await proef.Feiten.Lees(await proef.Id(), await proef.Iemand(Rol.Toeleider), default))!.Gegevens.ShouldBe(Feit);
    }

    [Fact]
    public async Task Save_IsAudited_WithIdsOnly()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Frontoffice);
        await proef.Feiten.Bewaar(await proef.Id(), Feit, wie, default);
        var regel = (await proef.Audit(wie)).ShouldHaveSingleItem();
        (regel.Wat, regel.OpWat).ShouldBe(("interne-feiten", (await proef.Id()).ToString()));
    }

    [Theory]
    [InlineData(Rol.Toeleider, "theek-5")]
    [InlineData(Rol.Ontvanger, "theek-5")]
    [InlineData(Rol.Frontoffice, "gemeente-oosterhout")]
    [InlineData(Rol.Procesregisseur, "gemeente-oosterhout")]
    [InlineData(Rol.Redacteur, "gemeente-oosterhout")]
    [InlineData(Rol.Aanbieder, Proefkennis.Organisatie)]
    public async Task Read_ByWhoReadsStoriesOrKeepsTheEntry_IsShown(Rol rol, string organisatie)
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Feiten.Bewaar(await proef.Id(), Feit, await proef.Iemand(Rol.Frontoffice), default);
        (await proef.Feiten.Lees(await proef.Id(), await proef.IemandVan(organisatie, rol), default)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Rol.Aanbieder, "theek-5")]
    [InlineData(Rol.Beheerder, Proefkennis.Organisatie)]
    public async Task Read_ByAnother_IsRefused(Rol rol, string organisatie)
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Feiten.Bewaar(await proef.Id(), Feit, await proef.Iemand(Rol.Frontoffice), default);
        var (id, wie) = (await proef.Id(), await proef.IemandVan(organisatie, rol));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Feiten.Lees(id, wie, default));
    }
}
