using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>What colleagues are told of the last thirty days.</summary>
public sealed class WijzigingenTests
{
    // The seed data came in when the run began, which is later than the clock of a test stands still at.
    private static async Task<(Proefkennis Proef, Uitgever Uitgever)> Begin()
    {
        var proef = await Proefkennis.Begin();
        proef.Klok.SetUtcNow(TimeProvider.System.GetUtcNow() > proef.Klok.GetUtcNow() ? TimeProvider.System.GetUtcNow().AddHours(1) : proef.Klok.GetUtcNow());
        return (proef, new Uitgever(proef.Fabriek, proef.Klok));
    }

    private static async Task<VoorzieningVersie> Nu(Proefkennis proef, string slug)
    {
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        var id = await proef.Id(slug);
        return await db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd);
    }

    [Fact]
    public async Task Read_FreshlyImported_IsNoNews()
    {
        var (proef, _) = await Begin();
        await using var einde = proef;
        (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Wijzigingen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_AfterAnEdit_NamesWhatDiffers()
    {
        var (proef, uitgever) = await Begin();
        await using var einde = proef;
        var nu = await Nu(proef, Proefkennis.Slug);
        (await uitgever.Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = "Geldcoach", Capaciteit = new() { Staat = Capaciteitsstaat.Vol } }, "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        var wijziging = (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Wijzigingen.ShouldHaveSingleItem();
        (wijziging.Slug, wijziging.Naam, wijziging.Organisatie, wijziging.Soort).ShouldBe((Proefkennis.Slug, "Geldcoach", "Surplus", Wijzigingssoort.Gewijzigd));
        wijziging.Velden.ShouldBe([nameof(VoorzieningInhoud.Naam), nameof(VoorzieningInhoud.Capaciteit)]);
    }

    [Fact]
    public async Task Read_HiddenAndBroughtBack_SaysSoLatestFirst()
    {
        var (proef, uitgever) = await Begin();
        await using var einde = proef;
        var nu = await Nu(proef, Proefkennis.Slug);
        await uitgever.Verberg(nu.VoorzieningId, nu.Nummer, "proef", default);
        proef.Klok.Advance(TimeSpan.FromHours(1));
        await uitgever.Publiceer(nu.VoorzieningId, nu.Nummer + 1, nu.Inhoud, "proef", default);
        var wijzigingen = (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Wijzigingen;
        wijzigingen.Select(w => w.Soort).ShouldBe([Wijzigingssoort.Teruggekomen, Wijzigingssoort.Verborgen]);
        wijzigingen.ShouldAllBe(w => w.Velden.Count == 0);
    }

    [Fact]
    public async Task Read_NewEntry_IsNewForThirtyDays()
    {
        var (proef, uitgever) = await Begin();
        await using var einde = proef;
        var voorbeeld = await Nu(proef, Proefkennis.Slug);
        (await uitgever.VoegToe("geldcafe", null, voorbeeld.Inhoud with { Naam = "Geldcafé" }, "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
        (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Wijzigingen.ShouldHaveSingleItem().Soort.ShouldBe(Wijzigingssoort.Nieuw);
        proef.Klok.Advance(TimeSpan.FromDays(Wijzigingen.Dagen + 1));
        (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Wijzigingen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_WithoutExamples_LeavesThemOut()
    {
        var (proef, uitgever) = await Begin();
        await using var einde = proef;
        var nu = await Nu(proef, "belastinghulp");
        await uitgever.Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = "Anders" }, "proef", default);
        await proef.Tips.Schrijf(nu.VoorzieningId, "Neem de blauwe envelop mee.", false, await proef.Iemand(Rol.Toeleider), default);
        var nieuws = await proef.Wijzigingen.Lees(false, await proef.Iemand(Rol.Toeleider), default);
        nieuws.Wijzigingen.ShouldBeEmpty();
        nieuws.Tips.ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_NewTip_StandsWithItsEntry()
    {
        var (proef, _) = await Begin();
        await using var einde = proef;
        await proef.Tips.Schrijf(await proef.Id(), "Bel op dinsdag.", false, await proef.Iemand(Rol.Toeleider), default);
        var tip = (await proef.Wijzigingen.Lees(true, await proef.Iemand(Rol.Toeleider), default)).Tips.ShouldHaveSingleItem();
        (tip.Slug, tip.Tip.Tekst).ShouldBe((Proefkennis.Slug, "Bel op dinsdag."));
    }

    [Theory]
    [InlineData(Rol.Aanbieder, Proefkennis.Organisatie, 1)]
    [InlineData(Rol.Aanbieder, "theek-5", 0)]
    [InlineData(Rol.Beheerder, Proefkennis.Organisatie, 0)]
    public async Task Read_NewTip_ByARoleThatReadsNoStories_OnlyOfItsOwn(Rol rol, string organisatie, int aantal)
    {
        var (proef, _) = await Begin();
        await using var einde = proef;
        await proef.Tips.Schrijf(await proef.Id(), "Bel op dinsdag.", false, await proef.Iemand(Rol.Toeleider), default);
        (await proef.Wijzigingen.Lees(true, await proef.IemandVan(organisatie, rol), default)).Tips.Count.ShouldBe(aantal);
    }
}
