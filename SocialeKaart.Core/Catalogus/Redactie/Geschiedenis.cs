using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Uitwisseling.Inlezen;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>A version of a voorziening in its list.</summary>
/// <param name="Nummer">1, 2, 3, … within the voorziening.</param>
/// <param name="Status">What it is now.</param>
/// <param name="Op">When it was made, UTC.</param>
/// <param name="Door">Name of the account that wrote it; null when none did, or it is gone.</param>
/// <param name="Import">Number of the import that made it; null when none did. The very first import has no number: nobody wrote what it brought.</param>
/// <param name="Gewisseld">What the redactie asked about it and what was answered, in turn.</param>
/// <param name="Vraag">What it asks now, or why it did not take it over; null: nothing.</param>
public sealed record Versieregel(int Nummer, VersieStatus Status, DateTime Op, string? Door, int? Import, IReadOnlyList<string> Gewisseld, string? Vraag);

/// <summary>All versions of a voorziening.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">As it is published, or as it was written last.</param>
/// <param name="SamengevoegdMet">Id and name of what took its place; null when it is one of its own.</param>
/// <param name="Versies">The last first; at least one.</param>
public sealed record Geschiedenisblad(Guid Id, string Slug, string Naam, Gekozene? SamengevoegdMet, IReadOnlyList<Versieregel> Versies)
{
    /// <summary>Number of the published version; null: none is.</summary>
    public int? Gepubliceerd => Versies.FirstOrDefault(v => v.Status == VersieStatus.Gepubliceerd)?.Nummer;
}

/// <summary>Reads what a voorziening said before, and publishes that again.</summary>
public sealed class Geschiedenis(IDbContextFactory<KaartDb> dbFactory, Uitgever uitgever)
{
    /// <summary>All versions of a voorziening; null when there is none.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Geschiedenisblad?> Lees(Guid voorziening, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await db.Voorzieningen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == voorziening, stop) is not { } van)
            return null;
        var versies = await db.Versies.AsNoTracking().Where(v => v.VoorzieningId == voorziening).OrderByDescending(v => v.Nummer)
            .Select(v => new { v.Nummer, v.Status, v.GemaaktOp, v.Door, v.Inhoud.Naam, v.Gewisseld, v.Vraag }).ToListAsync(stop);
        if (versies.Count == 0)
            return null;
        var accounts = versies.Select(v => v.Door).OfType<Guid>().Distinct().ToList();
        var namen = await db.Users.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Naam, stop);
        var imports = await db.Set<Importregel>().Where(r => r.VoorzieningId == voorziening).GroupBy(r => r.VersieNa).Select(g => new { g.Key, Import = g.Min(r => r.ImportId) }).ToDictionaryAsync(r => r.Key, r => r.Import, stop);
        return new Geschiedenisblad(
            voorziening,
            van.Slug,
            (versies.Find(v => v.Status == VersieStatus.Gepubliceerd) ?? versies[0]).Naam,
            van.SamengevoegdMet is { } met ? new Gekozene(met, await Naam(db, met, stop)) : null,
            [
                .. versies.Select(v => new Versieregel(
                    v.Nummer, v.Status, v.GemaaktOp, v.Door is { } door ? namen.GetValueOrDefault(door) : null, imports.TryGetValue(v.Nummer, out var import) ? import : null, v.Gewisseld, v.Vraag)),
            ]);
    }

    /// <summary>What a version says; null when there is none.</summary>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<VoorzieningInhoud?> Inhoud(Guid voorziening, int nummer, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return (await db.Versies.AsNoTracking().SingleOrDefaultAsync(v => v.VoorzieningId == voorziening && v.Nummer == nummer, stop))?.Inhoud;
    }

    /// <summary>Publishes what an earlier version says, as a new version. An old text may break rules of today: then nothing changes.</summary>
    /// <param name="voorziening">Id.</param>
    /// <param name="nummer">Of the earlier version.</param>
    /// <param name="gezien">Number of the published version that it was compared with.</param>
    /// <param name="wie">Someone who keeps the catalogue true.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <exception cref="UnauthorizedAccessException">Not for this account.</exception>
    public async Task<Uitgave> ZetTerug(Guid voorziening, int nummer, int gezien, Wie wie, CancellationToken stop)
    {
        Controles.Eis(wie);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Versies.AsNoTracking().SingleOrDefaultAsync(v => v.VoorzieningId == voorziening && v.Nummer == nummer, stop) is not { } versie)
            return new Uitgave.Onbekend();
        if (await db.Voorzieningen.AnyAsync(v => v.Id == voorziening && v.SamengevoegdMet != null, stop))
            return new Uitgave.Ongeldig([new Veldfout("status", "deze is samengevoegd met een andere: maak dat eerst ongedaan")]);
        var uitgave = await uitgever.Vervang(db, voorziening, gezien, _ => versie.Inhoud, "terugzetten", wie.Id.ToString(), stop);
        if (uitgave is Uitgave.Gelukt)
            await transactie.CommitAsync(stop);
        return uitgave;
    }

    /// <summary>The name of a voorziening as it is published, or its slug.</summary>
    internal static async Task<string> Naam(KaartDb db, Guid voorziening, CancellationToken stop) =>
        await db.Versies.Where(v => v.VoorzieningId == voorziening && v.Status == VersieStatus.Gepubliceerd).Select(v => v.Inhoud.Naam).SingleOrDefaultAsync(stop)
        ?? await db.Voorzieningen.Where(v => v.Id == voorziening).Select(v => v.Slug).SingleAsync(stop);
}
