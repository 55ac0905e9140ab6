using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>A voorziening with what is published of it.</summary>
internal sealed record Gepubliceerde(Voorziening Voorziening, VoorzieningVersie Versie)
{
    public VoorzieningInhoud Inhoud => Versie.Inhoud;

    /// <summary>Whether the public may rely on it, and so has to be able to: real, and in sight.</summary>
    public bool IsEcht => Inhoud is { Zichtbaar: Zichtbaarheid.Publiek, Herkomst: not Herkomst.Voorbeeld };
}

/// <summary>Reads voorzieningen with what is published of them.</summary>
internal static class Gepubliceerden
{
    /// <summary>Of some voorzieningen; not to change.</summary>
    public static async Task<IReadOnlyList<Gepubliceerde>> Lees(KaartDb db, IQueryable<Voorziening> welke, CancellationToken stop) => await (
        from voorziening in welke.AsNoTracking()
        join versie in db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd) on voorziening.Id equals versie.VoorzieningId
        select new Gepubliceerde(voorziening, versie)).ToListAsync(stop);

    /// <summary>One, to change; null when there is none.</summary>
    public static async Task<Gepubliceerde?> Vind(KaartDb db, Guid id, CancellationToken stop) =>
        await db.Voorzieningen.SingleOrDefaultAsync(v => v.Id == id, stop) is { } voorziening
        && await db.Versies.SingleOrDefaultAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Gepubliceerd, stop) is { } versie
            ? new Gepubliceerde(voorziening, versie)
            : null;

    /// <summary>Counts a change of what is known of a voorziening, so that every server reads it again.</summary>
    public static async Task Meld(KaartDb db, Voorziening voorziening, CancellationToken stop) =>
        (await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus, stop)).Meld(voorziening);

    /// <summary>Whether something about it lies with the redactie: a correction, or an open signal.</summary>
    public static async Task<bool> LigtBijRedactie(KaartDb db, Guid id, CancellationToken stop) =>
        await db.Foutsignalen.AnyAsync(s => s.VoorzieningId == id && s.AfgehandeldOp == null, stop)
        || await db.Versies.AnyAsync(v => v.VoorzieningId == id && v.Status == VersieStatus.Ingediend, stop);
}
