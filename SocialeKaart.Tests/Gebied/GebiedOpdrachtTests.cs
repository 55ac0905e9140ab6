using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

/// <summary>The verb as an administrator runs it: a process of its own, its exit code and what it says.</summary>
public sealed class GebiedOpdrachtTests : IAsyncLifetime
{
    private readonly TijdelijkeMap map = new();

    private string Database => Path.Combine(map.Pad, "kaart.db");

    public async ValueTask InitializeAsync() => File.Copy(await Sjabloondatabase.Pad(), Database);

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Run_GoodFile_SaysWhatWasTakenAndWhatWasSkipped()
    {
        var bestand = Schrijf(new Proefbestand().En(Proefbestand.Feature("WK075800", Proefgrenzen.Vierkant(51.58, 4.77))));
        var (code, uit, _) = await Voer("gebied", "importeer", bestand, "--bron", "Proefbron");
        code.ShouldBe(0);
        uit.ShouldContain("Opgenomen: de grenzen van 14 wijken. Bron: Proefbron, 2025-01-01, CC BY 4.0.");
        uit.ShouldContain("Overgeslagen: 1 gebieden van andere gemeenten, of water.");
        (await HeeftGrenzen()).ShouldBeTrue();
    }

    [Fact]
    public async Task Run_FileWithAFault_SaysWhyAndChangesNothing()
    {
        var (code, _, fout) = await Voer("gebied", "importeer", Schrijf(new Proefbestand().Zonder("WK082602")));
        code.ShouldBe(1);
        fout.ShouldContain("grenzen.geojson:1: wijk WK082602 (West) ontbreekt");
        fout.ShouldContain("Er is niets veranderd.");
        (await HeeftGrenzen()).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_MissingFile_SaysSo()
    {
        var (code, _, fout) = await Voer("gebied", "importeer", "nergens.geojson");
        code.ShouldBe(1);
        fout.ShouldContain("nergens.geojson: dit bestand bestaat niet.");
    }

    [Fact]
    public async Task Run_FileTooLarge_IsRefusedUnread()
    {
        var pad = Path.Combine(map.Pad, "groot.geojson");
        // Sparse: takes no room on the disk.
        await using (var stroom = File.Create(pad))
            stroom.SetLength(VlakkenBestand.GrootsteBestand + 1);
        var (code, _, fout) = await Voer("gebied", "importeer", pad);
        code.ShouldBe(1);
        fout.ShouldContain("groot.geojson: dit bestand is groter dan 100 MB");
    }

    [Fact]
    public async Task Run_WrongDate_SaysSo()
    {
        var (code, _, fout) = await Voer("gebied", "importeer", Schrijf(new Proefbestand()), "--datum", "1 januari");
        code.ShouldBe(1);
        fout.ShouldContain("--datum '1 januari' is geen datum als 2025-01-01.");
    }

    [Fact]
    public async Task Run_Help_ExplainsTheFile()
    {
        var (code, uit, _) = await Voer("gebied", "importeer", "--help");
        code.ShouldBe(0);
        uit.ShouldContain("statcode");
        uit.ShouldContain("--datum");
    }

    private string Schrijf(Proefbestand bestand)
    {
        var pad = Path.Combine(map.Pad, "grenzen.geojson");
        File.WriteAllBytes(pad, bestand.Bytes());
        return pad;
    }

    private async Task<bool> HeeftGrenzen()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        return (await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None)).Grenzen is not null;
    }

    private Task<Opdrachtuitslag> Voer(params string[] woorden) => Opdrachtproces.Voer(Database, woorden);
}
