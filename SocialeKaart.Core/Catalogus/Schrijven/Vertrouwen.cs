using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>Which organisaties publish their own entries at once. By choice of the redactie; nobody does by itself.</summary>
public sealed class Vertrouwen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Lets an organisatie publish, or not any more. What waits already goes on waiting.</summary>
    /// <param name="organisatie">Id.</param>
    /// <param name="mag">Whether it may.</param>
    /// <param name="door">Someone of the redactie.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>False when there is no such organisatie, or nothing to change.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<bool> Zet(Guid organisatie, bool mag, Wie door, CancellationToken stop)
    {
        Schrijfrecht.EisRedactie(door);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Organisaties.AnyAsync(o => o.Id == organisatie, stop) || await Is(db, organisatie, stop) == mag)
            return false;
        var nu = tijd.GetUtcNow().UtcDateTime;
        if (mag)
            db.Add(new Vertrouwdeorganisatie { OrganisatieId = organisatie, Door = door.Id, Op = nu });
        else
            await db.Vertrouwd.Where(v => v.OrganisatieId == organisatie).ExecuteDeleteAsync(stop);
        db.Add(new AuditRegel { Op = nu, Wie = door.Id.ToString(), Wat = mag ? "zelf-publiceren-aan" : "zelf-publiceren-uit", OpWat = organisatie.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>Whether an organisatie publishes at once.</summary>
    internal static Task<bool> Is(KaartDb db, Guid? organisatie, CancellationToken stop) => db.Vertrouwd.AnyAsync(v => v.OrganisatieId == organisatie, stop);
}
