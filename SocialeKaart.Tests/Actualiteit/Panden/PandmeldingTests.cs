using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Actualiteit.Panden;

/// <summary>What is said of one door is looked at for all behind it.</summary>
public sealed class PandmeldingTests
{
    // Where nobody of the seed is.
    private static readonly Locatie Hier = Proefinhoud.Alles.Locaties[0] with { Straat = "Proefplein 7", Postcode = "4999 ZZ" };

    [Fact]
    public async Task Report_ClosedBuilding_ReachesEveryEntryThereOnce()
    {
        await using var proef = await Begin();
        var buur = await Zet(proef, Hier with { Postcode = null });
        await Meld(proef);
        await Meld(proef);
        (await Signalen(proef)).Select(s => (s.VoorzieningId, s.Bron, s.Aantal)).ShouldBe([(proef.Id, Signaalbron.Werkplek, 2), (buur, Signaalbron.Zelf, 1)], ignoreOrder: true);
        (await proef.Wachtrij.Lees(await proef.Redacteur(), default)).Count(r => r.Fout == Foutsoort.GebouwDicht && r.Ernst == Ernst.Zwaar).ShouldBe(2);
    }

    [Fact]
    public async Task Report_ClosedBuilding_ReopensTheAddressOfANeighbour()
    {
        await using var proef = await Begin();
        var buur = await Zet(proef, Hier);
        await proef.Controles.Bevestig(buur, [Kritiekveld.Adres], "gebeld", await proef.Redacteur(), default);
        await Meld(proef);
        (await proef.Wachtrij.Open(buur, await proef.Redacteur(), default))!.Beeld.Open.ShouldContain(Kritiekveld.Adres);
    }

    [Fact]
    public async Task Report_ClosedBuilding_LeavesOtherDoorsAlone()
    {
        await using var proef = await Begin();
        await Zet(proef, Hier with { Straat = "Proefplein 9" });
        await Meld(proef);
        (await Signalen(proef)).ShouldHaveSingleItem().VoorzieningId.ShouldBe(proef.Id);
    }

    [Fact]
    public async Task Report_EntryWithTwoAddresses_SaysNothingOfNeighbours()
    {
        await using var proef = await Begin();
        await Zet(proef, Hier);
        await proef.Publiceer(nu => nu with { Locaties = [Hier, Hier with { Straat = "Proefplein 9" }] });
        await Meld(proef);
        (await Signalen(proef)).ShouldHaveSingleItem().VoorzieningId.ShouldBe(proef.Id);
    }

    [Fact]
    public async Task Report_ClosedAgainAfterItWasSettled_ComesBackAnotherDay()
    {
        await using var proef = await Begin();
        var buur = await Zet(proef, Hier);
        await Meld(proef);
        foreach (var signaal in await Signalen(proef))
            await proef.Signalen.HandelAf(signaal.Id, Signaaluitkomst.Aangepast, "", await proef.Redacteur(), default);
        proef.Proef.Klok.Advance(TimeSpan.FromDays(1));
        await Meld(proef);
        (await Signalen(proef)).Count(s => s.VoorzieningId == buur).ShouldBe(2);
    }

    private static async Task<Actueelproef> Begin()
    {
        var proef = await Actueelproef.Begin();
        await proef.Publiceer(nu => nu with { Locaties = [Hier] });
        return proef;
    }

    private static async Task Meld(Actueelproef proef) =>
        (await proef.Signalen.MeldVanWerkplek(proef.Id, Foutsoort.GebouwDicht, await proef.Proef.Iemand(Rol.Toeleider), default)).ShouldBeNull();

    private static Task<List<Foutsignaal>> Signalen(Actueelproef proef) => proef.Vraag(db => db.Foutsignalen.AsNoTracking().Where(s => s.Soort == Foutsoort.GebouwDicht).ToListAsync());

    // Another entry of the seed moves.
    private static async Task<Guid> Zet(Actueelproef proef, Locatie waar)
    {
        var id = await proef.Proef.Id(Proefkennis.Ander);
        var nu = await proef.Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd));
        (await proef.Uitgever.Publiceer(id, nu.Nummer, nu.Inhoud with { Locaties = [waar], Tijden = [] }, "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        return id;
    }
}
