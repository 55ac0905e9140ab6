using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Catalogus.Werkkennis;

namespace SocialeKaart.Tests.Actualiteit;

/// <summary>A database with one entry that has every critical field and a team that keeps it.</summary>
internal sealed class Actueelproef : IAsyncDisposable
{
    public const string Slug = Proefkennis.Slug, Team = "team@voorbeeld.test";
    private readonly Proefkennis proef;

    private Actueelproef(Proefkennis proef, Guid id) => (this.proef, Id) = (proef, id);

    public Proefkennis Proef => proef;

    /// <summary>Of the entry.</summary>
    public Guid Id { get; }

    public DateTime Nu => proef.Klok.GetUtcNow().UtcDateTime;

    public Uitgever Uitgever => new(proef.Fabriek, proef.Klok);

    public Controles Controles => new(proef.Fabriek, Uitgever, proef.Klok);

    public Correcties Correcties => new(proef.Fabriek, Uitgever, proef.Klok);

    public Controlevragen Vragen => new(proef.Fabriek, proef.Klok);

    public Foutsignalen Signalen => new(proef.Fabriek, proef.Klok);

    public Herinneringen Herinneringen => new(proef.Fabriek, proef.Klok);

    public Wachtrij Wachtrij => new(proef.Fabriek, proef.Klok);

    public static async Task<Actueelproef> Begin(string? team = Team)
    {
        var kennis = await Proefkennis.Begin();
        var nieuw = new Actueelproef(kennis, await kennis.Id());
        await nieuw.Publiceer(Proefinhoud.MetAlles);
        (await nieuw.Controles.StelIn(nieuw.Id, team ?? "", null, await nieuw.Redacteur(), default)).ShouldBeNull();
        return nieuw;
    }

    public Task<Wie> Redacteur() => proef.IemandVan("gemeente-oosterhout", Rol.Redacteur);

    /// <summary>An account in the database, with a role that others look up there.</summary>
    public async Task<Wie> Account(string organisatie, Rol rol)
    {
        var wie = await proef.IemandVan(organisatie, rol);
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        db.Add(new Accountrol { AccountId = wie.Id, Rol = rol });
        await db.SaveChangesAsync();
        return wie;
    }

    /// <summary>Publishes the entry otherwise.</summary>
    public async Task Publiceer(Func<VoorzieningInhoud, VoorzieningInhoud> naar)
    {
        var nu = await Versie();
        (await Uitgever.Publiceer(Id, nu.Nummer, naar(nu.Inhoud), "proef", default)).ShouldBeOfType<Uitgave.Gelukt>();
    }

    public Task<VoorzieningVersie> Versie() => Vraag(db => db.Versies.AsNoTracking().SingleAsync(v => v.VoorzieningId == Id && v.Status == VersieStatus.Gepubliceerd));

    /// <summary>Confirms all fields.</summary>
    public async Task Bevestig(params Kritiekveld[] velden) =>
        (await Controles.Bevestig(Id, velden.Length == 0 ? Enum.GetValues<Kritiekveld>() : velden, "gebeld", await Redacteur(), default)).ShouldBeNull();

    /// <summary>What is confirmed now.</summary>
    public async Task<Controlebeeld> Beeld()
    {
        var inhoud = (await Versie()).Inhoud;
        return (await Vraag(db => db.Voorzieningen.AsNoTracking().SingleAsync(v => v.Id == Id))).Beeld(inhoud);
    }

    /// <summary>The entry as the public's snapshot has it; null when it is not there.</summary>
    public async Task<PubliekeVoorziening?> Publiek() =>
        (await new KaartLezer(proef.Fabriek, new ZaadImport(proef.Fabriek, proef.Klok)).Lees(toonVoorbeelden: true, default)).Voorziening(Slug);

    public async Task<T> Vraag<T>(Func<KaartDb, Task<T>> vraag)
    {
        await using var db = await proef.Fabriek.CreateDbContextAsync();
        return await vraag(db);
    }

    /// <summary>The keys of all messages, in order.</summary>
    public Task<List<string>> Sleutels() => Vraag(db => db.Uitberichten.OrderBy(u => u.Sleutel).Select(u => u.Sleutel).ToListAsync());

    /// <summary>The open link of the entry with this number.</summary>
    public async Task<Controlelink> Link(int nummer = 1) => (await Vraag(db => db.Controlevragen.AsNoTracking().Where(v => v.VoorzieningId == Id && v.Nummer == nummer).OrderByDescending(v => v.VerlooptOp).FirstAsync())).Link;

    /// <summary>An answer: yes to all, but for what is changed.</summary>
    public static Controleantwoord Antwoord(params (Kritiekveld Veld, string Anders)[] nee) => new()
    {
        Velden = Enum.GetValues<Kritiekveld>().ToDictionary(v => v, v => nee.FirstOrDefault(n => n.Veld == v) is { Anders: { } anders } ? new Veldantwoord(false, anders) : new Veldantwoord(true, "")),
    };

    public ValueTask DisposeAsync() => proef.DisposeAsync();
}
