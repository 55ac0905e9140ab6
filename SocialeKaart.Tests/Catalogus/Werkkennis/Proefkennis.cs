using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus.Werkkennis;

/// <summary>A copy of the template database with a clock of its own, people with accounts, and what they write.</summary>
internal sealed class Proefkennis : IAsyncDisposable
{
    /// <summary>An entry of <see cref="Organisatie"/>, and one of another organisatie.</summary>
    public const string Slug = "budgetcoach", Ander = "digi-taalhuis";

    public const string Organisatie = "surplus";

    private readonly TijdelijkeMap map;
    private readonly ServiceProvider diensten;

    private Proefkennis(TijdelijkeMap map, string database) => (this.map, diensten) = (map, Sjabloondatabase.Diensten(database));

    public FakeTimeProvider Klok { get; } = new(KaartApp.Begin);

    public IDbContextFactory<KaartDb> Fabriek => diensten.GetRequiredService<IDbContextFactory<KaartDb>>();

    public Praktijktips Tips => new(Fabriek, Klok);

    public Internefeiten Feiten => new(Fabriek, Klok);

    public Keuzelijsten Lijsten => new(Fabriek, Klok);

    public Wijzigingen Wijzigingen => new(Fabriek, Klok);

    public static async Task<Proefkennis> Begin()
    {
        var plek = new TijdelijkeMap();
        var database = Path.Combine(plek.Pad, "kaart.db");
        File.Copy(await Sjabloondatabase.Pad(), database);
        return new Proefkennis(plek, database);
    }

    /// <summary>Someone with an account at <see cref="Organisatie"/>.</summary>
    public Task<Wie> Iemand(params Rol[] rollen) => IemandVan(Organisatie, rollen);

    public async Task<Wie> IemandVan(string organisatie, params Rol[] rollen)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        var id = Guid.NewGuid();
        var van = await db.Organisaties.Where(o => o.Slug == organisatie).Select(o => o.Id).SingleAsync();
        db.Add(new Account { Id = id, Naam = $"Proef {id:N}"[..14], OrganisatieId = van, GemaaktOp = Klok.GetUtcNow().UtcDateTime, Email = $"{id:N}@voorbeeld.test", NormalizedEmail = $"{id:N}".ToUpperInvariant() });
        await db.SaveChangesAsync();
        return new Wie(id, van, rollen.ToHashSet());
    }

    /// <summary>Id of a voorziening.</summary>
    public async Task<Guid> Id(string slug = Slug)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        return await db.Voorzieningen.Where(v => v.Slug == slug).Select(v => v.Id).SingleAsync();
    }

    /// <summary>What the audit holds about one account.</summary>
    public async Task<IReadOnlyList<AuditRegel>> Audit(Wie wie)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        var id = wie.Id.ToString();
        return await db.Audit.AsNoTracking().Where(a => a.Wie == id).OrderBy(a => a.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        map.Dispose();
    }
}
