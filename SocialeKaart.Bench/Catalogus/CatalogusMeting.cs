using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Bench.Catalogus;

/// <summary>What the catalogue costs at start-up, and what a question costs afterwards.</summary>
internal static class CatalogusMeting
{
    private const int Keer = 1000;

    public static async Task Meet(string map)
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
            var zaad = await Meting.Eenmaal("seed files read and checked", () => Task.FromResult(ZaadMap.Lees(map)));
            var import = diensten.GetRequiredService<ZaadImport>();
            await Meting.Eenmaal("seed imported into an empty database", () => import.ZorgVoorInhoud(map, _ => { }, CancellationToken.None));
            var lezer = diensten.GetRequiredService<KaartLezer>();
            await Meting.Eenmaal("first snapshot", () => lezer.Lees(toonVoorbeelden: true, CancellationToken.None));
            var kaart = await Meting.Eenmaal("second snapshot", () => lezer.Lees(toonVoorbeelden: true, CancellationToken.None));

            // Real words in the proportions of the lay vocabulary: every question is an expression of an onderwerp.
            var vragen = zaad.Onderwerpen.SelectMany(o => o.Woorden).ToArray();
            var nu = DateTime.UtcNow;
            Meting.Vaak("question, all facets counted", Keer, i => Zoeker.Zoek(kaart, new Zoekopdracht { Vraag = vragen[i * 7 % vragen.Length] }, nu));
            Meting.Vaak("question, index alone", Keer, i => kaart.Index.Zoek(vragen[i * 7 % vragen.Length]));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            werkmap.Delete(recursive: true);
        }
    }
}
