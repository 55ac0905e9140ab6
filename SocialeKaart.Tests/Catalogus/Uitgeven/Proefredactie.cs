using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Catalogus.Uitgeven;

/// <summary>A copy of the template database with a publisher, and as many sources on it as a test wants.</summary>
internal sealed class Proefredactie : IAsyncDisposable
{
    public const string Wie = "proefaccount", Slug = "kringloop";
    private readonly TijdelijkeMap map = new();
    private readonly List<KaartBron> bronnen = [];
    private readonly List<ServiceProvider> processen = [];

    private Proefredactie()
    {
    }

    /// <summary>Of this process.</summary>
    public Uitgever Uitgever => processen[0].GetRequiredService<Uitgever>();

    public static async Task<Proefredactie> Begin()
    {
        var proef = new Proefredactie();
        File.Copy(await Sjabloondatabase.Pad(), proef.Database);
        proef.Proces();
        return proef;
    }

    private string Database => Path.Combine(map.Pad, "kaart.db");

    /// <summary>Services of their own on the same file, as another process has.</summary>
    public ServiceProvider Proces()
    {
        var diensten = Sjabloondatabase.Diensten(Database);
        processen.Add(diensten);
        return diensten;
    }

    /// <summary>A source with a snapshot of its own.</summary>
    public async Task<KaartBron> Bron()
    {
        var bron = new KaartBron(Proces().GetRequiredService<KaartLezer>(), toonVoorbeelden: true, TimeProvider.System, NullLogger<KaartBron>.Instance);
        bronnen.Add(bron);
        await bron.Ververs(CancellationToken.None);
        return bron;
    }

    public Task<KaartDb> Db() => processen[0].GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();

    /// <summary>The published version of the entry that tests change.</summary>
    public async Task<VoorzieningVersie> Nu(string slug = Slug)
    {
        await using var db = await Db();
        return await db.Versies.AsNoTracking().SingleAsync(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Slug == slug && x.Id == v.VoorzieningId));
    }

    /// <summary>Publishes it with another name.</summary>
    public async Task<Uitgave> Hernoem(string naam, string slug = Slug)
    {
        var nu = await Nu(slug);
        return await Uitgever.Publiceer(nu.VoorzieningId, nu.Nummer, nu.Inhoud with { Naam = naam }, Wie, CancellationToken.None);
    }

    public async Task<Teller> Teller()
    {
        await using var db = await Db();
        return await db.Tellers.AsNoTracking().SingleAsync();
    }

    public async Task Sql(string sql)
    {
        await using var db = await Db();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bron in bronnen)
            bron.Dispose();
        foreach (var proces in processen)
            await proces.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
    }
}
