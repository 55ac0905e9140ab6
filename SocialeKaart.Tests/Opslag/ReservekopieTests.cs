using Microsoft.Data.Sqlite;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Opslag;

public sealed class ReservekopieTests : IAsyncLifetime
{
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
    public void Copy_WhileSomeoneWrites_HoldsWhatWasCommitted()
    {
        using var ander = new SqliteConnection($"Data Source={Database};Pooling=False");
        ander.Open();
        Voer(ander, "UPDATE organisatie SET Naam = 'Nu' WHERE Slug = 'surplus'");
        using var transactie = ander.BeginTransaction();
        Voer(ander, "UPDATE organisatie SET Naam = 'Straks' WHERE Slug = 'surplus'");
        var kopie = Reservekopie.Maak(Database, Path.Combine(map.Pad, "kopie"));
        using var gelezen = new SqliteConnection($"Data Source={kopie};Pooling=False");
        gelezen.Open();
        Voer(gelezen, "SELECT Naam FROM organisatie WHERE Slug = 'surplus'").ShouldBe("Nu");
    }

    [Fact]
    public void Copy_SecondInTheSameFolder_IsRefused()
    {
        Reservekopie.Maak(Database, Path.Combine(map.Pad, "kopie"));
        Should.Throw<IOException>(() => Reservekopie.Maak(Database, Path.Combine(map.Pad, "kopie")));
    }

    [Fact]
    public void Restore_DatabaseInUse_IsRefusedAndChangesNothing()
    {
        var kopie = Reservekopie.Maak(Database, Path.Combine(map.Pad, "kopie"));
        using var site = new SqliteConnection($"Data Source={Database};Pooling=False");
        site.Open();
        Voer(site, "UPDATE organisatie SET Naam = 'Nu' WHERE Slug = 'surplus'");
        Reservekopie.ZetTerug(kopie, Database, "oud").ShouldBe((false, null));
        Voer(site, "SELECT Naam FROM organisatie WHERE Slug = 'surplus'").ShouldBe("Nu");
    }

    [Fact]
    public void Check_OtherFiles_AreToldApart()
    {
        var pad = Path.Combine(map.Pad, "iets.db");
        Reservekopie.Toets(pad, []).ShouldBe(Kopiefout.Ontbreekt);
        File.WriteAllText(pad, "geen database, maar wel een bestand van enige lengte, zodat er iets te lezen is");
        Reservekopie.Toets(pad, []).ShouldBe(Kopiefout.Beschadigd);
        Reservekopie.Toets(Database, []).ShouldBe(Kopiefout.Nieuwer);
    }

    private static string? Voer(SqliteConnection db, string sql)
    {
        using var opdracht = db.CreateCommand();
        opdracht.CommandText = sql;
        return opdracht.ExecuteScalar()?.ToString();
    }
}
