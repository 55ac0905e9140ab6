using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>Writes the rows that the files of the catalogue stand for, within the transaction of the caller.</summary>
internal static class Kaartschrijver
{
    /// <summary>Makes the rows of some files say what a catalogue says.</summary>
    /// <param name="db">Holds the transaction.</param>
    /// <param name="nu">What the rows say now.</param>
    /// <param name="wordt">What they have to say.</param>
    /// <param name="paden">The files whose rows change.</param>
    /// <param name="op">When, UTC: noted at each line and organisatie that says something else, because entries tell of them.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public static async Task Schrijf(KaartDb db, Zaad nu, Zaad wordt, IReadOnlyCollection<string> paden, DateTime op, CancellationToken stop)
    {
        if (paden.Contains(GemeenteBestand.Naam))
            db.Update(new GemeenteRij { Code = wordt.Gemeente.Code, Inhoud = wordt.Gemeente });
        if (paden.Contains(OnderwerpenBestand.Naam))
        {
            Zet(db, wordt.Leefdomeinen, nu.Leefdomeinen.Select(l => l.Id), l => l.Id);
            Zet(db, wordt.Onderwerpen, nu.Onderwerpen.Select(o => o.Id), o => o.Id);
        }

        if (paden.Contains(HulplijnenBestand.Naam))
        {
            var was = nu.Hulplijnen.ToDictionary(h => h.Id);
            Zet(db, wordt.Hulplijnen.Select(h => h with { GewijzigdOp = Moment(was.GetValueOrDefault(h.Id), h, x => HulplijnenBestand.Schrijf([x]), x => x.GewijzigdOp, op) }), was.Keys, h => h.Id);
        }

        if (paden.Contains(OrganisatiesBestand.Naam))
        {
            var was = nu.Organisaties.ToDictionary(o => o.Id);
            Zet(db, wordt.Organisaties.Select(o => o with { GewijzigdOp = Moment(was.GetValueOrDefault(o.Id), o, x => OrganisatiesBestand.Schrijf([x]), x => x.GewijzigdOp, op) }), was.Keys, o => o.Id);
        }

        if (paden.Contains(SynoniemenBestand.Naam))
        {
            await db.Synoniemen.ExecuteDeleteAsync(stop);
            db.AddRange(wordt.Synoniemen);
        }

        Zet(db, wordt.Wegwijzerbestanden, nu.Wegwijzerbestanden.Select(b => b.Naam), b => b.Naam);
        var blijft = wordt.Wegwijzerbestanden.Select(b => b.Naam).ToList();
        await db.Wegwijzerbestanden.Where(b => !blijft.Contains(b.Naam)).ExecuteDeleteAsync(stop);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    // What says the same keeps the moment that it has; the place in the list is no part of what it says.
    private static DateTime? Moment<T>(T? was, T wordt, Func<T, string> zeg, Func<T, DateTime?> moment, DateTime op) where T : class =>
        was is null ? null : zeg(was) == zeg(wordt) ? moment(was) : op;

    private static void Zet<T, TId>(KaartDb db, IEnumerable<T> wordt, IEnumerable<TId> nu, Func<T, TId> id) where T : class
    {
        var bestaand = nu.ToHashSet();
        foreach (var rij in wordt)
        {
            if (bestaand.Contains(id(rij)))
                db.Update(rij);
            else
                db.Add(rij);
        }
    }
}
