using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>Changing many entries: looked at, then all or nothing.</summary>
public sealed class BulkbewerkingTests : IAsyncLifetime
{
    private Redactieproef proef = null!;
    private Guid een, ander;

    public async ValueTask InitializeAsync()
    {
        proef = await Redactieproef.Begin();
        (een, ander) = (await proef.Id(Redactieproef.Slug), await proef.Id(Redactieproef.Ander));
    }

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Look_AtAChange_SaysWhatChangesAndChangesNothing()
    {
        var plan = await Bekijk(new Bulkwijziging.Zichtbaarheid(Zichtbaarheid.Werkplek));

        plan.Veranderend.Count.ShouldBe(2);
        plan.Veranderend.ShouldAllBe(r => r.Was!.Inhoud.Zichtbaar == Zichtbaarheid.Publiek && r.Wordt!.Inhoud.Zichtbaar == Zichtbaarheid.Werkplek);
        (await proef.Nu()).Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Publiek);
    }

    [Fact]
    public async Task Do_Visibility_NewVersionsByThisAccountWithAnAuditLineEach()
    {
        var voor = (await proef.Nu()).Nummer;
        (await proef.Bulk.Voer(await Bekijk(new Bulkwijziging.Zichtbaarheid(Zichtbaarheid.Werkplek)), proef.Redacteur, default)).ShouldBe(new Bulkuitkomst.Gelukt(2));

        var nu = await proef.Nu();
        (nu.Nummer, nu.Door, nu.Inhoud.Zichtbaar).ShouldBe((voor + 1, proef.Redacteur.Id, Zichtbaarheid.Werkplek));
        (await proef.Kaart()).Voorziening(Redactieproef.Ander).ShouldBeNull();
        (await proef.Kennis.Audit(proef.Redacteur)).Select(a => (a.Wat, a.OpWat)).ShouldBe([("bulk-zichtbaar", een.ToString()), ("bulk-zichtbaar", ander.ToString())], ignoreOrder: true);
    }

    [Fact]
    public async Task Do_TopicWhereItIsOneAlready_OnlyTheOthers()
    {
        var onderwerp = (await proef.Nu()).Inhoud.Onderwerpen[0];
        var plan = await Bekijk(new Bulkwijziging.OnderwerpErbij(onderwerp));
        var erbij = plan.Veranderend.Count;
        var voor = (await proef.Nu()).Nummer;
        (await proef.Bulk.Voer(plan, proef.Redacteur, default)).ShouldBe(new Bulkuitkomst.Gelukt(erbij));

        (await proef.Nu()).Nummer.ShouldBe(voor);
        (await proef.Nu(Redactieproef.Ander)).Inhoud.Onderwerpen.ShouldContain(onderwerp);
    }

    [Fact]
    public async Task Do_TakeTheLastTopicOfOne_NothingAtAllAndSaysOfWhich()
    {
        await proef.Publiceer(nu => nu with { Onderwerpen = ["schulden"] });
        await proef.Publiceer(nu => nu with { Onderwerpen = ["schulden", .. nu.Onderwerpen.Where(o => o != "schulden")] }, Redactieproef.Ander);
        var plan = await Bekijk(new Bulkwijziging.OnderwerpEraf("schulden"));

        plan.Fout.ShouldHaveSingleItem().Fouten.ShouldHaveSingleItem().Reden.ShouldContain("'onderwerpen' ontbreekt");
        (await proef.Bulk.Voer(plan, proef.Redacteur, default)).ShouldBeOfType<Bulkuitkomst.Botsing>().Veranderd.ShouldBeEmpty();
        (await proef.Nu(Redactieproef.Ander)).Inhoud.Onderwerpen.ShouldContain("schulden");
    }

    [Fact]
    public async Task Do_AfterSomeoneElsePublished_NothingAndSaysWhich()
    {
        var plan = await Bekijk(new Bulkwijziging.Plek(new Capaciteit { Staat = Capaciteitsstaat.Vol }));
        await proef.Publiceer(nu => nu with { Naam = "Intussen anders" });
        var botsing = (await proef.Bulk.Voer(plan, proef.Redacteur, default)).ShouldBeOfType<Bulkuitkomst.Botsing>();

        botsing.Veranderd.ShouldBe(["Intussen anders"]);
        (await proef.Nu(Redactieproef.Ander)).Inhoud.Capaciteit?.Staat.ShouldNotBe(Capaciteitsstaat.Vol);
        (await proef.Bulk.Voer(botsing.Plan, proef.Redacteur, default)).ShouldBe(new Bulkuitkomst.Gelukt(2));
    }

    [Fact]
    public async Task Do_WhatIsNoContent_NoNewVersion()
    {
        var voor = (await proef.Nu()).Nummer;
        var organisatie = await proef.Vraag(db => db.Organisaties.Where(o => o.Slug == "theek-5").Select(o => o.Id).SingleAsync());
        foreach (var wat in new Bulkwijziging[] { new Bulkwijziging.Aanbieder(organisatie), new Bulkwijziging.Termijn(30), new Bulkwijziging.Team("team@voorbeeld.test") })
            (await proef.Bulk.Voer(await Bekijk(wat), proef.Redacteur, default)).ShouldBeOfType<Bulkuitkomst.Gelukt>();

        var nu = await proef.Vraag(db => db.Voorzieningen.AsNoTracking().SingleAsync(v => v.Id == een));
        (nu.OrganisatieId, nu.Controledagen, nu.Controlemail).ShouldBe((organisatie, 30, "team@voorbeeld.test"));
        (await proef.Nu()).Nummer.ShouldBe(voor);
        (await proef.Kaart()).Voorziening(Redactieproef.Slug)!.Organisatie!.Slug.ShouldBe("theek-5");
    }

    [Fact]
    public async Task Do_AfterSomeoneElseSetTheSame_NothingAndSaysWhich()
    {
        var plan = await Bekijk(new Bulkwijziging.Termijn(30));
        await proef.Bulk.Voer(await proef.Bulk.Bekijk([een], new Bulkwijziging.Termijn(60), proef.Redacteur, default), proef.Redacteur, default);

        (await proef.Bulk.Voer(plan, proef.Redacteur, default)).ShouldBeOfType<Bulkuitkomst.Botsing>().Veranderd.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Ongeldig))]
    public async Task Look_AtWhatCannotBe_AFaultOfEach(Bulkwijziging wat) => (await Bekijk(wat)).Fout.Count.ShouldBe(2);

    public static IEnumerable<TheoryDataRow<Bulkwijziging>> Ongeldig() =>
        [new(new Bulkwijziging.Termijn(3)), new(new Bulkwijziging.Team("geen adres")), new(new Bulkwijziging.Aanbieder(Guid.NewGuid())), new(new Bulkwijziging.OnderwerpErbij("bestaat-niet"))];

    [Fact]
    public async Task LookAndDo_ByWhoDoesNotKeepTheCatalogue_AreRefused()
    {
        var plan = await Bekijk(new Bulkwijziging.Termijn(30));
        var wie = await proef.Kennis.Iemand(Rol.Aanbieder);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Bulk.Bekijk([een], plan.Wijziging, wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Bulk.Voer(plan, wie, default));
    }

    private Task<Bulkplan> Bekijk(Bulkwijziging wat) => proef.Bulk.Bekijk([een, ander], wat, proef.Redacteur, default);
}
