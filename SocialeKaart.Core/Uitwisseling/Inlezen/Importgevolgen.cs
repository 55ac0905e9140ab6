using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>Something that was changed by others, so that an import or the undoing of one was not done.</summary>
/// <param name="Naam">Of the voorziening as it is published; its slug when nothing is; the path of a file.</param>
/// <param name="Voorziening">Id; null: it is a file, or there is no such voorziening.</param>
/// <param name="Door">Name of the account that changed it last; null when none did, or it is gone.</param>
/// <param name="Import">Number of the import that changed it last; null when none did.</param>
/// <param name="Op">When it was changed last, UTC; null when not known.</param>
public sealed record Importbotsing(string Naam, Guid? Voorziening, string? Door, int? Import, DateTime? Op);

/// <summary>A voorziening that an import brought or changed.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">As it is published now.</param>
/// <param name="IsNieuw">It was not there before.</param>
public sealed record Importresultaat(string Slug, string Naam, bool IsNieuw);

/// <summary>What an import did.</summary>
/// <param name="Eerste">New ones first, each by name; at most <see cref="Importgevolgen.MeesteResultaten"/>.</param>
/// <param name="Nieuw">How many voorzieningen were not there before.</param>
/// <param name="Gewijzigd">How many were.</param>
public sealed record Importresultaten(IReadOnlyList<Importresultaat> Eerste, int Nieuw, int Gewijzigd);

/// <summary>Tells what an import did, and why one was not done, by the names that people know.</summary>
public sealed class Importgevolgen(IDbContextFactory<KaartDb> dbFactory)
{
    /// <summary>Most voorzieningen that are listed after an import; all of them stand in the grid.</summary>
    public const int MeesteResultaten = 20;

    // What the audit calls the changes of a file.
    private static readonly Dictionary<string, string> Acties = new()
    {
        [GemeenteBestand.Naam] = "gemeente-", [HulplijnenBestand.Naam] = "hulplijn-", [OnderwerpenBestand.Naam] = "onderwerp-",
        [OrganisatiesBestand.Naam] = "organisatie-", [SynoniemenBestand.Naam] = "synoniemen-",
    };

    /// <summary>What others changed, in the order in which it was found; empty when that is not known.</summary>
    /// <param name="opdracht">That was not done.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Importbotsing>> Botsingen(Importopdracht opdracht, Wie wie, CancellationToken stop)
    {
        Importopdrachten.Eis(wie);
        var namen = opdracht.Botsing?.Split(Importopdracht.Tussen) ?? [];
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var versies = await (
            from voorziening in db.Voorzieningen.AsNoTracking().Where(v => namen.Contains(v.Slug))
            join versie in db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd) on voorziening.Id equals versie.VoorzieningId
            select new { voorziening.Slug, versie.VoorzieningId, versie.Nummer, versie.Inhoud.Naam, versie.Door, versie.GemaaktOp }).ToDictionaryAsync(v => v.Slug, stop);
        var ids = versies.Values.Select(v => v.VoorzieningId).ToList();
        var imports = (await db.Set<Importregel>().Where(r => ids.Contains(r.VoorzieningId)).Select(r => new { r.VoorzieningId, r.VersieNa, r.ImportId }).ToListAsync(stop)).ToLookup(r => (r.VoorzieningId, r.VersieNa), r => (int?)r.ImportId);
        List<(string Naam, Guid? Id, Guid? Door, int? Import, DateTime? Op)> gevonden = [];
        foreach (var naam in namen)
        {
            if (versies.TryGetValue(naam, out var versie))
                gevonden.Add((versie.Naam, versie.VoorzieningId, versie.Door, imports[(versie.VoorzieningId, versie.Nummer)].Min(), versie.GemaaktOp));
            else if (Acties.TryGetValue(naam, out var actie) && await db.Audit.AsNoTracking().Where(a => a.Wat.StartsWith(actie)).OrderByDescending(a => a.Id).FirstOrDefaultAsync(stop) is { } regel)
                gevonden.Add((naam, null, Guid.TryParse(regel.Wie, CultureInfo.InvariantCulture, out var wieId) ? wieId : null, null, regel.Op));
            else
                gevonden.Add((naam, null, null, null, null));
        }

        var accounts = gevonden.Select(g => g.Door).OfType<Guid>().Distinct().ToList();
        var wieNaam = await db.Users.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Naam, stop);
        return [.. gevonden.Select(g => new Importbotsing(g.Naam, g.Id, g.Door is { } door ? wieNaam.GetValueOrDefault(door) : null, g.Import, g.Op))];
    }

    /// <summary>What an import did; null when there is no such import.</summary>
    /// <param name="import">Its number.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Importresultaten?> Resultaten(int import, Wie wie, CancellationToken stop)
    {
        Importopdrachten.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (!await db.Importen.AnyAsync(i => i.Id == import, stop))
            return null;
        var regels = await (
            from regel in db.Set<Importregel>().Where(r => r.ImportId == import)
            join voorziening in db.Voorzieningen on regel.VoorzieningId equals voorziening.Id
            join versie in db.Versies.Where(v => v.Status == VersieStatus.Gepubliceerd) on regel.VoorzieningId equals versie.VoorzieningId
            select new { voorziening.Slug, versie.Inhoud.Naam, IsNieuw = regel.VersieVoor == null }).ToListAsync(stop);
        var nieuw = regels.Count(r => r.IsNieuw);
        return new Importresultaten(
            [.. regels.OrderByDescending(r => r.IsNieuw).ThenBy(r => r.Naam, Taalvolgorde.Nederlands).Take(MeesteResultaten).Select(r => new Importresultaat(r.Slug, r.Naam, r.IsNieuw))],
            nieuw,
            regels.Count - nieuw);
    }
}
