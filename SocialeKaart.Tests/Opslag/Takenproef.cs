using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Opslag;

/// <summary>A database with background work, and any number of servers that do it by the same clock.</summary>
internal sealed class Takenproef : IAsyncDisposable
{
    private readonly TijdelijkeMap map = new();
    private readonly ServiceProvider diensten;

    private Takenproef(string sjabloon)
    {
        var database = Path.Combine(map.Pad, "kaart.db");
        File.Copy(sjabloon, database);
        diensten = new ServiceCollection().VoegOpslagToe(database).BuildServiceProvider();
    }

    public FakeTimeProvider Klok { get; } = new(KaartApp.Begin);

    public DateTime Nu => Klok.GetUtcNow().UtcDateTime;

    public IDbContextFactory<KaartDb> Fabriek => diensten.GetRequiredService<IDbContextFactory<KaartDb>>();

    public static async Task<Takenproef> Nieuw() => new(await Sjabloondatabase.Pad());

    /// <summary>A server that knows this work.</summary>
    public Takenronde Server(ITaakwerk? werk = null, IPeriodiekeTaak? periodiek = null) =>
        new(Fabriek, werk is null ? [] : [werk], periodiek is null ? [] : [periodiek], Klok);

    /// <summary>Adds rows in one transaction.</summary>
    public async Task Voeg(params object[] rijen)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        db.AddRange(rijen);
        await db.SaveChangesAsync();
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
    }

    /// <summary>Work that does what a test says.</summary>
    internal sealed class Werk(Func<Taak, CancellationToken, Task> doe) : ITaakwerk
    {
        public const string Naam = "proef";

        public string Soort => Naam;

        public Task Voer(Taak taak, CancellationToken stop) => doe(taak, stop);
    }

    /// <summary>Work that comes back every hour.</summary>
    internal sealed class Elkuur(Action doe) : IPeriodiekeTaak
    {
        public string Naam => "elk-uur";

        public DateTime Volgende(DateTime nu) => nu.AddHours(1);

        public Task Voer(CancellationToken stop)
        {
            doe();
            return Task.CompletedTask;
        }
    }
}
