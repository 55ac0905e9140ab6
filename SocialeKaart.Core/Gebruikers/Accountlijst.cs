using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>An account as a Beheerder sees it: never with anything secret.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="Naam">As colleagues read it.</param>
/// <param name="Mail">Address of the work.</param>
/// <param name="Organisatie">Name of the organisatie.</param>
/// <param name="Rollen">In the order of <see cref="Rol"/>.</param>
/// <param name="IsGeblokkeerd">May not sign in.</param>
/// <param name="IsDemo">Of a development machine.</param>
/// <param name="GezienOp">UTC; null: never signed in.</param>
/// <param name="VoorgedragenDoor">The Beheerder who proposes this account as one; null: nobody does.</param>
public sealed record Accountregel(Guid Id, string Naam, string Mail, string Organisatie, IReadOnlyList<Rol> Rollen, bool IsGeblokkeerd, bool IsDemo, DateTime? GezienOp, Guid? VoorgedragenDoor)
{
    /// <summary>How many open overdrachten and consulten it holds, and gezinsplannen it coordinates: these go to someone else before it is closed.</summary>
    public int Houdt { get; init; }
}

/// <summary>An invitation that nobody took yet.</summary>
/// <param name="Id">Of the invitation.</param>
/// <param name="Naam">Who was invited.</param>
/// <param name="Mail">Address of the work.</param>
/// <param name="Rollen">In the order of <see cref="Rol"/>.</param>
/// <param name="IsHerstel">A recovery link, for an account that exists.</param>
/// <param name="VerlooptOp">UTC.</param>
public sealed record Openuitnodiging(Guid Id, string Naam, string Mail, IReadOnlyList<Rol> Rollen, bool IsHerstel, DateTime VerlooptOp);

/// <summary>What a Beheerder works with.</summary>
/// <param name="Accounts">By name.</param>
/// <param name="Uitnodigingen">What expires first, first.</param>
/// <param name="Organisaties">Id and name, by name.</param>
public sealed record Accountoverzicht(IReadOnlyList<Accountregel> Accounts, IReadOnlyList<Openuitnodiging> Uitnodigingen, IReadOnlyList<(Guid Id, string Naam)> Organisaties);

/// <summary>Lists accounts and open invitations for a Beheerder.</summary>
public sealed class Accountlijst(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <exception cref="UnauthorizedAccessException">Not a Beheerder.</exception>
    public async Task<Accountoverzicht> Lees(Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await Accountbeheer.EisBeheerder(db, door, stop);
        var nu = tijd.GetUtcNow().UtcDateTime;
        var organisaties = await db.Organisaties.ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var accounts = await db.Users.AsNoTracking().Include(a => a.Rollen).ToListAsync(stop);
        var voordrachten = await db.Voordrachten.ToDictionaryAsync(v => v.AccountId, v => v.Door, stop);
        var gezien = await Gezien(db, stop);
        var houdt = await db.Dossiers.Where(d => d.IsOpen).GroupBy(d => d.Houder).Select(g => new { Wie = g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Wie, g => g.Aantal, stop);
        foreach (var plan in await db.Gezinsplannen.Where(p => db.Dossiers.Any(d => d.IsOpen && d.GezinsplanId == p.Id)).Select(p => p.Regisseur).ToListAsync(stop))
            houdt[plan] = houdt.GetValueOrDefault(plan) + 1;
        // The link for the very first Beheerder has no name, and is told at the console only.
        var open = await db.Uitnodigingen.AsNoTracking().Where(u => u.VerlooptOp > nu && u.Mail != null && u.Naam != null).OrderBy(u => u.VerlooptOp).ToListAsync(stop);
        return new Accountoverzicht(
            [.. accounts.OrderBy(a => a.Naam, StringComparer.CurrentCulture).Select(a => new Accountregel(
                a.Id, a.Naam, a.Email ?? "", organisaties[a.OrganisatieId], [.. a.Rollen.Select(r => r.Rol).Order()], a.GeblokkeerdOp is not null, a.IsDemo,
                gezien.TryGetValue(a.Id, out var op) ? op : null, voordrachten.TryGetValue(a.Id, out var wie) ? wie : null) { Houdt = houdt.GetValueOrDefault(a.Id) })],
            [.. open.Select(u => new Openuitnodiging(u.Id, u.Naam!, u.Mail!, u.Rollen, u.Herstelt is not null, u.VerlooptOp))],
            [.. organisaties.Select(o => (o.Key, o.Value)).OrderBy(o => o.Value, StringComparer.CurrentCulture)]);
    }

    // A session that ended is gone; that it began stands in the audit.
    private static async Task<Dictionary<Guid, DateTime>> Gezien(KaartDb db, CancellationToken stop)
    {
        var begonnen = await db.Audit.Where(r => r.Wat == Sessies.Aanmelden).GroupBy(r => r.Wie).Select(g => new { Wie = g.Key, Op = g.Max(r => r.Op) }).ToListAsync(stop);
        var bezig = await db.Sessies.GroupBy(s => s.AccountId).Select(g => new { Wie = g.Key, Op = g.Max(s => s.GezienOp) }).ToListAsync(stop);
        return begonnen.Select(b => (Wie: Guid.Parse(b.Wie), b.Op)).Concat(bezig.Select(b => (b.Wie, b.Op)))
            .GroupBy(g => g.Wie).ToDictionary(g => g.Key, g => g.Max(z => z.Op));
    }
}
