using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>
/// Deletes what was closed long enough ago: the key first, by which all copies become unreadable, then the rows. The audit stays, with ids only. What
/// is open is never deleted.
/// </summary>
public sealed class Dossieropruiming(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, Termijnen termijnen, TimeProvider tijd)
{
    /// <summary>Deletes what is due, and finishes what an earlier time left halfway.</summary>
    /// <returns>How many dossiers are gone.</returns>
    public async Task<int> RuimOp(CancellationToken stop)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var voor = nu.AddDays(-7 * termijnen.WekenBewaard);
        var rijp = await db.Dossiers.Where(d => !d.IsOpen && d.GeslotenOp <= voor).Select(d => d.Id).ToListAsync(stop);
        await kast.Wis(rijp, stop);
        // Only what was deleted on purpose: a lost file of keys must not take the rows with it.
        var weg = await db.Dossiers.Where(d => db.GewisteDossiers.Any(g => g.Id == d.Id)).Select(d => d.Id).ToListAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await db.Dossiers.Where(d => weg.Contains(d.Id)).ExecuteDeleteAsync(stop);
        foreach (var id in weg)
            db.Noteer(id, "dossier-wissen", Betrokkene.Klok, nu);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return weg.Count;
    }
}
