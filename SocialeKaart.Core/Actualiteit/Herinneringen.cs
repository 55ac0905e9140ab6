using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>
/// Asks owners whether all is still right: once when the check is almost over, once more, then the redactie hears of it, then the owner hears that the
/// public is warned. Each step is one transaction with its message, under a key that is the same for everyone who would do it: any number of processes
/// may, and may stop halfway.
/// </summary>
public sealed class Herinneringen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Most rounds that begin for one owner on one day: who keeps forty entries is not buried under mail.</summary>
    public const int MeestePerDag = 5;

    /// <summary>What the audit says of who did it.</summary>
    internal const string Door = "taak";

    /// <summary>Does what is due.</summary>
    /// <returns>The number of steps taken.</returns>
    public async Task<int> Herinner(CancellationToken stop)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        var stappen = 0;
        foreach (var id in await Rijp(nu, stop))
            stappen += await Stap(id, nu, stop) ? 1 : 0;
        return stappen;
    }

    /// <summary>Lays a message with a new link ready for the owner, in the transaction of the caller.</summary>
    internal static async Task<bool> Vraag(
        KaartDb db, Gepubliceerde wat, Controleronde ronde, Eigenaar eigenaar, Berichtsoort soort, string sleutel, string? terugvraag, DateTime nu, CancellationToken stop)
    {
        var vraag = new Controlevraag
        {
            Id = Guid.NewGuid(), VoorzieningId = wat.Voorziening.Id, RondeId = ronde.Id, Eigenaarmerk = eigenaar.Merk, VerlooptOp = nu + Controlevraag.Geldigheid, Terugvraag = terugvraag,
            Nummer = 1 + (await db.Controlevragen.Where(v => v.RondeId == ronde.Id).MaxAsync(v => (int?)v.Nummer, stop) ?? 0),
        };
        if (!await Uitbox.Leg(db, eigenaar.Bericht(sleutel, soort, nu, new Berichtinhoud(wat.Inhoud.Naam, wat.Voorziening.Slug, vraag.Link.ToString())), stop))
            return false;
        db.Add(vraag);
        return true;
    }

    private static string Sleutel(Controleronde ronde, object wat) => $"controle:{ronde.VoorzieningId}:{ronde.Nummer}:{wat}";

    private static IQueryable<Controleronde> Open(KaartDb db) => db.Controlerondes.Where(r => r.AfgerondOp == null);

    // Looked through without the write lock: mostly there is nothing to do.
    private async Task<IReadOnlyList<Guid>> Rijp(DateTime nu, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var eigenaars = await Eigenaars.Lees(db, stop);
        var organisaties = eigenaars.Organisaties.Select(o => (Guid?)o).ToList();
        var rondes = await Open(db).AsNoTracking().ToDictionaryAsync(r => r.VoorzieningId, stop);
        var alle = await Gepubliceerden.Lees(db, db.Voorzieningen.Where(v => v.Controlemail != null || organisaties.Contains(v.OrganisatieId) || Open(db).Any(r => r.VoorzieningId == v.Id)), stop);
        // The worst first, because a day has its limit.
        return [.. alle.Where(g => IsRijp(g, rondes.GetValueOrDefault(g.Voorziening.Id), nu))
            .OrderByDescending(g => g.Voorziening.Beeld(g.Inhoud).Staat(Amsterdam.Datum(nu))).ThenBy(g => g.Voorziening.Slug, StringComparer.Ordinal).Select(g => g.Voorziening.Id)];
    }

    private static bool IsRijp(Gepubliceerde wat, Controleronde? ronde, DateTime nu) => IsNodig(wat, nu)
        ? Controlefasen.Volgende(ronde?.Fase, ronde?.FaseOp ?? nu, nu) is not null
        : ronde is not null;

    private static bool IsNodig(Gepubliceerde wat, DateTime nu) =>
        wat.IsEcht && wat.Voorziening.Beeld(wat.Inhoud).Staat(Amsterdam.Datum(nu)) != Controlestaat.Actueel;

    private async Task<bool> Stap(Guid id, DateTime nu, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Under the write lock all is asked again: another process may have done it meanwhile.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Gepubliceerden.Vind(db, id, stop) is not { } wat)
            return false;
        var ronde = await Open(db).SingleOrDefaultAsync(r => r.VoorzieningId == id, stop);
        var eigenaar = (await Eigenaars.Lees(db, stop)).Van(wat.Voorziening);
        if (!await Doe(db, wat, ronde, eigenaar, nu, stop))
            return false;
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private static async Task<bool> Doe(KaartDb db, Gepubliceerde wat, Controleronde? ronde, Eigenaar? eigenaar, DateTime nu, CancellationToken stop)
    {
        // Without an owner, or without need, there is nothing to ask.
        if (eigenaar is null || !IsNodig(wat, nu))
            return ronde is not null && Rond(db, ronde, nu);
        // What lies with the redactie is not asked anew.
        if (Controlefasen.Volgende(ronde?.Fase, ronde?.FaseOp ?? nu, nu) is not { } fase || await Gepubliceerden.LigtBijRedactie(db, wat.Voorziening.Id, stop))
            return false;
        if (ronde is null)
        {
            if (await IsVol(db, eigenaar, nu, stop))
                return false;
            ronde = await Begin(db, wat.Voorziening.Id, eigenaar, nu, stop);
        }

        (ronde.Fase, ronde.FaseOp, ronde.Eigenaarmerk) = (fase, nu, eigenaar.Merk);
        db.Add(new AuditRegel { Op = nu, Wie = Door, Wat = $"controle-{fase.ToString().ToLowerInvariant()}", OpWat = wat.Voorziening.Id.ToString() });
        switch (fase)
        {
            case Controlefase.BijRedactie:
                await Zeg(db, ronde, nu, stop);
                return true;
            case Controlefase.Gevraagd:
                return await Vraag(db, wat, ronde, eigenaar, Berichtsoort.Controlevraag, Sleutel(ronde, fase), null, nu, stop);
            case Controlefase.Herinnerd:
                return await Vraag(db, wat, ronde, eigenaar, Berichtsoort.Controleherinnering, Sleutel(ronde, fase), null, nu, stop);
            default:
                return await Vraag(db, wat, ronde, eigenaar, Berichtsoort.Controlewaarschuwing, Sleutel(ronde, fase), null, nu, stop);
        }
    }

    private static bool Rond(KaartDb db, Controleronde ronde, DateTime nu)
    {
        ronde.AfgerondOp = nu;
        db.Add(new AuditRegel { Op = nu, Wie = Door, Wat = "controle-afgerond", OpWat = ronde.VoorzieningId.ToString() });
        return true;
    }

    internal static async Task<Controleronde> Begin(KaartDb db, Guid voorziening, Eigenaar eigenaar, DateTime nu, CancellationToken stop)
    {
        var ronde = new Controleronde
        {
            Id = Guid.NewGuid(), VoorzieningId = voorziening, Eigenaarmerk = eigenaar.Merk, BegonnenOp = nu, Fase = Controlefase.Gevraagd, FaseOp = nu,
            Nummer = 1 + (await db.Controlerondes.Where(r => r.VoorzieningId == voorziening).MaxAsync(r => (int?)r.Nummer, stop) ?? 0),
        };
        db.Add(ronde);
        return ronde;
    }

    private static async Task<bool> IsVol(KaartDb db, Eigenaar eigenaar, DateTime nu, CancellationToken stop)
    {
        var sinds = Amsterdam.OpeningUtc(Amsterdam.Datum(nu), TimeOnly.MinValue);
        var merk = eigenaar.Merk;
        return await db.Controlerondes.CountAsync(r => r.Eigenaarmerk == merk && r.BegonnenOp >= sinds, stop) >= MeestePerDag;
    }

    private static async Task Zeg(KaartDb db, Controleronde ronde, DateTime nu, CancellationToken stop)
    {
        var redactie = await db.Users.Where(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Redacteur)).Select(a => a.Id).ToListAsync(stop);
        foreach (var account in redactie)
            await Uitbox.Leg(db, Uitbericht.Nieuw(Sleutel(ronde, $"{Controlefase.BijRedactie}:{account}"), Berichtsoort.WachtNog, account, nu), stop);
    }
}
