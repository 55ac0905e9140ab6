using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Opslag;

/// <summary>Brings a seed folder into an empty database, and out again. All or nothing.</summary>
public sealed class ZaadImport(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Makes or updates the tables; imports <paramref name="map"/> when the database has no municipality yet.</summary>
    /// <param name="map">The seed folder.</param>
    /// <param name="voortgang">Told what is being done, for the console.</param>
    /// <param name="stop">Stops between steps; nothing is kept then.</param>
    /// <returns>True when something was imported.</returns>
    /// <exception cref="BestandsfoutException">The folder has faults; the database is unchanged.</exception>
    public async Task<bool> ZorgVoorInhoud(string map, Action<string> voortgang, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Database.CanConnectAsync(stop) && (await db.Database.GetAppliedMigrationsAsync(stop)).Any())
        {
            // Asked first: migrating goes through the whole model, also when there is nothing to do.
            if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
                await db.Database.MigrateAsync(stop);
            if (await db.Gemeenten.AnyAsync(stop))
            {
                if (!await db.Wegwijzerbestanden.AnyAsync(b => b.Naam == GespreksgidsBestand.Naam, stop))
                    await VoegWegwijzerToe(db, map, voortgang, stop);
                return false;
            }
        }

        voortgang($"Zaadbestanden lezen uit {map}");
        var zaad = ZaadMap.Lees(map);
        await db.Database.MigrateAsync(stop);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        VoegToe(db, zaad);
        voortgang($"{zaad.Voorzieningen.Count} voorzieningen, {zaad.Organisaties.Count} organisaties, {zaad.Onderwerpen.Count} onderwerpen en {zaad.Hulplijnen.Count} hulplijnen opslaan");
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        voortgang("Klaar met importeren");
        return true;
    }

    /// <summary>The content of the database in the form of a seed folder.</summary>
    public async Task<Zaad> Exporteer(CancellationToken stop)
    {
        var zaad = await LeesZonderVoorzieningen(stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var slugVan = zaad.Organisaties.ToDictionary(o => o.Id, o => o.Slug);
        var gepubliceerd = await db.Versies.AsNoTracking().Where(v => v.Status == VersieStatus.Gepubliceerd)
            .ToDictionaryAsync(v => v.VoorzieningId, v => v.Inhoud, stop);
        var voorzieningen = await db.Voorzieningen.AsNoTracking().OrderBy(v => v.Slug).ToListAsync(stop);
        return zaad with
        {
            Voorzieningen = [.. voorzieningen.Where(v => gepubliceerd.ContainsKey(v.Id)).Select(v => new VoorzieningBestand(
                v.Id == IdVan(zaad.Gemeente.Code, v.Slug) ? null : v.Id,
                v.Slug,
                v.OrganisatieId is { } organisatie ? slugVan[organisatie] : null,
                gepubliceerd[v.Id],
                v.Beeld(gepubliceerd[v.Id]).AlsControle()))],
        };
    }

    /// <summary>The same without the voorzieningen, which are by far the most.</summary>
    public async Task<Zaad> LeesZonderVoorzieningen(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var gemeente = (await db.Gemeenten.AsNoTracking().SingleAsync(stop)).Inhoud;
        var wegwijzer = await db.Wegwijzerbestanden.AsNoTracking().OrderBy(w => w.Naam).ToListAsync(stop);
        var leefdomeinen = await db.Leefdomeinen.AsNoTracking().OrderBy(l => l.Volgorde).ToListAsync(stop);
        var fouten = new Foutenlijst();
        var definitie = WegwijzerBestanden.Lees(wegwijzer, fouten) ?? throw new BestandsfoutException(fouten.Fouten);
        return new Zaad
        {
            Gemeente = gemeente,
            Wijken = await db.Wijken.AsNoTracking().OrderBy(w => w.Volgorde).ToListAsync(stop),
            Postcodes = await db.Postcodes.AsNoTracking().OrderBy(p => p.Volgorde).ToListAsync(stop),
            Grenzen = (await db.Grenzen.AsNoTracking().SingleOrDefaultAsync(stop))?.Inhoud,
            Leefdomeinen = leefdomeinen,
            Onderwerpen = await db.Onderwerpen.AsNoTracking().OrderBy(o => o.Volgorde).ToListAsync(stop),
            Synoniemen = await db.Synoniemen.AsNoTracking().OrderBy(s => s.Volgorde).ToListAsync(stop),
            Hulplijnen = await db.Hulplijnen.AsNoTracking().OrderBy(h => h.Volgorde).ToListAsync(stop),
            Organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Volgorde).ToListAsync(stop),
            Wegwijzerbestanden = wegwijzer,
            Wegwijzer = definitie,
            Gespreksgids = GespreksgidsBestand.Lees(wegwijzer, leefdomeinen, definitie, fouten) ?? throw new BestandsfoutException(fouten.Fouten),
            Voorzieningen = [],
        };
    }

    /// <summary>The id that a voorziening has by its slug alone.</summary>
    internal static Guid IdVan(string gemeente, string slug) => NaamUuid.Van(gemeente, "voorziening", slug);

    // A database from before there was a wegwijzer, or a gesprek in it. What editors have changed since stays.
    private static async Task VoegWegwijzerToe(KaartDb db, string map, Action<string> voortgang, CancellationToken stop)
    {
        voortgang($"Wegwijzer lezen uit {map}");
        var heeftWegwijzer = await db.Wegwijzerbestanden.AnyAsync(stop);
        db.AddRange(ZaadMap.Lees(map).Wegwijzerbestanden.Where(b => !heeftWegwijzer || b.Naam == GespreksgidsBestand.Naam));
        await db.SaveChangesAsync(stop);
    }

    private void VoegToe(KaartDb db, Zaad zaad)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        db.Add(new GemeenteRij { Code = zaad.Gemeente.Code, Inhoud = zaad.Gemeente });
        db.AddRange(zaad.Wijken);
        db.AddRange(zaad.Postcodes);
        if (zaad.Grenzen is { } grenzen)
            db.Add(new GrenzenRij { Code = zaad.Gemeente.Code, Inhoud = grenzen });
        db.AddRange(zaad.Leefdomeinen);
        db.AddRange(zaad.Onderwerpen);
        db.AddRange(zaad.Synoniemen);
        db.AddRange(zaad.Hulplijnen);
        db.AddRange(zaad.Organisaties);
        db.AddRange(zaad.Wegwijzerbestanden);
        var organisatieVan = zaad.Organisaties.ToDictionary(o => o.Slug, o => o.Id);
        foreach (var bestand in zaad.Voorzieningen)
        {
            var voorziening = new Voorziening
            {
                Id = bestand.Id ?? IdVan(zaad.Gemeente.Code, bestand.Slug),
                Slug = bestand.Slug,
                OrganisatieId = bestand.Organisatie is { } organisatie ? organisatieVan[organisatie] : null,
                Controle = bestand.Controle,
                Bevestigingen = bestand.Controle is { } controle ? [.. Controlebeeld.Uit(controle, bestand.Inhoud)] : [],
                Wijziging = 1,
            };
            voorziening.Versies.Add(new VoorzieningVersie
            {
                Id = Guid.CreateVersion7(tijd.GetUtcNow()),
                Nummer = 1,
                Status = VersieStatus.Gepubliceerd,
                Inhoud = bestand.Inhoud,
                GemaaktOp = nu,
            });
            db.Add(voorziening);
        }

        db.Add(new Teller { Naam = Teller.Catalogus, Waarde = 1 });
        db.Add(new AuditRegel { Op = nu, Wie = "start", Wat = "import", OpWat = zaad.Gemeente.Code });
    }
}
