using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus;

/// <summary>A praktijktip with the names that sign it.</summary>
/// <param name="Id">Of the tip.</param>
/// <param name="VoorzieningId">What it is about.</param>
/// <param name="Tekst">At most <see cref="Praktijktip.LangsteTekst"/> characters.</param>
/// <param name="Door">Id of the account that signs.</param>
/// <param name="Naam">Of that account.</param>
/// <param name="Organisatie">Name of its organisatie.</param>
/// <param name="Op">UTC; of the last writing or renewal.</param>
/// <param name="VerlooptOp">UTC; after it the tip is not shown.</param>
public sealed record Getekendetip(Guid Id, Guid VoorzieningId, string Tekst, Guid Door, string Naam, string Organisatie, DateTime Op, DateTime VerlooptOp);

/// <summary>A praktijktip with what it is about.</summary>
/// <param name="Tip">The tip.</param>
/// <param name="Slug">Of the voorziening.</param>
/// <param name="Voorziening">Its name as it is published; the slug when nothing is.</param>
public sealed record Tipregel(Getekendetip Tip, string Slug, string Voorziening);

/// <summary>Reads, writes, renews and removes praktijktips. Who may read is told by <see cref="Werkkennis"/>; who shares practice writes. Each change is one transaction with its audit line.</summary>
public sealed class Praktijktips(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Whether someone may write and renew tips.</summary>
    public static bool MagSchrijven(Wie wie) => wie.IsEen(Rolregels.DelenPraktijk);

    /// <summary>Whether someone may remove a tip: who signed it, or a Redacteur.</summary>
    public static bool MagWeg(Wie wie, Guid ondertekenaar) => wie.Id == ondertekenaar || wie.Is(Rol.Redacteur);

    /// <summary>The tips of a voorziening that still hold, the latest first.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Getekendetip>> Bij(Guid voorziening, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        Werkkennis.EisLezen(wie, await db.Voorzieningen.Where(v => v.Id == voorziening).Select(v => v.OrganisatieId).SingleOrDefaultAsync(stop));
        var nu = Nu;
        return await Getekend(db, db.Praktijktips.Where(t => t.VoorzieningId == voorziening && t.VerlooptOp > nu)).ToListAsync(stop);
    }

    /// <summary>How many tips hold for each of these voorzieningen; those without any that someone may read are not in it.</summary>
    public async Task<IReadOnlyDictionary<Guid, int>> Tel(IReadOnlyCollection<Guid> voorzieningen, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        var leesbaar = Werkkennis.Leesbaar(db.Voorzieningen.Where(v => voorzieningen.Contains(v.Id)), wie).Select(v => v.Id);
        return await db.Praktijktips.Where(t => t.VerlooptOp > nu && leesbaar.Contains(t.VoorzieningId))
            .GroupBy(t => t.VoorzieningId).ToDictionaryAsync(g => g.Key, g => g.Count(), stop);
    }

    /// <summary>Writes a tip, for a year.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="tekst">The tip.</param>
    /// <param name="nietOverPersoon">True: the writer was asked, and says that the address or number in it is not a person's.</param>
    /// <param name="door">Who signs.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Schrijffout?> Schrijf(Guid voorziening, string tekst, bool nietOverPersoon, Wie door, CancellationToken stop)
    {
        Bewaak(MagSchrijven(door));
        tekst = tekst.Trim();
        if (Schrijfregels.Toets(tekst, Praktijktip.LangsteTekst) is { } fout)
            return fout;
        if (!nietOverPersoon && Contactgegeven.StaatIn(tekst))
            return Schrijffout.OverEenPersoon;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Voorzieningen.AnyAsync(v => v.Id == voorziening, stop))
            return Schrijffout.Onbekend;
        var nu = Nu;
        var tip = new Praktijktip { Id = Guid.CreateVersion7(tijd.GetUtcNow()), VoorzieningId = voorziening, Tekst = tekst, Door = door.Id, Op = nu, VerlooptOp = nu.AddYears(1) };
        db.Add(tip);
        db.Add(new AuditRegel { Op = nu, Wie = door.Id.ToString(), Wat = "tip-schrijven", OpWat = tip.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>All tips of all voorzieningen, expired ones among them, the latest first.</summary>
    /// <exception cref="UnauthorizedAccessException">Not a Redacteur.</exception>
    public async Task<IReadOnlyList<Tipregel>> Alle(Wie wie, CancellationToken stop)
    {
        Bewaak(wie.Is(Rol.Redacteur));
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var tips = await Getekend(db, db.Praktijktips).ToListAsync(stop);
        var ids = tips.Select(t => t.VoorzieningId).ToHashSet();
        var slugs = await db.Voorzieningen.Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Slug, stop);
        var namen = await db.Versies.Where(v => v.Status == VersieStatus.Gepubliceerd && ids.Contains(v.VoorzieningId)).Select(v => new { v.VoorzieningId, v.Inhoud.Naam }).ToDictionaryAsync(v => v.VoorzieningId, v => v.Naam, stop);
        return [.. tips.Select(t => new Tipregel(t, slugs[t.VoorzieningId], namen.GetValueOrDefault(t.VoorzieningId, slugs[t.VoorzieningId])))];
    }

    /// <summary>Says that a tip still holds: another year.</summary>
    /// <returns>Null when done; <see cref="Schrijffout.Onbekend"/> when it is gone or has expired.</returns>
    public Task<Schrijffout?> Hernieuw(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "tip-hernieuwen", (_, tip, nu) =>
    {
        Bewaak(MagSchrijven(door));
        if (tip.VerlooptOp <= nu)
            return Schrijffout.Onbekend;
        (tip.Op, tip.VerlooptOp) = (nu, nu.AddYears(1));
        return null;
    }, stop);

    /// <summary>Takes a tip away, expired or not.</summary>
    /// <returns>Null when done; <see cref="Schrijffout.Onbekend"/> when it was gone.</returns>
    public Task<Schrijffout?> Verwijder(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "tip-verwijderen", (db, tip, _) =>
    {
        Bewaak(MagWeg(door, tip.Door));
        db.Remove(tip);
        return null;
    }, stop);

    /// <summary>Some tips, signed, the latest first.</summary>
    internal static IQueryable<Getekendetip> Getekend(KaartDb db, IQueryable<Praktijktip> tips) =>
        from tip in tips
        orderby tip.Op descending
        join account in db.Users on tip.Door equals account.Id
        join organisatie in db.Organisaties on account.OrganisatieId equals organisatie.Id
        select new Getekendetip(tip.Id, tip.VoorzieningId, tip.Tekst, tip.Door, account.Naam, organisatie.Naam, tip.Op, tip.VerlooptOp);

    private static void Bewaak(bool mag)
    {
        if (!mag)
            throw new UnauthorizedAccessException("This account may not do that with a praktijktip.");
    }

    private async Task<Schrijffout?> Wijzig(Guid id, Wie door, string wat, Func<KaartDb, Praktijktip, DateTime, Schrijffout?> doe, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        if (await db.Praktijktips.SingleOrDefaultAsync(t => t.Id == id, stop) is not { } tip)
            return Schrijffout.Onbekend;
        if (doe(db, tip, nu) is { } fout)
            return fout;
        db.Add(new AuditRegel { Op = nu, Wie = door.Id.ToString(), Wat = wat, OpWat = id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }
}
