using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>
/// Carries out, in the background, what was asked in the browser. One at a time: a second import waits for its turn, and is not carried out when the first
/// changed what it is about.
/// </summary>
public sealed class Importwerk(IDbContextFactory<KaartDb> dbFactory, Importopdrachten opdrachten, Importeur importeur, Importlopers lopers, TimeProvider tijd) : ITaakwerk
{
    /// <summary>Name of its tasks.</summary>
    public const string Naam = "import";

    // What did not fit in the time of a task so often, will not do so the next time either.
    private const int MeestePogingen = 3;

    // Enough to see what it is about.
    private const int MeesteBotsingen = 20;

    public string Soort => Naam;

    public async Task Voer(Taak taak, CancellationToken stop)
    {
        var id = Guid.Parse(taak.Gegeven!);
        if (await Begin(id, taak.Pogingen, stop) is not { } opdracht)
            return;
        using var loper = lopers.Begin(id, stop);
        try
        {
            await Eindig(id, await EerderGedaan(opdracht, stop) ?? await Doe(opdracht, loper), stop);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            await Eindig(id, Importstatus.Gestopt, null, stop, gestoptDoor: loper.GestoptDoor);
        }
        catch (BestandsfoutException)
        {
            // It had no faults when it was looked at: what it points at is gone since.
            await Eindig(id, Importstatus.Botsing, null, stop);
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            await Eindig(id, Importstatus.Mislukt, null, stop);
            throw;
        }
    }

    private async Task<Importopdracht?> Begin(Guid id, int pogingen, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Importopdrachten.SingleOrDefaultAsync(o => o.Id == id, stop) is not { Loopt: true } opdracht)
            return null;
        if (pogingen > MeestePogingen)
        {
            await Eindig(id, Importstatus.Mislukt, null, stop);
            return null;
        }

        opdracht.Status = Importstatus.Bezig;
        await db.SaveChangesAsync(stop);
        return opdracht;
    }

    // The server may have stopped between doing it and writing down that it was done.
    private async Task<Importuitkomst?> EerderGedaan(Importopdracht opdracht, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var gedaan = opdracht.OngedaanVan is { } nummer
            ? db.Importen.Where(i => i.Id == nummer && i.OngedaanOp != null)
            : db.Importen.Where(i => i.OpdrachtId == opdracht.Id);
        return await gedaan.Select(i => new { i.Id, i.Regels.Count }).SingleOrDefaultAsync(stop) is { } import ? new Importuitkomst.Gelukt(import.Id, import.Count) : null;
    }

    private async Task<Importuitkomst> Doe(Importopdracht opdracht, Importlopers.Loper loper)
    {
        var wie = opdracht.Door.ToString();
        if (opdracht.OngedaanVan is { } nummer)
            return await importeur.Ongedaan(nummer, wie, Auditherkomst.Werkplek, loper, loper.Token);
        if (await opdrachten.Plan(opdracht, opdracht.Verberg, loper.Token) is not { } plan)
            return new Importuitkomst.Onbekend();
        if (plan.Merk() != opdracht.Planmerk)
            return new Importuitkomst.Botsing([]);
        loper.Report(new Importvoortgang(0, plan.Stappen.Count));
        return await importeur.Voer(plan, wie, Auditherkomst.Werkplek, loper, loper.Token, opdracht.Id);
    }

    private Task Eindig(Guid id, Importuitkomst uitkomst, CancellationToken stop) => uitkomst switch
    {
        Importuitkomst.Gelukt gelukt => Eindig(id, Importstatus.Gelukt, gelukt, stop),
        Importuitkomst.Niets => Eindig(id, Importstatus.Niets, null, stop),
        Importuitkomst.Botsing { Wat: var wat } => Eindig(id, Importstatus.Botsing, null, stop, wat),
        _ => Eindig(id, Importstatus.Mislukt, null, stop),
    };

    private async Task Eindig(Guid id, Importstatus status, Importuitkomst.Gelukt? gelukt, CancellationToken stop, IReadOnlyList<string>? botsing = null, Guid? gestoptDoor = null)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Importopdrachten.SingleOrDefaultAsync(o => o.Id == id, stop) is not { } opdracht)
            return;
        (opdracht.Status, opdracht.KlaarOp, opdracht.ImportId, opdracht.Aantal) = (status, tijd.GetUtcNow().UtcDateTime, gelukt?.Id, gelukt?.Aantal);
        opdracht.Botsing = botsing is { Count: > 0 } ? string.Join(Importopdracht.Tussen, botsing.Take(MeesteBotsingen)) : null;
        if (gestoptDoor is { } wie)
            db.Add(new AuditRegel { Op = tijd.GetUtcNow().UtcDateTime, Wie = wie.ToString(), Wat = "import-stoppen", OpWat = id.ToString(), Herkomst = Auditherkomst.Werkplek });
        // What may be looked at again keeps its file.
        if (!opdracht.IsTeBekijken)
            await db.Importinhouden.Where(i => i.OpdrachtId == id).ExecuteDeleteAsync(stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
