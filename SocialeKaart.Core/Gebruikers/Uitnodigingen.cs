using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>An invitation just made, with the one thing that is never stored.</summary>
/// <param name="Uitnodiging">The row.</param>
/// <param name="Geheim">For the link; shown once.</param>
public sealed record NieuweUitnodiging(Uitnodiging Uitnodiging, string Geheim);

/// <summary>
/// Invites people, and makes an account of who takes an invitation. Each is one transaction with its audit line; whether who invites is a Beheerder is
/// asked here as well.
/// </summary>
public sealed class Uitnodigingen(IDbContextFactory<KaartDb> dbFactory, ILookupNormalizer normaal, TimeProvider tijd)
{
    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Invites someone for an organisatie, in these roles.</summary>
    /// <param name="mail">Address of the work; one account each.</param>
    /// <param name="naam">Of a person, never of a team.</param>
    /// <param name="organisatie">Id.</param>
    /// <param name="rollen">As <see cref="Rolregels.Toets"/> allows; Beheerder is granted later, to an account that exists.</param>
    /// <param name="door">The Beheerder who invites.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>The invitation, or why it was refused.</returns>
    public Task<(NieuweUitnodiging? Uitnodiging, Rolfout? Fout)> Nodig(string mail, string naam, Guid organisatie, IReadOnlyCollection<Rol> rollen, Wie door, CancellationToken stop) =>
        Nodig(mail, naam, organisatie, rollen, door.Id, async db =>
        {
            await Accountbeheer.EisBeheerder(db, door, stop);
            // The rule of two holds for the first day of an account as well.
            return rollen.Contains(Rol.Beheerder) && await Accountbeheer.TelBeheerders(db, stop) >= 2 ? Rolfout.TweedeBeheerderNodig : null;
        }, stop);

    /// <summary>
    /// Invites someone from the command line of the server, where nobody is signed in. Not as Beheerder: the first is invited by
    /// <see cref="NodigEersteBeheerder"/>, and each next one by a Beheerder.
    /// </summary>
    /// <inheritdoc cref="Nodig(string, string, Guid, IReadOnlyCollection{Rol}, Wie, CancellationToken)"/>
    public Task<(NieuweUitnodiging? Uitnodiging, Rolfout? Fout)> NodigVanafServer(string mail, string naam, Guid organisatie, IReadOnlyCollection<Rol> rollen, CancellationToken stop) =>
        Nodig(mail, naam, organisatie, rollen, null, _ => Task.FromResult<Rolfout?>(rollen.Contains(Rol.Beheerder) ? Rolfout.TweedeBeheerderNodig : null), stop);

    /// <summary>Slug that the organisatie of a municipality probably has.</summary>
    public static string Gemeenteslug(string gemeente) => "gemeente-" + gemeente.ToLowerInvariant().Replace(' ', '-');

    /// <summary>A fresh invitation for the first Beheerder, in the place of an earlier one; null when there is a Beheerder.</summary>
    /// <param name="organisatie">Slug that the organisatie of the municipality probably has; else the first of all.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<NieuweUitnodiging?> NodigEersteBeheerder(string organisatie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Accountbeheer.TelBeheerders(db, stop) > 0)
            return null;
        await db.Uitnodigingen.Where(u => u.Door == null && u.Mail == null).ExecuteDeleteAsync(stop);
        var van = await db.Organisaties.OrderByDescending(o => o.Slug == organisatie).ThenBy(o => o.Volgorde).Select(o => o.Id).FirstAsync(stop);
        var geheim = Geheim.Nieuw();
        var uitnodiging = new Uitnodiging { Id = Guid.NewGuid(), Sleutelmerk = Geheim.Merk(geheim), OrganisatieId = van, Rollen = [Rol.Beheerder], VerlooptOp = Nu + Uitnodiging.Geldigheid };
        db.Add(uitnodiging);
        db.Add(new AuditRegel { Op = Nu, Wie = "start", Wat = "uitnodigen", OpWat = uitnodiging.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new NieuweUitnodiging(uitnodiging, geheim);
    }

    /// <summary>A link for who lost password or second factor; both work until it is used.</summary>
    /// <param name="account">Id.</param>
    /// <param name="door">The Beheerder, who hands over the link in person or by telephone.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<NieuweUitnodiging?> NodigHerstel(Guid account, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await Accountbeheer.EisBeheerder(db, door, stop);
        if (await db.Users.Include(a => a.Rollen).SingleOrDefaultAsync(a => a.Id == account && a.GeblokkeerdOp == null && !a.IsDemo, stop) is not { } van)
            return null;
        await db.Uitnodigingen.Where(u => u.Herstelt == account).ExecuteDeleteAsync(stop);
        var geheim = Geheim.Nieuw();
        var uitnodiging = new Uitnodiging
        {
            Id = Guid.NewGuid(), Sleutelmerk = Geheim.Merk(geheim), Mail = van.Email, Naam = van.Naam, Herstelt = account, OrganisatieId = van.OrganisatieId,
            Rollen = [.. van.Rollen.Select(r => r.Rol).Order()], Door = door.Id, VerlooptOp = Nu + Uitnodiging.Geldigheid,
        };
        db.Add(uitnodiging);
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "herstellink", OpWat = account.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new NieuweUitnodiging(uitnodiging, geheim);
    }

