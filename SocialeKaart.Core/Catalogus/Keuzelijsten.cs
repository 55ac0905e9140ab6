using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Keeps the lists of an account. Another account's list does not exist: the answer is the same. Each change is one transaction with its audit line.</summary>
public sealed class Keuzelijsten(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>All lists of an account, the last changed first.</summary>
    public async Task<IReadOnlyList<Keuzelijst>> Van(Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Keuzelijsten.AsNoTracking().Where(l => l.AccountId == wie.Id).OrderByDescending(l => l.GewijzigdOp).ToListAsync(stop);
    }

    /// <summary>One list of an account; null when it has no such list.</summary>
    public async Task<Keuzelijst?> Lees(Guid id, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Keuzelijsten.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.AccountId == wie.Id, stop);
    }

    /// <summary>Makes a list.</summary>
    /// <param name="naam">Of the list; never of a person.</param>
    /// <param name="voorzieningen">Ids, in order.</param>
    /// <param name="wie">Whose list it is.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>The id of the list, or why there is none.</returns>
    public async Task<(Guid? Id, Schrijffout? Fout)> Maak(string naam, IReadOnlyList<Guid> voorzieningen, Wie wie, CancellationToken stop)
    {
        var lijst = new Keuzelijst { Id = Guid.CreateVersion7(tijd.GetUtcNow()), AccountId = wie.Id, Naam = naam.Trim(), Voorzieningen = [.. voorzieningen], GewijzigdOp = Nu };
        return await VoegToe(lijst, "lijst-maken", stop) is { } fout ? (null, fout) : (lijst.Id, null);
    }

    /// <summary>Gives a list another name, or other voorzieningen, or another order.</summary>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Schrijffout?> Wijzig(Guid id, string naam, IReadOnlyList<Guid> voorzieningen, Wie wie, CancellationToken stop)
    {
        naam = naam.Trim();
        if (Toets(naam, voorzieningen) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Keuzelijsten.SingleOrDefaultAsync(l => l.Id == id && l.AccountId == wie.Id, stop) is not { } lijst)
            return Schrijffout.Onbekend;
        (lijst.Naam, lijst.Voorzieningen, lijst.GewijzigdOp) = (naam, [.. voorzieningen], Nu);
        Noteer(db, lijst, "lijst-wijzigen");
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>Takes a list away; <see cref="ZetTerug"/> undoes it.</summary>
    /// <returns>The list as it was; null when there was none.</returns>
    public async Task<Keuzelijst?> Verwijder(Guid id, Wie wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Keuzelijsten.SingleOrDefaultAsync(l => l.Id == id && l.AccountId == wie.Id, stop) is not { } lijst)
            return null;
        db.Remove(lijst);
        Noteer(db, lijst, "lijst-verwijderen");
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return lijst;
    }

    /// <summary>Puts a list back that was taken away.</summary>
    /// <param name="lijst">As <see cref="Verwijder"/> gave it.</param>
    /// <param name="wie">Whose list it was.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public async Task<Schrijffout?> ZetTerug(Keuzelijst lijst, Wie wie, CancellationToken stop) =>
        lijst.AccountId == wie.Id ? await VoegToe(lijst, "lijst-terugzetten", stop) : Schrijffout.Onbekend;

    private static Schrijffout? Toets(string naam, IReadOnlyList<Guid> voorzieningen) =>
        Schrijfregels.Toets(naam, Keuzelijst.LangsteNaam)
        ?? (voorzieningen.Count > Keuzelijst.MeesteVoorzieningen ? Schrijffout.TeVeelVoorzieningen : null);

    private async Task<Schrijffout?> VoegToe(Keuzelijst lijst, string wat, CancellationToken stop)
    {
        if (Toets(lijst.Naam, lijst.Voorzieningen) is { } fout)
            return fout;
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Keuzelijsten.CountAsync(l => l.AccountId == lijst.AccountId, stop) >= Keuzelijst.MeesteLijsten)
            return Schrijffout.TeVeelLijsten;
        db.Add(lijst);
        Noteer(db, lijst, wat);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return null;
    }

    private void Noteer(KaartDb db, Keuzelijst lijst, string wat) =>
        db.Add(new AuditRegel { Op = Nu, Wie = lijst.AccountId.ToString(), Wat = wat, OpWat = lijst.Id.ToString() });
}
