using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Uitwisseling.Csv;
using static SocialeKaart.Tests.Uitwisseling.Inlezen.Opdrachtproef;

namespace SocialeKaart.Tests.Uitwisseling.Inlezen;

/// <summary>What an import did, and why one was not undone, by name.</summary>
public sealed class ImportgevolgenTests : IAsyncLifetime
{
    private Opdrachtproef proef = null!;

    private Importgevolgen Gevolgen => new(proef.Kennis.Fabriek);

    public async ValueTask InitializeAsync() => proef = await Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Look_AfterAnImport_TellsWhatIsNewAndWhatChanged()
    {
        await Importeer();
        var resultaten = (await Gevolgen.Resultaten(1, proef.Redacteur, default))!;
        resultaten.Eerste.ShouldBe([new(Nieuw, Erbij.Inhoud.Naam, true), new(Slug, Anders.Inhoud.Naam, false)]);
        (resultaten.Nieuw, resultaten.Gewijzigd).ShouldBe((1, 1));
        (await Gevolgen.Resultaten(2, proef.Redacteur, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Look_AfterALargeImport_ListsTheFirstAndCountsTheRest()
    {
        await proef.Start(await proef.Lever([.. Enumerable.Range(0, 30).Select(n => Erbij with { Slug = $"proef-{n}" })]));
        await proef.Werkt();
        var resultaten = (await Gevolgen.Resultaten(1, proef.Redacteur, default))!;
        (resultaten.Eerste.Count, resultaten.Nieuw).ShouldBe((Importgevolgen.MeesteResultaten, 30));
    }

    [Fact]
    public async Task Undo_ChangedSince_TellsTheNameWhoAndWhen()
    {
        await Importeer();
        proef.Kennis.Klok.Advance(TimeSpan.FromHours(1));
        await proef.Hernoem(Slug, "Van de redactie", proef.Redacteur);
        var terug = (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default))!.Value;
        await proef.Werkt();
        var botsing = (await Gevolgen.Botsingen(await proef.Stand(terug), proef.Redacteur, default)).ShouldHaveSingleItem();
        (botsing.Naam, botsing.Import, botsing.Op).ShouldBe(("Van de redactie", null, proef.Kennis.Klok.GetUtcNow().UtcDateTime));
        (botsing.Voorziening, botsing.Door).ShouldSatisfyAllConditions(b => b.Voorziening.ShouldNotBeNull(), b => b.Door.ShouldNotBeNull());
    }

    [Fact]
    public async Task Undo_ImportedOverSince_TellsWhichImport()
    {
        await Importeer();
        await proef.Start(await proef.Lever(Anders with { Inhoud = Anders.Inhoud with { Naam = "Nog anders" } }));
        await proef.Werkt();
        var terug = (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default))!.Value;
        await proef.Werkt();
        (await Gevolgen.Botsingen(await proef.Stand(terug), proef.Redacteur, default)).ShouldHaveSingleItem().Import.ShouldBe(2);
    }

    [Fact]
    public async Task Look_FileWithFaults_IsNotedInTheList()
    {
        var id = await proef.Lever(Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("een").Met(("laag", "vaag")), Zaadtabel.Rij("twee").Met(("laag", "vaag"))]), "kaart.csv");
        (await proef.Stand(id)).Fouten.ShouldBeNull();
        await proef.Opdrachten.Bekijk(id, false, proef.Redacteur, default);
        (await proef.Opdrachten.Open(proef.Redacteur, default)).ShouldHaveSingleItem().Fouten.ShouldBe(2);
    }

    [Fact]
    public async Task Ask_TheGridForAnImport_GivesWhatIsStillAsItLeftIt()
    {
        await Importeer();
        using var rooster = new Roosterlezer(proef.Kennis.Fabriek, proef.Kennis.Klok);
        var vraag = new Roostervraag().Met(Roosterfacet.Import, "1");
        (await rooster.Vraag(vraag, proef.Redacteur, default)).Regels.Select(r => r.Slug).ShouldBe([Slug, Nieuw], ignoreOrder: true);
        await proef.Hernoem(Slug, "Van de redactie");
        (await rooster.Vraag(vraag, proef.Redacteur, default)).Regels.ShouldHaveSingleItem().Slug.ShouldBe(Nieuw);
    }

    [Fact]
    public async Task Look_ByWhoKeepsNothingTrue_IsRefused()
    {
        var wie = await proef.Kennis.Iemand(Rol.Toeleider);
        await Should.ThrowAsync<UnauthorizedAccessException>(() => Gevolgen.Resultaten(1, wie, default));
    }

    private async Task Importeer()
    {
        await proef.Start(await proef.Lever(Anders, Erbij));
        await proef.Werkt();
    }
}
