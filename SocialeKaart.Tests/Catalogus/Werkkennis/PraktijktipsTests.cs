using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>Who may write, renew and remove praktijktips, and how long they hold.</summary>
public sealed class PraktijktipsTests
{
    private const string Tekst = "Bel op dinsdagochtend, dan is er altijd iemand.";

    [Theory]
    [InlineData(Rol.Toeleider)]
    [InlineData(Rol.Frontoffice)]
    [InlineData(Rol.Procesregisseur)]
    [InlineData(Rol.Ontvanger)]
    public async Task Write_BySomeoneOfPractice_IsSignedWithNameAndOrganisation(Rol rol)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(rol);
        (await proef.Tips.Schrijf(await proef.Id(), Tekst, false, wie, default)).ShouldBeNull();
        var tip = (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldHaveSingleItem();
        (tip.Tekst, tip.Door, tip.Organisatie, tip.Op).ShouldBe((Tekst, wie.Id, "Surplus", proef.Klok.GetUtcNow().UtcDateTime));
        tip.Naam.ShouldStartWith("Proef ");
    }

    [Theory]
    [InlineData(Rol.Redacteur)]
    [InlineData(Rol.Aanbieder)]
    [InlineData(Rol.Beheerder)]
    public async Task Write_ByAnotherRole_IsRefused(Rol rol)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(rol);
        var id = await proef.Id();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tips.Schrijf(id, Tekst, false, wie, default));
        (await proef.Tips.Bij(id, await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_WithFourHundredCharacters_IsKeptAndOneMoreIsNot()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        (await proef.Tips.Schrijf(await proef.Id(), new string('a', 400), false, wie, default)).ShouldBeNull();
        (await proef.Tips.Schrijf(await proef.Id(), new string('a', 401), false, wie, default)).ShouldBe(Schrijffout.TeLang);
    }

    [Theory]
    [InlineData("   ", Schrijffout.Leeg)]
    [InlineData("Mevrouw met 111.222.333 komt hier", Schrijffout.Bsn)]
    [InlineData("Vraag naar jan@voorbeeld.nl", Schrijffout.OverEenPersoon)]
    [InlineData("Bel 06-12 34 56 78", Schrijffout.OverEenPersoon)]
    public async Task Write_WhatMayNotBeThere_IsRefused(string tekst, Schrijffout fout)
    {
        await using var proef = await Proefkennis.Begin();
        (await proef.Tips.Schrijf(await proef.Id(), tekst, false, await proef.Iemand(Rol.Toeleider), default)).ShouldBe(fout);
        (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_NumberThatIsNotAPersons_IsKeptAfterTheQuestion()
    {
        await using var proef = await Proefkennis.Begin();
        (await proef.Tips.Schrijf(await proef.Id(), "De balie is 0162 123456", true, await proef.Iemand(Rol.Toeleider), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Write_CitizenNumberAfterTheQuestion_IsStillRefused()
    {
        await using var proef = await Proefkennis.Begin();
        (await proef.Tips.Schrijf(await proef.Id(), "111222333", true, await proef.Iemand(Rol.Toeleider), default)).ShouldBe(Schrijffout.Bsn);
    }

    [Fact]
    public async Task Write_AboutNothing_IsUnknown()
    {
        await using var proef = await Proefkennis.Begin();
        (await proef.Tips.Schrijf(Guid.NewGuid(), Tekst, false, await proef.Iemand(Rol.Toeleider), default)).ShouldBe(Schrijffout.Onbekend);
    }

    [Fact]
    public async Task Read_AfterAYear_ShowsAndCountsNothing()
    {
        await using var proef = await Proefkennis.Begin();
        var id = await proef.Id();
        await proef.Tips.Schrijf(id, Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        proef.Klok.Advance(TimeSpan.FromDays(364));
        (await proef.Tips.Tel([id], await proef.Iemand(Rol.Toeleider), default))[id].ShouldBe(1);
        proef.Klok.Advance(TimeSpan.FromDays(1));
        (await proef.Tips.Bij(id, await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
        (await proef.Tips.Tel([id], await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Renew_ByAColleague_GivesAnotherYearUnderTheSameName()
    {
        await using var proef = await Proefkennis.Begin();
        var id = await proef.Id();
        var schrijver = await proef.Iemand(Rol.Toeleider);
        await proef.Tips.Schrijf(id, Tekst, false, schrijver, default);
        proef.Klok.Advance(TimeSpan.FromDays(300));
        var tip = (await proef.Tips.Bij(id, await proef.Iemand(Rol.Toeleider), default)).Single();
        (await proef.Tips.Hernieuw(tip.Id, await proef.IemandVan("theek-5", Rol.Toeleider), default)).ShouldBeNull();
        proef.Klok.Advance(TimeSpan.FromDays(300));
        (await proef.Tips.Bij(id, await proef.Iemand(Rol.Toeleider), default)).Single().Door.ShouldBe(schrijver.Id);
    }

    [Fact]
    public async Task Renew_ByARedacteur_IsRefused()
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        var tip = (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single();
        var redacteur = await proef.Iemand(Rol.Redacteur);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tips.Hernieuw(tip.Id, redacteur, default));
    }

    [Fact]
    public async Task Renew_ExpiredOne_IsUnknown()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, wie, default);
        var tip = (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single();
        proef.Klok.Advance(TimeSpan.FromDays(366));
        (await proef.Tips.Hernieuw(tip.Id, wie, default)).ShouldBe(Schrijffout.Onbekend);
    }

    [Fact]
    public async Task Remove_ByItsWriter_TakesItAway()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, wie, default);
        (await proef.Tips.Verwijder((await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single().Id, wie, default)).ShouldBeNull();
        (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_ByARedacteur_TakesItAway()
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        (await proef.Tips.Verwijder((await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single().Id, await proef.Iemand(Rol.Redacteur), default)).ShouldBeNull();
        (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_ByAColleague_IsRefused()
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        var tip = (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single();
        var collega = await proef.Iemand(Rol.Toeleider);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tips.Verwijder(tip.Id, collega, default));
        (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Write_IsAudited_WithIdsOnly()
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(Rol.Toeleider);
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, wie, default);
        var tip = (await proef.Tips.Bij(await proef.Id(), await proef.Iemand(Rol.Toeleider), default)).Single();
        var regel = (await proef.Audit(wie)).ShouldHaveSingleItem();
        (regel.Wat, regel.OpWat).ShouldBe(("tip-schrijven", tip.Id.ToString()));
    }

    [Theory]
    [InlineData(Rol.Redacteur, "gemeente-oosterhout", 1)]
    [InlineData(Rol.Aanbieder, Proefkennis.Organisatie, 1)]
    [InlineData(Rol.Aanbieder, "theek-5", 0)]
    [InlineData(Rol.Beheerder, Proefkennis.Organisatie, 0)]
    public async Task Count_ForARole_CountsWhatItMayRead(Rol rol, string organisatie, int aantal)
    {
        await using var proef = await Proefkennis.Begin();
        var id = await proef.Id();
        await proef.Tips.Schrijf(id, Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        var wie = await proef.IemandVan(organisatie, rol);
        (await proef.Tips.Tel([id], wie, default)).GetValueOrDefault(id).ShouldBe(aantal);
        if (aantal == 0)
            await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tips.Bij(id, wie, default));
        else
            (await proef.Tips.Bij(id, wie, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task List_AllTips_HasExpiredOnesWithTheirEntryAndARedacteurRemovesThem()
    {
        await using var proef = await Proefkennis.Begin();
        await proef.Tips.Schrijf(await proef.Id(), Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        proef.Klok.Advance(TimeSpan.FromDays(366));
        await proef.Tips.Schrijf(await proef.Id(Proefkennis.Ander), Tekst, false, await proef.Iemand(Rol.Toeleider), default);
        var redacteur = await proef.Iemand(Rol.Redacteur);
        var tips = await proef.Tips.Alle(redacteur, default);
        tips.Select(t => t.Slug).ShouldBe([Proefkennis.Ander, Proefkennis.Slug]);
        tips[1].Voorziening.ShouldBe("Budgetcoach");
        (await proef.Tips.Verwijder(tips[1].Tip.Id, redacteur, default)).ShouldBeNull();
        (await proef.Tips.Alle(redacteur, default)).ShouldHaveSingleItem().Slug.ShouldBe(Proefkennis.Ander);
    }

    [Theory]
    [InlineData(Rol.Beheerder)]
    [InlineData(Rol.Toeleider)]
    public async Task List_AllTips_IsForARedacteurAlone(Rol rol)
    {
        await using var proef = await Proefkennis.Begin();
        var wie = await proef.Iemand(rol);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tips.Alle(wie, default));
    }
}
