using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Names accounts where people read who does what.</summary>
internal static class Personen
{
    public static async Task<Dictionary<Guid, Persoon>> Lees(KaartDb db, IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        await db.Users.Where(a => ids.Contains(a.Id))
            .Join(db.Organisaties, a => a.OrganisatieId, o => o.Id, (a, o) => new { a.Id, a.Naam, Organisatie = o.Naam })
            .ToDictionaryAsync(a => a.Id, a => new Persoon(a.Id, a.Naam, a.Organisatie), stop);

    /// <summary>Who opened the story of a dossier, the latest first.</summary>
    public static async Task<IReadOnlyList<Inzage>> Inzagen(KaartDb db, Guid dossier, CancellationToken stop)
    {
        var opWat = dossier.ToString();
        var regels = await db.Audit.AsNoTracking().Where(r => r.OpWat == opWat && r.Wat == Overdrachten.Lezen && r.Uitkomst == AuditRegel.Gelukt).OrderByDescending(r => r.Op).ToListAsync(stop);
        var personen = await Lees(db, [.. regels.Select(r => Guid.Parse(r.Wie)).Distinct()], stop);
        return [.. regels.Select(r => new Inzage(r.Op, personen[Guid.Parse(r.Wie)]))];
    }
}
