using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Gebruikers;
using static SocialeKaart.Tests.Catalogus.Redactie.Proefregels;

namespace SocialeKaart.Tests.Catalogus.Redactie;

/// <summary>The grid shows what the database holds at the moment of asking.</summary>
public sealed class RoosterlezerTests : IAsyncLifetime
{
    private Redactieproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Redactieproef.Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Ask_AfterAnEdit_TheNewNameWithoutReadingAnythingTwice()
    {
        var voor = await proef.Rooster.Vraag(new Roostervraag(), proef.Redacteur, default);
        await proef.Publiceer(nu => nu with { Naam = "Zonnebloem van de proef" });
        var na = await proef.Rooster.Vraag(new Roostervraag { Woorden = "zonnebloem proef" }, proef.Redacteur, default);

        na.Namen().ShouldBe(["Zonnebloem van de proef"]);
        na.Totaal.ShouldBe(voor.Totaal);
        (await proef.Rooster.Vraag(new Roostervraag(), proef.Redacteur, default)).Gevonden.ShouldBe(voor.Totaal);
    }

    [Fact]
    public async Task Ask_AfterASubmission_ItWaitsAndThePublishedNameStays()
    {
        await proef.Rooster.Vraag(new Roostervraag(), proef.Redacteur, default);
        await proef.Schrijf(VersieStatus.Ingediend, nu => nu with { Naam = "Anders" });
        var regel = (await proef.Rooster.Vraag(Vraag((Roosterfacet.Wacht, Roosterregel.Ja)), proef.Redacteur, default)).Regels.ShouldHaveSingleItem();

        regel.Slug.ShouldBe(Redactieproef.Slug);
        regel.Naam.ShouldNotBe("Anders");
    }

    [Fact]
    public async Task Ask_EntryWithADraftOnly_StandsThereAsConcept()
    {
        await proef.Rooster.Vraag(new Roostervraag(), proef.Redacteur, default);
        var inhoud = (await proef.Nu()).Inhoud;
        await proef.Vraag(async db =>
        {
            var nieuw = new Voorziening { Id = Guid.NewGuid(), Slug = "nog-niet" };
            nieuw.Versies.Add(new VoorzieningVersie { Id = Guid.NewGuid(), Nummer = 1, Status = VersieStatus.Concept, Inhoud = inhoud with { Naam = "Nog niet klaar" }, GemaaktOp = DateTime.UtcNow });
            db.Add(nieuw);
            return await db.SaveChangesAsync();
        });

        var regel = (await proef.Rooster.Vraag(Vraag((Roosterfacet.Zichtbaar, Roosterregel.Concept)), proef.Redacteur, default)).Regels.ShouldHaveSingleItem();
        (regel.Naam, regel.Nummer).ShouldBe(("Nog niet klaar", null));
    }

    [Theory]
    [InlineData(Rol.Toeleider)]
    [InlineData(Rol.Aanbieder)]
    public async Task Ask_ByWhoDoesNotKeepTheCatalogue_IsRefused(Rol rol)
    {
        var wie = await proef.Kennis.Iemand(rol);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Rooster.Vraag(new Roostervraag(), wie, default));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => proef.Rooster.Kies(new Roostervraag(), wie, default));
    }
}
