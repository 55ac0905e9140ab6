using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>
/// Publishes voorzieningen: a new version, a new one, or none any more. Each is one transaction of version, audit line and change counter;
/// all or nothing. Who may do what is for the caller to decide.
/// </summary>
public sealed class Uitgever(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Publishes a new version in the place of the one that the editor saw.</summary>
    /// <param name="id">Of the voorziening.</param>
    /// <param name="gezien">Number of the published version that the editor started from.</param>
    /// <param name="inhoud">All that the new version says.</param>
    /// <param name="wie">Id of the account that does it; ids only, no names.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Uitgave> Publiceer(Guid id, int gezien, VoorzieningInhoud inhoud, string wie, CancellationToken stop) =>
        Vervang(id, gezien, _ => inhoud, "publiceer", wie, stop);

    /// <summary>Takes a voorziening out of public sight, as a new version for staff only; publishing it again brings it back.</summary>
    /// <inheritdoc cref="Publiceer"/>
    public Task<Uitgave> Verberg(Guid id, int gezien, string wie, CancellationToken stop) =>
        Vervang(id, gezien, nu => nu with { Zichtbaar = Zichtbaarheid.Werkplek }, "verberg", wie, stop);

    /// <summary>Publishes a voorziening that did not exist.</summary>
    /// <param name="slug">The last part of its address, never used before; lower case letters, digits and hyphens.</param>
    /// <param name="organisatie">Who offers it; null when unknown.</param>
    /// <param name="inhoud">All that it says.</param>
    /// <param name="wie">Id of the account that does it.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Uitgave> VoegToe(string slug, Guid? organisatie, VoorzieningInhoud inhoud, string wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var uitgave = await VoegToe(db, slug, organisatie, inhoud, wie, stop);
        if (uitgave is Uitgave.Gelukt)
            await transactie.CommitAsync(stop);
        return uitgave;
    }

    /// <summary>The same in the transaction of a use case of ours.</summary>
    internal async Task<Uitgave> VoegToe(KaartDb db, string slug, Guid? organisatie, VoorzieningInhoud inhoud, string wie, CancellationToken stop)
    {
        if (await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd && db.Voorzieningen.Any(x => x.Id == v.VoorzieningId && x.Slug == slug)).FirstOrDefaultAsync(stop) is { } bestaand)
            return new Uitgave.Botsing(bestaand.Nummer, bestaand.Inhoud);
        if (await db.Voorzieningen.AnyAsync(v => v.Slug == slug, stop))
            return new Uitgave.Ongeldig([new Veldfout("slug", $"'{slug}' is eerder gebruikt")]);
        if (organisatie is not null && !await db.Organisaties.AnyAsync(o => o.Id == organisatie, stop))
            return new Uitgave.Ongeldig([new Veldfout("organisatie", "deze organisatie bestaat niet")]);
        var (fouten, goed) = await Inhoudstoets.Toets(db, slug, await Slug(db, organisatie, stop), inhoud, stop);
        if (fouten.Count > 0)
            return new Uitgave.Ongeldig(fouten);
        var gemeente = await db.Gemeenten.Select(g => g.Code).SingleAsync(stop);
        var voorziening = new Voorziening { Id = ZaadImport.IdVan(gemeente, slug), Slug = slug, OrganisatieId = organisatie };
        db.Add(voorziening);
        await Bewaar(db, voorziening, Versie(voorziening.Id, 1, goed!, wie), "voeg-toe", wie, stop);
        return new Uitgave.Gelukt(voorziening.Id, 1);
    }

    private static async Task<string?> Slug(KaartDb db, Guid? organisatie, CancellationToken stop) =>
        organisatie is null ? null : await db.Organisaties.Where(o => o.Id == organisatie).Select(o => o.Slug).SingleAsync(stop);

    private async Task<Uitgave> Vervang(Guid id, int gezien, Func<VoorzieningInhoud, VoorzieningInhoud> naar, string wat, string wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Takes the write lock at once: between reading the published version and replacing it nobody else can publish.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var uitgave = await Vervang(db, id, gezien, naar, wat, wie, stop);
        if (uitgave is Uitgave.Gelukt)
            await transactie.CommitAsync(stop);
        return uitgave;
    }

    /// <summary>The same in the transaction of a use case of ours, which holds the write lock and keeps it all, or nothing.</summary>
    internal async Task<Uitgave> Vervang(KaartDb db, Guid id, int gezien, Func<VoorzieningInhoud, VoorzieningInhoud> naar, string wat, string wie, CancellationToken stop)
    {
        var voorziening = await db.Voorzieningen.SingleOrDefaultAsync(v => v.Id == id, stop);
        var nu = await db.Versies.SingleOrDefaultAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd, stop);
        if (voorziening is null || nu is null)
            return new Uitgave.Onbekend();
        if (nu.Nummer != gezien)
            return new Uitgave.Botsing(nu.Nummer, nu.Inhoud);
        var (fouten, goed) = await Inhoudstoets.Toets(db, voorziening.Slug, await Slug(db, voorziening.OrganisatieId, stop), naar(nu.Inhoud), stop);
        if (fouten.Count > 0)
            return new Uitgave.Ongeldig(fouten);
        var laatste = await db.Versies.Where(v => v.VoorzieningId == id).MaxAsync(v => v.Nummer, stop);
        nu.Status = VersieStatus.Vervangen;
        // By itself, because at no moment two versions may be the published one.
        await db.SaveChangesAsync(stop);
        await Bewaar(db, voorziening, Versie(id, laatste + 1, goed!, wie), wat, wie, stop);
        return new Uitgave.Gelukt(id, laatste + 1);
    }

    private VoorzieningVersie Versie(Guid voorziening, int nummer, VoorzieningInhoud inhoud, string wie) => new()
    {
        Id = Guid.CreateVersion7(tijd.GetUtcNow()),
        VoorzieningId = voorziening,
        Nummer = nummer,
        Status = VersieStatus.Gepubliceerd,
        Inhoud = inhoud,
        Door = Guid.TryParse(wie, out var account) ? account : null,
        GemaaktOp = tijd.GetUtcNow().UtcDateTime,
    };

    private async Task Bewaar(KaartDb db, Voorziening voorziening, VoorzieningVersie versie, string wat, string wie, CancellationToken stop)
    {
        db.Add(versie);
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie, Wat = wat, OpWat = voorziening.Id.ToString() });
        (await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus, stop)).Meld(voorziening);
        await db.SaveChangesAsync(stop);
    }
}
