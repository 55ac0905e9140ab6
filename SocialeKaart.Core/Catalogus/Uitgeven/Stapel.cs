using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Uitgeven;

/// <summary>One of many voorzieningen that are published together.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Gezien">Number of the published version that was seen; null when none is published.</param>
/// <param name="Bestaat">Whether the voorziening is in the database.</param>
/// <param name="Organisatie">Who offers it from now on.</param>
/// <param name="Inhoud">What it says from now on; checked by the caller.</param>
/// <param name="Controle">Of a new one only.</param>
/// <param name="Bronverklaring">What the source says of a check; null: nothing.</param>
/// <param name="GemaaktOp">When it came to say so, UTC; null: now.</param>
internal sealed record Stapelstuk(
    Guid Id, string Slug, int? Gezien, bool Bestaat, Guid? Organisatie, VoorzieningInhoud Inhoud, Controle? Controle, Controle? Bronverklaring, DateTime? GemaaktOp = null);

/// <summary>Publishes many voorzieningen within the transaction of the caller, who holds the write lock, and writes audit line and change counter.</summary>
internal static class Stapel
{
    /// <summary>Most that are in memory as rows at a time.</summary>
    private const int Tegelijk = 1000;

    /// <summary>Slugs of those that someone else changed since they were seen.</summary>
    public static async Task<IReadOnlyList<string>> Botsingen(KaartDb db, IEnumerable<Stapelstuk> stukken, CancellationToken stop)
    {
        var gepubliceerd = await db.Versies.Where(v => v.Status == VersieStatus.Gepubliceerd).Select(v => new { v.VoorzieningId, v.Nummer }).ToDictionaryAsync(v => v.VoorzieningId, v => (int?)v.Nummer, stop);
        var bestaand = await db.Voorzieningen.Select(v => new { v.Slug, v.Id }).ToDictionaryAsync(v => v.Slug, v => v.Id, stop);
        return
        [
            .. stukken.Where(s => bestaand.TryGetValue(s.Slug, out var id) != s.Bestaat || (s.Bestaat && id != s.Id) || gepubliceerd.GetValueOrDefault(s.Id) != s.Gezien)
                .Select(s => s.Slug),
        ];
    }

    /// <summary>Writes a new version of each.</summary>
    /// <param name="db">Holds the transaction.</param>
    /// <param name="stukken">Without <see cref="Botsingen"/>.</param>
    /// <param name="wijziging">Value of the change counter, noted at each.</param>
    /// <param name="nu">The clock.</param>
    /// <param name="door">Id of the account that does it; null: an import.</param>
    /// <param name="gedaan">Told how many are written, now and then.</param>
    /// <param name="stop">Stops between parts.</param>
    /// <returns>By voorziening the number of its new version.</returns>
    public static async Task<IReadOnlyDictionary<Guid, int>> Publiceer(KaartDb db, IReadOnlyList<Stapelstuk> stukken, long wijziging, DateTimeOffset nu, Guid? door, Action<int> gedaan, CancellationToken stop)
    {
        var nummers = new Dictionary<Guid, int>(stukken.Count);
        foreach (var deel in stukken.Chunk(Tegelijk))
        {
            Guid[] ids = [.. deel.Where(s => s.Bestaat).Select(s => s.Id)];
            var hoogste = await db.Versies.Where(v => ids.Contains(v.VoorzieningId)).GroupBy(v => v.VoorzieningId).Select(g => new { g.Key, Nummer = g.Max(v => v.Nummer) }).ToDictionaryAsync(g => g.Key, g => g.Nummer, stop);
            await db.Versies.Where(v => v.Status == VersieStatus.Gepubliceerd && ids.Contains(v.VoorzieningId)).ExecuteUpdateAsync(v => v.SetProperty(x => x.Status, VersieStatus.Vervangen), stop);
            var bestaand = await db.Voorzieningen.Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
            foreach (var stuk in deel)
            {
                if (bestaand.TryGetValue(stuk.Id, out var voorziening))
                    (voorziening.OrganisatieId, voorziening.Wijziging) = (stuk.Organisatie, wijziging);
                nummers[stuk.Id] = hoogste.GetValueOrDefault(stuk.Id) + 1;
            }

            db.AddRange(deel.Where(s => !s.Bestaat).Select(s => new Voorziening { Id = s.Id, Slug = s.Slug, OrganisatieId = s.Organisatie, Controle = s.Controle, Wijziging = wijziging }));
            db.AddRange(deel.Select(s => new VoorzieningVersie
            {
                Id = Guid.CreateVersion7(nu), VoorzieningId = s.Id, Nummer = nummers[s.Id], Status = VersieStatus.Gepubliceerd, Inhoud = s.Inhoud, Bronverklaring = s.Bronverklaring,
                Door = door, GemaaktOp = s.GemaaktOp ?? nu.UtcDateTime,
            }));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            gedaan(nummers.Count);
        }

        return nummers;
    }
}
