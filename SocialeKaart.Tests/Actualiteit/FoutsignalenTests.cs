using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>What is said to be wrong lands in one queue, reopens the check, and leaves nobody's address behind.</summary>
public sealed class FoutsignalenTests
{
    private const string Melder = "melder@voorbeeld.test";

    [Fact]
    public async Task Report_WrongNumber_ReopensThatFieldAlone()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        (await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "Afgesloten.", "", default)).ShouldBeNull();
        (await proef.Beeld()).Open.ShouldBe([Kritiekveld.Telefoon]);
        (await proef.Publiek())!.Controle.ShouldBeNull();
    }

    [Theory]
    [InlineData(Foutsoort.Anders, "", "", Actualiteitfout.Leeg)]
    [InlineData(Foutsoort.Nummervorm, "x", "", Actualiteitfout.Leeg)]
    [InlineData(Foutsoort.NummerKloptNiet, "Mijn bsn is 111222333.", "", Actualiteitfout.Bsn)]
    [InlineData(Foutsoort.NummerKloptNiet, "", "111222333@voorbeeld.test", Actualiteitfout.Bsn)]
    [InlineData(Foutsoort.NummerKloptNiet, "", "geen adres", Actualiteitfout.GeenMail)]
    public async Task Report_WhatIsNotTaken_KeepsNothing(Foutsoort soort, string tekst, string contact, Actualiteitfout fout)
    {
        await using var proef = await Actueelproef.Begin();
        (await proef.Signalen.Meld(proef.Id, soort, tekst, contact, default)).ShouldBe(fout);
        (await proef.Vraag(db => db.Foutsignalen.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Report_TextOrAddressTooLong_KeepsNothing()
    {
        await using var proef = await Actueelproef.Begin();
        (await proef.Signalen.Meld(proef.Id, Foutsoort.Anders, new string('x', 601), "", default)).ShouldBe(Actualiteitfout.TeLang);
        (await proef.Signalen.Meld(proef.Id, Foutsoort.Anders, "x", new string('x', 250) + "@a.nl", default)).ShouldBe(Actualiteitfout.TeLang);
    }

    [Fact]
    public async Task Report_ByStaffTwice_CountsAndNamesNobody()
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Proef.Iemand(Rol.Toeleider);
        await proef.Signalen.MeldVanWerkplek(proef.Id, Foutsoort.Geweigerd, wie, default);
        await proef.Signalen.MeldVanWerkplek(proef.Id, Foutsoort.Geweigerd, wie, default);
        (await Blad(proef)).Signalen.ShouldHaveSingleItem().Aantal.ShouldBe(2);
        (await proef.Proef.Audit(wie)).ShouldAllBe(a => a.Wat == "foutsignaal-melden" && a.OpWat == "foutsignaal");
    }

    [Fact]
    public async Task Report_ByStaffWhatIsNotOnAButton_IsRefused()
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Proef.Iemand(Rol.Toeleider);
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => proef.Signalen.MeldVanWerkplek(proef.Id, Foutsoort.Anders, wie, default));
    }

    [Theory]
    [InlineData(Signaaluitkomst.Aangepast, Berichtsoort.MeldingAangepast)]
    [InlineData(Signaaluitkomst.KloptWel, Berichtsoort.MeldingKloptWel)]
    [InlineData(Signaaluitkomst.NietDuidelijk, Berichtsoort.MeldingNietDuidelijk)]
    public async Task Settle_WithAnAddress_TellsTheOutcomeAndForgetsTheAddress(Signaaluitkomst uitkomst, Berichtsoort soort)
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "Afgesloten.", Melder, default);
        var signaal = (await Blad(proef)).Signalen.ShouldHaveSingleItem();
        signaal.WilHoren.ShouldBeTrue();
        (await proef.Signalen.HandelAf(signaal.Id, uitkomst, "gebeld", await proef.Redacteur(), default)).ShouldBeNull();
        (await proef.Vraag(db => db.Foutsignalen.SingleAsync())).Contact.ShouldBeNull();

        var bode = new Proefbode();
        (await new Takenronde(proef.Proef.Fabriek, [new Postwerk(proef.Proef.Fabriek, bode, proef.Proef.Klok)], [], proef.Proef.Klok).Draai(default)).Fouten.ShouldBeEmpty();
        var brief = bode.Bezorgd.ShouldHaveSingleItem();
        (brief.Adres, brief.Soort, brief.Over!.Naam).ShouldBe((Melder, soort, "Budgetcoach"));
        (await proef.Vraag(db => db.Uitberichten.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Settle_AsRight_ChecksTheField()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "", "", default);
        await proef.Signalen.HandelAf((await Blad(proef)).Signalen[0].Id, Signaaluitkomst.KloptWel, "gebeld", await proef.Redacteur(), default);
        (await proef.Beeld()).Open.ShouldBeEmpty();
    }

    [Fact]
    public async Task Settle_Twice_IsRefused()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "", "", default);
        var id = (await Blad(proef)).Signalen[0].Id;
        var wie = await proef.Redacteur();
        await proef.Signalen.HandelAf(id, Signaaluitkomst.Aangepast, "", wie, default);
        (await proef.Signalen.HandelAf(id, Signaaluitkomst.Aangepast, "", wie, default)).ShouldBe(Actualiteitfout.Onbekend);
    }

    [Fact]
    public async Task CleanUp_AfterSixWeeks_ForgetsAddressAndText()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Signalen.Meld(proef.Id, Foutsoort.NummerKloptNiet, "Open.", Melder, default);
        await proef.Signalen.Meld(proef.Id, Foutsoort.AdresKloptNiet, "Af.", Melder, default);
        await proef.Signalen.HandelAf((await Blad(proef)).Signalen.Single(s => s.Tekst == "Af.").Id, Signaaluitkomst.Aangepast, "", await proef.Redacteur(), default);
        proef.Proef.Klok.Advance(TimeSpan.FromDays(42) - TimeSpan.FromMinutes(1));
        await proef.Signalen.RuimOp(default);
        (await proef.Vraag(db => db.Foutsignalen.CountAsync(s => s.Contact != null || s.Tekst == "Af."))).ShouldBe(2);
        proef.Proef.Klok.Advance(TimeSpan.FromMinutes(1));
        await proef.Signalen.RuimOp(default);
        (await proef.Vraag(db => db.Foutsignalen.CountAsync(s => s.Contact != null))).ShouldBe(0);
        (await proef.Vraag(db => db.Foutsignalen.Select(s => s.Tekst).ToListAsync())).ShouldBe([null, "Open."], ignoreOrder: true);
        (await proef.Vraag(db => db.Uitberichten.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Search_ForWhatCannotBeRight_ReportsItOnceAndAgainWhenItIsOtherwise()
    {
        await using var proef = await Actueelproef.Begin();
        var eerst = await proef.Signalen.ZoekZelf(default);
        await proef.Publiceer(nu => nu with { Contact = new Contact { Telefoon = "0162 44" } });
        (await proef.Signalen.ZoekZelf(default)).ShouldBe(1);
        (await proef.Signalen.ZoekZelf(default)).ShouldBe(0);
        await proef.Signalen.HandelAf((await Blad(proef)).Signalen.ShouldHaveSingleItem().Id, Signaaluitkomst.NietDuidelijk, "", await proef.Redacteur(), default);
        (await proef.Signalen.ZoekZelf(default)).ShouldBe(0);
        await proef.Publiceer(nu => nu with { Contact = new Contact { Telefoon = "0162 45" } });
        (await proef.Signalen.ZoekZelf(default)).ShouldBe(1);
        eerst.ShouldBe(0, "the seed data has a fault of its own");
    }

    [Fact]
    public async Task Queue_BySeverityThenAge_IsInThatOrder()
    {
        await using var proef = await Actueelproef.Begin();
        foreach (var soort in new[] { Foutsoort.Anders, Foutsoort.TijdenKloppenNiet, Foutsoort.NummerKloptNiet, Foutsoort.AdresKloptNiet, Foutsoort.BestaatNietMeer })
        {
            await proef.Signalen.Meld(proef.Id, soort, "x", "", default);
            proef.Proef.Klok.Advance(TimeSpan.FromHours(1));
        }

        var rij = await proef.Wachtrij.Lees(await proef.Redacteur(), default);
        rij.Select(r => r.Fout).OfType<Foutsoort>().ShouldBe([Foutsoort.NummerKloptNiet, Foutsoort.BestaatNietMeer, Foutsoort.TijdenKloppenNiet, Foutsoort.AdresKloptNiet, Foutsoort.Anders]);
        rij.Select(r => (int)r.Ernst).ShouldBeInOrder();
    }

    private static async Task<Actualiteitblad> Blad(Actueelproef proef) => (await proef.Wachtrij.Open(proef.Id, await proef.Redacteur(), default))!;

    private sealed class Proefbode : IPostbode
    {
        public List<Brief> Bezorgd { get; } = [];

        public Task Bezorg(Brief brief, CancellationToken stop)
        {
            Bezorgd.Add(brief);
            return Task.CompletedTask;
        }
    }
}
