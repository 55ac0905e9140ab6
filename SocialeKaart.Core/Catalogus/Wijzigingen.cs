using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus;

/// <summary>What happened to a voorziening.</summary>
public enum Wijzigingssoort
{
    Nieuw,
    Gewijzigd,

    /// <summary>Taken out of public sight.</summary>
    Verborgen,

    /// <summary>Back in public sight.</summary>
    Teruggekomen,
}

/// <summary>A change of the catalogue, as colleagues want to know it.</summary>
/// <param name="Slug">Last part of the address.</param>
/// <param name="Naam">As it is called since the change.</param>
/// <param name="Organisatie">Who offers it; null when unknown.</param>
/// <param name="Soort">What happened.</param>
/// <param name="Velden">The parts of <see cref="VoorzieningInhoud"/> that differ; empty for a new one.</param>
/// <param name="Op">UTC.</param>
public sealed record Wijziging(string Slug, string Naam, string? Organisatie, Wijzigingssoort Soort, IReadOnlyList<string> Velden, DateTime Op);

/// <summary>A praktijktip with the voorziening it is about.</summary>
public sealed record Nieuwetip(string Slug, string Naam, Getekendetip Tip);

/// <summary>What is new or changed lately; both lists latest first.</summary>
public sealed record Nieuws(IReadOnlyList<Wijziging> Wijzigingen, IReadOnlyList<Nieuwetip> Tips);

/// <summary>Reads what is new or changed in the catalogue.</summary>
public sealed class Wijzigingen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>How many days back.</summary>
    public const int Dagen = 30;

    /// <summary>Most changes, and most tips, that are read.</summary>
    public const int Hoogstens = 200;

    /// <summary>The changes and new tips of the last <see cref="Dagen"/> days. What came in with the seed data is not news.</summary>
    /// <param name="toonVoorbeelden">False leaves fictitious entries out.</param>
    /// <param name="wie">Who reads: tips only as far as they are for this account.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<Nieuws> Lees(bool toonVoorbeelden, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = tijd.GetUtcNow().UtcDateTime;
        var sinds = nu.AddDays(-Dagen);
        return new Nieuws(await LeesWijzigingen(db, sinds, toonVoorbeelden, stop), await LeesTips(db, sinds, nu, toonVoorbeelden, wie, stop));
    }

    private static async Task<IReadOnlyList<Wijziging>> LeesWijzigingen(KaartDb db, DateTime sinds, bool toonVoorbeelden, CancellationToken stop)
    {
        var ingelezen = await db.Audit.Where(a => a.Wat == "import" && a.Op >= sinds).Select(a => a.Op).ToListAsync(stop);
        var laatste = await Uitgegeven(db).Where(v => v.GemaaktOp >= sinds && !(v.Nummer == 1 && ingelezen.Contains(v.GemaaktOp)))
            .OrderByDescending(v => v.GemaaktOp).Take(Hoogstens).ToListAsync(stop);
        var ids = laatste.Select(v => v.VoorzieningId).Distinct().ToList();
        var vroeger = (await Uitgegeven(db).Where(v => ids.Contains(v.VoorzieningId)).ToListAsync(stop)).ToLookup(v => v.VoorzieningId);
        var voorzieningen = await Benoemd(db, ids).ToDictionaryAsync(v => v.Id, stop);
        return
        [
            .. laatste.Where(v => toonVoorbeelden || v.Inhoud.Herkomst != Herkomst.Voorbeeld)
                .Select(v => Maak(voorzieningen[v.VoorzieningId], vroeger[v.VoorzieningId].Where(o => o.Nummer < v.Nummer).MaxBy(o => o.Nummer), v)),
        ];
    }

    private static async Task<IReadOnlyList<Nieuwetip>> LeesTips(KaartDb db, DateTime sinds, DateTime nu, bool toonVoorbeelden, Wie wie, CancellationToken stop)
    {
        var leesbaar = Werkkennis.Leesbaar(db.Voorzieningen, wie).Select(v => v.Id);
        var tips = await Praktijktips.Getekend(db, db.Praktijktips.Where(t => t.Op >= sinds && t.VerlooptOp > nu && leesbaar.Contains(t.VoorzieningId))).Take(Hoogstens).ToListAsync(stop);
        var ids = tips.Select(t => t.VoorzieningId).Distinct().ToList();
        var voorzieningen = await Benoemd(db, ids).ToDictionaryAsync(v => v.Id, stop);
        var inhouden = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd && ids.Contains(v.VoorzieningId)).ToDictionaryAsync(v => v.VoorzieningId, v => v.Inhoud, stop);
        return
        [
            .. tips.Where(t => inhouden.TryGetValue(t.VoorzieningId, out var inhoud) && (toonVoorbeelden || inhoud.Herkomst != Herkomst.Voorbeeld))
                .Select(t => new Nieuwetip(voorzieningen[t.VoorzieningId].Slug, inhouden[t.VoorzieningId].Naam, t)),
        ];
    }

    // What readers see or saw; not what is only being written.
    private static IQueryable<VoorzieningVersie> Uitgegeven(KaartDb db) =>
        db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd || v.Status == VersieStatus.Vervangen);

    private static IQueryable<Benaming> Benoemd(KaartDb db, List<Guid> ids) =>
        from voorziening in db.Voorzieningen
        where ids.Contains(voorziening.Id)
        join organisatie in db.Organisaties on voorziening.OrganisatieId equals organisatie.Id into organisaties
        from van in organisaties.DefaultIfEmpty()
        select new Benaming(voorziening.Id, voorziening.Slug, van == null ? null : van.Naam);

    private static Wijziging Maak(Benaming voorziening, VoorzieningVersie? oud, VoorzieningVersie nieuw)
    {
        var soort = (oud?.Inhoud.Zichtbaar, nieuw.Inhoud.Zichtbaar) switch
        {
            (null, _) => Wijzigingssoort.Nieuw,
            (Zichtbaarheid.Publiek, Zichtbaarheid.Werkplek) => Wijzigingssoort.Verborgen,
            (Zichtbaarheid.Werkplek, Zichtbaarheid.Publiek) => Wijzigingssoort.Teruggekomen,
            _ => Wijzigingssoort.Gewijzigd,
        };
        var velden = oud is null ? [] : Inhoudsverschil.Tussen(oud.Inhoud, nieuw.Inhoud).Where(v => v != nameof(VoorzieningInhoud.Zichtbaar));
        return new Wijziging(voorziening.Slug, nieuw.Inhoud.Naam, voorziening.Organisatie, soort, [.. velden], nieuw.GemaaktOp);
    }

    private sealed record Benaming(Guid Id, string Slug, string? Organisatie);
}
