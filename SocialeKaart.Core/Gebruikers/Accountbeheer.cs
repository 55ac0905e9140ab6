using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>
/// Changes accounts that exist: roles, blocking, and the rule of two for a new Beheerder. Each is one transaction with its audit line; whether the
/// caller is a Beheerder is asked here as well.
/// </summary>
public sealed class Accountbeheer(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Gives an account exactly these roles; Beheerder becomes a proposal where a second one has to agree, while the other roles change now. An earlier
    /// proposal is gone: what is asked last counts.
    /// </summary>
    /// <returns>Null when done; else why not, or that it waits: <see cref="Rolfout.TweedeBeheerderNodig"/>.</returns>
    public Task<Rolfout?> WijzigRollen(Guid id, IReadOnlyCollection<Rol> rollen, Wie door, CancellationToken stop) => Wijzig(id, door, "rollen", async (db, account) =>
    {
        if (Rolregels.Toets(rollen) is { } fout)
            return fout;
        var was = account.Rollen.Select(r => r.Rol).ToHashSet();
        if (was.Contains(Rol.Beheerder) && !rollen.Contains(Rol.Beheerder) && await IsLaatste(db, account, stop))
            return Rolfout.LaatsteBeheerder;
        if (was.Any(Rolregels.LezenVerhalen.Contains) && !rollen.Any(Rolregels.LezenVerhalen.Contains) && await HoudtIets(db, id, stop))
            return Rolfout.HoudtOverdrachten;
        // A question without a name is answered by the front office alone.
        if (was.Contains(Rol.Frontoffice) && !rollen.Contains(Rol.Frontoffice) && await db.Dossiers.AnyAsync(d => d.IsOpen && d.Soort == Dossiersoort.Consult && d.Houder == id, stop))
            return Rolfout.HoudtOverdrachten;
        var wacht = rollen.Contains(Rol.Beheerder) && !was.Contains(Rol.Beheerder) && await TelBeheerders(db, stop) >= 2;
        account.Rollen.RemoveAll(r => !rollen.Contains(r.Rol));
        account.Rollen.AddRange(rollen.Where(r => !was.Contains(r) && !(wacht && r == Rol.Beheerder)).Select(r => new Accountrol { AccountId = id, Rol = r }));
        await db.Voordrachten.Where(v => v.AccountId == id).ExecuteDeleteAsync(stop);
        if (!wacht)
            return null;
        db.Add(new Beheerdersvoordracht { AccountId = id, Door = door.Id, Op = Nu });
        return Rolfout.TweedeBeheerderNodig;
    }, stop);

    /// <summary>A second Beheerder agrees with a proposal.</summary>
    public Task<Rolfout?> Bevestig(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "beheerder-bevestigen", async (db, account) =>
    {
        if (await db.Voordrachten.SingleOrDefaultAsync(v => v.AccountId == id, stop) is not { } voordracht)
            return Rolfout.Onbekend;
        if (voordracht.Door == door.Id)
            return Rolfout.EigenVoordracht;
        if (Rolregels.Toets([.. account.Rollen.Select(r => r.Rol), Rol.Beheerder]) is { } fout)
            return fout;
        db.Remove(voordracht);
        account.Rollen.Add(new Accountrol { AccountId = id, Rol = Rol.Beheerder });
        return null;
    }, stop);

    /// <summary>A Beheerder does not agree with a proposal, or takes it back.</summary>
    public Task<Rolfout?> WijsAf(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "beheerder-afwijzen", async (db, _) =>
        await db.Voordrachten.Where(v => v.AccountId == id).ExecuteDeleteAsync(stop) == 0 ? Rolfout.Onbekend : null, stop);

    /// <summary>Lets nobody in with this account any more, unless it holds open overdrachten or consulten, or coordinates a gezinsplan; ends its sessions, and takes back what it asked for: invitations and proposals.</summary>
    public Task<Rolfout?> Blokkeer(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "blokkeren", async (db, account) =>
    {
        if (account.Rollen.Exists(r => r.Rol == Rol.Beheerder) && await IsLaatste(db, account, stop))
            return Rolfout.LaatsteBeheerder;
        if (await HoudtIets(db, id, stop))
            return Rolfout.HoudtOverdrachten;
        account.GeblokkeerdOp = Nu;
        await db.Sessies.Where(s => s.AccountId == id).ExecuteDeleteAsync(stop);
        await db.Uitnodigingen.Where(u => u.Door == id || u.Herstelt == id).ExecuteDeleteAsync(stop);
        await db.Voordrachten.Where(v => v.Door == id || v.AccountId == id).ExecuteDeleteAsync(stop);
        return null;
    }, stop);

    /// <summary>Lets a blocked account in again.</summary>
    public Task<Rolfout?> Deblokkeer(Guid id, Wie door, CancellationToken stop) => Wijzig(id, door, "deblokkeren", (_, account) =>
    {
        account.GeblokkeerdOp = null;
        return Task.FromResult<Rolfout?>(null);
    }, stop);

    /// <summary>How many can act as Beheerder now; a demo account is none.</summary>
    internal static Task<int> TelBeheerders(KaartDb db, CancellationToken stop) =>
        db.Users.CountAsync(a => a.GeblokkeerdOp == null && !a.IsDemo && a.Rollen.Any(r => r.Rol == Rol.Beheerder), stop);

    /// <summary>Asked of the database, where the roles are as they are now: a circuit may still know older ones.</summary>
    /// <exception cref="UnauthorizedAccessException">Not a Beheerder who may sign in.</exception>
    internal static async Task EisBeheerder(KaartDb db, Wie door, CancellationToken stop)
    {
        if (!await db.Users.AnyAsync(a => a.Id == door.Id && a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Beheerder), stop))
            throw new UnauthorizedAccessException("Only a Beheerder hands out accounts.");
    }

    // Nobody's question stays behind with someone who cannot answer it. A plan in which nothing is open any more is no reason: nobody is left who could call for another Regisseur.
    private static async Task<bool> HoudtIets(KaartDb db, Guid account, CancellationToken stop) =>
        await db.Dossiers.AnyAsync(d => d.IsOpen && d.Houder == account, stop)
        || await db.Gezinsplannen.AnyAsync(p => p.Regisseur == account && db.Dossiers.Any(d => d.IsOpen && d.GezinsplanId == p.Id), stop);

    private static async Task<bool> IsLaatste(KaartDb db, Account account, CancellationToken stop) =>
        account is { GeblokkeerdOp: null } && !await db.Users.AnyAsync(a => a.Id != account.Id && a.GeblokkeerdOp == null && a.IsDemo == account.IsDemo && a.Rollen.Any(r => r.Rol == Rol.Beheerder), stop);

    private async Task<Rolfout?> Wijzig(Guid id, Wie door, string wat, Func<KaartDb, Account, Task<Rolfout?>> doe, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Takes the write lock before anything is read: two who each remove the other cannot both succeed.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await EisBeheerder(db, door, stop);
        if (await db.Users.Include(a => a.Rollen).SingleOrDefaultAsync(a => a.Id == id, stop) is not { } account)
            return Rolfout.Onbekend;
        var fout = await doe(db, account);
        if (fout is not null and not Rolfout.TweedeBeheerderNodig)
            return fout;
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = wat, OpWat = id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return fout;
    }
}
