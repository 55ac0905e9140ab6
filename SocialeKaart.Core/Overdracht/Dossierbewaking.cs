using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Overdracht;

/// <summary>
/// Watches over all that is open, every hour: what is silent past its date comes back to the Houder and on the board; what is open for half a year has to be
/// renewed or withdrawn; a plan whose day has come is looked at again; what was closed long enough ago is deleted.
/// </summary>
public sealed class Dossierbewaking(IDbContextFactory<KaartDb> dbFactory, Dossieropruiming opruiming, Termijnen termijnen, TimeProvider tijd) : IPeriodiekeTaak
{
    /// <summary>How many days after its date someone is still written to that an overdracht has to be renewed: once. Shorter than the key of that message is remembered.</summary>
    private static readonly int DagenVernieuwpost = (int)Postopruiming.Bewaartijd.TotalDays - 2;

    public string Naam => "dossierbewaking";

    public DateTime Volgende(DateTime nu) => nu.AddHours(1);

    public async Task Voer(CancellationToken stop)
    {
        var nu = tijd.GetUtcNow().UtcDateTime;
        var vandaag = Amsterdam.Datum(nu);
        await using (var db = await dbFactory.CreateDbContextAsync(stop))
        {
            var stil = await db.Dossiers.Where(d => d.IsOpen && d.Termijn < vandaag).Select(d => d.Id).ToListAsync(stop);
            foreach (var id in stil)
                await MeldStilte(id, nu, stop);
            var vanaf = vandaag.AddDays(-DagenVernieuwpost);
            var oud = await db.Dossiers.Where(d => d.IsOpen && d.VernieuwenVoor <= vandaag && d.VernieuwenVoor >= vanaf).Select(d => d.Id).ToListAsync(stop);
            foreach (var id in oud)
                await VraagVernieuwing(id, nu, stop);
            await MeldEvaluaties(db, vanaf, vandaag, nu, stop);
        }

        await opruiming.RuimOp(stop);
    }

    private Task MeldStilte(Guid id, DateTime nu, CancellationToken stop) => Wijzig(id, async (db, dossier) =>
    {
        // By now someone may have acted: then the rules refuse, and nothing is kept.
        if (dossier.Soort == Dossiersoort.Overdracht)
            await Dossierstappen.Doe(db, dossier, new Handeling.MeldStilte(), Betrokkene.Klok, nu, termijnen, stop);
        else
            await Dossierstappen.Doe(db, dossier, Consulthandeling.MeldStilte, Betrokkene.Klok, nu, termijnen, stop);
    }, stop);

    private Task VraagVernieuwing(Guid id, DateTime nu, CancellationToken stop) =>
        Wijzig(id, (db, dossier) => Dossierberichten.LegVernieuwing(db, dossier.Overdracht(), nu, stop), stop);

    private static async Task MeldEvaluaties(KaartDb db, DateOnly vanaf, DateOnly vandaag, DateTime nu, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        foreach (var plan in await db.Gezinsplannen.AsNoTracking().Where(p => p.EvaluatieOp <= vandaag && p.EvaluatieOp >= vanaf).ToListAsync(stop))
            await Dossierberichten.LegEvaluatie(db, plan, nu, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    private async Task Wijzig(Guid id, Func<KaartDb, Dossier, Task> doe, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Dossiers.SingleOrDefaultAsync(d => d.Id == id && d.IsOpen, stop) is not { } dossier)
            return;
        await doe(db, dossier);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
