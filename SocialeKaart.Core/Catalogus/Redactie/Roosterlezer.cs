using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>
/// Answers questions of the grid from memory. Each question first asks the database whether anything changed, whoever changed it, and reads only that:
/// so what an editor sees is never older than the question.
/// </summary>
public sealed class Roosterlezer(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd) : IDisposable
{
    private readonly SemaphoreSlim beurt = new(1);
    private Stand? stand;

    /// <summary>Most entries that can be chosen at once.</summary>
    public const int MeesteGekozen = 500;

    private DateOnly Vandaag => Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);

    /// <summary>One page of the grid.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Roosterantwoord> Vraag(Roostervraag vraag, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        return (await Beeld(stop)).Vraag(vraag, Vandaag);
    }

    /// <summary>All entries that meet a question, to choose them; at most <see cref="MeesteGekozen"/>.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<IReadOnlyList<Gekozene>> Kies(Roostervraag vraag, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        return [.. (await Beeld(stop)).Alle(vraag, Vandaag, MeesteGekozen).Select(r => new Gekozene(r.Id, r.Naam))];
    }

    public void Dispose() => beurt.Dispose();

    /// <summary>All entries as they are now.</summary>
    internal async Task<Roosterbeeld> Beeld(CancellationToken stop)
    {
        // One at a time: the first question after a start reads everything, and the others wait for that.
        await beurt.WaitAsync(stop);
        try
        {
            await using var db = await dbFactory.CreateDbContextAsync(stop);
            stand = await Ververs(db, stand, stop);
            return stand.Beeld;
        }
        finally
        {
            beurt.Release();
        }
    }

    private static async Task<Stand> Ververs(KaartDb db, Stand? vorig, CancellationToken stop)
    {
        // The counter first: what changes during reading is read once more for the next question.
        var teller = await db.Tellers.Where(t => t.Naam == Teller.Catalogus).Select(t => new Tellerstand(t.Waarde, t.Vermeld, t.Synoniemen)).SingleOrDefaultAsync(stop);
        // What is only being written moves no counter; there is never much of it.
        var open = (await db.Versies.Where(v => v.Status == VersieStatus.Concept || v.Status == VersieStatus.Ingediend)
            .Select(v => new Open(v.Id, v.VoorzieningId, v.Status)).ToListAsync(stop)).ToHashSet();
        if (vorig is not null && vorig.Teller == teller && vorig.Open.SetEquals(open))
            return vorig;
        if (vorig is not null && (vorig.Teller == teller || teller.AlleenVermeldSinds(vorig.Teller)))
        {
            var anders = vorig.Open.Except(open).Concat(open.Except(vorig.Open)).Select(o => o.Voorziening).Distinct().ToList();
            var na = vorig.Teller.Waarde;
            var rijen = await Lees(db, db.Voorzieningen.Where(v => v.Wijziging > na || anders.Contains(v.Id)), open, stop);
            if (rijen.TrueForAll(r => r.Voorziening.OrganisatieId is not { } van || vorig.Organisaties.ContainsKey(van)))
                return vorig with { Teller = teller, Open = open, Beeld = vorig.Beeld.Met(Regels(rijen, open, vorig.Organisaties)) };
        }

        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, stop);
        return new Stand(teller, open, organisaties, new Roosterbeeld(Regels(await Lees(db, db.Voorzieningen, open, stop), open, organisaties)));
    }

    private static List<Roosterregel> Regels(List<Rij> rijen, HashSet<Open> open, Dictionary<Guid, Organisatie> organisaties)
    {
        var wachtend = open.Where(o => o.Status == VersieStatus.Ingediend).Select(o => o.Voorziening).ToHashSet();
        return
        [
            .. rijen.Where(r => r.Versie is not null).Select(r => Roosterregel.Van(
                r.Voorziening, r.Versie!, r.Voorziening.OrganisatieId is { } van ? organisaties[van] : null, wachtend.Contains(r.Voorziening.Id), r.Import)),
        ];
    }

    private static async Task<List<Rij>> Lees(KaartDb db, IQueryable<Voorziening> welke, HashSet<Open> open, CancellationToken stop)
    {
        var rijen = await (
            from voorziening in welke.AsNoTracking()
            join versie in db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd) on voorziening.Id equals versie.VoorzieningId into versies
            from versie in versies.DefaultIfEmpty()
            select new Rij(voorziening, versie, null)).ToListAsync(stop);
        var imports = await Imports(db, welke, stop);
        rijen = [.. rijen.Select(r => r.Versie is { } versie && imports.TryGetValue((r.Voorziening.Id, versie.Nummer), out var import) ? r with { Import = import } : r)];
        var zonder = rijen.Where(r => r.Versie is null).Select(r => r.Voorziening.Id).ToHashSet();
        if (zonder.Count == 0)
            return rijen;
        var ids = open.Where(o => zonder.Contains(o.Voorziening)).Select(o => o.Id).ToList();
        var laatste = (await db.Versies.AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(stop)).GroupBy(v => v.VoorzieningId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Nummer)!);
        return [.. rijen.Select(r => r.Versie is null ? r with { Versie = laatste.GetValueOrDefault(r.Voorziening.Id) } : r)];
    }

    // By itself: joined to every version it would be slow.
    private static async Task<Dictionary<(Guid Voorziening, int Versie), int>> Imports(KaartDb db, IQueryable<Voorziening> welke, CancellationToken stop) =>
        (await db.Set<Importregel>().Where(r => welke.Any(v => v.Id == r.VoorzieningId)).Select(r => new { r.VoorzieningId, r.VersieNa, r.ImportId }).ToListAsync(stop))
            .GroupBy(r => (r.VoorzieningId, r.VersieNa)).ToDictionary(g => g.Key, g => g.Min(r => r.ImportId));

    private sealed record Rij(Voorziening Voorziening, VoorzieningVersie? Versie, int? Import);

    /// <summary>A version that is not published yet.</summary>
    private sealed record Open(Guid Id, Guid Voorziening, VersieStatus Status);

    private sealed record Stand(Tellerstand Teller, HashSet<Open> Open, Dictionary<Guid, Organisatie> Organisaties, Roosterbeeld Beeld);
}
