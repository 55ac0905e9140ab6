using Microsoft.EntityFrameworkCore;

namespace SocialeKaart.Core.Opslag.Taken;

/// <summary>A task that failed.</summary>
/// <param name="Soort">Its kind.</param>
/// <param name="Pogingen">How often it was tried.</param>
/// <param name="Fout">The kind of exception alone: its message may name a person.</param>
public sealed record Taakfout(string Soort, int Pogingen, string Fout);

/// <summary>What one round did.</summary>
/// <param name="Gedaan">Number of tasks that succeeded.</param>
/// <param name="Fouten">Those that failed, and will come back.</param>
public sealed record Rondeuitkomst(int Gedaan, IReadOnlyList<Taakfout> Fouten);

/// <summary>
/// Does the tasks that are due. Any number of servers may do so at once: a task is taken under the write lock, for a limited time, so that no two do
/// the same, and what a server leaves lying is taken by another.
/// </summary>
public sealed class Takenronde(IDbContextFactory<KaartDb> dbFactory, IEnumerable<ITaakwerk> werk, IEnumerable<IPeriodiekeTaak> periodiek, TimeProvider tijd)
{
    /// <summary>Longest that one task may take; then it is stopped and counts as failed.</summary>
    public static readonly TimeSpan Werktijd = TimeSpan.FromMinutes(4);

    /// <summary>How long others keep away from a task: longer than <see cref="Werktijd"/>, because clocks differ and stopping takes time.</summary>
    internal static readonly TimeSpan Bezettijd = TimeSpan.FromMinutes(6);

    private static readonly TimeSpan EerstePauze = TimeSpan.FromMinutes(1), LangstePauze = TimeSpan.FromHours(6);

    private readonly Dictionary<string, ITaakwerk> eenmalig = werk.ToDictionary(w => w.Soort);
    private readonly Dictionary<string, IPeriodiekeTaak> terugkerend = periodiek.ToDictionary(p => p.Naam);
    private bool gepland;

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>How long a task waits after it failed.</summary>
    /// <param name="pogingen">Number of times it was tried, from 1.</param>
    /// <returns>A minute, doubling to six hours.</returns>
    public static TimeSpan Pauze(int pogingen) =>
        pogingen > 10 ? LangstePauze : TimeSpan.FromTicks(Math.Min(EerstePauze.Ticks << (pogingen - 1), LangstePauze.Ticks));

    /// <summary>Does all tasks that are due now, one after the other.</summary>
    /// <exception cref="OperationCanceledException">Told to stop; the task at hand is given back.</exception>
    public async Task<Rondeuitkomst> Draai(CancellationToken stop)
    {
        await Plan(stop);
        var gedaan = 0;
        List<Taakfout> fouten = [];
        while (await Neem(stop) is { } taak)
        {
            if (await Voer(taak, stop) is { } fout)
                fouten.Add(fout);
            else
                gedaan++;
        }

        return new Rondeuitkomst(gedaan, fouten);
    }

    private static IQueryable<Taak> Zelf(KaartDb db, Taak taak) => db.Taken.Where(t => t.Id == taak.Id && t.BezetDoor == taak.BezetDoor);

    private async Task Plan(CancellationToken stop)
    {
        if (gepland)
            return;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        // Under the write lock: of two servers that start at once, one makes the row.
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var bestaand = await db.Taken.Select(t => t.Sleutel).ToListAsync(stop);
        db.AddRange(terugkerend.Keys.Except(bestaand).Select(naam => Taak.Nieuw(naam, naam, Nu)));
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        gepland = true;
    }

    private async Task<Taak?> Neem(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var nu = Nu;
        // Kinds that this version does not know wait for a server that does.
        string[] soorten = [.. eenmalig.Keys, .. terugkerend.Keys];
        var rijp = db.Taken.Where(t => t.RijpOp <= nu && (t.BezetTot == null || t.BezetTot <= nu) && soorten.Contains(t.Soort));
        // Looks without the write lock first: mostly there is nothing.
        if (!await rijp.AnyAsync(stop))
            return null;
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await rijp.OrderBy(t => t.RijpOp).ThenBy(t => t.Sleutel).FirstOrDefaultAsync(stop) is not { } taak)
            return null;
        (taak.BezetTot, taak.BezetDoor) = (nu + Bezettijd, Guid.NewGuid());
        taak.Pogingen++;
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return taak;
    }

    private async Task<Taakfout?> Voer(Taak taak, CancellationToken stop)
    {
        using var einde = new CancellationTokenSource(Werktijd, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(stop, einde.Token);
        try
        {
            if (terugkerend.TryGetValue(taak.Soort, out var terug))
            {
                await terug.Voer(samen.Token);
                await StelUit(taak, Later(terug.Volgende(Nu)), 0, stop);
            }
            else
            {
                await eenmalig[taak.Soort].Voer(taak, samen.Token);
                await Haalweg(taak, stop);
            }

            return null;
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // Not its fault: it is there for the next server at once.
            await StelUit(taak, taak.RijpOp, taak.Pogingen - 1, CancellationToken.None);
            throw;
        }
        catch (Exception fout)
        {
            await StelUit(taak, Nu + Pauze(taak.Pogingen), taak.Pogingen, stop);
            return new Taakfout(taak.Soort, taak.Pogingen, fout.GetType().Name);
        }
    }

    private DateTime Later(DateTime volgende) => volgende < Nu + EerstePauze ? Nu + EerstePauze : volgende;

    private async Task Haalweg(Taak taak, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await Zelf(db, taak).ExecuteDeleteAsync(stop);
    }

    private async Task StelUit(Taak taak, DateTime rijpOp, int pogingen, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await Zelf(db, taak).ExecuteUpdateAsync(
            s => s.SetProperty(t => t.RijpOp, rijpOp).SetProperty(t => t.Pogingen, pogingen).SetProperty(t => t.BezetTot, (DateTime?)null).SetProperty(t => t.BezetDoor, (Guid?)null),
            stop);
    }
}
