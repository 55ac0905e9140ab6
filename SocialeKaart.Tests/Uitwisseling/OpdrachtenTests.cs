using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Tests.Uitwisseling.Csv;

namespace SocialeKaart.Tests.Uitwisseling;

/// <summary>The verbs as an administrator runs them: processes of their own, their exit codes and what they say.</summary>
public sealed class OpdrachtenTests : IAsyncLifetime
{
    private const string Slug = "kringloop", Naam = "Winkel vol spullen";
    private readonly TijdelijkeMap map = new();

    private string Database => Path.Combine(map.Pad, "kaart.db");

    public async ValueTask InitializeAsync() => File.Copy(await Sjabloondatabase.Pad(), Database);

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        map.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Import_TryOut_ShowsTheDifferenceAndChangesNothing()
    {
        var (code, uit, _) = await Voer("importeer", Tabel(), "--proef");
        code.ShouldBe(0);
        uit.ShouldContain("Voorzieningen: 0 nieuw, 1 gewijzigd, 0 ongewijzigd, 0 te verbergen.");
        uit.ShouldContain($"~ {Slug}: {Naam}");
        uit.ShouldContain($"      + {Naam}");
        uit.ShouldContain("Proef: er is niets veranderd.");
        (await NaamNu()).ShouldNotBe(Naam);
    }

    [Fact]
    public async Task Import_AndUndo_ChangesAndPutsBack()
    {
        var was = await NaamNu();
        var (code, uit, fout) = await Voer("importeer", Tabel());
        code.ShouldBe(0, fout);
        uit.ShouldContain("Opgeslagen: 1 van 1");
        uit.ShouldContain("Klaar: 1 voorzieningen. Dit is import 1.");
        (await NaamNu()).ShouldBe(Naam);
        (code, uit, fout) = await Voer("importeer", "ongedaan", "1");
        code.ShouldBe(0, fout);
        (await NaamNu()).ShouldBe(was);
        (code, _, fout) = await Voer("importeer", "ongedaan", "1");
        code.ShouldBe(1);
        fout.ShouldContain("al ongedaan gemaakt");
    }

    [Fact]
    public async Task Import_KilledHalfway_ChangedNothing()
    {
        var pad = Path.Combine(map.Pad, "veel.csv");
        await File.WriteAllBytesAsync(pad, Zaadtabel.Maak([Zaadtabel.Kop, .. Enumerable.Range(0, 4000).Select(n => Zaadtabel.Rij($"proef-{n}"))]));
        await Opdrachtproces.Breek(Database, "Opgeslagen: 1000 van 4000", "importeer", pad);
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await using var db = await diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        (await db.Voorzieningen.CountAsync()).ShouldBe(182);
        (await db.Tellers.SingleAsync()).Waarde.ShouldBe(1);
    }

    [Theory]
    [InlineData("nergens.csv", "nergens.csv: deze map of dit bestand bestaat niet.")]
    [InlineData("kaart.db", "dit is geen map, .csv-bestand of .json-bestand.")]
    public async Task Import_WrongSource_SaysWhatIsWrong(string bron, string reden)
    {
        var (code, _, fout) = await Voer("importeer", Path.Combine(map.Pad, bron));
        code.ShouldBe(1);
        fout.ShouldContain(reden);
        fout.ShouldContain("Er is niets veranderd.");
    }

    [Fact]
    public async Task Export_Table_IsWhatImportUnderstands()
    {
        var pad = Path.Combine(map.Pad, "uit.csv");
        var (code, uit, fout) = await Voer("exporteer", "--csv", pad);
        code.ShouldBe(0, fout);
        uit.ShouldContain("182 voorzieningen.");
        (await File.ReadAllBytesAsync(pad)).ShouldBe(VoorzieningenCsv.Schrijf(Zaadtabel.Zaad.Voorzieningen));
    }

    [Fact]
    public async Task Backup_AndRestore_BringsBackWhatWas()
    {
        var kopie = Path.Combine(map.Pad, "kopie");
        var was = await NaamNu();
        (await Voer("backup", kopie)).Code.ShouldBe(0);
        Directory.GetFiles(kopie).Select(Path.GetFileName).ShouldBe([Reservekopie.Bestandsnaam]);
        (await Voer("importeer", Tabel())).Code.ShouldBe(0);
        SqliteConnection.ClearAllPools();
        var (code, uit, fout) = await Voer("herstel", kopie);
        code.ShouldBe(0, fout);
        uit.ShouldContain("De oude database staat in");
        (await NaamNu()).ShouldBe(was);
    }

    [Fact]
    public async Task Backup_FolderWithTheKeys_IsRefused()
    {
        await File.WriteAllTextAsync(Path.Combine(map.Pad, "sleutels-kopie.db"), "");
        var (code, _, fout) = await Voer("backup", map.Pad);
        code.ShouldBe(1);
        fout.ShouldContain("hier staan de sleutels van dossiers");
    }

    [Fact]
    public async Task Invite_WhileThePagesForStaffAreShut_SaysWhy()
    {
        var (code, _, fout) = await Voer("gebruiker", "uitnodigen");
        code.ShouldBe(1);
        fout.ShouldContain("SleutelringCertificaat");
    }

    [Theory]
    [InlineData("importeer", "--verberg-ontbrekende")]
    [InlineData("exporteer", "--csv")]
    [InlineData("backup", "sleutels.db")]
    [InlineData("herstel", "Stop eerst de site")]
    public async Task Run_Help_ExplainsInDutch(string opdracht, string woord)
    {
        var (code, uit, _) = await Voer(opdracht, "--help");
        code.ShouldBe(0);
        uit.ShouldContain(woord);
    }

    private string Tabel()
    {
        var bron = Zaadtabel.Voorziening(Slug);
        var pad = Path.Combine(map.Pad, "kaart.csv");
        File.WriteAllBytes(pad, VoorzieningenCsv.Schrijf([bron with { Inhoud = bron.Inhoud with { Naam = Naam } }]));
        return pad;
    }

    private async Task<string> NaamNu()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        return (await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None)).Voorzieningen.Single(v => v.Slug == Slug).Inhoud.Naam;
    }

    private Task<Opdrachtuitslag> Voer(params string[] woorden) => Opdrachtproces.Voer(Database, woorden);
}
