using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>The redactie keeps one voorziening true.</summary>
public sealed class ControlesTests
{
    private static readonly DateOnly Dag = new(2026, 11, 24);

    [Fact]
    public async Task Confirm_AllFields_MakesTheWholeCheckedForEveryone()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        (await proef.Publiek())!.Controle.ShouldBe(new Controle { Datum = Dag, Door = "Gemeente Oosterhout", Hoe = "gebeld" });
        var zaad = await new ZaadImport(proef.Proef.Fabriek, proef.Proef.Klok).Exporteer(default);
        zaad.Voorzieningen.Single(v => v.Slug == Actueelproef.Slug).Controle!.Datum.ShouldBe(Dag);
    }

    [Fact]
    public async Task Confirm_SomeFields_LeavesTheWholeUnchecked()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig(Kritiekveld.Telefoon, Kritiekveld.Tijden);
        var publiek = (await proef.Publiek())!;
        publiek.Controle.ShouldBeNull();
        publiek.Controlebeeld!.Open.ShouldBe([Kritiekveld.BestaatNog, Kritiekveld.Adres, Kritiekveld.Aanmelden, Kritiekveld.Capaciteit]);
    }

    [Fact]
    public async Task Publish_AnotherNumber_MakesThatConfirmationVoid()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        await proef.Publiceer(nu => Proefinhoud.Anders(nu, Kritiekveld.Telefoon));
        (await proef.Beeld()).Open.ShouldBe([Kritiekveld.Telefoon]);
        (await proef.Publiek())!.Controle.ShouldBeNull();
    }

    [Fact]
    public async Task Publish_AnotherText_IsNoCheckAndEndsNone()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        proef.Proef.Klok.Advance(TimeSpan.FromDays(10));
        await proef.Publiceer(nu => nu with { Samenvatting = "Anders gezegd." });
        (await proef.Publiek())!.Controle!.Datum.ShouldBe(Dag);
    }

    [Fact]
    public async Task Confirm_OneFieldLater_KeepsTheOldestDateOfTheWhole()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        proef.Proef.Klok.Advance(TimeSpan.FromDays(10));
        await proef.Bevestig(Kritiekveld.Telefoon);
        (await proef.Publiek())!.Controle!.Datum.ShouldBe(Dag);
    }

    [Theory]
    [InlineData("", Actualiteitfout.Leeg)]
    [InlineData("111222333", Actualiteitfout.Bsn)]
    public async Task Confirm_WithoutSayingHowOrWithABsn_IsRefused(string hoe, Actualiteitfout fout)
    {
        await using var proef = await Actueelproef.Begin();
        (await proef.Controles.Bevestig(proef.Id, [Kritiekveld.Telefoon], hoe, await proef.Redacteur(), default)).ShouldBe(fout);
        (await proef.Beeld()).Open.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Confirm_Fields_LeavesAnAuditLineForEach()
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Redacteur();
        await proef.Controles.Bevestig(proef.Id, [Kritiekveld.Telefoon, Kritiekveld.BestaatNog], "gebeld", wie, default);
        (await proef.Proef.Audit(wie)).Select(a => a.Wat).ShouldBe(["controle-bevestigen-bestaat-nog", "controle-bevestigen-telefoon"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Rol.Toeleider)]
    [InlineData(Rol.Ontvanger)]
    [InlineData(Rol.Frontoffice)]
    [InlineData(Rol.Procesregisseur)]
    [InlineData(Rol.Aanbieder)]
    public async Task Act_WithAnotherRole_IsRefused(Rol rol)
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Proef.Iemand(rol);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Controles.Bevestig(proef.Id, [Kritiekveld.Telefoon], "gebeld", wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Controles.StelIn(proef.Id, "", null, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Controles.Verberg(proef.Id, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Correcties.KeurGoed(Guid.NewGuid(), 1, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Correcties.StuurTerug(Guid.NewGuid(), "Waarom?", wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Signalen.HandelAf(Guid.NewGuid(), Signaaluitkomst.KloptWel, "gebeld", wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Wachtrij.Lees(wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Wachtrij.Open(proef.Id, wie, default));
    }

    [Theory]
    [InlineData("geen adres", null, Actualiteitfout.GeenMail)]
    [InlineData("", 6, Actualiteitfout.GeenDagen)]
    [InlineData("", 731, Actualiteitfout.GeenDagen)]
    [InlineData("team@voorbeeld.test", 30, null)]
    public async Task Set_OwnerAndInterval_TakesOnlyWhatCanBe(string mail, int? dagen, Actualiteitfout? fout)
    {
        await using var proef = await Actueelproef.Begin();
        (await proef.Controles.StelIn(proef.Id, mail, dagen, await proef.Redacteur(), default)).ShouldBe(fout);
        (await proef.Beeld()).Dagen.ShouldBe(fout is null ? dagen!.Value : Controlebeeld.Gewoon);
    }

    [Fact]
    public async Task Hide_ByChoice_TakesItFromThePublicAndNotFromStaff()
    {
        await using var proef = await Actueelproef.Begin();
        var wie = await proef.Redacteur();
        (await proef.Controles.Verberg(proef.Id, wie, default)).ShouldBeNull();
        (await proef.Publiek()).ShouldBeNull();
        (await proef.Versie()).Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek);
        (await proef.Proef.Audit(wie)).ShouldHaveSingleItem().Wat.ShouldBe("verberg");
    }

    // As in a database from before fields were confirmed one by one.
    [Fact]
    public async Task Read_CheckOfTheWholeWithoutFields_StillCounts()
    {
        await using var proef = await Actueelproef.Begin();
        await proef.Bevestig();
        await proef.Vraag(db => db.Database.ExecuteSqlRawAsync("UPDATE voorziening SET Bevestigingen = '[]'"));
        (await proef.Publiek())!.Controle!.Datum.ShouldBe(Dag);
        (await proef.Signalen.MeldVanWerkplek(proef.Id, Foutsoort.NummerKloptNiet, await proef.Redacteur(), default)).ShouldBeNull();
        (await proef.Beeld()).Open.ShouldBe([Kritiekveld.Telefoon]);
    }
}
