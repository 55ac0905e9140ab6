using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Catalogus.Stam;

/// <summary>
/// Changes what all entries share, which the seed folder keeps in files of its own: one transaction of rows, audit line and change counter; all or nothing.
/// Who may do it is for the use case to decide.
/// </summary>
public sealed class Stamwijziging(IDbContextFactory<KaartDb> dbFactory, ZaadImport zaadImport, TimeProvider tijd)
{
    /// <summary>Makes a change.</summary>
    /// <param name="pad">The file whose rows change.</param>
    /// <param name="wat">The action, for the audit.</param>
    /// <param name="opWat">Id of what it is done to.</param>
    /// <param name="wie">Who does it.</param>
    /// <param name="stap">Says what the catalogue has to say from now on, or why nothing changes; it is called with the write lock held.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    internal async Task<Stamuitkomst> Doe(string pad, string wat, string opWat, Wie wie, Func<KaartDb, Zaad, Task<(Stamuitkomst Uitkomst, Zaad? Wordt)>> stap, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Takes the write lock at once: what is found unchanged stays so.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = await zaadImport.LeesZonderVoorzieningen(stop);
        var (uitkomst, wordt) = await stap(db, nu);
        if (wordt is null)
            return uitkomst;
        await Kaartschrijver.Schrijf(db, nu, wordt, [pad], tijd.GetUtcNow().UtcDateTime, stop);
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie.Id.ToString(), Wat = wat, OpWat = opWat, Herkomst = Auditherkomst.Werkplek });
        var teller = await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus, stop);
        if (pad == SynoniemenBestand.Naam)
            teller.MeldSynoniemen();
        else
            teller.MeldSamen(alleenVoorzieningen: false);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return uitkomst;
    }

    /// <summary>The same where there is nothing to ask the database.</summary>
    internal Task<Stamuitkomst> Doe(string pad, string wat, string opWat, Wie wie, Func<Zaad, (Stamuitkomst Uitkomst, Zaad? Wordt)> stap, CancellationToken stop) =>
        Doe(pad, wat, opWat, wie, (_, nu) => Task.FromResult(stap(nu)), stop);

    /// <summary>What a step says when nothing changes.</summary>
    internal static (Stamuitkomst Uitkomst, Zaad? Wordt) Niets(Stamuitkomst uitkomst) => (uitkomst, null);

    /// <summary>What a step says when the catalogue changes.</summary>
    internal static (Stamuitkomst Uitkomst, Zaad? Wordt) Wordt(Zaad zaad) => (new Stamuitkomst.Gelukt(), zaad);

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void Eis(Wie wie)
    {
        if (!wie.IsEen(Rolregels.HoudenActueel))
            throw new UnauthorizedAccessException("This account does not keep what all entries share.");
    }
}
