using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>Changes many entries at once: first looked at, then all or nothing in one transaction, with an audit line for each.</summary>
public sealed class Bulkbewerking(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Says what a change would do to each entry. Changes nothing.</summary>
    /// <param name="welke">Ids of voorzieningen, at most <see cref="Roosterlezer.MeesteGekozen"/>; those that are not there are left out.</param>
    /// <param name="wijziging">The change.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Bulkplan> Bekijk(IReadOnlyCollection<Guid> welke, Bulkwijziging wijziging, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        if (welke.Count > Roosterlezer.MeesteGekozen)
            throw new ArgumentException("More entries than can be changed at once.", nameof(welke));
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await Plan(db, welke, wijziging, stop);
    }

    /// <summary>Does what was looked at; nothing when anyone changed one of the entries since, or a rule is in the way.</summary>
    /// <param name="plan">As <see cref="Bekijk"/> made it.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Bulkuitkomst> Voer(Bulkplan plan, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Takes the write lock at once: what is found unchanged stays so.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = await Plan(db, [.. plan.Regels.Select(r => r.Id)], plan.Wijziging, stop);
        var gezien = plan.Regels.ToDictionary(r => r.Id);
        List<string> veranderd = [.. nu.Regels.Where(r => !IsZoGezien(gezien[r.Id], r)).Select(r => r.Naam)];
        if (veranderd.Count > 0 || nu.Fout.Count > 0 || nu.Regels.Count < plan.Regels.Count)
            return new Bulkuitkomst.Botsing(nu, veranderd);
        var doen = nu.Veranderend;
        if (doen.Count == 0)
            return new Bulkuitkomst.Gelukt(0);
        var teller = await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus, stop);
        var wijziging = teller.MeldSamen(alleenVoorzieningen: true);
        await db.SaveChangesAsync(stop);
        if (doen.Any(r => r.NieuweInhoud))
            await Stapel.Publiceer(db, [.. doen.Select(r => new Stapelstuk(r.Id, r.Slug, r.Gezien, Bestaat: true, r.Wordt!.Organisatie, r.Wordt.Inhoud, Controle: null, Bronverklaring: null))], wijziging, tijd.GetUtcNow(), wie.Id, _ => { }, stop);
        else
            await Zet(db, doen, wijziging, stop);
        db.AddRange(doen.Select(r => new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie.Id.ToString(), Wat = plan.Wijziging.Wat, OpWat = r.Id.ToString(), Herkomst = Auditherkomst.Werkplek }));
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new Bulkuitkomst.Gelukt(doen.Count);
    }

    private static async Task<Bulkplan> Plan(KaartDb db, IReadOnlyCollection<Guid> welke, Bulkwijziging wijziging, CancellationToken stop)
    {
        var ids = welke.ToList();
        var voorzieningen = await db.Voorzieningen.AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(stop);
        var versies = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd && ids.Contains(v.VoorzieningId)).ToDictionaryAsync(v => v.VoorzieningId, stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Slug, stop);
        var kader = await Toetskader.Lees(db, [.. versies.Values.SelectMany(v => v.Inhoud.VolgendeStap).Distinct()], stop);
        return new Bulkplan(wijziging, [.. voorzieningen.Select(v => Regel(v, versies.GetValueOrDefault(v.Id), wijziging, organisaties, kader)).OrderBy(r => r.Naam, Taalvolgorde.Nederlands)]);
    }

    private static Bulkregel Regel(Voorziening voorziening, VoorzieningVersie? versie, Bulkwijziging wijziging, Dictionary<Guid, string> organisaties, Toetskader kader)
    {
        if (versie is null)
            return new Bulkregel(voorziening.Id, voorziening.Slug, voorziening.Slug, 0, null, null, [new Veldfout("status", "hiervan is nog niets gepubliceerd")]);
        var was = new Bulkstand(voorziening.OrganisatieId, versie.Inhoud, voorziening.Controledagen, voorziening.Controlemail);
        var regel = new Bulkregel(voorziening.Id, voorziening.Slug, versie.Inhoud.Naam, versie.Nummer, was, wijziging.Pas(was), []);
        return regel with { Fouten = Fouten(voorziening, regel, wijziging, organisaties, kader) };
    }

    private static IReadOnlyList<Veldfout> Fouten(Voorziening voorziening, Bulkregel regel, Bulkwijziging wijziging, Dictionary<Guid, string> organisaties, Toetskader kader)
    {
        if (wijziging.Fout is { } fout)
            return [fout];
        if (voorziening.SamengevoegdMet is not null)
            return [new Veldfout("status", "deze is samengevoegd met een andere")];
        if (!regel.IsAnders)
            return [];
        if (regel.Wordt!.Organisatie is { } van && !organisaties.ContainsKey(van))
            return [new Veldfout("organisatie", "deze organisatie bestaat niet")];
        return Inhoudstoets.Toets(kader, regel.Slug, regel.Wordt.Organisatie is { } id ? organisaties[id] : null, regel.Wordt.Inhoud).Fouten;
    }

    private static bool IsZoGezien(Bulkregel gezien, Bulkregel nu) =>
        gezien.Gezien == nu.Gezien && (gezien.Was is { } was && nu.Was is { } nog ? was with { Inhoud = nog.Inhoud } == nog : gezien.Was is null && nu.Was is null);

    // What is no content has no versions: the line in the audit tells who changed it.
    private static async Task Zet(KaartDb db, IReadOnlyList<Bulkregel> doen, long wijziging, CancellationToken stop)
    {
        var ids = doen.Select(r => r.Id).ToList();
        var voorzieningen = await db.Voorzieningen.Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
        foreach (var regel in doen)
        {
            var (voorziening, wordt) = (voorzieningen[regel.Id], regel.Wordt!);
            (voorziening.OrganisatieId, voorziening.Controledagen, voorziening.Controlemail, voorziening.Wijziging) = (wordt.Organisatie, wordt.Controledagen, wordt.Controlemail, wijziging);
        }
    }
}
