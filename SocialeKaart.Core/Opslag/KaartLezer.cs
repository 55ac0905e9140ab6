using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Opslag;

/// <summary>Makes the public snapshot from the database.</summary>
public sealed class KaartLezer(IDbContextFactory<KaartDb> dbFactory, ZaadImport zaadImport)
{
    /// <summary>The value of the change counter; 0 when nothing has been imported yet.</summary>
    public async Task<long> Versie(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Tellers.Where(t => t.Naam == Teller.Catalogus).Select(t => t.Waarde).SingleOrDefaultAsync(stop);
    }

    /// <summary>Reads everything published.</summary>
    /// <param name="toonVoorbeelden">False leaves fictitious entries out.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<KaartBeeld> Lees(bool toonVoorbeelden, CancellationToken stop)
    {
        // The counter first: a change during reading then makes the snapshot old, never wrongly new.
        var versie = await Versie(stop);
        var zaad = await zaadImport.Exporteer(stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var rijen = await (
            from voorziening in db.Voorzieningen.AsNoTracking()
            join gepubliceerd in db.Versies.AsNoTracking() on voorziening.Id equals gepubliceerd.VoorzieningId
            where gepubliceerd.Status == VersieStatus.Gepubliceerd
            select new { voorziening.Id, voorziening.Slug, voorziening.OrganisatieId, voorziening.Controle, gepubliceerd.Inhoud, gepubliceerd.GemaaktOp })
            .ToListAsync(stop);
        var organisatieMet = zaad.Organisaties.ToDictionary(o => o.Id);
        var kalender = new Kalender([.. zaad.Gemeente.Schoolvakanties]);
        var zichtbaar = rijen
            .Where(r => r.Inhoud.Zichtbaar == Zichtbaarheid.Publiek && (toonVoorbeelden || r.Inhoud.Herkomst != Herkomst.Voorbeeld))
            .ToDictionary(r => r.Slug);
        var voorzieningen = zichtbaar.Values.Select(r => new PubliekeVoorziening(kalender)
        {
            Id = r.Id,
            Slug = r.Slug,
            Organisatie = r.OrganisatieId is { } organisatie ? organisatieMet[organisatie] : null,
            Inhoud = r.Inhoud,
            Controle = r.Controle,
            Tekst = Entrytekst.Van(r.Inhoud.Tekst, zichtbaar.ContainsKey),
            Gewijzigd = r.GemaaktOp,
        });
        return new KaartBeeld(versie, zaad, voorzieningen, toonVoorbeelden);
    }
}
