using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>
/// Takes a file or folder into a database that is in use, and undoes that. Each is one transaction of versions, audit line and change counter: all or
/// nothing. Who may do it is for the caller to decide.
/// </summary>
public sealed class Importeur(IDbContextFactory<KaartDb> dbFactory, ZaadImport zaadImport, TimeProvider tijd)
{
    // Of more than this it is quicker to read everything anew than to work it into what is in memory.
    private const int MeesteVermeld = 500;

    /// <summary>Reads a source and tells what importing it would do. Changes nothing.</summary>
    /// <param name="pad">A seed folder, a table whose name ends with <c>.csv</c>, or HSDS: a file whose name ends with <c>.json</c>, or a folder with <c>services.json</c>.</param>
    /// <param name="verbergOntbrekende">Take what the source does not mention out of public sight.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="BestandsfoutException">The source has faults, all told, or does not fit this catalogue.</exception>
    public async Task<Importplan> Plan(string pad, bool verbergOntbrekende, CancellationToken stop)
    {
        if (Hsdsbron.Is(pad))
            return await PlanHsds(pad, verbergOntbrekende, stop);
        var naam = Naam(pad);
        return Directory.Exists(pad)
            ? await PlanMap(pad, naam, verbergOntbrekende, stop)
            : await PlanTabel(await File.ReadAllBytesAsync(pad, stop), naam, verbergOntbrekende, stop);
    }

    /// <summary>The same of a table that is in memory.</summary>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="naam">Its name, for faults.</param>
    /// <param name="verbergOntbrekende">Take what the source does not mention out of public sight.</param>
    /// <param name="stop">Stops reading.</param>
    /// <exception cref="BestandsfoutException">The source has faults, all told, or does not fit this catalogue.</exception>
    public async Task<Importplan> PlanTabel(byte[] inhoud, string naam, bool verbergOntbrekende, CancellationToken stop)
    {
        var nu = await Stand(stop);
        return Importplanner.Maak(nu, new Importbron(naam, null, VoorzieningenCsv.Lees(inhoud, naam, nu.Zaad)), verbergOntbrekende);
    }

    /// <summary>The same of a folder that goes by another name.</summary>
    /// <inheritdoc cref="PlanTabel"/>
    public async Task<Importplan> PlanMap(string pad, string naam, bool verbergOntbrekende, CancellationToken stop)
    {
        var nu = await Stand(stop);
        var zaad = ZaadMap.Lees(pad);
        return Importplanner.Maak(nu, new Importbron(naam, zaad, zaad.Voorzieningen), verbergOntbrekende);
    }

    /// <summary>The same for a file or folder of HSDS, whatever its name.</summary>
    /// <inheritdoc cref="Plan"/>
    public async Task<Importplan> PlanHsds(string pad, bool verbergOntbrekende, CancellationToken stop)
    {
        var fouten = new Foutenlijst();
        var bron = await Hsdsbron.Lees(pad, fouten, stop);
        return Hsdsplanner.Maak(await Stand(stop), Naam(pad), bron, fouten, verbergOntbrekende);
    }

