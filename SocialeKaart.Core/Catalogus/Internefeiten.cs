using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus;

/// <summary>What staff know of a voorziening, as it is written; every part may be absent.</summary>
/// <param name="Contactpersoon">Person or team to ask for.</param>
/// <param name="Telefoon">Direct number, not for residents.</param>
/// <param name="Mail">Direct address, not for residents.</param>
/// <param name="Notitie">How a warm handover goes here; never about a resident.</param>
public sealed record Internegegevens(string? Contactpersoon, string? Telefoon, string? Mail, string? Notitie)
{
    public bool IsLeeg => Contactpersoon is null && Telefoon is null && Mail is null && Notitie is null;

    /// <summary>The same without blanks around it; what holds nothing else is absent.</summary>
    internal Internegegevens Kaal() => new(Kaal(Contactpersoon), Kaal(Telefoon), Kaal(Mail), Kaal(Notitie));

    private static string? Kaal(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>What staff know of a voorziening, and who says so.</summary>
/// <param name="Gegevens">As written.</param>
/// <param name="Naam">Of the account that wrote it last; null when that account is gone.</param>
/// <param name="Op">UTC.</param>
public sealed record Internfeit(Internegegevens Gegevens, string? Naam, DateTime Op);

/// <summary>Reads and keeps the facts of a voorziening that are for staff only.</summary>
public sealed class Internefeiten(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Whether someone may write the facts about a voorziening of an organisatie.</summary>
    /// <param name="wie">Who wants to.</param>
    /// <param name="organisatie">Id of who offers the voorziening; null when unknown.</param>
    public static bool MagSchrijven(Wie wie, Guid? organisatie) =>
        wie.IsEen(Rolregels.OnderhoudenFeiten) || (organisatie == wie.Organisatie && wie.IsEen(Rolregels.OnderhoudenEigenFeiten));

    /// <summary>The facts about a voorziening; null when nobody wrote any.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Internfeit?> Lees(Guid voorziening, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        Werkkennis.EisLezen(wie, await db.Voorzieningen.Where(v => v.Id == voorziening).Select(v => v.OrganisatieId).SingleOrDefaultAsync(stop));
        return await (
            from feit in db.Intern
            where feit.VoorzieningId == voorziening
            join account in db.Users on feit.Door equals account.Id into accounts
            from door in accounts.DefaultIfEmpty()
            select new Internfeit(new Internegegevens(feit.Contactpersoon, feit.Telefoon, feit.Mail, feit.Notitie), door == null ? null : door.Naam, feit.Op)).SingleOrDefaultAsync(stop);
    }

    /// <summary>Keeps the facts in the place of what was there; nothing at all takes them away.</summary>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Schrijffout?> Bewaar(Guid voorziening, Internegegevens gegevens, Wie door, CancellationToken stop)
    {
        var kaal = gegevens.Kaal();
        if (Toets(kaal) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == voorziening, stop) is not { } van)
            return Schrijffout.Onbekend;
        if (!MagSchrijven(door, van.OrganisatieId))
            throw new UnauthorizedAccessException("This account may not write about this voorziening.");
        var nu = tijd.GetUtcNow().UtcDateTime;
        await db.Intern.Where(i => i.VoorzieningId == voorziening).ExecuteDeleteAsync(stop);
        if (!kaal.IsLeeg)
        {
            db.Add(new VoorzieningIntern
            {
                VoorzieningId = voorziening, Contactpersoon = kaal.Contactpersoon, Telefoon = kaal.Telefoon, Mail = kaal.Mail, Notitie = kaal.Notitie, Door = door.Id, Op = nu,
            });
        }

        db.Add(new AuditRegel { Op = nu, Wie = door.Id.ToString(), Wat = "interne-feiten", OpWat = voorziening.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    private static Schrijffout? Toets(Internegegevens gegevens) =>
        new[] { gegevens.Contactpersoon, gegevens.Telefoon, gegevens.Mail }.Select(r => Schrijfregels.ToetsVrij(r, VoorzieningIntern.LangsteRegel)).FirstOrDefault(f => f is not null)
        ?? Schrijfregels.ToetsVrij(gegevens.Notitie, VoorzieningIntern.LangsteNotitie)
        ?? (gegevens.Mail is null || System.Net.Mail.MailAddress.TryCreate(gegevens.Mail, out _) ? null : Schrijffout.GeenMail);
}