    /// <summary>The invitation of a link; null when it was used, withdrawn or is too old.</summary>
    public async Task<Uitnodiging?> Vind(string geheim, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var (merk, nu) = (Geheim.Merk(geheim), Nu);
        return await db.Uitnodigingen.AsNoTracking().SingleOrDefaultAsync(u => u.Sleutelmerk == merk && u.VerlooptOp > nu, stop);
    }

    /// <summary>The open invitation for an address at an organisatie, for who signs in there with the organisation's own service.</summary>
    public async Task<Uitnodiging?> VindVoor(string mail, Guid organisatie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        var open = await db.Uitnodigingen.AsNoTracking().Where(u => u.OrganisatieId == organisatie && u.Mail != null && u.Herstelt == null && u.VerlooptOp > nu).ToListAsync(stop);
        return open.Find(u => normaal.NormalizeEmail(u.Mail!) == normaal.NormalizeEmail(mail));
    }

    /// <summary>
    /// Makes the account of who was invited; the invitation is gone then. Where there came to be two Beheerders meanwhile, a role of Beheerder becomes the
    /// proposal of who invited.
    /// </summary>
    /// <param name="uitnodiging">As found.</param>
    /// <param name="naam">Used where the invitation has none.</param>
    /// <param name="mail">Used where the invitation has none.</param>
    /// <param name="wachtwoordmerk">Hash of the password; null for who signs in without one.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<(Account? Account, Rolfout? Fout)> NeemAan(Uitnodiging uitnodiging, string? naam, string? mail, string? wachtwoordmerk, CancellationToken stop)
    {
        naam = (uitnodiging.Naam ?? naam ?? "").Trim();
        mail = (uitnodiging.Mail ?? mail ?? "").Trim();
        if (naam.Length is 0 or > Account.LangsteNaam)
            return (null, Rolfout.GeenNaam);
        if (!IsMail(mail))
            return (null, Rolfout.GeenMail);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        // Taken away first: of two who use the link at once, one finds nothing.
        if (await db.Uitnodigingen.Where(u => u.Id == uitnodiging.Id && u.VerlooptOp > nu).ExecuteDeleteAsync(stop) == 0)
            return (null, Rolfout.Onbekend);
        if (uitnodiging.Herstelt is { } herstelt)
            return await Herstel(db, transactie, herstelt, wachtwoordmerk, stop);
        if (await IsBezet(db, mail, nu, stop))
            return (null, Rolfout.BestaatAl);
        var account = new Account
        {
            Id = Guid.NewGuid(), Naam = naam, OrganisatieId = uitnodiging.OrganisatieId, GemaaktOp = nu,
            UserName = mail, NormalizedUserName = normaal.NormalizeName(mail), Email = mail, NormalizedEmail = normaal.NormalizeEmail(mail),
            EmailConfirmed = true, LockoutEnabled = true, PasswordHash = wachtwoordmerk, SecurityStamp = Geheim.Nieuw(),
        };
        var wacht = uitnodiging.Rollen.Contains(Rol.Beheerder) && await Accountbeheer.TelBeheerders(db, stop) >= 2;
        if (wacht && uitnodiging.Door is null)
            return (null, Rolfout.Onbekend);
        account.Rollen.AddRange(uitnodiging.Rollen.Where(r => !wacht || r != Rol.Beheerder).Select(r => new Accountrol { AccountId = account.Id, Rol = r }));
        db.Add(account);
        if (wacht)
            db.Add(new Beheerdersvoordracht { AccountId = account.Id, Door = uitnodiging.Door!.Value, Op = nu });
        db.Add(new AuditRegel { Op = nu, Wie = account.Id.ToString(), Wat = "uitnodiging-aannemen", OpWat = uitnodiging.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (account, null);
    }

    /// <summary>Takes an open invitation back; false when it was gone.</summary>
    public async Task<bool> TrekIn(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await Accountbeheer.EisBeheerder(db, door, stop);
        if (await db.Uitnodigingen.Where(u => u.Id == id).ExecuteDeleteAsync(stop) == 0)
            return false;
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "uitnodiging-intrekken", OpWat = id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    // All that opened the account before is gone: who found a telephone or a password gets in no more.
    private async Task<(Account? Account, Rolfout? Fout)> Herstel(KaartDb db, Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transactie, Guid id, string? wachtwoordmerk, CancellationToken stop)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id && a.GeblokkeerdOp == null, stop) is not { } account)
            return (null, Rolfout.Onbekend);
        (account.PasswordHash, account.SecurityStamp, account.TwoFactorEnabled, account.AccessFailedCount, account.LockoutEnd) = (wachtwoordmerk, Geheim.Nieuw(), false, 0, null);
        await db.UserTokens.Where(t => t.UserId == id).ExecuteDeleteAsync(stop);
        await db.UserLogins.Where(l => l.UserId == id).ExecuteDeleteAsync(stop);
        await db.UserPasskeys.Where(p => p.UserId == id).ExecuteDeleteAsync(stop);
        await db.Sessies.Where(s => s.AccountId == id).ExecuteDeleteAsync(stop);
        db.Add(new AuditRegel { Op = Nu, Wie = id.ToString(), Wat = "herstel", OpWat = id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (account, null);
    }

    private async Task<(NieuweUitnodiging? Uitnodiging, Rolfout? Fout)> Nodig(
        string mail, string naam, Guid organisatie, IReadOnlyCollection<Rol> rollen, Guid? door, Func<KaartDb, Task<Rolfout?>> mag, CancellationToken stop)
    {
        mail = mail.Trim();
        naam = naam.Trim();
        if (Rolregels.Toets(rollen) is { } fout)
            return (null, fout);
        if (!IsMail(mail))
            return (null, Rolfout.GeenMail);
        if (naam.Length is 0 or > Account.LangsteNaam)
            return (null, Rolfout.GeenNaam);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var bezwaar = await mag(db);
        var nu = Nu;
        if (!await db.Organisaties.AnyAsync(o => o.Id == organisatie, stop))
            return (null, Rolfout.Onbekend);
        if (await IsBezet(db, mail, nu, stop))
            return (null, Rolfout.BestaatAl);
        if (bezwaar is not null)
            return (null, bezwaar);
        var geheim = Geheim.Nieuw();
        var uitnodiging = new Uitnodiging
        {
            Id = Guid.NewGuid(), Sleutelmerk = Geheim.Merk(geheim), Mail = mail, Naam = naam, OrganisatieId = organisatie,
            Rollen = [.. rollen.Order()], Door = door, VerlooptOp = nu + Uitnodiging.Geldigheid,
        };
        db.Add(uitnodiging);
        db.Add(new AuditRegel { Op = nu, Wie = door?.ToString() ?? "gebruiker uitnodigen", Wat = "uitnodigen", OpWat = uitnodiging.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (new NieuweUitnodiging(uitnodiging, geheim), null);
    }

    private static bool IsMail(string mail) => mail.Length <= 254 && System.Net.Mail.MailAddress.TryCreate(mail, out var adres) && adres.Address == mail && adres.Host.Contains('.', StringComparison.Ordinal);

    private async Task<bool> IsBezet(KaartDb db, string mail, DateTime nu, CancellationToken stop)
    {
        var genormaliseerd = normaal.NormalizeEmail(mail);
        if (await db.Users.AnyAsync(a => a.NormalizedEmail == genormaliseerd, stop))
            return true;
        var open = await db.Uitnodigingen.Where(u => u.VerlooptOp > nu && u.Mail != null).Select(u => u.Mail).ToListAsync(stop);
        return open.Exists(m => normaal.NormalizeEmail(m!) == genormaliseerd);
    }
}
