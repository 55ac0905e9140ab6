using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Bescherming;
using SocialeKaart.Tests.Overdracht.Bescherming;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht;

/// <summary>The use cases of overdracht and consult on a database of their own, with a clock that a test moves.</summary>
internal sealed class Dossierproef : IAsyncDisposable
{
    public static readonly CancellationToken Stop = CancellationToken.None;

    private readonly string map = Directory.CreateTempSubdirectory("dossierproef-").FullName;
    private readonly ServiceProvider diensten;
    private readonly Dictionary<string, Guid> organisaties = [];

    private Dossierproef(string sjabloon)
    {
        var pad = Path.Combine(map, "kaart.db");
        File.Copy(sjabloon, pad);
        diensten = new ServiceCollection()
            .VoegOpslagToe(pad)
            .AddSingleton<TimeProvider>(Klok)
            .AddSingleton<ISleutelbescherming>(Beschermingsproef.AndereRing())
            .VoegBeschermingToe(Path.Combine(map, "sleutels.db"))
            .BuildServiceProvider();
        Fabriek = diensten.GetRequiredService<IDbContextFactory<KaartDb>>();
        Kast = diensten.GetRequiredService<Sleutelkast>();
        Overdrachten = new Overdrachten(Fabriek, Kast, Termijnen, Klok);
        Lijst = new Overdrachtlijst(Fabriek, Klok);
        Bestemmingen = new Bestemmingen(Fabriek);
        Volgen = new Volgen(Fabriek, Kast, Termijnen, Klok);
        Consulten = new Consulten(Fabriek, Kast, Termijnen, Klok);
        Bewaking = new Dossierbewaking(Fabriek, new Dossieropruiming(Fabriek, Kast, Termijnen, Klok), Termijnen, Klok);
    }

    public Termijnen Termijnen { get; } = new();

    public FakeTimeProvider Klok { get; } = new(KaartApp.Begin);

    public DateTime Nu => Klok.GetUtcNow().UtcDateTime;

    public IDbContextFactory<KaartDb> Fabriek { get; }

    public Sleutelkast Kast { get; }

    public Overdrachten Overdrachten { get; }

    public Overdrachtlijst Lijst { get; }

    public Bestemmingen Bestemmingen { get; }

    public Volgen Volgen { get; }

    public Consulten Consulten { get; }

    public Dossierbewaking Bewaking { get; }

    /// <summary>A factory whose contexts are overtaken by another one just before they save.</summary>
    public IDbContextFactory<KaartDb> Ingehaald => new Inhaalfabriek(Fabriek);

    public static async Task<Dossierproef> Nieuw()
    {
        var proef = new Dossierproef(await Sjabloondatabase.Pad());
        foreach (var organisatie in await proef.Vraag(db => db.Organisaties.Select(o => new { o.Slug, o.Id }).ToListAsync()))
            proef.organisaties[organisatie.Slug] = organisatie.Id;
        return proef;
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>The recipient that an organisatie is.</summary>
    public Bestemming Naar(string organisatie) => new(Bestemmingsoort.Organisatie, organisaties[organisatie], null);

    /// <summary>Someone new with an account.</summary>
    /// <param name="organisatie">Slug.</param>
    /// <param name="rollen">As many as the case needs.</param>
    public async Task<Wie> Iemand(string organisatie, params Rol[] rollen)
    {
        var id = Guid.NewGuid();
        var mail = $"{id:N}@voorbeeld.test";
        await using var db = await Fabriek.CreateDbContextAsync();
        db.Add(new Account
        {
            Id = id, Naam = $"Proef {id:N}"[..14], OrganisatieId = organisaties[organisatie], GemaaktOp = KaartApp.Begin.UtcDateTime,
            UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(),
            Rollen = [.. rollen.Select(r => new Accountrol { AccountId = id, Rol = r })],
        });
        await db.SaveChangesAsync();
        return new Wie(id, organisaties[organisatie], rollen.ToHashSet());
    }

    /// <summary>Nobody can sign in with this account any more.</summary>
    public Task Blokkeer(Wie wie) => Vraag(db => db.Users.Where(a => a.Id == wie.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.GeblokkeerdOp, Nu)));

    /// <summary>Something to send, that can be sent; changed where a case asks for it.</summary>
    public static Concept Concept(Bestemming naar) => new()
    {
        Naar = naar,
        Delen = System.Collections.Immutable.ImmutableSortedDictionary<Deelsoort, string>.Empty
            .Add(Deelsoort.Naam, "Fatma").Add(Deelsoort.Waarom, "De post ligt dicht op tafel.").Add(Deelsoort.Wensen, "Weer rust in huis.")
            .Add(Deelsoort.Contact, "06 12 34 56 78").Add(Deelsoort.Contactregels, Contactregels.Schrijf([Contactregel.NietThuisBellen], "")),
        TeDelen = [Deelsoort.Naam, Deelsoort.Waarom],
        Grondslag = Grondslag.Toestemming,
        Leeftijd = Leeftijdsgroep.VanafZestien,
        Gever = Toestemminggever.Inwoner,
        HeeftBeroepsgeheim = false,
    };

    /// <summary>Sends it.</summary>
    public async Task<Guid> Verstuur(Concept concept, Wie door)
    {
        var (verstuurd, fout) = await Overdrachten.Verstuur(concept, door, Stop);
        fout.ShouldBeNull();
        return verstuurd!.Id;
    }

    /// <summary>Does things one after another, each of which has to succeed.</summary>
    public async Task Doe(Guid id, params (Wie Wie, Handeling Handeling)[] stappen)
    {
        foreach (var (wie, handeling) in stappen)
            (await Overdrachten.Doe(id, handeling, wie, Stop)).ShouldBeNull($"{handeling}");
    }

    /// <summary>How many keys there are.</summary>
    public async Task<long> Sleutels()
    {
        await using var kast = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(map, "sleutels.db")}");
        await kast.OpenAsync();
        await using var vraag = kast.CreateCommand();
        vraag.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'sleutel'";
        if (await vraag.ExecuteScalarAsync() is 0L)
            return 0;
        vraag.CommandText = "SELECT count(*) FROM sleutel";
        return (long)(await vraag.ExecuteScalarAsync())!;
    }

    public Task<Dossier> Rij(Guid id) => Vraag(db => db.Dossiers.AsNoTracking().SingleAsync(d => d.Id == id));

    /// <summary>What was done with a dossier, and by whom, the first first.</summary>
    public Task<List<AuditRegel>> Audit(Guid id)
    {
        var opWat = id.ToString();
        return Vraag(db => db.Audit.AsNoTracking().Where(r => r.OpWat == opWat).OrderBy(r => r.Id).ToListAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    private sealed class Inhaalfabriek(IDbContextFactory<KaartDb> gewoon) : IDbContextFactory<KaartDb>
    {
        public KaartDb CreateDbContext()
        {
            using var db = gewoon.CreateDbContext();
            return new KaartDb(new DbContextOptionsBuilder<KaartDb>((DbContextOptions<KaartDb>)db.GetService<IDbContextOptions>()).AddInterceptors(new Inhaler()).Options);
        }
    }

    // On a server with many writers another transaction can come between reading and writing; here its change is made by hand.
    private sealed class Inhaler : SaveChangesInterceptor
    {
        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await eventData.Context!.Set<Dossier>().ExecuteUpdateAsync(s => s.SetProperty(d => d.Versie, d => d.Versie + 1), cancellationToken);
            return result;
        }
    }
}
