using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>Where entries are written: gives what is there to go on with, and keeps what is typed.</summary>
public sealed class Schrijftafel(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>An entry to write on: the concept of who asks, else what came back or was handed in by who asks, else what is published.</summary>
    /// <returns>Null when there is none, or not for this account.</returns>
    public async Task<Schrijfblad?> Open(Guid voorziening, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await Gepubliceerden.Vind(db, voorziening, stop) is not { } wat || !Schrijfrecht.MagSchrijven(wie, wat.Voorziening.OrganisatieId))
            return null;
        var versies = await db.Versies.AsNoTracking()
            .Where(v => v.VoorzieningId == voorziening && (v.Status == VersieStatus.Concept || v.Status == VersieStatus.Ingediend || v.Status == VersieStatus.Gepland || (v.Status == VersieStatus.Afgewezen && v.Door == wie.Id && v.Nummer > wat.Versie.Nummer))).OrderBy(v => v.Nummer).ToListAsync(stop);
        var plannen = await db.Planningen.AsNoTracking().Where(p => p.VoorzieningId == voorziening).ToDictionaryAsync(p => p.Soort, stop);
        var concept = await db.Schrijfconcepten.AsNoTracking().SingleOrDefaultAsync(c => c.AccountId == wie.Id && c.VoorzieningId == voorziening, stop);
        var eigen = versies.FindLast(v => v.Door == wie.Id && v.Status is VersieStatus.Concept or VersieStatus.Ingediend);
        var laatste = versies.FindLast(v => v.Door == wie.Id);
        var vraag = versies.FindLast(v => v.Status == VersieStatus.Concept && v.Door == wie.Id && v.Vraag is not null);
        var isRedactie = Schrijfrecht.IsRedactie(wie);
        var totEnMet = plannen.GetValueOrDefault(Planningsoort.Verbergen) is { } einde ? Amsterdam.Datum(einde.Op).AddDays(-1) : (DateOnly?)null;
        var invoer = concept?.Lees() ?? Schrijfvertaling.Invoer((eigen ?? wat.Versie).Inhoud, wat.Voorziening.OrganisatieId);
        if (concept is null)
            invoer.TotEnMet = totEnMet;
        return new Schrijfblad
        {
            Id = voorziening, Slug = wat.Voorziening.Slug, Gepubliceerd = wat.Inhoud, Nummer = wat.Versie.Nummer, Invoer = invoer, Stand = concept?.Stand ?? Guid.Empty, BewaardOp = concept?.BewaardOp,
            Basis = concept?.Basis ?? eigen?.Basis ?? wat.Versie.Nummer, Vraag = vraag?.Vraag, Gevraagd = vraag?.Id,
            Gewisseld = eigen?.Gewisseld ?? [], Afgewezen = laatste is { Status: VersieStatus.Afgewezen, Vraag: { } reden } ? new Afgewezen(laatste.Nummer, reden) : null,
            Ingediend = [.. versies.Where(v => v.Status == VersieStatus.Ingediend).Select(v => new Wachtend(v.Id, v.Nummer, v.GemaaktOp, v.Door == wie.Id))],
            Gepland = plannen.GetValueOrDefault(Planningsoort.Publiceren) is { VersieId: { } gepland, Op: var op } && versies.Find(v => v.Id == gepland) is { } wacht ? new Wachtend(gepland, wacht.Nummer, op, isRedactie) : null,
            TotEnMet = totEnMet, IsRedactie = isRedactie,
            PubliceertZelf = isRedactie || await Vertrouwen.Is(db, wat.Voorziening.OrganisatieId, stop),
        };
    }

    /// <summary>A new entry to write, or the one that who asks began before.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Schrijfblad> OpenNieuw(Wie wie, CancellationToken stop)
    {
        Schrijfrecht.EisRedactie(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var concept = await db.Schrijfconcepten.AsNoTracking().SingleOrDefaultAsync(c => c.AccountId == wie.Id && c.VoorzieningId == null, stop);
        return new Schrijfblad { Invoer = concept?.Lees() ?? Schrijfinvoer.Nieuw(), Stand = concept?.Stand ?? Guid.Empty, BewaardOp = concept?.BewaardOp, IsRedactie = true, PubliceertZelf = true };
    }

    /// <summary>All that someone is writing, the last first.</summary>
    public async Task<IReadOnlyList<Eigenconcept>> Concepten(Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return [.. (await db.Schrijfconcepten.AsNoTracking().Where(c => c.AccountId == wie.Id).OrderByDescending(c => c.BewaardOp).ToListAsync(stop)).Select(c => new Eigenconcept(c.VoorzieningId, c.Lees().Naam, c.BewaardOp))];
    }

    /// <summary>Keeps what is typed, whatever it is, in the place of what was kept.</summary>
    /// <param name="voorziening">Null: a new one.</param>
    /// <param name="basis">Number of the version that the writing began from.</param>
    /// <param name="invoer">All fields.</param>
    /// <param name="gezien">What was seen last: <see cref="Schrijfblad.Stand"/>, or what this gave before.</param>
    /// <param name="wie">Who writes.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>What to have seen for a next time, and when it was kept, UTC; null when the same account kept something newer elsewhere.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<(Guid Stand, DateTime Op)?> Bewaar(Guid? voorziening, int? basis, Schrijfinvoer invoer, Guid gezien, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await Eis(db, voorziening, wie, stop);
        var concept = await db.Schrijfconcepten.SingleOrDefaultAsync(c => c.AccountId == wie.Id && c.VoorzieningId == voorziening, stop);
        if ((concept?.Stand ?? Guid.Empty) != gezien)
            return null;
        var (stand, nu) = (Guid.NewGuid(), Nu);
        if (concept is null)
            db.Add(new Schrijfconcept { Id = Guid.NewGuid(), AccountId = wie.Id, VoorzieningId = voorziening, Basis = basis, Invoer = Schrijfconcept.Schrijf(invoer), Stand = stand, BewaardOp = nu });
        else
            (concept.Basis, concept.Invoer, concept.Stand, concept.BewaardOp) = (basis, Schrijfconcept.Schrijf(invoer), stand, nu);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (stand, nu);
    }

    /// <summary>Throws a concept away.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task GooiWeg(Guid? voorziening, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await Eis(db, voorziening, wie, stop);
        await RuimOp(db, voorziening, wie, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>Takes a version back that waits: it becomes the concept of who wrote it.</summary>
    /// <param name="versie">Id.</param>
    /// <param name="wie">Who wrote it, or someone of the redactie.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>False when it does not wait any more.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<bool> NeemTerug(Guid versie, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Versies.SingleOrDefaultAsync(v => v.Id == versie && (v.Status == VersieStatus.Ingediend || v.Status == VersieStatus.Gepland), stop) is not { } wacht)
            return false;
        await Eis(db, wacht.VoorzieningId, wie, stop);
        if (wacht.Door != wie.Id)
            Schrijfrecht.EisRedactie(wie);
        await db.Planningen.Where(p => p.VersieId == versie).ExecuteDeleteAsync(stop);
        wacht.Status = VersieStatus.Concept;
        db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = "terugnemen", OpWat = wacht.VoorzieningId.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>The entries of the own organisatie.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Aanbodblad> EigenAanbod(Wie wie, CancellationToken stop)
    {
        Schrijfrecht.Eis(wie, wie.Organisatie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var eigen = await Gepubliceerden.Lees(db, db.Voorzieningen.Where(v => v.OrganisatieId == wie.Organisatie), stop);
        var ids = eigen.Select(g => g.Voorziening.Id).ToList();
        var concepten = await db.Schrijfconcepten.Where(c => c.VoorzieningId != null && ids.Contains(c.VoorzieningId.Value) && db.Users.Any(a => a.Id == c.AccountId && a.OrganisatieId == wie.Organisatie)).Select(c => c.VoorzieningId!.Value).ToListAsync(stop);
        var versies = await db.Versies.Where(v => ids.Contains(v.VoorzieningId) && (v.Status == VersieStatus.Concept || v.Status == VersieStatus.Ingediend || v.Status == VersieStatus.Gepland || v.Status == VersieStatus.Afgewezen) && v.Door != null)
            .Select(v => new { v.VoorzieningId, v.Nummer, v.Status, v.Door, HeeftVraag = v.Vraag != null }).ToListAsync(stop);
        var gepubliceerd = eigen.ToDictionary(g => g.Voorziening.Id, g => g.Versie.Nummer);
        // What was not taken over is of no interest any more once something came after it.
        var open = versies.Where(v => v.Status != VersieStatus.Afgewezen || !(v.Nummer < gepubliceerd[v.VoorzieningId] || versies.Any(w => w.VoorzieningId == v.VoorzieningId && w.Door == v.Door && w.Nummer > v.Nummer)));
        var wacht = concepten.Select(id => (Id: id, Wacht: Aanbodwacht.Concept)).Concat(open.Select(v => (Id: v.VoorzieningId, Wacht: v.Status switch
        {
            VersieStatus.Ingediend => Aanbodwacht.Ingediend,
            VersieStatus.Gepland => Aanbodwacht.Gepland,
            VersieStatus.Afgewezen => Aanbodwacht.Afgewezen,
            _ => v.HeeftVraag ? Aanbodwacht.Vraag : Aanbodwacht.Concept,
        }))).Distinct().ToLookup(w => w.Id, w => w.Wacht);
        var vandaag = Amsterdam.Datum(Nu);
        return new Aanbodblad(await db.Organisaties.AsNoTracking().SingleAsync(o => o.Id == wie.Organisatie, stop),
        [
            .. eigen.Select(g => (g.Voorziening, g.Inhoud, Beeld: g.Voorziening.Beeld(g.Inhoud)))
                .Select(g => new Aanbodregel(g.Voorziening.Id, g.Voorziening.Slug, g.Inhoud.Naam, g.Beeld.Staat(vandaag), g.Beeld.GeldtTot, g.Inhoud.Zichtbaar == Zichtbaarheid.Werkplek, [.. wacht[g.Voorziening.Id].Order()]))
                .OrderBy(r => r.Naam, Taalvolgorde.Nederlands),
        ]);
    }

    /// <summary>Takes away what someone was writing on an entry; it is in other hands now.</summary>
    internal static async Task RuimOp(KaartDb db, Guid? voorziening, Wie wie, CancellationToken stop)
    {
        await db.Schrijfconcepten.Where(c => c.AccountId == wie.Id && c.VoorzieningId == voorziening).ExecuteDeleteAsync(stop);
        if (voorziening is { } id)
            await db.Versies.Where(v => v.VoorzieningId == id && v.Door == wie.Id && v.Status == VersieStatus.Concept).ExecuteDeleteAsync(stop);
    }

    private static async Task Eis(KaartDb db, Guid? voorziening, Wie wie, CancellationToken stop)
    {
        if (voorziening is { } id)
            Schrijfrecht.Eis(wie, await db.Voorzieningen.Where(v => v.Id == id).Select(v => v.OrganisatieId).SingleOrDefaultAsync(stop));
        else
            Schrijfrecht.EisRedactie(wie);
    }
}
