using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Catalogus.Uitgeven;

/// <summary>What is published is seen by every process that reads the same database.</summary>
public sealed class LevendTests : IAsyncLifetime
{
    private Proefredactie proef = null!;

    public async ValueTask InitializeAsync() => proef = await Proefredactie.Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Refresh_Published_IsFoundByItsNewWordsInEveryProcess()
    {
        var (hier, daar) = (await proef.Bron(), await proef.Bron());
        await proef.Hernoem("Zweefvliegbegeleiding");
        foreach (var bron in (Web.Schil.Opstart.KaartBron[])[hier, daar])
        {
            await bron.Ververs(CancellationToken.None);
            Eerste(bron.Beeld, "zweefvliegbegeleiding").ShouldBe(Proefredactie.Slug);
            bron.Beeld.Voorziening(Proefredactie.Slug)!.Inhoud.Naam.ShouldBe("Zweefvliegbegeleiding");
        }
    }

    [Fact]
    public async Task Refresh_OneEntryPublished_SharesTheOthers()
    {
        var bron = await proef.Bron();
        var eerder = bron.Beeld;
        await proef.Hernoem("Winkel");
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.IsVervolgVan(eerder).ShouldBeTrue();
        bron.Beeld.Voorziening("huisarts").ShouldBeSameAs(eerder.Voorziening("huisarts"));
    }

    [Fact]
    public async Task Refresh_SeveralChangesBetweenTicks_ShowsAll()
    {
        var bron = await proef.Bron();
        await proef.Hernoem("Eerste naam");
        await proef.Hernoem("Tweede naam");
        await proef.Hernoem("Dokter", "huisarts");
        var weg = await proef.Nu("budgetcoach");
        await proef.Uitgever.Verberg(weg.VoorzieningId, weg.Nummer, Proefredactie.Wie, CancellationToken.None);
        await proef.Uitgever.VoegToe("ruilkast", null, weg.Inhoud with { Naam = "Ruilkast" }, Proefredactie.Wie, CancellationToken.None);
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.Versie.ShouldBe(6);
        bron.Beeld.Voorziening(Proefredactie.Slug)!.Inhoud.Naam.ShouldBe("Tweede naam");
        bron.Beeld.Voorziening("huisarts")!.Inhoud.Naam.ShouldBe("Dokter");
        bron.Beeld.Voorziening("budgetcoach").ShouldBeNull();
        Eerste(bron.Beeld, "ruilkast").ShouldBe("ruilkast");
    }

    [Fact]
    public async Task Refresh_HiddenAndShownAgain_IsThere()
    {
        var bron = await proef.Bron();
        var nu = await proef.Nu();
        await proef.Uitgever.Verberg(nu.VoorzieningId, nu.Nummer, Proefredactie.Wie, CancellationToken.None);
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.Voorziening(Proefredactie.Slug).ShouldBeNull();
        await proef.Uitgever.Publiceer(nu.VoorzieningId, nu.Nummer + 1, nu.Inhoud, Proefredactie.Wie, CancellationToken.None);
        await bron.Ververs(CancellationToken.None);
        Eerste(bron.Beeld, nu.Inhoud.Naam).ShouldBe(Proefredactie.Slug);
    }

    [Fact]
    public async Task Refresh_SomethingElseChanged_ReadsAll()
    {
        var bron = await proef.Bron();
        var eerder = bron.Beeld;
        await proef.Hernoem("Winkel");
        await proef.Sql("UPDATE organisatie SET Naam = 'Anders' WHERE Slug = 'surplus'");
        await proef.Sql("UPDATE teller SET Waarde = Waarde + 1");
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.IsVervolgVan(eerder).ShouldBeFalse();
        bron.Beeld.Organisatie("surplus")!.Naam.ShouldBe("Anders");
        bron.Beeld.Voorziening(Proefredactie.Slug)!.Inhoud.Naam.ShouldBe("Winkel");
    }

    [Fact]
    public async Task Refresh_ReadingFails_KeepsTheSnapshotAndCatchesUpLater()
    {
        var bron = await proef.Bron();
        var eerder = bron.Beeld;
        await proef.Hernoem("Winkel");
        await proef.Sql("ALTER TABLE voorziening_versie RENAME TO even_weg");
        await Should.ThrowAsync<Exception>(() => bron.Ververs(CancellationToken.None));
        bron.Beeld.ShouldBeSameAs(eerder);
        await proef.Sql("ALTER TABLE even_weg RENAME TO voorziening_versie");
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.Voorziening(Proefredactie.Slug)!.Inhoud.Naam.ShouldBe("Winkel");
    }

    [Fact]
    public async Task Refresh_LinkToWhatWasHidden_BecomesPlainText()
    {
        var bron = await proef.Bron();
        var bronvermelding = bron.Beeld.Voorzieningen.First(v => bron.Beeld.Tekst(v).Uitleg.Contains("href=\"/voorzieningen/", StringComparison.Ordinal));
        var doel = bron.Beeld.Tekst(bronvermelding).Uitleg.Split("href=\"/voorzieningen/")[1].Split('"')[0];
        var nu = await proef.Nu(doel);
        await proef.Uitgever.Verberg(nu.VoorzieningId, nu.Nummer, Proefredactie.Wie, CancellationToken.None);
        await bron.Ververs(CancellationToken.None);
        bron.Beeld.Tekst(bronvermelding).Uitleg.ShouldNotContain($"/voorzieningen/{doel}\"");
    }

    [Fact]
    public async Task Refresh_ManyEdits_AnswersAsOneReadAnew()
    {
        var bron = await proef.Bron();
        foreach (var slug in bron.Beeld.Voorzieningen.Select(v => v.Slug).Take(40).ToList())
        {
            await proef.Hernoem($"{slug.Replace('-', ' ')} nieuwbouwnaam", slug);
            await bron.Ververs(CancellationToken.None);
        }

        var anew = (await proef.Bron()).Beeld;
        bron.Beeld.Voorzieningen.Select(v => v.Slug).ShouldBe(anew.Voorzieningen.Select(v => v.Slug));
        foreach (var vraag in (string[])["nieuwbouwnaam", "geld", "eenzaam en oud", "brief van de deurwaarder", "nieuwbouwnam budget"])
            bron.Beeld.Index.Zoek(vraag).Treffers.Select(t => t.Nummer).Take(20).ShouldBe(anew.Index.Zoek(vraag).Treffers.Select(t => t.Nummer).Take(20), vraag);
    }

    private static string Eerste(KaartBeeld beeld, string vraag) =>
        Zoeker.Zoek(beeld, new Zoekopdracht { Vraag = vraag }, DateTime.UtcNow).Voorzieningen[0].Slug;
}
