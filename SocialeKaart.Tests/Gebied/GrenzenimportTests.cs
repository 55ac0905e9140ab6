using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebied;

public sealed class GrenzenimportTests : IAsyncLifetime
{
    private readonly TijdelijkeMap plek = new();
    private ServiceProvider diensten = null!;

    public async ValueTask InitializeAsync()
    {
        var database = Path.Combine(plek.Pad, "kaart.db");
        File.Copy(await Sjabloondatabase.Pad(), database);
        diensten = Sjabloondatabase.Diensten(database);
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        plek.Dispose();
    }

    [Fact]
    public async Task Import_GoodFile_IsShownAfterTheNextLook()
    {
        await using var app = new KaartApp();
        await app.InitializeAsync();
        app.Beeld.Vlakken.Indicatief.ShouldBeTrue();
        await Importeer(app.Diensten.GetRequiredService<Grenzenimport>(), new Proefbestand());
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        app.Beeld.Vlakken.Indicatief.ShouldBeFalse();
        app.Beeld.Vlakken.WijkVan(51.6449, 4.8473)!.Id.ShouldBe("west");
        app.Beeld.Vlakken.WijkVan(51.6452, 4.8473).ShouldBeNull();
    }

    [Fact]
    public async Task Import_GoodFile_LeavesAnAuditLine()
    {
        await Importeer(new Proefbestand());
        await using var db = await Db();
        var regel = await db.Audit.SingleAsync(a => a.Wat == Grenzenimport.Wat);
        (regel.Wie, regel.OpWat, regel.Op).ShouldBe(("proef", "GM0826", KaartApp.Begin.UtcDateTime));
    }

    [Fact]
    public async Task Import_SecondTime_TakesThePlaceOfTheFirst()
    {
        await Importeer(new Proefbestand());
        await Importeer(new Proefbestand().MetVlak("WK082602", Proefgrenzen.Vierkant(51.6440, 4.8473, 0.003)));
        await using var db = await Db();
        (await db.Grenzen.SingleAsync()).Inhoud.Grenzen[2].Vlak.ShouldContain("4.8503");
        (await db.Tellers.SingleAsync()).Waarde.ShouldBe(3);
    }

    [Fact]
    public async Task Import_FileWithAFault_ChangesNothing()
    {
        await Should.ThrowAsync<BestandsfoutException>(() => Importeer(new Proefbestand().Zonder("WK082602")));
        await using var db = await Db();
        (await db.Grenzen.AnyAsync()).ShouldBeFalse();
        (await db.Audit.AnyAsync(a => a.Wat == Grenzenimport.Wat)).ShouldBeFalse();
        (await db.Tellers.SingleAsync()).Waarde.ShouldBe(1);
    }

    [Fact]
    public async Task Export_AfterImport_IsReadBackByteForByte()
    {
        await Importeer(new Proefbestand());
        using var map = new TijdelijkeMap();
        ZaadMap.Schrijf(await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None), map.Pad);
        var geschreven = await File.ReadAllTextAsync(Path.Combine(map.Pad, VlakkenBestand.Naam));
        geschreven.ShouldStartWith("""{"type": "FeatureCollection", "bron": "CBS en Kadaster", "datum": "2025-01-01", "licentie": "CC BY 4.0", "features": [""" + "\n");

        var gelezen = ZaadMap.Lees(map.Pad);
        gelezen.Bestanden().Single(b => b.Pad == VlakkenBestand.Naam).Tekst.ShouldBe(geschreven);
    }

    [Fact]
    public async Task Import_SeedFolderWithBoundaries_HasThem()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        await File.WriteAllTextAsync(Path.Combine(map.Pad, VlakkenBestand.Naam), VlakkenBestand.Schrijf(Proefgrenzen.Vierkanten(Proefbestand.Zaad.Wijken), Proefbestand.Zaad.Wijken));
        using var doel = new TijdelijkeMap();
        await using (var nieuw = Sjabloondatabase.Diensten(Path.Combine(doel.Pad, "kaart.db")))
        {
            await nieuw.GetRequiredService<ZaadImport>().ZorgVoorInhoud(map.Pad, _ => { }, CancellationToken.None);
            (await nieuw.GetRequiredService<KaartLezer>().Lees(toonVoorbeelden: true, CancellationToken.None)).Vlakken.Grenzen!.Bron.ShouldBe("Proef");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    [Fact]
    public void Read_SeedFolderWithBrokenBoundaries_IsToldWithFileAndLine()
    {
        using var map = new TijdelijkeMap(Zaadmap.Oosterhout);
        File.WriteAllText(Path.Combine(map.Pad, VlakkenBestand.Naam), new Proefbestand().Met("WK082602", "{}").ToString());
        Should.Throw<BestandsfoutException>(() => ZaadMap.Lees(map.Pad)).Fouten.ShouldContain(new Fout(VlakkenBestand.Naam, 4, "gebied 3 heeft geen 'properties'"));
    }

    private Task Importeer(Proefbestand bestand) =>
        Importeer(new Grenzenimport(diensten.GetRequiredService<IDbContextFactory<KaartDb>>(), new FakeTimeProvider(KaartApp.Begin)), bestand);

    private static async Task Importeer(Grenzenimport import, Proefbestand bestand) =>
        await import.Importeer(bestand.Bytes(), "grenzen.geojson", VlakkenBestand.StandaardBron, null, "proef", CancellationToken.None);

    private Task<KaartDb> Db() => diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
}
