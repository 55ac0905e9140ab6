using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit.Dashboard;

/// <summary>Reads what the figures are made of: the public's snapshot, and the queue.</summary>
public sealed class Cijferlezer(IDbContextFactory<KaartDb> dbFactory, Wachtrij wachtrij, TimeProvider tijd)
{
    /// <summary>The figures as they are now.</summary>
    /// <param name="kaart">The public's snapshot; fictitious entries in it do not count.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Actualiteitcijfers> Lees(KaartBeeld kaart, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        var nu = tijd.GetUtcNow().UtcDateTime;
        var rij = await wachtrij.Lees(wie, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var sinds = nu.AddDays(-Actualiteitcijfers.Terugblik);
        var klaar = await db.Foutsignalen.Where(s => s.AfgehandeldOp > sinds).Select(s => new { s.GemeldOp, Op = s.AfgehandeldOp!.Value }).ToListAsync(stop);
        return Actualiteitcijfers.Van(
            Metingen(kaart, Amsterdam.Datum(nu)), [.. rij.Select(r => (r.Soort, nu > r.Sinds ? nu - r.Sinds : TimeSpan.Zero))], [.. klaar.Select(s => s.Op - s.GemeldOp)]);
    }

    private static List<Meting> Metingen(KaartBeeld kaart, DateOnly vandaag)
    {
        var wijken = kaart.Wijken.Select(w => w.Id).ToHashSet();
        return [.. kaart.Voorzieningen.Where(v => !v.IsVoorbeeld).Select(v => Meet(v, wijken, vandaag))];
    }

    private static Meting Meet(PubliekeVoorziening voorziening, HashSet<string> wijken, DateOnly vandaag)
    {
        var beeld = voorziening.Controlebeeld ?? Controlebeeld.Van(voorziening.Inhoud, [], voorziening.Controle, null);
        return new Meting(
            beeld.Staat(vandaag),
            beeld.Geheel is { } geheel ? Math.Max(0, vandaag.DayNumber - geheel.Datum.DayNumber) : null,
            voorziening.Inhoud.Onderwerpen,
            // A village is one wijk, with the id of its kern.
            [.. voorziening.Inhoud.Locaties.Select(l => l.Wijk ?? l.Kern).OfType<string>().Where(wijken.Contains).Distinct()],
            voorziening.Organisatie?.Slug);
    }
}
