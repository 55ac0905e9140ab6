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

    /// <summary>Who can be asked about an open overdracht, each once; not oneself, and nobody who is away.</summary>
    public static async Task<IReadOnlyList<Aanspreekpunt>> Aanspreekpunten(KaartDb db, Overdrachtstaat staat, Guid zelf, CancellationToken stop)
    {
        if (!staat.IsOpen)
            return [];
        (Aanspreekrol Rol, Guid Id)[] wie = [(Aanspreekrol.Contactpersoon, staat.Houder), (Aanspreekrol.Afzender, staat.Afzender), .. staat.Lopend?.AangenomenDoor is { } ja ? [(Aanspreekrol.Ontvanger, ja)] : Array.Empty<(Aanspreekrol, Guid)>()];
        var ids = wie.Select(w => w.Id).ToList();
        var mail = await db.Users.Where(a => ids.Contains(a.Id) && a.GeblokkeerdOp == null && a.Email != null).ToDictionaryAsync(a => a.Id, a => a.Email!, stop);
        var personen = await Lees(db, ids, stop);
        return [.. wie.Where(w => w.Id != zelf && mail.ContainsKey(w.Id)).DistinctBy(w => w.Id).Select(w => new Aanspreekpunt(w.Rol, personen[w.Id], mail[w.Id]))];
    }

    /// <summary>Who opened the story of a dossier, the latest first.</summary>
    public static async Task<IReadOnlyList<Inzage>> Inzagen(KaartDb db, Guid dossier, CancellationToken stop)
    {
        var opWat = dossier.ToString();
        var regels = await db.Audit.AsNoTracking().Where(r => r.OpWat == opWat && r.Wat == Overdrachten.Lezen && r.Uitkomst == AuditRegel.Gelukt).OrderByDescending(r => r.Op).ToListAsync(stop);
        var personen = await Lees(db, [.. regels.Select(r => Guid.Parse(r.Wie)).Distinct()], stop);
        return [.. regels.Select(r => new Inzage(r.Op, personen[Guid.Parse(r.Wie)]))];
    }
}
