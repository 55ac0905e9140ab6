using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>A session that still holds, with the account as it is now.</summary>
/// <param name="Sessie">The row.</param>
/// <param name="Account">With its roles.</param>
public sealed record Geldigesessie(Sessie Sessie, Account Account);

/// <summary>Begins, follows and ends sessions.</summary>
public sealed class Sessies(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>A working day; then everyone signs in again.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromHours(12);

    /// <summary>In the audit: a session began.</summary>
    internal const string Aanmelden = "aanmelden";

    private static readonly TimeSpan Bijhouden = TimeSpan.FromMinutes(5);

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Begins a session for who proved to be this account.</summary>
    public async Task<Sessie> Begin(Guid account, Aanmeldwijze wijze, string toestel, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        var sessie = new Sessie { Id = Guid.NewGuid(), AccountId = account, Wijze = wijze, Toestel = toestel, BegonnenOp = nu, GezienOp = nu, VerlooptOp = nu + Duur };
        db.Add(sessie);
        db.Add(new AuditRegel { Op = nu, Wie = account.ToString(), Wat = Aanmelden, OpWat = account.ToString() });
        await db.SaveChangesAsync(stop);
        // Rows nobody can use any more; a transaction of its own, because it may fail without harm to who signs in.
        await db.Sessies.Where(s => s.VerlooptOp < nu).ExecuteDeleteAsync(stop);
        return sessie;
    }

    /// <summary>The session with an id; null when it ended, or its account is blocked.</summary>
    public async Task<Geldigesessie?> Lees(Guid id, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        var sessie = await db.Sessies.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.VerlooptOp > nu, stop);
        if (sessie is null)
            return null;
        var account = await db.Users.AsNoTracking().Include(a => a.Rollen).SingleOrDefaultAsync(a => a.Id == sessie.AccountId && a.GeblokkeerdOp == null, stop);
        if (account is null)
            return null;
        if (nu - sessie.GezienOp > Bijhouden)
        {
            sessie.GezienOp = nu;
            // Nothing happens when it was ended just now, elsewhere.
            await db.Sessies.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(z => z.GezienOp, nu), stop);
        }

        return new Geldigesessie(sessie, account);
    }

    /// <summary>The sessions of an account, the latest first.</summary>
    public async Task<IReadOnlyList<Sessie>> Van(Guid account, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        return await db.Sessies.AsNoTracking().Where(s => s.AccountId == account && s.VerlooptOp > nu).OrderByDescending(s => s.BegonnenOp).ToListAsync(stop);
    }

    /// <summary>Ends one session of this account; false when it has no such session.</summary>
    public async Task<bool> Beeindig(Guid account, Guid sessie, CancellationToken stop) =>
        await Verwijder(account, s => s.Id == sessie, "sessie-beeindigen", stop) > 0;

    /// <summary>Ends all sessions of this account; the number of them.</summary>
    public Task<int> BeeindigAlle(Guid account, CancellationToken stop) => Verwijder(account, _ => true, "overal-afmelden", stop);

    private async Task<int> Verwijder(Guid account, System.Linq.Expressions.Expression<Func<Sessie, bool>> welke, string wat, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var aantal = await db.Sessies.Where(s => s.AccountId == account).Where(welke).ExecuteDeleteAsync(stop);
        if (aantal > 0)
        {
            db.Add(new AuditRegel { Op = Nu, Wie = account.ToString(), Wat = wat, OpWat = account.ToString() });
            await db.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
        return aantal;
    }
}
