using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;

namespace SocialeKaart.Core.Uitwisseling;

/// <summary>
/// The catalogue to take along, for who keeps it true: as a table, or as a packed seed folder. It holds staff-only entries and secret addresses, so that
/// someone took it is noted.
/// </summary>
public sealed class Kaartuitvoer(IDbContextFactory<KaartDb> dbFactory, ZaadImport zaadImport, TimeProvider tijd)
{
    /// <summary>The voorzieningen as a table for a spreadsheet.</summary>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<byte[]> Tabel(Wie wie, CancellationToken stop) => VoorzieningenCsv.Schrijf((await Lees(wie, "exporteer-tabel", stop)).Voorzieningen);

    /// <summary>All of it as a zip file of the seed folder.</summary>
    /// <inheritdoc cref="Tabel"/>
    public async Task<byte[]> Map(Wie wie, CancellationToken stop)
    {
        var zaad = await Lees(wie, "exporteer-map", stop);
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (pad, tekst) in zaad.Bestanden())
            {
                var bestand = zip.CreateEntry(pad, CompressionLevel.Fastest);
                bestand.LastWriteTime = tijd.GetUtcNow();
                await using var inhoud = bestand.Open();
                await inhoud.WriteAsync(Encoding.UTF8.GetBytes(tekst), stop);
            }
        }

        return stroom.ToArray();
    }

    private async Task<Zaad> Lees(Wie wie, string wat, CancellationToken stop)
    {
        if (!wie.IsEen(Rolregels.HoudenActueel))
            throw new UnauthorizedAccessException("This account does not take the catalogue along.");
        var zaad = await zaadImport.Exporteer(stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie.Id.ToString(), Wat = wat, OpWat = zaad.Gemeente.Code, Herkomst = Auditherkomst.Werkplek });
        await db.SaveChangesAsync(stop);
        return zaad;
    }
}
