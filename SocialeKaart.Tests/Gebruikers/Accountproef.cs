using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebruikers;

/// <summary>The use cases of accounts on a database of their own, with a clock that a test moves.</summary>
internal sealed class Accountproef : IAsyncDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("accountproef-").FullName;
    private readonly ServiceProvider diensten;

    private Accountproef(string sjabloon)
    {
        var pad = Path.Combine(map, "kaart.db");
        File.Copy(sjabloon, pad);
        diensten = new ServiceCollection().VoegOpslagToe(pad).BuildServiceProvider();
        Fabriek = diensten.GetRequiredService<IDbContextFactory<KaartDb>>();
        Uitnodigingen = new Uitnodigingen(Fabriek, new UpperInvariantLookupNormalizer(), Klok);
        Beheer = new Accountbeheer(Fabriek, Klok);
        Sessies = new Sessies(Fabriek, Klok);
        Lijst = new Accountlijst(Fabriek, Klok);
    }

    public FakeTimeProvider Klok { get; } = new(KaartApp.Begin);

    public IDbContextFactory<KaartDb> Fabriek { get; }

    public Uitnodigingen Uitnodigingen { get; }

    public Accountbeheer Beheer { get; }

    public Sessies Sessies { get; }

    public Accountlijst Lijst { get; }

    public Guid Organisatie { get; private set; }

    public static async Task<Accountproef> Nieuw()
    {
        var proef = new Accountproef(await Sjabloondatabase.Pad());
        proef.Organisatie = await proef.Vraag(db => db.Organisaties.Where(o => o.Slug == "surplus").Select(o => o.Id).SingleAsync());
        return proef;
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>Someone with an account, whatever the rules say of how one gets it.</summary>
    public async Task<Wie> Iemand(params Rol[] rollen)
    {
        var id = Guid.NewGuid();
        var mail = $"{id:N}@voorbeeld.test";
        await using var db = await Fabriek.CreateDbContextAsync();
        db.Add(new Account
        {
            Id = id, Naam = $"Proef {id:N}"[..14], OrganisatieId = Organisatie, GemaaktOp = KaartApp.Begin.UtcDateTime,
            UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(),
            Rollen = [.. rollen.Select(r => new Accountrol { AccountId = id, Rol = r })],
        });
        await db.SaveChangesAsync();
        return new Wie(id, Organisatie, rollen.ToHashSet());
    }

    /// <summary>An invitation that was made.</summary>
    public async Task<NieuweUitnodiging> Nodig(Wie door, string mail = "nieuw@voorbeeld.test", params Rol[] rollen) =>
        (await Uitnodigingen.Nodig(mail, "Noor Vis", Organisatie, rollen.Length == 0 ? [Rol.Toeleider] : rollen, door, CancellationToken.None)).Uitnodiging.ShouldNotBeNull();

    /// <summary>The roles that an account has now.</summary>
    public Task<List<Rol>> Rollen(Guid account) => Vraag(db => db.Users.Where(a => a.Id == account).SelectMany(a => a.Rollen).Select(r => r.Rol).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await diensten.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }
}
