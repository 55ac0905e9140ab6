using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Tests.Schil;

/// <summary>The repository's seed data, imported once a run.</summary>
internal static class Sjabloondatabase
{
    private static readonly Lazy<Task<string>> Gemaakt = new(Maak);

    /// <summary>A closed database file to copy.</summary>
    public static Task<string> Pad() => Gemaakt.Value;

    private static async Task<string> Maak()
    {
        var pad = Path.Combine(Directory.CreateTempSubdirectory("kaartsjabloon-").FullName, "sjabloon.db");
        await using (var diensten = Diensten(pad))
            await diensten.GetRequiredService<ZaadImport>().ZorgVoorInhoud(Zaadmap.Oosterhout, _ => { }, CancellationToken.None);
        // Closing the last connection moves the write-ahead log into the file, so that one file is the whole.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return pad;
    }

    /// <summary>The storage services on a database file.</summary>
    public static ServiceProvider Diensten(string pad) => new ServiceCollection()
        .VoegOpslagToe(pad)
        .AddSingleton(TimeProvider.System)
        .AddSingleton<ZaadImport>()
        .AddSingleton<KaartLezer>()
        .AddSingleton<Uitgever>()
        .AddSingleton<Importeur>()
        .BuildServiceProvider();
}
