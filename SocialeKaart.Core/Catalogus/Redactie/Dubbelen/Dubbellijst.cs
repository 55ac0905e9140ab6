using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>An entry of a pair, or of a merge, in a list.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Naam">As it is published.</param>
/// <param name="Organisatie">Who offers it; null when unknown.</param>
public sealed record Dubbelnaam(Guid Id, string Naam, string? Organisatie);

/// <summary>A pair that nobody judged yet.</summary>
public sealed record Dubbelregel(Dubbelnaam Een, Dubbelnaam Ander, IReadOnlyList<Dubbelgrond> Gronden);

/// <summary>A merge that can be undone.</summary>
/// <param name="Id">Of the merge.</param>
/// <param name="Blijft">Name of what stays.</param>
/// <param name="Gaat">Name of what was merged into it.</param>
/// <param name="Op">UTC.</param>
public sealed record Samenvoegregel(Guid Id, string Blijft, string Gaat, DateTime Op);

/// <summary>What there is to judge, and what was merged lately.</summary>
/// <param name="Paren">The surest first, at most <see cref="Dubbellijst.Hoogstens"/>.</param>
/// <param name="Totaal">How many pairs there are.</param>
/// <param name="Samengevoegd">The last first, at most <see cref="Dubbellijst.HoogstensSamengevoegd"/>.</param>
public sealed record Dubbeloverzicht(IReadOnlyList<Dubbelregel> Paren, int Totaal, IReadOnlyList<Samenvoegregel> Samengevoegd);

/// <summary>One side of a pair.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Nummer">Of the published version.</param>
/// <param name="Inhoud">What it says.</param>
/// <param name="Organisatie">Who offers it; null when unknown.</param>
public sealed record Dubbelkant(Guid Id, string Slug, int Nummer, VoorzieningInhoud Inhoud, Organisatie? Organisatie);

/// <summary>Suggests entries that may be the same, and remembers which are not.</summary>
public sealed class Dubbellijst(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd) : IDisposable
{
    /// <summary>Most pairs that are listed, and most merges.</summary>
    public const int Hoogstens = 200, HoogstensSamengevoegd = 20;

    private readonly SemaphoreSlim beurt = new(1);
    private Gezocht? laatste;

    /// <summary>The pairs that nobody judged yet; looks anew when the catalogue changed, which takes seconds when it is large.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Dubbeloverzicht> Lees(Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        var gezocht = await Zoek(stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var beoordeeld = (await db.Set<GeenDubbel>().Select(g => new { g.Een, g.Ander }).ToListAsync(stop)).Select(g => (g.Een, g.Ander)).ToHashSet();
        List<Dubbelpaar> open = [.. gezocht.Paren.Where(p => !beoordeeld.Contains((p.Een, p.Ander)))];
        var samengevoegd = await db.Set<Samenvoeging>().AsNoTracking().Where(s => s.OngedaanOp == null).OrderByDescending(s => s.Op).Take(HoogstensSamengevoegd).ToListAsync(stop);
        var regels = new List<Samenvoegregel>();
        foreach (var s in samengevoegd)
            regels.Add(new Samenvoegregel(s.Id, await Geschiedenis.Naam(db, s.Blijft, stop), await Geschiedenis.Naam(db, s.Gaat, stop), s.Op));
        return new Dubbeloverzicht([.. open.Take(Hoogstens).Select(p => new Dubbelregel(gezocht.Namen[p.Een], gezocht.Namen[p.Ander], p.Gronden))], open.Count, regels);
    }

    /// <summary>One side of a pair as it is now; null when nothing of it is published, or it was merged.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Dubbelkant?> Open(Guid voorziening, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == voorziening && v.SamengevoegdMet == null, stop) is not { } van
            || await db.Versies.AsNoTracking().SingleOrDefaultAsync(v => v.VoorzieningId == voorziening && v.Status == VersieStatus.Gepubliceerd, stop) is not { } versie)
            return null;
        var organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == van.OrganisatieId, stop);
        return new Dubbelkant(van.Id, van.Slug, versie.Nummer, versie.Inhoud, organisatie);
    }

    /// <summary>Remembers that two entries are two.</summary>
    /// <param name="een">Id of the one.</param>
    /// <param name="ander">Id of the other.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>False when one of them is not there.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<bool> GeenDubbel(Guid een, Guid ander, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        (een, ander) = een.CompareTo(ander) < 0 ? (een, ander) : (ander, een);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (een == ander || await db.Voorzieningen.CountAsync(v => v.Id == een || v.Id == ander, stop) < 2)
            return false;
        if (await db.Set<GeenDubbel>().AnyAsync(g => g.Een == een && g.Ander == ander, stop))
            return true;
        var nu = tijd.GetUtcNow().UtcDateTime;
        db.Add(new GeenDubbel { Een = een, Ander = ander, Door = wie.Id, Op = nu });
        db.Add(new AuditRegel { Op = nu, Wie = wie.Id.ToString(), Wat = "geen-dubbel", OpWat = een.ToString(), Herkomst = Auditherkomst.Werkplek });
        db.Add(new AuditRegel { Op = nu, Wie = wie.Id.ToString(), Wat = "geen-dubbel", OpWat = ander.ToString(), Herkomst = Auditherkomst.Werkplek });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    public void Dispose() => beurt.Dispose();

    private async Task<Gezocht> Zoek(CancellationToken stop)
    {
        await beurt.WaitAsync(stop);
        try
        {
            await using var db = await dbFactory.CreateDbContextAsync(stop);
            var teller = await db.Tellers.Where(t => t.Naam == Teller.Catalogus).Select(t => t.Waarde).SingleOrDefaultAsync(stop);
            if (laatste?.Teller == teller)
                return laatste;
            var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, stop);
            var kandidaten = new List<Dubbelkandidaat>();
            var namen = new Dictionary<Guid, Dubbelnaam>();
            // One at a time: what they say would fill the memory.
            await foreach (var rij in (
                from voorziening in db.Voorzieningen.AsNoTracking()
                where voorziening.SamengevoegdMet == null
                join versie in db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd) on voorziening.Id equals versie.VoorzieningId
                select new { voorziening.Id, voorziening.OrganisatieId, versie.Inhoud }).AsAsyncEnumerable().WithCancellation(stop))
            {
                var van = rij.OrganisatieId is { } organisatie ? organisaties[organisatie] : null;
                kandidaten.Add(Dubbelkandidaat.Van(rij.Id, rij.Inhoud, van));
                namen[rij.Id] = new Dubbelnaam(rij.Id, rij.Inhoud.Naam, van?.Naam);
            }

            // A long reckoning: not on the thread that draws the page.
            return laatste = new Gezocht(teller, await Task.Run(() => Dubbelzoeker.Zoek(kandidaten, stop), stop), namen);
        }
        finally
        {
            beurt.Release();
        }
    }

    private sealed record Gezocht(long Teller, IReadOnlyList<Dubbelpaar> Paren, Dictionary<Guid, Dubbelnaam> Namen);
}
