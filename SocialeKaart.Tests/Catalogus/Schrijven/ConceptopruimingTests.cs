using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>What nobody writes on any more: its writer is told first, and then it goes.</summary>
public sealed class ConceptopruimingTests
{
    [Theory]
    [InlineData(165, 0)]
    [InlineData(166, 1)]
    public async Task CleanUp_SoManyDaysUntouched_TellsTheWriterOnce(int dagen, int berichten)
    {
        await using var proef = await Begonnen();
        await Verloopt(proef, dagen);
        await Verloopt(proef, 0);
        (await Soorten(proef)).ShouldBe(Enumerable.Repeat(Berichtsoort.Conceptverloopt, berichten));
        (await Open(proef)).BewaardOp.ShouldNotBeNull();
    }

    [Fact]
    public async Task CleanUp_FourteenDaysAfterTheWarning_TakesItAwayAndIsAudited()
    {
        await using var proef = await Begonnen();
        await Verloopt(proef, 166);
        await Verloopt(proef, 13);
        (await Open(proef)).BewaardOp.ShouldNotBeNull();
        await Verloopt(proef, 1);
        (await Open(proef)).BewaardOp.ShouldBeNull();
        (await proef.Actueel.Vraag(db => db.Audit.CountAsync(a => a.Wat == "concept-opruimen" && a.OpWat == proef.Id.ToString()))).ShouldBe(1);
    }

    [Fact]
    public async Task CleanUp_ServerStoodStillForAYear_StillWarnsFirst()
    {
        await using var proef = await Begonnen();
        await Verloopt(proef, 365);
        (await Open(proef)).BewaardOp.ShouldNotBeNull();
        await Verloopt(proef, 14);
        (await Open(proef)).BewaardOp.ShouldBeNull();
    }

    [Fact]
    public async Task CleanUp_WrittenOnAfterTheWarning_StaysAndIsWarnedAnew()
    {
        await using var proef = await Begonnen();
        await Verloopt(proef, 170);
        var blad = await Open(proef);
        blad.Invoer.Naam = "Verder";
        await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Aanbieder, default);
        await Verloopt(proef, 14);
        (await Open(proef)).Invoer.Naam.ShouldBe("Verder");
        await Verloopt(proef, 160);
        (await Soorten(proef)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Read_OwnConcepts_AreThoseOfTheAccountAlone()
    {
        await using var proef = await Begonnen();
        var regel = (await proef.Tafel.Concepten(proef.Aanbieder, default)).ShouldHaveSingleItem();
        (regel.Voorziening, regel.Naam).ShouldBe((proef.Id, "Begonnen"));
        (await proef.Tafel.Concepten(proef.Redacteur, default)).ShouldBeEmpty();
    }

    private static async Task<Schrijfproef> Begonnen()
    {
        var proef = await Schrijfproef.Begin();
        var blad = await Open(proef);
        blad.Invoer.Naam = "Begonnen";
        (await proef.Tafel.Bewaar(proef.Id, blad.Basis, blad.Invoer, blad.Stand, proef.Aanbieder, default)).ShouldNotBeNull();
        return proef;
    }

    private static async Task<Schrijfblad> Open(Schrijfproef proef) => (await proef.Tafel.Open(proef.Id, proef.Aanbieder, default))!;

    private static async Task Verloopt(Schrijfproef proef, int dagen)
    {
        proef.Actueel.Proef.Klok.Advance(TimeSpan.FromDays(dagen));
        await new Conceptopruiming(proef.Actueel.Proef.Fabriek, proef.Actueel.Proef.Klok).Voer(default);
    }

    private static Task<List<Berichtsoort>> Soorten(Schrijfproef proef) => proef.Actueel.Vraag(db => db.Uitberichten.Where(u => u.AccountId == proef.Aanbieder.Id).Select(u => u.Soort).ToListAsync());
}
