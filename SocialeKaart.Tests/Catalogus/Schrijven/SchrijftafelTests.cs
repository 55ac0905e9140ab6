using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>What is typed is kept, of each account apart; and only where it may write.</summary>
public sealed class SchrijftafelTests
{
    [Fact]
    public async Task Keep_WhatIsNotFinished_IsThereAgainForThisAccountAlone()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        (blad.Invoer.Naam, blad.Invoer.LeeftijdVan) = ("", "tie");
        var (stand, op) = (await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Aanbieder, default)).ShouldNotBeNull();
        var weer = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        (weer.Invoer.Naam, weer.Invoer.LeeftijdVan, weer.Stand, weer.BewaardOp).ShouldBe(("", "tie", stand, op));
        (await proef.Tafel.Open(proef.Id, proef.Redacteur, default))!.BewaardOp.ShouldBeNull();
        (await proef.Nu()).Naam.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Keep_AfterAnotherWindowDid_WritesNothingOver()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        blad.Invoer.Naam = "Nieuwer";
        await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Aanbieder, default);
        blad.Invoer.Naam = "Ouder";
        (await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Aanbieder, default)).ShouldBeNull();
        (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!.Invoer.Naam.ShouldBe("Nieuwer");
    }

    [Fact]
    public async Task ThrowAway_AConcept_ShowsWhatIsPublished()
    {
        await using var proef = await Schrijfproef.Begin();
        var blad = (await proef.Tafel.OpenNieuw(proef.Redacteur, default));
        blad.Invoer.Naam = "Nieuw";
        await proef.Tafel.Bewaar(null, null, blad.Invoer, blad.Stand, proef.Redacteur, default);
        (await proef.Tafel.OpenNieuw(proef.Redacteur, default)).Invoer.Naam.ShouldBe("Nieuw");
        await proef.Tafel.GooiWeg(null, proef.Redacteur, default);
        (await proef.Tafel.OpenNieuw(proef.Redacteur, default)).Invoer.Naam.ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_OfAnotherOrganisatie_IsNotThere()
    {
        await using var proef = await Schrijfproef.Begin();
        var vreemd = await proef.Actueel.Account("theek-5", Rol.Aanbieder);
        (await proef.Tafel.Open(proef.Id, vreemd, default)).ShouldBeNull();
        var blad = (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, vreemd, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.DienIn(vreemd, blad));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tafel.OpenNieuw(vreemd, default));
    }

    [Theory]
    [InlineData(Rol.Toeleider)]
    [InlineData(Rol.Ontvanger)]
    [InlineData(Rol.Frontoffice)]
    public async Task Write_WithAnotherRole_IsRefused(Rol rol)
    {
        await using var proef = await Schrijfproef.Begin();
        var wie = await proef.Actueel.Account(Proefkennis.Organisatie, rol);
        (await proef.Tafel.Open(proef.Id, wie, default)).ShouldBeNull();
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Tafel.EigenAanbod(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Vertrouwen.Zet(wie.Organisatie, true, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Uitgave.Maak(new Schrijfopdracht { Invoer = Schrijfinvoer.Nieuw() }, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Uitgave.GeenEinde(proef.Id, wie, default));
    }

    [Fact]
    public async Task List_OwnEntries_SaysWhatLiesWithThem()
    {
        await using var proef = await Schrijfproef.Begin();
        await proef.DienIn(proef.Aanbieder, i => i.Naam = "Andere naam");
        var regels = (await proef.Tafel.EigenAanbod(proef.Aanbieder, default)).Regels;
        regels.Single(r => r.Id == proef.Id).Wacht.ShouldBe([Aanbodwacht.Ingediend]);
        regels.Where(r => r.Id != proef.Id).ShouldAllBe(r => r.Wacht.Count == 0);
        regels.Count.ShouldBeGreaterThan(1);
        (await proef.Tafel.EigenAanbod(await proef.Actueel.Account("theek-5", Rol.Aanbieder), default)).Regels.ShouldNotContain(r => r.Id == proef.Id);
    }
}
