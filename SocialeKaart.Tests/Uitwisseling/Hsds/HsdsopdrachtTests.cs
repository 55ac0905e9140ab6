using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Hsds;

/// <summary>HSDS by the command line, as an administrator runs it.</summary>
public sealed class HsdsopdrachtTests : IAsyncLifetime
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
    public async Task Export_AndImportOnTheSameDatabase_HasNothingToDo()
    {
        var pad = Path.Combine(map.Pad, "hsds");
        var (code, uit, fout) = await Opdrachtproces.Voer(Database, "exporteer", "--hsds", pad);
        code.ShouldBe(0, fout);
        uit.ShouldContain($"Geschreven in {pad}");
        Directory.GetFiles(pad).Select(Path.GetFileName).ShouldBe(["organizations.json", "services.json", "taxonomies.json", "taxonomy_terms.json"], ignoreOrder: true);
        (code, uit, fout) = await Opdrachtproces.Voer(Database, "importeer", pad, "--hsds");
        code.ShouldBe(0, fout);
        uit.ShouldContain("Er is niets te doen");
    }

    [Theory]
    [InlineData("http://kaart.example.nl/hsds/v3", null, "dit is geen webadres dat met https:// begint")]
    [InlineData("https://kaart.example.nl/hsds/v3", "kaart.csv", "Bij --hsds-van hoort geen bron")]
    public async Task Import_FromAServerThatCannotBe_SaysWhy(string adres, string? bron, string reden)
    {
        string[] woorden = ["importeer", "--hsds-van", adres];
        var (code, _, fout) = await Opdrachtproces.Voer(Database, bron is null ? woorden : [.. woorden, bron]);
        code.ShouldBe(1);
        fout.ShouldContain(reden);
        fout.ShouldContain("Er is niets veranderd.");
    }
}
