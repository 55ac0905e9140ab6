using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>
/// Cleans up what someone began to write and nobody touched any more. Who writes it hears so before, and it goes no sooner than <see cref="Vooraf"/> after
/// that, however long the server stood still. Whoever writes on keeps it.
/// </summary>
public sealed class Conceptopruiming(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd) : IPeriodiekeTaak
{
    /// <summary>How long a concept stays that nobody touches.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(180);

    /// <summary>How long before that its writer is told.</summary>
    public static readonly TimeSpan Vooraf = TimeSpan.FromDays(14);

    /// <summary>What the audit says of who did it.</summary>
    private const string Door = "taak";

    public string Naam => "conceptopruiming";

    public DateTime Volgende(DateTime nu) => nu.AddDays(1);

    public async Task Voer(CancellationToken stop)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        foreach (var id in await Oud(nu, stop))
            await Stap(id, nu, stop);
    }

    private static IQueryable<Schrijfconcept> Oud(KaartDb db, DateTime nu)
    {
        var grens = nu - Bewaartijd + Vooraf;
        return db.Schrijfconcepten.Where(c => c.BewaardOp <= grens);
    }

    // Looked through without the write lock: mostly there is nothing to do.
    private async Task<IReadOnlyList<Guid>> Oud(DateTime nu, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await Oud(db, nu).OrderBy(c => c.BewaardOp).Select(c => c.Id).ToListAsync(stop);
    }

    private async Task Stap(Guid id, DateTime nu, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Oud(db, nu).SingleOrDefaultAsync(c => c.Id == id, stop) is not { } concept)
            return;
        // Written on since, it is another one to be told of.
        var sleutel = $"concept:{concept.Id}:{concept.Stand}";
        if (await db.Uitberichten.Where(u => u.Sleutel == sleutel).Select(u => (DateTime?)u.GemaaktOp).SingleOrDefaultAsync(stop) is not { } gezegd)
        {
            db.Add(Uitbericht.Nieuw(sleutel, Berichtsoort.Conceptverloopt, concept.AccountId, nu));
        }
        else if (gezegd + Vooraf <= nu && concept.BewaardOp + Bewaartijd <= nu)
        {
            db.Remove(concept);
            db.Add(new AuditRegel { Op = nu, Wie = Door, Wat = "concept-opruimen", OpWat = (concept.VoorzieningId ?? concept.Id).ToString(), Herkomst = Auditherkomst.Systeem });
        }
        else
        {
            return;
        }

        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
