using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>An owner answers by a link: once, for one entry, in time; and what is corrected waits.</summary>
public sealed class ControlevragenTests
{
    private const string Slug = Actueelproef.Slug;

    [Fact]
    public async Task Answer_YesToAll_ChecksTheWholeOnTheOrganisatiesWord()
    {
        await using var proef = await Gevraagd();
        (await proef.Vragen.Beantwoord(Slug, await proef.Link(), Actueelproef.Antwoord(), default)).ShouldBeNull();
        (await proef.Publiek())!.Controle.ShouldBe(new Controle { Datum = new DateOnly(2026, 11, 24), Door = "Surplus", Hoe = "eigen opgave" });
    }

    [Fact]
    public async Task Answer_SecondTime_IsRefused()
    {
        await using var proef = await Gevraagd();
        var link = await proef.Link();
        await proef.Vragen.Beantwoord(Slug, link, Actueelproef.Antwoord(), default);
        (await proef.Vragen.Beantwoord(Slug, link, Actueelproef.Antwoord(), default)).ShouldBe(Actualiteitfout.Onbekend);
        (await proef.Vragen.Open(Slug, link, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Answer_FirstLinkAfterTheSecondReminder_EndsBoth()
    {
        await using var proef = await Gevraagd();
        proef.Proef.Klok.Advance(TimeSpan.FromDays(14));
        await proef.Herinneringen.Herinner(default);
        (await proef.Vragen.Beantwoord(Slug, await proef.Link(), Actueelproef.Antwoord(), default)).ShouldBeNull();
        (await proef.Vragen.Open(Slug, await proef.Link(2), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_ByWhatTheLinkIsNotFor_GivesNothing()
    {
        await using var proef = await Gevraagd();
        var link = await proef.Link();
        (await proef.Vragen.Open(Slug, link, default)).ShouldNotBeNull();
        (await proef.Vragen.Open("digi-taalhuis", link, default)).ShouldBeNull();
        (await proef.Vragen.Open(Slug, link with { Voorziening = Guid.NewGuid() }, default)).ShouldBeNull();
        (await proef.Vragen.Open(Slug, link with { Nummer = 2 }, default)).ShouldBeNull();
        (await proef.Vragen.Open(Slug, link with { Eigenaarmerk = "0000" }, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_AfterThirtyDays_GivesNothing()
    {
        await using var proef = await Gevraagd();
        proef.Proef.Klok.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        (await proef.Vragen.Open(Slug, await proef.Link(), default)).ShouldNotBeNull();
        proef.Proef.Klok.Advance(TimeSpan.FromMinutes(1));
        (await proef.Vragen.Open(Slug, await proef.Link(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Open_AfterAnotherKeepsIt_GivesNothing()
    {
        await using var proef = await Gevraagd();
        await proef.Controles.StelIn(proef.Id, "ander@voorbeeld.test", null, await proef.Redacteur(), default);
        (await proef.Vragen.Open(Slug, await proef.Link(), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Answer_WithAnotherNumber_WaitsAndLeavesThePublicPage()
    {
        await using var proef = await Gevraagd();
        await Verbeter(proef);
        (await proef.Publiek())!.Inhoud.Contact!.Telefoon.ShouldBe(Proefinhoud.Nummer);
        (await proef.Beeld()).Open.ShouldBe([Kritiekveld.Telefoon]);
        var correctie = await Correctie(proef);
        correctie.Velden.ShouldBe([nameof(VoorzieningInhoud.Contact)]);
        correctie.Wordt.Contact!.Telefoon.ShouldBe(Proefinhoud.AnderNummer);
        (await proef.Wachtrij.Lees(await proef.Redacteur(), default)).ShouldContain(r => r.Soort == Wachtrijsoort.Correctie && r.Id == correctie.Versie);
    }

    [Fact]
    public async Task Approve_Correction_PublishesItAndChecksTheWhole()
    {
        await using var proef = await Gevraagd();
        await Verbeter(proef);
        // Something else was edited meanwhile.
        await proef.Publiceer(nu => nu with { Samenvatting = "Anders gezegd." });
        var correctie = await Correctie(proef);
        (await proef.Correcties.KeurGoed(correctie.Versie, (await proef.Versie()).Nummer, await proef.Redacteur(), default)).ShouldBeNull();
        var publiek = (await proef.Publiek())!;
        (publiek.Inhoud.Contact!.Telefoon, publiek.Inhoud.Samenvatting).ShouldBe((Proefinhoud.AnderNummer, "Anders gezegd."));
        publiek.Controle!.Hoe.ShouldBe("eigen opgave");
        (await proef.Vraag(db => db.Versies.AnyAsync(v => v.Status == VersieStatus.Ingediend))).ShouldBeFalse();
    }

    [Fact]
    public async Task Approve_AfterAnotherPublished_IsRefusedAndStillWaits()
    {
        await using var proef = await Gevraagd();
        await Verbeter(proef);
        var gezien = (await proef.Versie()).Nummer;
        await proef.Publiceer(nu => nu with { Samenvatting = "Anders gezegd." });
        var correctie = await Correctie(proef);
        (await proef.Correcties.KeurGoed(correctie.Versie, gezien, await proef.Redacteur(), default)).ShouldBe(Actualiteitfout.Botsing);
        (await Correctie(proef)).Versie.ShouldBe(correctie.Versie);
    }

    [Fact]
    public async Task SendBack_Correction_AsksTheOwnerByANewLink()
    {
        await using var proef = await Gevraagd();
        await Verbeter(proef);
        var oud = await proef.Link();
        proef.Proef.Klok.Advance(TimeSpan.FromMinutes(1));
        (await proef.Correcties.StuurTerug((await Correctie(proef)).Versie, "Is dit een vast nummer?", await proef.Redacteur(), default)).ShouldBeNull();
        var nieuw = await proef.Link();
        nieuw.ShouldNotBe(oud);
        (await proef.Vragen.Open(Slug, nieuw, default))!.Terugvraag.ShouldBe("Is dit een vast nummer?");
        (await proef.Wachtrij.Open(proef.Id, await proef.Redacteur(), default))!.Correcties.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", Actualiteitfout.Leeg)]
    [InlineData("Mijn nummer is 111222333.", Actualiteitfout.Bsn)]
    public async Task SendBack_WithoutAQuestionOrWithABsn_IsRefused(string vraag, Actualiteitfout fout)
    {
        await using var proef = await Gevraagd();
        await Verbeter(proef);
        (await proef.Correcties.StuurTerug((await Correctie(proef)).Versie, vraag, await proef.Redacteur(), default)).ShouldBe(fout);
    }

    [Fact]
    public async Task Answer_ThatItIsGone_IsASeriousSignal()
    {
        await using var proef = await Gevraagd();
        await proef.Vragen.Beantwoord(Slug, await proef.Link(), Actueelproef.Antwoord((Kritiekveld.BestaatNog, "Wij zijn gestopt.")), default);
        var regel = (await proef.Wachtrij.Lees(await proef.Redacteur(), default))[0];
        (regel.Fout, regel.Ernst, regel.Voorziening).ShouldBe((Foutsoort.BestaatNietMeer, Ernst.Zwaar, proef.Id));
        (await proef.Publiek()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Answer_WhatCannotBe_IsRefusedAndTheLinkStillWorks()
    {
        await using var proef = await Gevraagd();
        var link = await proef.Link();
        var alles = Actueelproef.Antwoord();
        (await Zeg(Actueelproef.Antwoord((Kritiekveld.Telefoon, "")) with { Telefoon = "bel maar" })).ShouldBe(Actualiteitfout.Ongeldig);
        (await Zeg(Actueelproef.Antwoord((Kritiekveld.Tijden, "")))).ShouldBe(Actualiteitfout.Leeg);
        (await Zeg(Actueelproef.Antwoord((Kritiekveld.Tijden, "Vraag naar 111222333.")))).ShouldBe(Actualiteitfout.Bsn);
        (await Zeg(Actueelproef.Antwoord((Kritiekveld.Tijden, new string('x', 601))))).ShouldBe(Actualiteitfout.TeLang);
        (await Zeg(alles with { Velden = alles.Velden.Where(v => v.Key != Kritiekveld.Adres).ToDictionary() })).ShouldBe(Actualiteitfout.Leeg);
        (await proef.Beeld()).Open.Count.ShouldBe(6);
        (await Zeg(alles)).ShouldBeNull();

        Task<Actualiteitfout?> Zeg(Controleantwoord antwoord) => proef.Vragen.Beantwoord(Slug, link, antwoord, default);
    }

    [Fact]
    public async Task Answer_ByALink_IsAuditedWithoutWhoOrWhat()
    {
        await using var proef = await Gevraagd();
        await proef.Vragen.Beantwoord(Slug, await proef.Link(), Actueelproef.Antwoord((Kritiekveld.Adres, "Om de hoek.")), default);
        var regels = await proef.Vraag(db => db.Audit.AsNoTracking().Where(a => a.Wie == "eigenaar").ToListAsync());
        regels.ShouldContain(r => r.Wat == "controle-beantwoorden");
        regels.ShouldAllBe(r => r.OpWat == proef.Id.ToString());
    }

    private static async Task<Actueelproef> Gevraagd()
    {
        var proef = await Actueelproef.Begin();
        (await proef.Herinneringen.Herinner(default)).ShouldBe(1);
        return proef;
    }

    private static async Task Verbeter(Actueelproef proef) =>
        (await proef.Vragen.Beantwoord(Slug, await proef.Link(), Actueelproef.Antwoord((Kritiekveld.Telefoon, "")) with { Telefoon = Proefinhoud.AnderNummer }, default)).ShouldBeNull();

    private static async Task<Correctieblad> Correctie(Actueelproef proef) => (await proef.Wachtrij.Open(proef.Id, await proef.Redacteur(), default))!.Correcties.ShouldHaveSingleItem();
}
