using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>Why something about an import is not taken.</summary>
public enum Importfout
{
    /// <summary>There is no such file or import any more, or someone was first.</summary>
    Onbekend,

    /// <summary>An empty file.</summary>
    Leeg,

    /// <summary>More than <see cref="Importopdrachten.MeesteBytes"/>.</summary>
    TeGroot,

    /// <summary>No table and no packed folder.</summary>
    Soort,

    /// <summary>Something else than was looked at would happen.</summary>
    Anders,
}

/// <summary>What a file would do.</summary>
/// <param name="Plan">Null when the file has faults.</param>
/// <param name="Merk">Of the plan.</param>
/// <param name="Fouten">All of them.</param>
public sealed record Importvoorbeeld(Importplan? Plan, string Merk, IReadOnlyList<Fout> Fouten);

/// <summary>An import that was carried out.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Op">UTC.</param>
/// <param name="Bron">Name of the file or folder.</param>
/// <param name="Door">Name of the account; null: the command line, or someone whose account is gone.</param>
/// <param name="Aantal">How many voorzieningen changed.</param>
/// <param name="OngedaanOp">UTC; null: it stands.</param>
public sealed record Importregelblad(int Id, DateTime Op, string Bron, string? Door, int Aantal, DateTime? OngedaanOp);