    /// <summary>Tells what taking over the services of another server would do. Changes nothing.</summary>
    /// <param name="server">Address of its HSDS, the same every time: what came from there before is known by it.</param>
    /// <param name="diensten">All that it tells, each with all that belongs to it.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<Importplan> PlanServer(string server, IReadOnlyList<HsdsService> diensten, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var koppelingen = await db.Bronkoppelingen.AsNoTracking().Where(b => b.Server == server).ToListAsync(stop);
        return Bronplanner.Maak(await Stand(stop), server, diensten, koppelingen);
    }

    /// <summary>Carries out a plan; does nothing when anyone changed one of its voorzieningen or files since it was made.</summary>
    /// <param name="plan">As <see cref="Plan"/> made it.</param>
    /// <param name="wie">Id of the account, or the name of the command.</param>
    /// <param name="herkomst">A name of <see cref="Auditherkomst"/>.</param>
    /// <param name="voortgang">Told how far it is.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <param name="opdracht">Id of the <see cref="Importopdracht"/>; null: none.</param>
    public async Task<Importuitkomst> Voer(Importplan plan, string wie, string herkomst, IProgress<Importvoortgang> voortgang, CancellationToken stop, Guid? opdracht = null)
    {
        if (plan.IsLeeg)
            return new Importuitkomst.Niets();
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Takes the write lock at once: what is found unchanged stays so.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var nu = await zaadImport.LeesZonderVoorzieningen(stop);
        var teksten = Kaartbestanden.Teksten(nu);
        var organisaties = (plan.Wordt ?? nu).Organisaties.ToDictionary(o => o.Slug, o => o.Id);
        List<Stapelstuk> stukken = [.. plan.Stappen.Select(s => Stuk(s, nu.Gemeente.Code, organisaties))];
        List<string> botsingen =
        [
            .. await Stapel.Botsingen(db, stukken, stop),
            .. plan.Bestanden.Where(b => teksten.GetValueOrDefault(b.Pad) != b.Voor).Select(b => b.Pad),
        ];
        if (botsingen.Count > 0)
            return new Importuitkomst.Botsing(botsingen);

        if (plan.Wordt is { } wordt)
            await Kaartschrijver.Schrijf(db, nu, wordt, [.. plan.Bestanden.Select(b => b.Pad)], tijd.GetUtcNow().UtcDateTime, stop);
        var nummers = await Publiceer(db, stukken, plan.Bestanden.Count > 0, voortgang, stop);
        var import = new Import { Id = (await db.Importen.MaxAsync(i => (int?)i.Id, stop) ?? 0) + 1, Op = tijd.GetUtcNow().UtcDateTime, Wie = wie, Bron = plan.Bron, OpdrachtId = opdracht };
        import.Regels.AddRange(plan.Stappen.Zip(stukken, (stap, stuk) => new Importregel
        {
            VoorzieningId = stuk.Id, VersieVoor = stuk.Gezien, VersieNa = nummers[stuk.Id], OrganisatieVoor = stap.Plek?.Organisatie,
        }));
        import.Bestanden.AddRange(plan.Bestanden.Select(b => new Importbestand { Pad = b.Pad, Voor = b.Voor, Na = b.Na }));
        if (plan.Server is { } server)
            await Onthoud(db, server, [.. plan.Stappen.Zip(stukken, (stap, stuk) => (stap.Merk!, stuk.Id, nummers[stuk.Id]))], stop);
        db.Add(import);
        Noteer(db, import, "importeer", wie, herkomst);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new Importuitkomst.Gelukt(import.Id, stukken.Count);
    }

    /// <summary>
    /// Publishes again what was published before an import, and puts back what other files said. What the import added is hidden, and what it added to
    /// lists stays there, because hidden entries speak of it. Does nothing when anyone changed something of it since.
    /// </summary>
    /// <param name="id">Of the import.</param>
    /// <param name="wie">Id of the account, or the name of the command.</param>
    /// <param name="herkomst">A name of <see cref="Auditherkomst"/>.</param>
    /// <param name="voortgang">Told how far it is.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Importuitkomst> Ongedaan(int id, string wie, string herkomst, IProgress<Importvoortgang> voortgang, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Importen.AsNoTracking().AsSplitQuery().Include(i => i.Regels).Include(i => i.Bestanden).SingleOrDefaultAsync(i => i.Id == id && i.OngedaanOp == null, stop) is not { } import)
            return new Importuitkomst.Onbekend();
        var nu = await zaadImport.LeesZonderVoorzieningen(stop);
        var teksten = Kaartbestanden.Teksten(nu);
        var stukken = await Terug(db, import, nu.Hulplijnen.Select(h => h.Id).ToHashSet(), stop);
        List<string> botsingen =
        [
            .. await Stapel.Botsingen(db, stukken, stop),
            .. import.Bestanden.Where(b => teksten.GetValueOrDefault(b.Pad) != b.Na).Select(b => b.Pad),
        ];
        if (botsingen.Count > 0)
            return new Importuitkomst.Botsing(botsingen);

        if (import.Bestanden.Count > 0)
            await ZetTerug(db, nu, import, tijd.GetUtcNow().UtcDateTime, stop);
        await Publiceer(db, stukken, import.Bestanden.Count > 0, voortgang, stop);
        await db.Importen.Where(i => i.Id == id).ExecuteUpdateAsync(i => i.SetProperty(x => x.OngedaanOp, tijd.GetUtcNow().UtcDateTime), stop);
        Noteer(db, import, "importeer-ongedaan", wie, herkomst);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new Importuitkomst.Gelukt(id, stukken.Count);
    }

    private static Stapelstuk Stuk(Importstap stap, string gemeente, Dictionary<string, Guid> organisaties) => new(
        stap.Plek?.Id ?? stap.Wordt.Id ?? ZaadImport.IdVan(gemeente, stap.Slug),
        stap.Slug,
        stap.Plek?.Nummer,
        stap.Plek is not null,
        stap.Wordt.Organisatie is { } organisatie ? organisaties[organisatie] : null,
        stap.Wordt.Inhoud,
        stap.NeemControle ? stap.Wordt.Controle : null,
        stap.BronZegt,
        stap.GemaaktOp);

    private static string Naam(string pad) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(pad)));

    private static async Task Onthoud(KaartDb db, string server, IReadOnlyList<(Bronmerk Merk, Guid Id, int Versie)> overgenomen, CancellationToken stop)
    {
        var bekend = await db.Bronkoppelingen.Where(b => b.Server == server).ToDictionaryAsync(b => b.BronId, stop);
        foreach (var (merk, id, versie) in overgenomen)
        {
            if (bekend.TryGetValue(merk.Id, out var koppeling))
                (koppeling.Versie, koppeling.Merk) = (versie, merk.Inhoud);
            else
                db.Add(new Bronkoppeling { Server = server, BronId = merk.Id, VoorzieningId = id, Versie = versie, Merk = merk.Inhoud });
        }
    }

    private static async Task<List<Stapelstuk>> Terug(KaartDb db, Import import, HashSet<string> hulplijnen, CancellationToken stop)
    {
        var ids = import.Regels.Select(r => r.VoorzieningId).ToList();
        var voorzieningen = await db.Voorzieningen.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, stop);
        var versies = await db.Versies.AsNoTracking()
            .Where(v => db.Set<Importregel>().Any(r => r.ImportId == import.Id && r.VoorzieningId == v.VoorzieningId && v.Nummer == (r.VersieVoor ?? r.VersieNa)))
            .ToDictionaryAsync(v => v.VoorzieningId, stop);
        return
        [
            .. import.Regels.Select(r => new Stapelstuk(
                r.VoorzieningId,
                voorzieningen[r.VoorzieningId].Slug,
                r.VersieNa,
                Bestaat: true,
                r.VersieVoor is null ? voorzieningen[r.VoorzieningId].OrganisatieId : r.OrganisatieVoor,
                r.VersieVoor is null ? Nu(r) with { Zichtbaar = Zichtbaarheid.Werkplek } : Nu(r),
                null,
                versies[r.VoorzieningId].Bronverklaring)),
        ];

        // A line that was ended since does not come back.
        VoorzieningInhoud Nu(Importregel regel) => versies[regel.VoorzieningId].Inhoud is var inhoud && inhoud.Hulplijnen.All(hulplijnen.Contains) ? inhoud : inhoud with { Hulplijnen = [.. inhoud.Hulplijnen.Where(hulplijnen.Contains)] };
    }

    private static async Task ZetTerug(KaartDb db, Zaad nu, Import import, DateTime op, CancellationToken stop)
    {
        var erbij = import.Bestanden.Where(b => b.Voor is null).Select(b => b.Pad).ToList();
        var zonder = Kaartbestanden.Zonder(nu, erbij);
        var teksten = import.Bestanden.Where(b => b.Voor is not null).ToDictionary(b => b.Pad, b => b.Voor!);
        await Kaartschrijver.Schrijf(db, nu, Kaartbestanden.Samen(zonder, Kaartbestanden.Met(zonder, teksten)), [.. import.Bestanden.Select(b => b.Pad)], op, stop);
    }

    private void Noteer(KaartDb db, Import import, string wat, string wie, string herkomst) =>
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie, Wat = wat, OpWat = import.Id.ToString(CultureInfo.InvariantCulture), Herkomst = herkomst });

    private async Task<IReadOnlyDictionary<Guid, int>> Publiceer(KaartDb db, List<Stapelstuk> stukken, bool ookAnders, IProgress<Importvoortgang> voortgang, CancellationToken stop)
    {
        var teller = await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus, stop);
        var wijziging = teller.MeldSamen(alleenVoorzieningen: !ookAnders && stukken.Count <= MeesteVermeld);
        await db.SaveChangesAsync(stop);
        return await Stapel.Publiceer(db, stukken, wijziging, tijd.GetUtcNow(), door: null, gedaan => voortgang.Report(new Importvoortgang(gedaan, stukken.Count)), stop);
    }

    private async Task<Kaartstand> Stand(CancellationToken stop)
    {
        // Numbers before texts: what is published between the two is found to have changed, never overwritten.
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var gepubliceerd = db.Versies.Where(v => v.Status == VersieStatus.Gepubliceerd);
        var plekken = await (
            from voorziening in db.Voorzieningen
            join versie in gepubliceerd on voorziening.Id equals versie.VoorzieningId into versies
            from versie in versies.DefaultIfEmpty()
            select new { voorziening.Slug, voorziening.Id, Nummer = (int?)versie!.Nummer, voorziening.OrganisatieId }).ToListAsync(stop);
        return new Kaartstand(
            await zaadImport.Exporteer(stop),
            plekken.ToDictionary(p => p.Slug, p => new Kaartplek(p.Id, p.Nummer, p.OrganisatieId)));
    }
}
