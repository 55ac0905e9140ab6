using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>The snapshot of a seed folder, examples shown, by way of a database of its own.</summary>
internal static class Zaadkaart
{
    /// <summary>The folder that ships with the checkout in which this runs.</summary>
    public static string Gewoon { get; } = Path.Combine("seed-data", "oosterhout");

    public static async Task<KaartBeeld> Lees(string map)
    {
        var werkmap = Directory.CreateTempSubdirectory("kaartmeting-");
        try
        {
            await using var diensten = new ServiceCollection()
                .VoegOpslagToe(Path.Combine(werkmap.FullName, "kaart.db"))
                .AddSingleton(TimeProvider.System)
                .AddSingleton<ZaadImport>()
                .AddSingleton<KaartLezer>()
                .BuildServiceProvider();
            await diensten.GetRequiredService<ZaadImport>().ZorgVoorInhoud(map, _ => { }, CancellationToken.None);
            return await diensten.GetRequiredService<KaartLezer>().Lees(toonVoorbeelden: true, CancellationToken.None);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            werkmap.Delete(recursive: true);
        }
    }
}
