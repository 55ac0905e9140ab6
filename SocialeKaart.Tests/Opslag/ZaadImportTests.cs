using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Opslag;

public sealed class ZaadImportTests : IDisposable
{
    private readonly TijdelijkeMap map = new();

    private string Database => Path.Combine(map.Pad, "kaart.db");

    [Fact]
    public async Task Import_EmptyDatabase_HoldsEveryEntryAndAnAuditLine()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        (await Importeer(diensten, Zaadmap.Oosterhout)).ShouldBeTrue();
        await using var db = await Db(diensten);
        (await db.Voorzieningen.CountAsync()).ShouldBe(182);
        (await db.Audit.SingleAsync()).Wat.ShouldBe("import");
    }

    [Fact]
    public async Task Import_SecondTime_ChangesNothing()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await Importeer(diensten, Zaadmap.Oosterhout);
        (await Importeer(diensten, Zaadmap.Oosterhout)).ShouldBeFalse();
        (await diensten.GetRequiredService<KaartLezer>().Versie(CancellationToken.None)).ShouldBe(1);
    }

    [Fact]
    public async Task Import_BrokenFile_MakesNoDatabase()
    {
        using var kapot = new TijdelijkeMap(Zaadmap.Oosterhout);
        kapot.Vervang("voorzieningen/huisarts.md", "laag: breed", "laag: vaag");
        await using var diensten = Sjabloondatabase.Diensten(Database);
        var fout = await Should.ThrowAsync<BestandsfoutException>(() => Importeer(diensten, kapot.Pad));
        fout.Fouten.ShouldHaveSingleItem().ToString().ShouldStartWith("voorzieningen/huisarts.md:");
        File.Exists(Database).ShouldBeFalse();
    }

    [Fact]
    public async Task Export_ImportedSeed_GivesEveryFileBackByteForByte()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await Importeer(diensten, Zaadmap.Oosterhout);
        var uit = Path.Combine(map.Pad, "uit");
        ZaadMap.Schrijf(await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None), uit);
        Bestanden(uit).Keys.ShouldBe(Bestanden(Zaadmap.Oosterhout).Keys, ignoreOrder: true);
        foreach (var (pad, bytes) in Bestanden(Zaadmap.Oosterhout))
            Bestanden(uit)[pad].ShouldBe(bytes, pad);
    }

    [Fact]
    public async Task Import_DatabaseFromBeforeTheGesprek_TakesInThatFileAlone()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await Importeer(diensten, Zaadmap.Oosterhout);
        await using var db = await Db(diensten);
        await db.Wegwijzerbestanden.Where(b => b.Naam == "gesprek.yaml").ExecuteDeleteAsync();
        await db.Wegwijzerbestanden.Where(b => b.Naam == "geld.yaml").ExecuteUpdateAsync(b => b.SetProperty(w => w.Tekst, w => "# van de redactie\n" + w.Tekst));
        await Importeer(diensten, Zaadmap.Oosterhout);
        var zaad = await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None);
        zaad.Gespreksgids.Domeinen.Count.ShouldBe(14);
        zaad.Wegwijzerbestanden.Single(b => b.Naam == "geld.yaml").Tekst.ShouldStartWith("# van de redactie");
    }

    [Fact]
    public async Task Import_DatabaseFromBeforeTheWegwijzer_TakesInAllItsFiles()
    {
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await Importeer(diensten, Zaadmap.Oosterhout);
        await using var db = await Db(diensten);
        var aantal = await db.Wegwijzerbestanden.ExecuteDeleteAsync();
        await Importeer(diensten, Zaadmap.Oosterhout);
        (await db.Wegwijzerbestanden.CountAsync()).ShouldBe(aantal);
    }

    [Fact]
    public async Task Import_EntryWithItsOwnId_KeepsItAndExportsIt()
    {
        const string Id = "11111111-2222-4333-8444-555555555555";
        using var bron = new TijdelijkeMap(Zaadmap.Oosterhout);
        bron.Vervang("voorzieningen/huisarts.md", "---\nnaam:", $"---\nid: {Id}\nnaam:");
        await using var diensten = Sjabloondatabase.Diensten(Database);
        await Importeer(diensten, bron.Pad);
        var zaad = await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None);
        zaad.Voorzieningen.Where(v => v.Id is not null).ShouldHaveSingleItem().Id.ShouldBe(new Guid(Id));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
    }

    private static Task<bool> Importeer(ServiceProvider diensten, string bron) =>
        diensten.GetRequiredService<ZaadImport>().ZorgVoorInhoud(bron, _ => { }, CancellationToken.None);

    private static Task<KaartDb> Db(ServiceProvider diensten) => diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();

    private static Dictionary<string, byte[]> Bestanden(string map) => Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories)
        .ToDictionary(p => Path.GetRelativePath(map, p), File.ReadAllBytes);
}
