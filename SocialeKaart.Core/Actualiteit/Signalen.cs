using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>Takes and counts signals that there is nothing for a topic, at a place, for a group.</summary>
public sealed class Signalen(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>What the audit says in the place of an id: which account told which gap would point at who sat beside it.</summary>
    public const string Naamloos = "signaal";

    private DateOnly Vandaag => Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);

    /// <summary>Notes a gap.</summary>
    /// <param name="onderwerp">Id.</param>
    /// <param name="wijk">CBS code; null: the whole municipality.</param>
    /// <param name="groep">For whom there is nothing.</param>
    /// <param name="door">Any account; it is not kept with the signal.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>False when there is no such onderwerp or wijk.</returns>
    public async Task<bool> Meld(string onderwerp, string? wijk, Signaalgroep groep, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Onderwerpen.AnyAsync(o => o.Id == onderwerp, stop) || (wijk is not null && !await db.Wijken.AnyAsync(w => w.Code == wijk, stop)))
            return false;
        db.Add(new Signaal { Id = Guid.NewGuid(), OnderwerpId = onderwerp, WijkCode = wijk, Groep = groep, GemeldOp = Vandaag });
        db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = door.Id.ToString(), Wat = "signaal-melden", OpWat = Naamloos });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>How often the same gap was noted in the last year.</summary>
    public async Task<int> Tel(string onderwerp, string? wijk, Signaalgroep groep, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var sinds = Vandaag.AddYears(-1);
        return await db.Signalen.CountAsync(s => s.OnderwerpId == onderwerp && s.WijkCode == wijk && s.Groep == groep && s.GemeldOp > sinds, stop);
    }
}
