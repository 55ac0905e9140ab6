using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Inlezen;

/// <summary>A copy of the template database, and a seed folder to change and take in.</summary>
internal sealed class Inleesproef : IAsyncDisposable
{
    private readonly TijdelijkeMap map = new();
    private ServiceProvider diensten = null!;

    private Inleesproef()
    {
    }

    public Importeur Importeur => diensten.GetRequiredService<Importeur>();

    /// <summary>A folder for sources.</summary>
    public string Map => map.Pad;

    private string Database => Path.Combine(map.Pad, "kaart.db");

    /// <summary>Begins with a copy of the template, or of another that nobody works on.</summary>
    public static async Task<Inleesproef> Begin(Inleesproef? van = null)
    {
        var proef = new Inleesproef();
        // Closing the last connection moves the write-ahead log into the file.
        if (van is not null)
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Copy(van?.Database ?? await Sjabloondatabase.Pad(), proef.Database);
        proef.diensten = Sjabloondatabase.Diensten(proef.Database);
        return proef;
    }

    public Task<KaartDb> Db() => diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();

    public async Task Sql(string sql)
    {
        await using var db = await Db();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Takes every voorziening out, as if none had ever been there.</summary>
    public Task Leeg() => Sql("DELETE FROM voorziening_versie; DELETE FROM voorziening;");

    public async Task<Zaad> Nu() => await diensten.GetRequiredService<ZaadImport>().Exporteer(CancellationToken.None);

    /// <summary>What the public sees.</summary>
    public Task<KaartBeeld> Kaart() => diensten.GetRequiredService<KaartLezer>().Lees(toonVoorbeelden: true, CancellationToken.None);

    public async Task<VoorzieningBestand?> Nu(string slug) => (await Nu()).Voorzieningen.SingleOrDefault(v => v.Slug == slug);

    /// <summary>Writes a table and plans to take it in.</summary>
    public async Task<Importplan> PlanTabel(byte[] tabel, bool verberg = false)
    {
        var pad = Path.Combine(map.Pad, "kaart.csv");
        await File.WriteAllBytesAsync(pad, tabel);
        return await Importeur.Plan(pad, verberg, CancellationToken.None);
    }

    public Task<Importplan> PlanTabel(IEnumerable<VoorzieningBestand> voorzieningen, bool verberg = false) => PlanTabel(VoorzieningenCsv.Schrijf(voorzieningen), verberg);

    public Task<Importplan> PlanMap(string pad) => Importeur.Plan(pad, verbergOntbrekende: false, CancellationToken.None);

    public Task<Importuitkomst> Voer(Importplan plan, IProgress<Importvoortgang>? voortgang = null) =>
        Importeur.Voer(plan, "proef", Auditherkomst.Opdracht, voortgang ?? new Stil(), CancellationToken.None);

    public Task<Importuitkomst> Ongedaan(int id) => Importeur.Ongedaan(id, "proef", Auditherkomst.Opdracht, new Stil(), CancellationToken.None);

    /// <summary>An editor publishes it with another name.</summary>
    public Task Hernoem(string slug, string naam) => Wijzig(slug, inhoud => inhoud with { Naam = naam });

    /// <summary>An editor publishes it with other content.</summary>
    public async Task Wijzig(string slug, Func<VoorzieningInhoud, VoorzieningInhoud> wijzig)
    {
        await using var db = await Db();
        var nu = await db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Slug == slug && x.Id == v.VoorzieningId));
        await diensten.GetRequiredService<Uitgever>().Publiceer(nu.VoorzieningId, nu.Nummer, wijzig(nu.Inhoud), "redacteur", CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
    }

    private sealed class Stil : IProgress<Importvoortgang>
    {
        public void Report(Importvoortgang value)
        {
        }
    }
}
