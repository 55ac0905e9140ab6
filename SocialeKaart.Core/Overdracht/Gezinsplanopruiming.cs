using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Deletes plans in which nothing takes part any more, every hour: the key first, then the row.</summary>
public sealed class Gezinsplanopruiming(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, TimeProvider tijd) : IPeriodiekeTaak
{
    public string Naam => "gezinsplanopruiming";

    public DateTime Volgende(DateTime nu) => nu.AddHours(1);

    public async Task Voer(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await kast.Wis(await db.Gezinsplannen.Where(p => !db.Dossiers.Any(d => d.GezinsplanId == p.Id)).Select(p => p.Id).ToListAsync(stop), stop);
        // Also what an earlier time left halfway; not a plan whose key was lost.
        var weg = await db.Gezinsplannen.Where(p => db.GewisteDossiers.Any(g => g.Id == p.Id)).Select(p => p.Id).ToListAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        // Whoever joined in between is free to begin another.
        await db.Dossiers.Where(d => d.GezinsplanId != null && weg.Contains(d.GezinsplanId.Value))
            .ExecuteUpdateAsync(d => d.SetProperty(r => r.GezinsplanId, (Guid?)null).SetProperty(r => r.GezinsplanGever, (Toestemminggever?)null).SetProperty(r => r.GezinsplanSinds, (DateTime?)null), stop);
        await db.Gezinsplannen.Where(p => weg.Contains(p.Id)).ExecuteDeleteAsync(stop);
        foreach (var id in weg)
            db.Noteer(id, "gezinsplan-wissen", Betrokkene.Klok, tijd.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
