using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling.Inlezen;

public sealed class ImporteurTests : IAsyncLifetime
{
    private const string Slug = "kringloop", Nieuw = "ruilkast";
    private Inleesproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Inleesproef.Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Fact]
    public async Task Plan_SameTable_HasNothingToDo()
    {
        var plan = await proef.PlanTabel(Zaadtabel.Zaad.Voorzieningen);
        (plan.IsLeeg, plan.Ongewijzigd).ShouldBe((true, 182));
        (await proef.Voer(plan)).ShouldBeOfType<Importuitkomst.Niets>();
    }

    [Fact]
    public async Task Plan_ChangedEntry_SaysFieldByField()
    {
        var bron = Zaadtabel.Voorziening(Slug);
        var plan = await proef.PlanTabel([bron with { Organisatie = "surplus", Inhoud = bron.Inhoud with { Naam = "Winkel", Kosten = bron.Inhoud.Kosten! with { Soort = Kostensoort.Gratis } } }]);
        var stap = plan.Stappen.ShouldHaveSingleItem();
        stap.Verschillen.Select(v => v.Veld).ShouldBe(["naam", "organisatie", "kosten.soort"], ignoreOrder: true);
        stap.Verschillen.ShouldContain(new Veldverschil("naam", bron.Inhoud.Naam, "Winkel"));
    }

    [Fact]
    public async Task Import_NewAndChanged_IsPublishedWithOneAuditLineAndOneCount()
    {
        var (teller, regels) = await Stand();
        var uitkomst = await proef.Voer(await proef.PlanTabel([Anders(), Erbij()]));
        uitkomst.ShouldBe(new Importuitkomst.Gelukt(1, 2));
        (await proef.Nu(Slug))!.Schrijf().ShouldBe(Anders().Schrijf());
        (await proef.Nu(Nieuw))!.Schrijf().ShouldBe(Erbij().Schrijf());
        (await Stand()).ShouldBe((teller + 1, regels + 1));
        await using var db = await proef.Db();
        var regel = await db.Audit.OrderBy(a => a.Id).LastAsync();
        (regel.Wat, regel.OpWat, regel.Wie).ShouldBe(("importeer", "1", "proef"));
    }

    [Fact]
    public async Task Import_NotMentioned_StaysAsItIs()
    {
        var plan = await proef.PlanTabel([Anders()]);
        plan.NietGenoemd.Count.ShouldBe(181);
        await proef.Voer(plan);
        (await proef.Nu("huisarts"))!.Schrijf().ShouldBe(Zaadtabel.Voorziening("huisarts").Schrijf());
    }

    [Fact]
    public async Task Import_NotMentionedAndAskedToHide_IsHiddenNotDeleted()
    {
        var plan = await proef.PlanTabel(Zaadtabel.Zaad.Voorzieningen.Where(v => v.Slug != Slug), verberg: true);
        plan.Stappen.ShouldHaveSingleItem().Soort.ShouldBe(Importsoort.Verborgen);
        await proef.Voer(plan);
        (await proef.Nu(Slug))!.Inhoud.ShouldSatisfyAllConditions(
            i => i.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek),
            i => i.Tekst.ShouldBe(Zaadtabel.Voorziening(Slug).Inhoud.Tekst));
    }

    [Fact]
    public async Task Import_EntryWithAControle_TellsTheWordOfTheSourceAndTakesNoneOver()
    {
        var controle = new Controle { Datum = new DateOnly(2026, 1, 2), Door = "elders", Hoe = "gebeld" };
        var plan = await proef.PlanTabel([Anders() with { Controle = controle }, Erbij() with { Controle = controle }]);
        plan.Stappen.Select(s => s.BronZegt).ShouldBe([controle, controle]);
        await proef.Voer(plan);
        (await proef.Nu(Slug))!.Controle.ShouldBeNull();
        (await proef.Nu(Nieuw))!.Controle.ShouldBeNull();
    }

    [Fact]
    public async Task Import_EntryThatWasChecked_KeepsItsControle()
    {
        await proef.Sql($"UPDATE voorziening SET Controle = json_object('Datum', '2026-01-02', 'Door', 'redactie', 'Hoe', 'gebeld') WHERE Slug = '{Slug}'");
        await proef.Voer(await proef.PlanTabel([Anders()]));
        (await proef.Nu(Slug))!.Controle!.Door.ShouldBe("redactie");
    }

    [Fact]
    public async Task Import_EditorPublishedMeanwhile_SaysWhichAndChangesNothing()
    {
        var plan = await proef.PlanTabel([Anders(), Erbij()]);
        await proef.Hernoem(Slug, "Van de redactie");
        (await proef.Voer(plan)).ShouldBeOfType<Importuitkomst.Botsing>().Wat.ShouldBe([Slug]);
        (await proef.Nu(Slug))!.Inhoud.Naam.ShouldBe("Van de redactie");
        (await proef.Nu(Nieuw)).ShouldBeNull();
    }

    [Fact]
    public async Task Import_StoppedHalfway_ChangesNothing()
    {
        var stand = await Stand();
        var plan = await proef.PlanTabel(Enumerable.Range(0, 1500).Select(n => Erbij() with { Slug = $"proef-{n}" }));
        await Should.ThrowAsync<OperationCanceledException>(() => proef.Voer(plan, new Breekt()));
        (await Stand()).ShouldBe(stand);
        (await proef.Nu()).Voorzieningen.Count.ShouldBe(182);
    }

    [Fact]
    public async Task Import_TableWithFaults_ListsEachAndChangesNothing()
    {
        var stand = await Stand();
        (string Kolom, string Cel)[] soorten =
        [
            ("laag", "vaag"), ("naam", ""), ("onderwerpen", "[bestaat-niet]"), ("tijden", "[{dagen: [ma]"), ("contact.telefoon", "bel maar"),
            ("samenvatting", new string('a', 161)), ("volgendeStap", "[nergens]"), ("talen", "[nederlands]"), ("locaties", "[{precisie: wijk, wijk: nergens, kern: oosterhout}]"), ("tekst", "Bel."),
        ];
        var verwacht = new List<(int Rij, string Kolom)>();
        var rijen = Enumerable.Range(0, 10_000).Select(n =>
        {
            var rij = Zaadtabel.Rij($"proef-{n}");
            if (n % 200 != 7)
                return rij;
            var fout = soorten[n / 200 % soorten.Length];
            verwacht.Add((n + 2, fout.Kolom));
            return rij.Met(fout);
        });
        var fouten = (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanTabel(Zaadtabel.Maak([Zaadtabel.Kop, .. rijen])))).Fouten;
        verwacht.Count.ShouldBe(50);
        fouten.Select(f => (f.Regel, f.Reden.Split('\'')[1])).ShouldBe(verwacht);
        fouten.ShouldAllBe(f => f.Reden.Length > "kolom '': ".Length + 10);
        (await Stand()).ShouldBe(stand);
    }

    [Fact]
    public async Task Undo_Import_PublishesTheEarlierVersionAndHidesWhatWasNew()
    {
        await proef.Voer(await proef.PlanTabel([Anders(), Erbij()]));
        (await proef.Ongedaan(1)).ShouldBe(new Importuitkomst.Gelukt(1, 2));
        (await proef.Nu(Slug))!.Schrijf().ShouldBe(Zaadtabel.Voorziening(Slug).Schrijf());
        (await proef.Nu(Nieuw))!.Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek);
        (await proef.Ongedaan(1)).ShouldBeOfType<Importuitkomst.Onbekend>();
    }

    [Fact]
    public async Task Undo_EntryEditedSince_SaysWhichAndChangesNothing()
    {
        await proef.Voer(await proef.PlanTabel([Anders(), Erbij()]));
        await proef.Hernoem(Slug, "Van de redactie");
        (await proef.Ongedaan(1)).ShouldBeOfType<Importuitkomst.Botsing>().Wat.ShouldBe([Slug]);
        (await proef.Nu(Nieuw))!.Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Publiek);
    }

    [Fact]
    public async Task Import_TableInAnEmptyCatalogue_ExportsTheSameBytes()
    {
        var tabel = VoorzieningenCsv.Schrijf([.. Zaadtabel.Zaad.Voorzieningen.Select(v => v.Slug == Slug ? v with { Controle = new Controle { Datum = new DateOnly(2026, 1, 2), Door = "redactie", Hoe = "gebeld" } } : v)]);
        await proef.Leeg();
        await proef.Voer(await proef.PlanTabel(tabel));
        VoorzieningenCsv.Schrijf((await proef.Nu()).Voorzieningen).ShouldBe(tabel);
    }

    [Fact]
    public async Task Import_FolderInAnEmptyCatalogue_ExportsTheSameFiles()
    {
        await proef.Leeg();
        await proef.Voer(await proef.PlanMap(Zaadmap.Oosterhout));
        (await proef.Nu()).Bestanden().ShouldBe(Zaadtabel.Zaad.Bestanden());
    }

    [Fact]
    public async Task Import_FolderWithOtherFilesChanged_TakesThemInAndUndoPutsThemBack()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        var voor = (await proef.Nu()).Bestanden().ToDictionary(b => b.Pad, b => b.Tekst);
        map.Vervang("organisaties.yaml", "naam: \"Surplus\"", "naam: \"Surplus welzijn\"");
        map.Vervang("hulplijnen.yaml", "nummer: \"113\"", "nummer: \"0800 0113\"");
        await File.AppendAllTextAsync(Path.Combine(map.Pad, "synoniemen.txt"), "ruilkast, weggeefkast\n");
        map.Vervang("onderwerpen.yaml", "woorden:\n      - \"", "woorden:\n      - \"zomaar iets\"\n      - \"");
        await File.AppendAllTextAsync(Path.Combine(map.Pad, "wegwijzer", "geld.yaml"), "# van de redactie\n");
        var plan = await proef.PlanMap(map.Pad);
        plan.Bestanden.Select(b => b.Pad).ShouldBe(["onderwerpen.yaml", "synoniemen.txt", "hulplijnen.yaml", "organisaties.yaml", "wegwijzer/geld.yaml"], ignoreOrder: true);
        (await proef.Voer(plan)).ShouldBe(new Importuitkomst.Gelukt(1, 0));
        (await proef.Nu()).Bestanden().ShouldBe(ZaadMap.Lees(map.Pad).Bestanden());
        (await proef.Ongedaan(1)).ShouldBe(new Importuitkomst.Gelukt(1, 0));
        (await proef.Nu()).Bestanden().ToDictionary(b => b.Pad, b => b.Tekst).ShouldBe(voor, ignoreOrder: true);
    }

    [Fact]
    public async Task Undo_FileThatCameWithTheImport_TakesItOut()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        await File.WriteAllTextAsync(Path.Combine(map.Pad, "wegwijzer", "zomaar.yaml"), "vragen: []\n");
        (await proef.Voer(await proef.PlanMap(map.Pad))).ShouldBe(new Importuitkomst.Gelukt(1, 0));
        (await proef.Nu()).Wegwijzerbestanden.ShouldContain(b => b.Naam == "zomaar.yaml");
        await proef.Ongedaan(1);
        (await proef.Nu()).Bestanden().ShouldBe(Zaadtabel.Zaad.Bestanden());
    }

    [Fact]
    public async Task Undo_FileChangedSince_SaysWhichAndChangesNothing()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        await File.AppendAllTextAsync(Path.Combine(map.Pad, "synoniemen.txt"), "ruilkast, weggeefkast\n");
        await proef.Voer(await proef.PlanMap(map.Pad));
        await File.AppendAllTextAsync(Path.Combine(map.Pad, "synoniemen.txt"), "boekenkast, minibieb\n");
        await proef.Voer(await proef.PlanMap(map.Pad));
        (await proef.Ongedaan(1)).ShouldBeOfType<Importuitkomst.Botsing>().Wat.ShouldBe(["synoniemen.txt"]);
    }

    [Fact]
    public async Task Import_FolderWithoutAnOrganisatie_KeepsIt()
    {
        await proef.Sql("INSERT INTO organisatie (Id, Slug, Volgorde, Naam, Omschrijving, Herkomst) VALUES ('11111111-2222-4333-8444-555555555555', 'eigen-club', 0, 'Eigen club', 'Van de redactie.', 'Openbaar')");
        await proef.Voer(await proef.PlanMap(Zaadmap.Oosterhout));
        var organisaties = (await proef.Nu()).Organisaties;
        organisaties.Count.ShouldBe(Zaadtabel.Zaad.Organisaties.Count + 1);
        organisaties[^1].Slug.ShouldBe("eigen-club");
    }

    [Fact]
    public async Task Plan_FolderOfAnotherMunicipality_IsRefused()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        map.Vervang("gemeente.yaml", "GM0826", "GM0758");
        (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanMap(map.Pad))).Fouten.ShouldContain(f => f.Reden.Contains("de database is van Oosterhout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_IdOfAnotherEntry_IsRefused()
    {
        await using var db = await proef.Db();
        var ander = await db.Voorzieningen.Where(v => v.Slug == "huisarts").Select(v => v.Id).SingleAsync();
        (await Should.ThrowAsync<BestandsfoutException>(() => proef.PlanTabel([Erbij() with { Id = ander }]))).Fouten.ShouldHaveSingleItem().Reden.ShouldContain("is al van voorziening 'huisarts'");
    }

    private static VoorzieningBestand Anders() => Zaadtabel.Voorziening(Slug) is var bron ? bron with { Inhoud = bron.Inhoud with { Naam = "Winkel vol spullen" } } : throw new InvalidOperationException();

    private static VoorzieningBestand Erbij() => Zaadtabel.Voorziening("huisarts") is var bron ? bron with { Slug = Nieuw, Inhoud = bron.Inhoud with { Naam = "Ruilkast" } } : throw new InvalidOperationException();

    private async Task<(long Teller, int Regels)> Stand()
    {
        await using var db = await proef.Db();
        return ((await db.Tellers.SingleAsync()).Waarde, await db.Audit.CountAsync());
    }

    // As when the power fails after the first part: what was written is never committed.
    private sealed class Breekt : IProgress<Importvoortgang>
    {
        public void Report(Importvoortgang value) => throw new OperationCanceledException();
    }
}
