using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>Throws away files that nobody came back for, and in time what was asked in the browser; the imports themselves stay, to be undone.</summary>
public sealed class Importopruiming(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd) : IPeriodiekeTaak
{
    /// <summary>How long a file waits for who brought it.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(7);

    public string Naam => "importopruiming";

    public DateTime Volgende(DateTime nu) => nu.AddDays(1);

    public async Task Voer(CancellationToken stop)
    {
        var grens = tijd.GetUtcNow().UtcDateTime - Bewaartijd;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Their bytes go with them.
        await db.Importopdrachten.Where(o => o.AangemaaktOp <= grens && o.Status != Importstatus.Wacht && o.Status != Importstatus.Bezig).ExecuteDeleteAsync(stop);
    }
}
