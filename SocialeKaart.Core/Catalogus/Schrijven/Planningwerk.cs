using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>
/// Publishes what was planned, or takes out of sight what has had its time. The plan goes in the same transaction: after a restart, and beside another
/// process, it happens once.
/// </summary>
public sealed class Planningwerk(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever, TimeProvider tijd) : ITaakwerk
{
    internal const string Naam = "planning";

    public string Soort => Naam;

    public async Task Voer(Taak taak, CancellationToken stop)
    {
        var id = Guid.Parse(taak.Gegeven!, CultureInfo.InvariantCulture);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        // Called off, or done already.
        if (await db.Planningen.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } plan || await Gepubliceerden.Vind(db, plan.VoorzieningId, stop) is not { } wat)
            return;
        db.Remove(plan);
        if (plan.VersieId is not { } versie)
            await Verberg(db, wat, plan, stop);
        else if (await db.Versies.SingleOrDefaultAsync(v => v.Id == versie && v.Status == VersieStatus.Gepland, stop) is { } gepland)
            await Publiceer(db, wat, gepland, plan, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    private async Task Verberg(KaartDb db, Gepubliceerde wat, Planning plan, CancellationToken stop)
    {
        if (wat.Inhoud.Zichtbaar == Zichtbaarheid.Werkplek)
            return;
        if (await uitgever.Vervang(db, plan.VoorzieningId, wat.Versie.Nummer, nu => nu with { Zichtbaar = Zichtbaarheid.Werkplek }, "verberg", plan.Door.ToString(), stop) is not Uitgave.Gelukt)
            throw new InvalidOperationException("What had its time could not be hidden.");
    }

    private async Task Publiceer(KaartDb db, Gepubliceerde wat, VoorzieningVersie gepland, Planning plan, CancellationToken stop)
    {
        var samen = await Wachtendeversie.VoegSamen(db, gepland, wat.Inhoud, [], stop);
        if (samen.Botsingen.Count == 0 && await uitgever.Vervang(db, plan.VoorzieningId, wat.Versie.Nummer, _ => samen.Inhoud, "publiceer", plan.Door.ToString(), stop) is Uitgave.Gelukt)
        {
            db.Remove(gepland);
            return;
        }

        // Others changed the same, or it breaks a rule by now: somebody has to look, and finds it in the queue.
        gepland.Status = VersieStatus.Ingediend;
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = plan.Door.ToString(), Wat = "plan-wacht", OpWat = plan.VoorzieningId.ToString(), Herkomst = Auditherkomst.Systeem });
    }
}
