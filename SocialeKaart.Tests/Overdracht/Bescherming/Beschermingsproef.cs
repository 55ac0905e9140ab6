using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Beveiliging;

namespace SocialeKaart.Tests.Overdracht.Bescherming;

/// <summary>A database, a file of keys and a key ring of their own, with a clock that a test moves.</summary>
internal sealed class Beschermingsproef : IAsyncDisposable
{
    private readonly TijdelijkeMap map = new();
    private readonly ServiceProvider diensten;

    private Beschermingsproef(string? sjabloon)
    {
        if (sjabloon is not null)
            File.Copy(sjabloon, Database);
        diensten = new ServiceCollection()
            .VoegOpslagToe(Database)
            .AddSingleton<TimeProvider>(Klok)
            .AddSingleton<ISleutelbescherming>(Ring)
            .AddSingleton<ZaadImport>()
            .AddSingleton<AuditControle>()
            .VoegBeschermingToe(Sleutels)
            .BuildServiceProvider();
    }

    public FakeTimeProvider Klok { get; } = new(KaartApp.Begin);

    public Ringbescherming Ring { get; } = AndereRing();

    public string Database => Path.Combine(map.Pad, "kaart.db");

    public string Sleutels => Path.Combine(map.Pad, "sleutels.db");

    public Sleutelkast Kast => diensten.GetRequiredService<Sleutelkast>();

    public AuditControle Controle => diensten.GetRequiredService<AuditControle>();

    public ZaadImport Import => diensten.GetRequiredService<ZaadImport>();

    public IDbContextFactory<KaartDb> Fabriek => diensten.GetRequiredService<IDbContextFactory<KaartDb>>();

    /// <summary>A key ring that nothing else knows.</summary>
    public static Ringbescherming AndereRing() => new(new EphemeralDataProtectionProvider());

    /// <summary>On a copy of the seed, from before there was an audit chain.</summary>
    public static async Task<Beschermingsproef> Nieuw() => new(await Sjabloondatabase.Pad());

    /// <summary>Without a database yet.</summary>
    public static Beschermingsproef Leeg() => new(sjabloon: null);

    /// <summary>Adds lines to the audit log, each in a transaction of its own.</summary>
    public async Task Schrijf(params string[] wat)
    {
        foreach (var een in wat)
        {
            await using var db = await Fabriek.CreateDbContextAsync();
            db.Add(new AuditRegel { Op = Klok.GetUtcNow().UtcDateTime, Wie = "proef", Wat = een, OpWat = Guid.Empty.ToString() });
            await db.SaveChangesAsync();
        }
    }

    /// <summary>What the chain is like now.</summary>
    public Task<Audituitslag> Controleer(Auditeinde? genoteerd = null) => Controle.Controleer(genoteerd, CancellationToken.None);

    /// <summary>Changes the database file as someone would who has it: without the application, and without what guards it.</summary>
    public async Task Knoei(string sql)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER audit_niet_vervangen; DROP TRIGGER audit_niet_wijzigen; DROP TRIGGER audit_niet_wissen");
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>A copy of a SQLite file with all that its log holds, as a backup makes it.</summary>
    public static string Kopieer(string pad)
    {
        var kopie = pad + $".{Guid.NewGuid():N}";
        using var van = new SqliteConnection($"Data Source={pad}");
        using var naar = new SqliteConnection($"Data Source={kopie};Pooling=False");
        van.Open();
        naar.Open();
        van.BackupDatabase(naar);
        return kopie;
    }

    /// <summary>Puts a file back from a copy, as an administrator does: with the application stopped, and its log away.</summary>
    public static void ZetTerug(string kopie, string pad)
    {
        SqliteConnection.ClearAllPools();
        File.Delete(pad + "-wal");
        File.Delete(pad + "-shm");
        File.Copy(kopie, pad, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        SqliteConnection.ClearAllPools();
        map.Dispose();
    }
}
