using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Uitwisseling.Csv;
using static SocialeKaart.Tests.Uitwisseling.Inlezen.Opdrachtproef;

namespace SocialeKaart.Tests.Uitwisseling.Inlezen;

/// <summary>A file that is brought in the browser: looked at, asked for, done in the background, stopped, and undone.</summary>
public sealed class ImportopdrachtenTests : IAsyncLifetime
{
    private Opdrachtproef proef = null!;

    public async ValueTask InitializeAsync() => proef = await Begin();

    public ValueTask DisposeAsync() => proef.DisposeAsync();

    [Theory]
    [InlineData("kaart.xlsx", 10, Importfout.Soort)]
    [InlineData("kaart.csv.exe", 10, Importfout.Soort)]
    [InlineData("kaart.csv", 0, Importfout.Leeg)]
    [InlineData("kaart.csv", Importopdrachten.MeesteBytes + 1, Importfout.TeGroot)]
    public async Task Bring_WhatIsNotTaken_KeepsNothing(string naam, int bytes, Importfout fout)
    {
        (await proef.Opdrachten.LeverAan(naam, new MemoryStream(new byte[bytes]), proef.Redacteur, default)).ShouldBe((null, fout));
        (await proef.Vraag(db => db.Importinhouden.AnyAsync())).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/etc/../geheim/kaart.csv", "kaart.csv")]
    [InlineData("C:\\Documenten\\kaart.csv", "kaart.csv")]
    public async Task Bring_NameWithFolders_KeepsTheNameAlone(string naam, string bron) => (await proef.Stand(await proef.Lever([1], naam))).Bron.ShouldBe(bron);

    [Fact]
    public async Task DoAnything_ByWhoKeepsNothingTrue_IsRefused()
    {
        var (wie, id) = (await proef.Kennis.Iemand(Rol.Toeleider), await proef.Lever(Anders));
        Func<Task>[] alles =
        [
            () => proef.Opdrachten.LeverAan("kaart.csv", new MemoryStream([1]), wie, default), () => proef.Opdrachten.Bekijk(id, false, wie, default),
            () => proef.Opdrachten.Start(id, false, "", wie, default), () => proef.Opdrachten.Stop(id, wie, default), () => proef.Opdrachten.Verwerp(id, wie, default),
            () => proef.Opdrachten.MaakOngedaan(1, wie, default), () => proef.Opdrachten.Lees(id, wie, default), () => proef.Opdrachten.Open(wie, default), () => proef.Opdrachten.Lijst(wie, default),
            () => proef.Uitvoer.Tabel(wie, default), () => proef.Uitvoer.Map(wie, default),
        ];
        foreach (var doe in alles)
            await Should.ThrowAsync<UnauthorizedAccessException>(doe);
        (await proef.Kennis.Audit(wie)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Look_TableWithFaults_TellsRowColumnAndReason()
    {
        var id = await proef.Lever(Zaadtabel.Maak([Zaadtabel.Kop, Zaadtabel.Rij("een"), Zaadtabel.Rij("twee").Met(("laag", "vaag"))]), "kaart.csv");
        var voorbeeld = (await proef.Opdrachten.Bekijk(id, false, proef.Redacteur, default))!;
        voorbeeld.Plan.ShouldBeNull();
        var fout = voorbeeld.Fouten.ShouldHaveSingleItem();
        (fout.Regel, fout.Reden.StartsWith("kolom 'laag': ", StringComparison.Ordinal)).ShouldBe((3, true));
    }

    [Fact]
    public async Task Start_WhatWasLookedAt_IsDoneInTheBackground()
    {
        var id = await proef.Lever(Anders, Erbij);
        (await proef.Start(id)).ShouldBeNull();
        (await proef.Nu(Nieuw)).ShouldBeNull();
        await proef.Werkt();
        var klaar = await proef.Stand(id);
        (klaar.Status, klaar.ImportId, klaar.Aantal).ShouldBe((Importstatus.Gelukt, 1, 2));
        (await proef.Nu(Slug))!.Inhoud.Naam.ShouldBe(Anders.Inhoud.Naam);
        (await proef.Vraag(db => db.Importinhouden.AnyAsync())).ShouldBeFalse();
        (await proef.Kennis.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldBe(["import-aanleveren", "import-starten", "importeer"]);
        (await proef.Opdrachten.Open(proef.Redacteur, default)).ShouldBeEmpty();
        (await proef.Opdrachten.Lijst(proef.Redacteur, default)).ShouldHaveSingleItem().Door.ShouldNotBeNull();
    }

    [Fact]
    public async Task Start_WhileItRuns_TellsHowFarItIs()
    {
        var gezien = new List<Importloop>();
        var id = await proef.Lever(Anders, Erbij);
        proef.Lopers.Veranderd += (_, _) => gezien.AddRange(proef.Lopers.Stand(id) is { } loop ? [loop] : []);
        await proef.Start(id);
        await proef.Werkt();
        gezien.ShouldBe([new(Importfase.Lezen, 0, 0), new(Importfase.Schrijven, 0, 2), new(Importfase.Vastleggen, 2, 2)]);
        proef.Lopers.Stand(id).ShouldBeNull();
    }

    [Fact]
    public async Task Start_MissingToBeHidden_HidesIt()
    {
        var id = await proef.Lever([.. Zaadtabel.Zaad.Voorzieningen.Where(v => v.Slug != Slug)]);
        await proef.Start(id, verberg: true);
        await proef.Werkt();
        (await proef.Nu(Slug))!.Inhoud.Zichtbaar.ShouldBe(Zichtbaarheid.Werkplek);
    }

    [Fact]
    public async Task Start_CatalogueChangedSince_DoesNothingAndCanBeLookedAtAgain()
    {
        var id = await proef.Lever(Anders, Erbij);
        await proef.Start(id);
        await proef.Hernoem(Slug, "Van de redactie");
        await proef.Werkt();
        (await proef.Stand(id)).Status.ShouldBe(Importstatus.Botsing);
        (await proef.Nu(Nieuw)).ShouldBeNull();
        (await proef.Start(id)).ShouldBeNull();
        await proef.Werkt();
        (await proef.Stand(id)).Status.ShouldBe(Importstatus.Gelukt);
    }

    [Fact]
    public async Task Start_Twice_IsAskedOnce()
    {
        var id = await proef.Lever(Anders);
        await proef.Start(id);
        (await proef.Opdrachten.Start(id, false, "", proef.Redacteur, default)).ShouldBe(Importfout.Onbekend);
        (await proef.Vraag(db => db.Taken.CountAsync(t => t.Soort == Importwerk.Naam))).ShouldBe(1);
    }

    [Fact]
    public async Task Start_TwoAboutTheSame_DoesTheFirstAndTellsTheSecond()
    {
        var (een, twee) = (await proef.Lever(Anders), await proef.Lever(Anders with { Inhoud = Anders.Inhoud with { Naam = "Nog anders" } }));
        await proef.Start(een);
        await proef.Start(twee);
        await proef.Werkt();
        Importstatus[] standen = [(await proef.Stand(een)).Status, (await proef.Stand(twee)).Status];
        standen.ShouldBe([Importstatus.Gelukt, Importstatus.Botsing], ignoreOrder: true);
    }

    [Fact]
    public async Task Stop_BeforeItsTurn_DoesNothing()
    {
        var id = await proef.Lever(Anders);
        await proef.Start(id);
        (await proef.Opdrachten.Stop(id, proef.Redacteur, default)).ShouldBeNull();
        await proef.Werkt();
        (await proef.Stand(id)).Status.ShouldBe(Importstatus.Gestopt);
        (await proef.Nu(Slug))!.Inhoud.Naam.ShouldNotBe(Anders.Inhoud.Naam);
    }

    [Fact]
    public async Task Stop_WhileItWrites_KeepsNothingOfIt()
    {
        var id = await proef.Lever([.. Enumerable.Range(0, 1500).Select(n => Erbij with { Slug = $"proef-{n}" })]);
        await proef.Start(id);
        proef.Lopers.Veranderd += (_, _) =>
        {
            if (proef.Lopers.Stand(id) is { Gedaan: 1000 })
                proef.Opdrachten.Stop(id, proef.Redacteur, default).GetAwaiter().GetResult().ShouldBeNull();
        };
        await proef.Werkt();
        (await proef.Stand(id)).Status.ShouldBe(Importstatus.Gestopt);
        (await proef.Vraag(db => db.Voorzieningen.CountAsync(v => v.Slug.StartsWith("proef-")))).ShouldBe(0);
        (await proef.Kennis.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldBe(["import-aanleveren", "import-starten", "import-stoppen"]);
        (await proef.Start(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Stop_WhatIsDone_IsTooLate()
    {
        var id = await proef.Lever(Anders);
        await proef.Start(id);
        await proef.Werkt();
        (await proef.Opdrachten.Stop(id, proef.Redacteur, default)).ShouldBe(Importfout.Onbekend);
    }

    [Fact]
    public async Task Work_ServerStoppedBetweenDoingAndNoting_IsNotDoneTwice()
    {
        var id = await proef.Lever(Anders);
        await proef.Start(id);
        await proef.Werkt();
        await proef.Vraag(db => db.Importopdrachten.ExecuteUpdateAsync(o => o.SetProperty(x => x.Status, Importstatus.Bezig)));
        await proef.Werk.Voer(Taak.Nieuw(Importwerk.Naam, "nog eens", DateTime.UtcNow, id.ToString()), default);
        (await proef.Stand(id)).ImportId.ShouldBe(1);
        (await proef.Vraag(db => db.Importen.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Work_ServerStopsHalfway_LeavesItForTheNext()
    {
        var id = await proef.Lever(Anders);
        await proef.Start(id);
        using var stop = new CancellationTokenSource();
        proef.Lopers.Veranderd += (_, _) => stop.Cancel();
        await Should.ThrowAsync<OperationCanceledException>(() => new Takenronde(proef.Kennis.Fabriek, [proef.Werk], [], proef.Kennis.Klok).Draai(stop.Token));
        (await proef.Stand(id)).Loopt.ShouldBeTrue();
        await proef.Werkt();
        (await proef.Stand(id)).Status.ShouldBe(Importstatus.Gelukt);
    }

    [Fact]
    public async Task Undo_Import_PutsBackWhatWasThere()
    {
        var id = await proef.Lever(Anders, Erbij);
        await proef.Start(id);
        await proef.Werkt();
        var terug = (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default))!.Value;
        (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default)).ShouldBeNull();
        await proef.Werkt();
        (await proef.Stand(terug)).Status.ShouldBe(Importstatus.Gelukt);
        (await proef.Nu(Slug))!.Schrijf().ShouldBe(Zaadtabel.Voorziening(Slug).Schrijf());
        (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default)).ShouldBeNull();
        (await proef.Opdrachten.Lijst(proef.Redacteur, default)).ShouldHaveSingleItem().OngedaanOp.ShouldNotBeNull();
    }

    [Fact]
    public async Task Undo_ChangedSince_SaysWhichAndChangesNothing()
    {
        await proef.Start(await proef.Lever(Anders, Erbij));
        await proef.Werkt();
        await proef.Hernoem(Slug, "Van de redactie");
        var terug = (await proef.Opdrachten.MaakOngedaan(1, proef.Redacteur, default))!.Value;
        await proef.Werkt();
        var stand = await proef.Stand(terug);
        (stand.Status, stand.Botsing, stand.IsTeBekijken).ShouldBe((Importstatus.Botsing, Slug, false));
    }

    [Fact]
    public async Task ThrowAway_File_TakesItsBytesAlong()
    {
        var id = await proef.Lever(Anders);
        (await proef.Opdrachten.Verwerp(id, proef.Redacteur, default)).ShouldBeNull();
        (await proef.Opdrachten.Verwerp(id, proef.Redacteur, default)).ShouldBe(Importfout.Onbekend);
        (await proef.Vraag(db => db.Importinhouden.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task CleanUp_AfterAWeek_ThrowsAwayWhatNobodyCameBackFor()
    {
        await proef.Lever(Anders);
        var wacht = await proef.Lever(Erbij);
        await proef.Start(wacht);
        proef.Kennis.Klok.Advance(Importopruiming.Bewaartijd);
        await new Importopruiming(proef.Kennis.Fabriek, proef.Kennis.Klok).Voer(default);
        (await proef.Opdrachten.Open(proef.Redacteur, default)).ShouldHaveSingleItem().Id.ShouldBe(wacht);
        (await proef.Vraag(db => db.Importinhouden.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task RoundTrip_PackedFolder_HasNothingToDo()
    {
        var id = await proef.Lever(await proef.Uitvoer.Map(proef.Redacteur, default), "kaart.zip");
        var voorbeeld = (await proef.Opdrachten.Bekijk(id, false, proef.Redacteur, default))!;
        voorbeeld.Fouten.ShouldBeEmpty();
        (voorbeeld.Plan!.IsLeeg, voorbeeld.Plan.Ongewijzigd).ShouldBe((true, 182));
    }

    [Fact]
    public async Task RoundTrip_Table_HasNothingToDoAndIsNoted()
    {
        var id = await proef.Lever(await proef.Uitvoer.Tabel(proef.Redacteur, default), "kaart.csv");
        (await proef.Opdrachten.Bekijk(id, false, proef.Redacteur, default))!.Plan!.IsLeeg.ShouldBeTrue();
        (await proef.Kennis.Audit(proef.Redacteur)).Select(a => a.Wat).ShouldBe(["exporteer-tabel", "import-aanleveren"]);
    }

    [Fact]
    public async Task Look_InAnotherLanguage_SeesTheSamePlan()
    {
        var id = await proef.Lever(Anders with { Controle = new Controle { Datum = new DateOnly(2026, 1, 2), Door = "Gemeente Elders", Hoe = "gebeld" } }, Erbij);
        var merken = new List<string>();
        foreach (var taal in new[] { "nl-NL", "en-US" })
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(taal);
            merken.Add((await proef.Opdrachten.Bekijk(id, false, proef.Redacteur, default))!.Merk);
        }

        merken.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Import_CheckedElsewhere_IsTheWordOfTheSourceUntilItIsEdited()
    {
        var controle = new Controle { Datum = new DateOnly(2026, 1, 2), Door = "Gemeente Elders", Hoe = "gebeld" };
        await proef.Start(await proef.Lever(Anders with { Controle = controle }, Erbij));
        await proef.Werkt();
        var voorziening = (await Kaart()).Voorziening(Slug)!;
        (voorziening.Bronverklaring, voorziening.Controle).ShouldBe((controle, null));
        (await Kaart()).Voorziening(Nieuw)!.Bronverklaring.ShouldBeNull();
        await proef.Hernoem(Slug, "Van de redactie");
        (await Kaart()).Voorziening(Slug)!.Bronverklaring.ShouldBeNull();
    }

    private Task<KaartBeeld> Kaart() => new KaartLezer(proef.Kennis.Fabriek, proef.ZaadImport).Lees(toonVoorbeelden: true, default);
}
