using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Opslag;

/// <summary>Makes the public snapshot from the database: the whole of it, or the one before with what changed.</summary>
public sealed class KaartLezer(IDbContextFactory<KaartDb> dbFactory, ZaadImport zaadImport)
{
    /// <summary>The value of the change counter; 0 when nothing has been imported yet.</summary>
    public async Task<long> Versie(CancellationToken stop) => (await Stand(stop)).Waarde;

    /// <summary>Reads everything published.</summary>
    /// <param name="toonVoorbeelden">False leaves fictitious entries out.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<KaartBeeld> Lees(bool toonVoorbeelden, CancellationToken stop)
    {
        // The counter first: a change during reading then makes the snapshot old, never wrongly new.
        var stand = await Stand(stop);
        var zaad = await zaadImport.LeesZonderVoorzieningen(stop);
        var organisaties = zaad.Organisaties.ToDictionary(o => o.Id);
        var lijnen = zaad.Hulplijnen.ToDictionary(h => h.Id);
        var kalender = new Kalender([.. zaad.Gemeente.Schoolvakanties]);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var voorzieningen = new List<PubliekeVoorziening>();
        var omleidingen = new List<Omleiding>();
        await foreach (var rij in Rijen(db, 0).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (IsTeZien(rij, toonVoorbeelden))
                voorzieningen.Add(Maak(rij, kalender, rij.OrganisatieId is { } id ? organisaties[id] : null, lijnen.GetValueOrDefault));
            if (rij.Omleiding is { } omleiding)
                omleidingen.Add(omleiding);
        }

        return new KaartBeeld(stand, zaad, voorzieningen, toonVoorbeelden, Omleidingen.Leeg.Met([], omleidingen));
    }

    /// <summary>Reads what changed since a snapshot was read: a few entries, the synonyms, or everything when something else changed.</summary>
    /// <param name="vorig">The snapshot; itself is given back when nothing changed.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<KaartBeeld> Lees(KaartBeeld vorig, CancellationToken stop)
    {
        var stand = await Stand(stop);
        if (stand == vorig.Stand)
            return vorig;
        if (!stand.AlleenVermeldSinds(vorig.Stand))
            return await Lees(vorig.ToonVoorbeelden, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Entries that change meanwhile may be read new already; they are read again for the next value of the counter.
        var rijen = await Rijen(db, vorig.Versie).ToListAsync(stop);
        if (rijen.Exists(r => r.OrganisatieId is { } id && vorig.Organisatie(id) is null))
            return await Lees(vorig.ToonVoorbeelden, stop);
        var teZien = rijen.ToLookup(r => IsTeZien(r, vorig.ToonVoorbeelden));
        var basis = stand.Synoniemen == vorig.Stand.Synoniemen ? vorig : vorig.MetSynoniemen(await db.Synoniemen.AsNoTracking().OrderBy(s => s.Volgorde).ToListAsync(stop));
        return basis.Met(
            stand,
            [.. teZien[true].Select(r => Maak(r, vorig.Kalender, r.OrganisatieId is { } id ? vorig.Organisatie(id) : null, vorig.Hulplijn))],
            teZien[false].Select(r => r.Id),
            vorig.Omleidingen.Met(rijen.Select(r => r.Id), rijen.Select(r => r.Omleiding).OfType<Omleiding>()));
    }

    /// <summary>Reads what is published for staff only.</summary>
    /// <param name="publiek">The snapshot it goes with: its organisaties, holidays and choice about fictitious entries.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<PubliekeVoorziening>> LeesVerborgen(KaartBeeld publiek, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var verborgen = Gepubliceerd(db).Where(v => v.Inhoud.Zichtbaar == Zichtbaarheid.Werkplek);
        // What was merged into another is not one of its own, also for staff.
        var rijen = await Rijen(db.Voorzieningen.Where(v => v.SamengevoegdMet == null && verborgen.Any(x => x.VoorzieningId == v.Id)), verborgen).ToListAsync(stop);
        return
        [
            .. rijen.Where(r => publiek.ToonVoorbeelden || r.Gepubliceerd!.Inhoud.Herkomst != Herkomst.Voorbeeld)
                .Select(r => Maak(r, publiek.Kalender, r.OrganisatieId is { } id ? publiek.Organisatie(id) : null, publiek.Hulplijn)),
        ];
    }

    /// <summary>A version of a voorziening as the public may see it.</summary>
    internal static PubliekeVoorziening Maak(Voorziening voorziening, VoorzieningVersie versie, Kalender kalender, Organisatie? organisatie, Func<string, Hulplijn?> lijn)
    {
        var beeld = voorziening.Beeld(versie.Inhoud);
        return new PubliekeVoorziening(kalender)
        {
            Id = voorziening.Id,
            Slug = voorziening.Slug,
            Organisatie = organisatie,
            Inhoud = versie.Inhoud,
            Lijn = Hulplijn.Van(versie.Inhoud, lijn),
            Controle = beeld.AlsControle(),
            Bronverklaring = versie.Bronverklaring,
            Controlebeeld = beeld,
            Gewijzigd = versie.Inhoud.Hulplijnen.Select(id => lijn(id)?.GewijzigdOp).Append(organisatie?.GewijzigdOp).Append(versie.GemaaktOp).Max()!.Value,
        };
    }

    private static bool IsTeZien(Rij rij, bool toonVoorbeelden) =>
        rij.Gepubliceerd is { Inhoud: var inhoud } && inhoud.Zichtbaar == Zichtbaarheid.Publiek && (toonVoorbeelden || inhoud.Herkomst != Herkomst.Voorbeeld);

    private static PubliekeVoorziening Maak(Rij rij, Kalender kalender, Organisatie? organisatie, Func<string, Hulplijn?> lijn) => Maak(rij.Voorziening, rij.Gepubliceerd!, kalender, organisatie, lijn);

    private static IQueryable<VoorzieningVersie> Gepubliceerd(KaartDb db) => db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd);

    /// <summary>The voorzieningen that changed after a value of the counter, each with its published version if it has one.</summary>
    private static IQueryable<Rij> Rijen(KaartDb db, long na) => Rijen(db.Voorzieningen.Where(v => v.Wijziging > na), Gepubliceerd(db));

    private static IQueryable<Rij> Rijen(IQueryable<Voorziening> voorzieningen, IQueryable<VoorzieningVersie> gepubliceerd) =>
        from voorziening in voorzieningen.AsNoTracking()
        join versie in gepubliceerd on voorziening.Id equals versie.VoorzieningId into versies
        from versie in versies.DefaultIfEmpty()
        select new Rij(voorziening, versie);

    private async Task<Tellerstand> Stand(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Tellers.Where(t => t.Naam == Teller.Catalogus).Select(t => new Tellerstand(t.Waarde, t.Vermeld, t.Synoniemen)).SingleOrDefaultAsync(stop);
    }

    private sealed record Rij(Voorziening Voorziening, VoorzieningVersie? Gepubliceerd)
    {
        public Guid Id => Voorziening.Id;

        public Guid? OrganisatieId => Voorziening.OrganisatieId;

        public Omleiding? Omleiding => Voorziening.SamengevoegdMet is { } naar ? new Omleiding(Id, Voorziening.Slug, naar) : null;
    }
}
