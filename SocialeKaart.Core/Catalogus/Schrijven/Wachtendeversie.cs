using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>Brings a version that waited into what is published by now.</summary>
internal static class Wachtendeversie
{
    /// <summary>What would be published.</summary>
    /// <param name="db">To read what was published when the edit began.</param>
    /// <param name="versie">The version that waits.</param>
    /// <param name="nu">What is published.</param>
    /// <param name="gekozen">Parts for which the edit wins a conflict.</param>
    /// <param name="stop">Stops.</param>
    public static async Task<Samenvoeging> VoegSamen(KaartDb db, VoorzieningVersie versie, VoorzieningInhoud nu, IReadOnlyCollection<string> gekozen, CancellationToken stop) =>
        Samenvoegen.Voeg(await Basis(db, versie.VoorzieningId, versie.Basis, versie.Nummer, stop) ?? nu, nu, versie.Inhoud, gekozen);

    /// <summary>What was published when an edit began; null when that is not kept.</summary>
    /// <param name="db">Of the transaction.</param>
    /// <param name="voorziening">Id.</param>
    /// <param name="nummer">Of the version that was published then; null: the last one before.</param>
    /// <param name="voor">Number of the edit.</param>
    /// <param name="stop">Stops.</param>
    public static async Task<VoorzieningInhoud?> Basis(KaartDb db, Guid voorziening, int? nummer, int voor, CancellationToken stop) => (await db.Versies.AsNoTracking()
        .Where(v => v.VoorzieningId == voorziening && (v.Status == VersieStatus.Gepubliceerd || v.Status == VersieStatus.Vervangen) && (nummer == null ? v.Nummer < voor : v.Nummer == nummer))
        .OrderByDescending(v => v.Nummer).FirstOrDefaultAsync(stop))?.Inhoud;

    /// <summary>The number that a next version has.</summary>
    public static async Task<int> Volgende(KaartDb db, Guid voorziening, CancellationToken stop) =>
        1 + await db.Versies.Where(v => v.VoorzieningId == voorziening).MaxAsync(v => v.Nummer, stop);
}
