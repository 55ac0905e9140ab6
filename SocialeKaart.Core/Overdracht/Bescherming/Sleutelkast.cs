using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>
/// Keeps one key for each dossier, locked with the key ring, in a file of its own. Who deletes the key deletes the dossier: every copy of the rows, in
/// every backup of the database, is unreadable from then on.
/// </summary>
/// <param name="pad">Absolute path of the file.</param>
/// <param name="bescherming">Locks the keys.</param>
/// <param name="dbFactory">The database that remembers which dossiers were deleted.</param>
/// <param name="tijd">The clock.</param>
public sealed class Sleutelkast(string pad, ISleutelbescherming bescherming, IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    private readonly Sleutelbestand bestand = new(pad);

    /// <summary>The copy that <see cref="Reservekopie"/> writes, beside the file itself.</summary>
    public string Kopie { get; } = Path.Combine(Path.GetDirectoryName(pad)!, Path.GetFileNameWithoutExtension(pad) + "-kopie" + Path.GetExtension(pad));

    /// <summary>Makes the key of a new dossier. Call it before the first row is written: a key without rows is harmless, rows without a key are lost.</summary>
    /// <param name="id">Id of the dossier, never used before.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <exception cref="InvalidOperationException">The dossier has a key, or had one.</exception>
    public async Task<Dossiersleutel> Maak(Guid id, CancellationToken stop)
    {
        var sleutel = RandomNumberGenerator.GetBytes(Dossiersleutel.Lengte);
        await using var kast = await bestand.Open(stop);
        var gemaakt = await Sleutelbestand.Voer(
            kast,
            "INSERT INTO sleutel (id, gepakt) SELECT $id, $gepakt WHERE NOT EXISTS (SELECT 1 FROM gewist WHERE id = $id) ON CONFLICT DO NOTHING",
            stop,
            ("$id", Naam(id)),
            ("$gepakt", bescherming.Pak(Doel(id), sleutel)));
        return gemaakt == 1 ? new Dossiersleutel(id, sleutel) : throw new InvalidOperationException($"Dossier {id} has a key already, or had one.");
    }

    /// <summary>The key of a dossier; null when it was deleted, or never made.</summary>
    /// <exception cref="OnleesbaarException">There is a key, but the key ring does not open it.</exception>
    public async Task<Dossiersleutel?> Haal(Guid id, CancellationToken stop)
    {
        await using var kast = await bestand.Open(stop);
        await using var vraag = kast.CreateCommand();
        vraag.CommandText = "SELECT gepakt FROM sleutel WHERE id = $id";
        vraag.Parameters.AddWithValue("$id", Naam(id));
        if (await vraag.ExecuteScalarAsync(stop) is not byte[] gepakt)
            return null;
        return bescherming.Pakuit(Doel(id), gepakt) is { Length: Dossiersleutel.Lengte } sleutel
            ? new Dossiersleutel(id, sleutel)
            : throw new OnleesbaarException($"The key ring does not open the key of dossier {id}. Is it the ring of this installation?");
    }

    /// <summary>
    /// Deletes keys, for good. Call it before the rows are deleted, and outside a transaction of the database, in which it writes itself: when the
    /// work stops halfway, the same rows are due the next time. May be called again for the same dossiers.
    /// </summary>
    /// <param name="ids">Ids of dossiers.</param>
    /// <param name="stop">Stops between steps; calling again goes on.</param>
    /// <exception cref="TimeoutException">Deleted, but still in the log of the file. Call again.</exception>
    public async Task Wis(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        if (ids.Count == 0)
            return;
        var nu = tijd.GetUtcNow().UtcDateTime;
        GewistDossier[] gewist = [.. ids.Select(id => new GewistDossier { Id = id, Op = nu })];
        await using var kast = await bestand.Open(stop);
        await Verwijder(kast, gewist, stop);
        await Noteer(gewist, stop);
        await Sleutelbestand.Schoon(kast, stop);
    }

    /// <summary>
    /// Writes the backup of the keys in the place of the former one. It has to be done every day: a key that was deleted is gone for good
    /// once the copy is newer.
    /// </summary>
    /// <exception cref="TimeoutException">Someone kept reading the file. Call again.</exception>
    public async Task Reservekopie(CancellationToken stop)
    {
        await using var kast = await bestand.Open(stop);
        // Also for a deletion that stopped halfway.
        await Sleutelbestand.Schoon(kast, stop);
        await Sleutelbestand.Kopieer(kast, Kopie, stop);
    }

    /// <summary>
    /// Deletes again what was deleted before: the database and the file of keys tell each other, whichever of the two came from an older copy. Call
    /// it at every start, before anything is read.
    /// </summary>
    /// <returns>Number of keys that were deleted again.</returns>
    public async Task<int> Herhaal(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var inDatabase = await db.GewisteDossiers.AsNoTracking().ToListAsync(stop);
        await using var kast = await bestand.Open(stop);
        var inKast = await Gewist(kast, stop);
        var opnieuw = await Verwijder(kast, [.. inDatabase.ExceptBy(inKast.Select(g => g.Id), g => g.Id)], stop);
        if (opnieuw > 0)
            await Sleutelbestand.Schoon(kast, stop);
        await Noteer([.. inKast.ExceptBy(inDatabase.Select(g => g.Id), g => g.Id)], stop);
        return opnieuw;
    }

    // For one dossier: a key that is moved to another row does not open.
    private static string Doel(Guid id) => "dossiersleutel/" + Naam(id);

    private static string Naam(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    private static async Task<int> Verwijder(SqliteConnection kast, IReadOnlyCollection<GewistDossier> gewist, CancellationToken stop)
    {
        await using var transactie = kast.BeginTransaction();
        foreach (var dossier in gewist)
        {
            await Sleutelbestand.Voer(
                kast,
                "INSERT INTO gewist (id, op) VALUES ($id, $op) ON CONFLICT DO NOTHING",
                stop,
                ("$id", Naam(dossier.Id)),
                ("$op", dossier.Op.ToString("O", CultureInfo.InvariantCulture)));
        }

        // Of all that was ever deleted, so that nothing is left of a key that came back with an older copy.
        var aantal = await Sleutelbestand.Voer(kast, "DELETE FROM sleutel WHERE id IN (SELECT id FROM gewist)", stop);
        await transactie.CommitAsync(stop);
        return aantal;
    }

    private static async Task<List<GewistDossier>> Gewist(SqliteConnection kast, CancellationToken stop)
    {
        await using var vraag = kast.CreateCommand();
        vraag.CommandText = "SELECT id, op FROM gewist";
        await using var rij = await vraag.ExecuteReaderAsync(stop);
        List<GewistDossier> gewist = [];
        while (await rij.ReadAsync(stop))
        {
            gewist.Add(new GewistDossier
            {
                Id = Guid.Parse(rij.GetString(0), CultureInfo.InvariantCulture),
                Op = DateTime.Parse(rij.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            });
        }

        return gewist;
    }

    private async Task Noteer(IReadOnlyCollection<GewistDossier> gewist, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        // Another server may have noted the same.
        foreach (var dossier in gewist)
            await db.Database.ExecuteSqlAsync($"INSERT INTO gewist_dossier (\"Id\", \"Op\") VALUES ({dossier.Id}, {dossier.Op}) ON CONFLICT DO NOTHING", stop);
        await transactie.CommitAsync(stop);
    }
}