/// <summary>
/// Imports by way of the browser: a file is brought, looked at, and asked for; the work itself is done in the background, see <see cref="Importwerk"/>.
/// Each step is one transaction with its audit line.
/// </summary>
public sealed class Importopdrachten(IDbContextFactory<KaartDb> dbFactory, Importeur importeur, Importlopers lopers, TimeProvider tijd)
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MeesteBytes = 20 * 1024 * 1024;

    /// <summary>Most imports in the list of those that were carried out.</summary>
    public const int MeesteRegels = 50;

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Takes a file, to be looked at.</summary>
    /// <param name="naam">Its name; ends with <c>.csv</c> or <c>.zip</c>.</param>
    /// <param name="inhoud">Read to its end, or to the limit.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>The id, or why not.</returns>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<(Guid? Id, Importfout? Fout)> LeverAan(string naam, Stream inhoud, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        var kaal = Path.GetFileName(naam.Replace('\\', '/'));
        if (!IsTabel(kaal) && !IsMap(kaal))
            return (null, Importfout.Soort);
        if (await Lees(inhoud, stop) is not { } bytes)
            return (null, Importfout.TeGroot);
        if (bytes.Length == 0)
            return (null, Importfout.Leeg);
        var opdracht = new Importopdracht
        {
            Id = Guid.NewGuid(), Door = wie.Id, Bron = kaal.Length > Importopdracht.LangsteNaam ? kaal[^Importopdracht.LangsteNaam..] : kaal, Status = Importstatus.Aangeleverd, AangemaaktOp = Nu,
        };
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        db.Add(opdracht);
        db.Add(new Importinhoud { OpdrachtId = opdracht.Id, Bytes = bytes });
        Noteer(db, wie, "import-aanleveren", opdracht.Id.ToString());
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (opdracht.Id, null);
    }

    /// <summary>Tells what a file would do. Changes nothing of the catalogue; how many faults it has is noted, for the list.</summary>
    /// <param name="id">Of a file that can be looked at.</param>
    /// <param name="verberg">Take what it does not mention out of public sight.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>Null when there is no such file any more.</returns>
    public async Task<Importvoorbeeld?> Bekijk(Guid id, bool verberg, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        if (await Lees(id, wie, stop) is not { IsTeBekijken: true } opdracht)
            return null;
        var voorbeeld = await Probeer(opdracht, verberg, stop);
        if (voorbeeld is not null && voorbeeld.Fouten.Count != opdracht.Fouten)
        {
            await using var db = await dbFactory.CreateDbContextAsync(stop);
            await db.Importopdrachten.Where(o => o.Id == id).ExecuteUpdateAsync(o => o.SetProperty(x => x.Fouten, voorbeeld.Fouten.Count), stop);
        }

        return voorbeeld;
    }

    /// <summary>Asks to carry out what was looked at.</summary>
    /// <param name="id">Of the file.</param>
    /// <param name="verberg">As it was looked at.</param>
    /// <param name="merk">Of the plan that was looked at.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when it is asked; else why not.</returns>
    public Task<Importfout?> Start(Guid id, bool verberg, string merk, Wie wie, CancellationToken stop) => Wijzig(id, wie, "import-starten", (db, opdracht) =>
    {
        if (!opdracht.IsTeBekijken)
            return Importfout.Onbekend;
        (opdracht.Verberg, opdracht.Planmerk, opdracht.Status, opdracht.KlaarOp) = (verberg, merk, Importstatus.Wacht, null);
        db.Add(Taak.Nieuw(Importwerk.Naam, $"{Importwerk.Naam}:{id}:{Nu.Ticks.ToString(CultureInfo.InvariantCulture)}", Nu, id.ToString()));
        return null;
    }, stop);

    /// <summary>Asks to undo an import.</summary>
    /// <param name="import">Its number.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>The id of what was asked; null when there is no such import that stands, or it is being undone.</returns>
    public async Task<Guid?> MaakOngedaan(int import, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Importen.Where(i => i.Id == import && i.OngedaanOp == null).Select(i => i.Bron).SingleOrDefaultAsync(stop) is not { } bron
            || await db.Importopdrachten.AnyAsync(o => o.OngedaanVan == import && (o.Status == Importstatus.Wacht || o.Status == Importstatus.Bezig), stop))
            return null;
        var opdracht = new Importopdracht { Id = Guid.NewGuid(), Door = wie.Id, Bron = bron, OngedaanVan = import, Status = Importstatus.Wacht, AangemaaktOp = Nu };
        db.Add(opdracht);
        db.Add(Taak.Nieuw(Importwerk.Naam, $"{Importwerk.Naam}:{opdracht.Id}", Nu, opdracht.Id.ToString()));
        Noteer(db, wie, "import-ongedaan-vragen", opdracht.Id.ToString());
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return opdracht.Id;
    }

    /// <summary>Stops what waits or runs, before anything of it is kept.</summary>
    /// <param name="id">Of what was asked.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops.</param>
    /// <returns>Null when it will stop, unless it is done just now; else why not.</returns>
    public async Task<Importfout?> Stop(Guid id, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        // What runs holds the write lock: it is told in memory, and writes down itself that it stopped.
        if (lopers.Stop(id, wie.Id))
            return null;
        return await Wijzig(id, wie, "import-stoppen", (_, opdracht) =>
        {
            if (opdracht.Status != Importstatus.Wacht)
                return Importfout.Onbekend;
            (opdracht.Status, opdracht.KlaarOp) = (Importstatus.Gestopt, Nu);
            return null;
        }, stop);
    }

    /// <summary>Throws away a file that nobody needs any more.</summary>
    /// <param name="id">Of the file.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Importfout?> Verwerp(Guid id, Wie wie, CancellationToken stop) => Wijzig(id, wie, "import-verwerpen", (db, opdracht) =>
    {
        if (!opdracht.IsTeBekijken)
            return Importfout.Onbekend;
        db.Remove(opdracht);
        return null;
    }, stop);

    /// <summary>One; null when there is none.</summary>
    public async Task<Importopdracht?> Lees(Guid id, Wie wie, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Importopdrachten.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop);
    }

    /// <summary>What is to be looked at, waits or runs; the oldest first.</summary>
    public async Task<IReadOnlyList<Importopdracht>> Open(Wie wie, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var alle = await db.Importopdrachten.AsNoTracking().OrderBy(o => o.AangemaaktOp).ToListAsync(stop);
        return [.. alle.Where(o => o.Loopt || o.IsTeBekijken)];
    }

    /// <summary>The last imports that were carried out, in the browser or at the command line; the last first.</summary>
    public async Task<IReadOnlyList<Importregelblad>> Lijst(Wie wie, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var regels = await db.Importen.AsNoTracking().OrderByDescending(i => i.Id).Take(MeesteRegels).Select(i => new { i.Id, i.Op, i.Bron, i.Wie, i.Regels.Count, i.OngedaanOp }).ToListAsync(stop);
        Guid[] accounts = [.. regels.Select(r => Guid.TryParse(r.Wie, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct()];
        var namen = await db.Users.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Naam, stop);
        return [.. regels.Select(r => new Importregelblad(r.Id, r.Op, r.Bron, Guid.TryParse(r.Wie, out var id) ? namen.GetValueOrDefault(id) : null, r.Count, r.OngedaanOp))];
    }

    /// <summary>Makes the plan of a file; null when its bytes are gone.</summary>
    /// <exception cref="BestandsfoutException">The file has faults.</exception>
    internal async Task<Importplan?> Plan(Importopdracht opdracht, bool verberg, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Importinhouden.Where(i => i.OpdrachtId == opdracht.Id).Select(i => i.Bytes).SingleOrDefaultAsync(stop) is not { } bytes)
            return null;
        if (IsTabel(opdracht.Bron))
            return await importeur.PlanTabel(bytes, opdracht.Bron, verberg, stop);
        using var map = Zipmap.PakUit(bytes, opdracht.Bron);
        return await importeur.PlanMap(map.Pad, opdracht.Bron, verberg, stop);
    }

    private async Task<Importvoorbeeld?> Probeer(Importopdracht opdracht, bool verberg, CancellationToken stop)
    {
        try
        {
            return await Plan(opdracht, verberg, stop) is { } plan ? new Importvoorbeeld(plan, plan.Merk(), []) : null;
        }
        catch (BestandsfoutException fout)
        {
            return new Importvoorbeeld(null, "", fout.Fouten);
        }
    }

    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    internal static void Eis(Wie wie)
    {
        if (!wie.IsEen(Rolregels.HoudenActueel))
            throw new UnauthorizedAccessException("This account does not take files in.");
    }

    private static bool IsTabel(string naam) => naam.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsMap(string naam) => naam.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static async Task<byte[]?> Lees(Stream inhoud, CancellationToken stop)
    {
        using var gelezen = new MemoryStream();
        var stuk = new byte[81920];
        for (int aantal; (aantal = await inhoud.ReadAsync(stuk, stop)) > 0;)
        {
            if (gelezen.Length + aantal > MeesteBytes)
                return null;
            gelezen.Write(stuk, 0, aantal);
        }

        return gelezen.ToArray();
    }

    private void Noteer(KaartDb db, Wie wie, string wat, string opWat) =>
        db.Add(new AuditRegel { Op = Nu, Wie = wie.Id.ToString(), Wat = wat, OpWat = opWat, Herkomst = Auditherkomst.Werkplek });

    private async Task<Importfout?> Wijzig(Guid id, Wie wie, string wat, Func<KaartDb, Importopdracht, Importfout?> doe, CancellationToken stop)
    {
        Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Importopdrachten.SingleOrDefaultAsync(o => o.Id == id, stop) is not { } opdracht)
            return Importfout.Onbekend;
        if (doe(db, opdracht) is { } fout)
            return fout;
        Noteer(db, wie, wat, id.ToString());
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }
}
