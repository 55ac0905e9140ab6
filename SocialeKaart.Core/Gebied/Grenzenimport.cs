using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Gebied;

/// <summary>Takes official boundaries of the wijken into the database, in the place of the ones that were there. All or nothing.</summary>
public sealed class Grenzenimport(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Name of the change in the audit.</summary>
    public const string Wat = "gebied-import";

    /// <summary>Reads, checks and stores a file of boundaries; every server shows them within a second.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="bestand">Its name, for faults.</param>
    /// <param name="bron">Who made the boundaries, if the file does not say so.</param>
    /// <param name="datum">The day whose boundaries they are; null: as the file says.</param>
    /// <param name="wie">Id of the account, or the name of the command.</param>
    /// <param name="stop">Stops; nothing is kept then.</param>
    /// <exception cref="BestandsfoutException">The file has faults; the database is unchanged.</exception>
    public async Task<Grenzenuitkomst> Importeer(ReadOnlyMemory<byte> bytes, string bestand, string bron, DateOnly? datum, string wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var gemeente = await db.Gemeenten.AsNoTracking().SingleAsync(stop);
        var wijken = await db.Wijken.AsNoTracking().OrderBy(w => w.Volgorde).ToListAsync(stop);
        var fouten = new Foutenlijst();
        var uitkomst = VlakkenBestand.Lees(bytes, bestand, gemeente.Code, wijken, bron, datum, fouten)
            ?? throw new BestandsfoutException(fouten.Fouten);

        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        await db.Grenzen.Where(g => g.Code == gemeente.Code).ExecuteDeleteAsync(stop);
        db.Add(new GrenzenRij { Code = gemeente.Code, Inhoud = uitkomst.Grenzen });
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie, Wat = Wat, OpWat = gemeente.Code });
        await db.SaveChangesAsync(stop);
        await db.Tellers.Where(t => t.Naam == Teller.Catalogus).ExecuteUpdateAsync(t => t.SetProperty(r => r.Waarde, r => r.Waarde + 1), stop);
        await transactie.CommitAsync(stop);
        return uitkomst;
    }
}
