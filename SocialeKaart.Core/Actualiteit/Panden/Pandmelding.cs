using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit.Panden;

/// <summary>A building that is closed is closed for all who offer something there: each of them is looked at.</summary>
internal static class Pandmelding
{
    /// <summary>
    /// Gives every other voorziening in the same building the same signal, in the transaction of the caller; one that has it open gets no second. Of a
    /// voorziening with several addresses nobody knows which is meant: then the redactie finds out first.
    /// </summary>
    /// <param name="db">Of the transaction.</param>
    /// <param name="bron">At whose address the building is said to be closed.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="stop">Stops.</param>
    public static async Task Verspreid(KaartDb db, Gepubliceerde bron, DateTime nu, CancellationToken stop)
    {
        if (Pand.Van(bron.Inhoud) is not [var pand])
            return;
        var open = await db.Foutsignalen.Where(s => s.Soort == Foutsoort.GebouwDicht && s.AfgehandeldOp == null).Select(s => s.VoorzieningId).ToListAsync(stop);
        HashSet<Guid> gemeld = [.. open, bron.Voorziening.Id];
        foreach (var buur in (await Gepubliceerden.Lees(db, db.Voorzieningen, stop)).Where(g => !gemeld.Contains(g.Voorziening.Id) && Pand.Van(g.Inhoud).Any(pand.IsZelfde)))
        {
            var sleutel = Sleutel(buur.Voorziening.Id, pand, nu);
            if (!await db.Foutsignalen.AnyAsync(s => s.Sleutel == sleutel, stop) && await Gepubliceerden.Vind(db, buur.Voorziening.Id, stop) is { } wat)
            {
                await Foutsignalen.Leg(db, wat, new Foutsignaal
                {
                    Id = Guid.NewGuid(), VoorzieningId = wat.Voorziening.Id, Soort = Foutsoort.GebouwDicht, Bron = Signaalbron.Zelf, Sleutel = sleutel, GemeldOp = nu,
                }, stop);
            }
        }
    }

    // With the day: a building that opened again can close again.
    private static string Sleutel(Guid voorziening, Pand pand, DateTime nu) =>
        $"pand:{voorziening}:{Geheim.Merk(pand.Namen[0])[..16]}:{nu.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
}
