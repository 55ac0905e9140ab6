using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>What came of typing a second secret.</summary>
public enum Geheimproef
{
    Goed,
    Fout,

    /// <summary>Tried too often: only a new slip of the Houder opens it again.</summary>
    OpSlot,

    /// <summary>Tried too often, where nobody can give a new slip: after <see cref="Volgen.Slottijd"/> it may be tried again.</summary>
    EvenOpSlot,
}

/// <summary>An overdracht as the resident follows it with the code only: nothing that tells what it is about, or whom.</summary>
/// <param name="Status">Of the whole.</param>
/// <param name="Poging">Where the last offer stands; null: none.</param>
/// <param name="IsGestart">The recipient says that you started.</param>
/// <param name="PlekOp">When there is a place.</param>
/// <param name="Termijn">The day by which something has to have happened.</param>
/// <param name="IsTerug">Nobody did anything in time.</param>
/// <param name="Vernieuwen">Has to be renewed or withdrawn now.</param>
/// <param name="VernieuwenVoor">The day on which that will be asked.</param>
public sealed record Volgstand(Overdrachtstatus Status, Pogingstaat? Poging, bool IsGestart, DateOnly? PlekOp, DateOnly Termijn, bool IsTerug, bool Vernieuwen, DateOnly VernieuwenVoor)
{
    /// <summary>You said that you did not start; nobody says otherwise since.</summary>
    public bool IsOntkend { get; init; }
}

/// <summary>The same with the second secret: all that was done with what the resident told. Also the report of AVG article 15.</summary>
/// <param name="Staat">All but the story, consents included.</param>
/// <param name="Houder">Who holds it.</param>
/// <param name="Afzender">Who sent it.</param>
/// <param name="Delen">The story, as it was written.</param>
/// <param name="Inzagen">Who opened it, the latest first.</param>
/// <param name="Terugkoppeling">What a recipient wrote to the sender about the start; null: nothing.</param>
/// <param name="Stappen">Every line of the audit: when, what (what was refused with that behind it), and who; null: the resident, or the clock.</param>
public sealed record Volgrapport(
    Overdrachtstaat Staat, Persoon Houder, Persoon Afzender, IReadOnlyDictionary<Deelsoort, string> Delen, string? Terugkoppeling, IReadOnlyList<Inzage> Inzagen, IReadOnlyList<(DateTime Op, string Wat, Persoon? Wie)> Stappen) : Gesprek.Vertrouwelijk;

/// <summary>What someone without an account may see and do, by code and second secret. No account, no name.</summary>
public sealed class Volgen(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, Termijnen termijnen, TimeProvider tijd)
{
    /// <summary>Wrong second secrets before it is locked.</summary>
    public const int MeesteMissers = 5;

    /// <summary>
    /// How long a slip stays locked that nobody can renew: that of a consult, whose asker nobody knows, and that of what is closed. Whoever has the paper
    /// and guesses, five times on each of eighty days, finds the six digits with a chance of 1 in 2,500; each wrong one is in the audit.
    /// </summary>
    public static readonly TimeSpan Slottijd = TimeSpan.FromDays(1);

    private const string Misser = "volgen-misser";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>The dossier of a code as someone typed it; null: none.</summary>
    public async Task<(Guid Id, Dossiersoort Soort)?> Zoek(string getypt, CancellationToken stop)
    {
        if (Volgcode.Lees(getypt) is not { } code)
            return null;
        var merk = Volgcode.Merk(code);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Dossiers.AsNoTracking().Where(d => d.Codemerk == merk).Select(d => new { d.Id, d.Soort }).SingleOrDefaultAsync(stop) is { } gevonden
            ? (gevonden.Id, gevonden.Soort)
            : null;
    }

    /// <summary>Tries a second secret; wrong ones are counted.</summary>
    public async Task<Geheimproef> Proef(Guid id, string getypt, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await db.Dossiers.SingleOrDefaultAsync(d => d.Id == id, stop) is not { Geheimhak: { } hak } dossier)
            return Geheimproef.OpSlot;
        var slot = dossier is { Soort: Dossiersoort.Overdracht, IsOpen: true } ? Geheimproef.OpSlot : Geheimproef.EvenOpSlot;
        if (dossier.Missers >= MeesteMissers)
        {
            if (slot == Geheimproef.OpSlot || await LaatsteMisser(db, id, stop) > Nu - Slottijd)
                return slot;
            dossier.Missers = 0;
        }

        var goed = Volgcode.Klopt(hak, getypt);
        dossier.Missers = goed ? 0 : dossier.Missers + 1;
        // A number of its own for every try: two at once are never counted as one.
        dossier.Versie++;
        db.Noteer(id, goed ? "volgen-openen" : Misser, Betrokkene.Inwoner, Nu);
        // Who was overtaken hears nothing of whether it was right.
        return await Dossierstappen.Bewaar(db, transactie, stop) is not null ? Geheimproef.Fout : goed ? Geheimproef.Goed : dossier.Missers >= MeesteMissers ? slot : Geheimproef.Fout;
    }

    /// <summary>How many wrong tries are left before it is locked; 0: none.</summary>
    public async Task<int> OverigePogingen(Guid id, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return MeesteMissers - Math.Min(MeesteMissers, await db.Dossiers.Where(d => d.Id == id).Select(d => d.Missers).SingleOrDefaultAsync(stop));
    }

    /// <summary>Whether the code someone typed is still the code of this dossier: a new slip ends what went before.</summary>
    public async Task<bool> GeldtNog(Guid id, string code, CancellationToken stop)
    {
        var merk = Volgcode.Merk(code);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await db.Dossiers.AnyAsync(d => d.Id == id && d.Codemerk == merk, stop);
    }

    /// <summary>How an overdracht stands; null: gone.</summary>
    public async Task<Volgstand?> Stand(Guid id, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await Vind(db.Dossiers.AsNoTracking(), id, stop) is not { } dossier)
            return null;
        var staat = dossier.Overdracht();
        var laatste = staat.Pogingen is [.., var poging] ? poging : null;
        var vandaag = Catalogus.Openingstijden.Amsterdam.Datum(Nu);
        return new Volgstand(staat.Status, laatste?.Staat, laatste?.GestartOp is not null, laatste?.PlekOp, staat.Termijn, staat.TeruggekomenOp is not null, staat.IsOpen && staat.VernieuwenVoor <= vandaag, staat.VernieuwenVoor)
        {
            IsOntkend = laatste is { OntkendOp: not null, OntkendDoor: null },
        };
    }

    /// <summary>How a consult stands, without a word of it; null: gone.</summary>
    public async Task<Consultstaat?> Consultstand(Guid id, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return (await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Consult, stop))?.Consult();
    }

    /// <summary>All of it, for who knows the second secret; null: gone.</summary>
    public async Task<Volgrapport?> Rapport(Guid id, CancellationToken stop)
    {
        using var sleutel = await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (sleutel is null || await Vind(db.Dossiers.AsNoTracking(), id, stop) is not { } dossier)
            return null;
        var staat = dossier.Overdracht();
        var delen = await db.Verhaaldelen.AsNoTracking().Where(d => d.DossierId == id).ToListAsync(stop);
        var opWat = id.ToString();
        var regels = await db.Audit.AsNoTracking().Where(r => r.OpWat == opWat).OrderBy(r => r.Id).ToListAsync(stop);
        var accounts = regels.Select(r => Guid.TryParse(r.Wie, out var wie) ? wie : (Guid?)null).OfType<Guid>().Concat([staat.Houder, staat.Afzender]).Distinct().ToList();
        var personen = await Personen.Lees(db, accounts, stop);
        return new Volgrapport(
            staat, personen[staat.Houder], personen[staat.Afzender],
            delen.Where(d => Enum.TryParse<Deelsoort>(d.Deel, out _)).ToDictionary(d => Enum.Parse<Deelsoort>(d.Deel), d => sleutel.Ontsleutel(d.Deel, d.Inhoud)),
            delen.Find(d => d.Deel == Overdrachten.Terugkoppeling) is { } zin ? sleutel.Ontsleutel(zin.Deel, zin.Inhoud) : null,
            await Personen.Inzagen(db, id, stop),
            [.. regels.Select(r => (r.Op, r.Uitkomst == AuditRegel.Gelukt ? r.Wat : $"{r.Wat}-{r.Uitkomst}", Guid.TryParse(r.Wie, out var wie) ? personen.GetValueOrDefault(wie) : null))]);
    }

    /// <summary>The resident does something.</summary>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> Doe(Guid id, Handeling handeling, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db.Dossiers, id, stop) is not { } dossier)
            return Overdrachtfout.MagNiet;
        if (await Dossierstappen.Doe(db, dossier, handeling, Betrokkene.Inwoner, Nu, termijnen, stop) is { } fout)
            return fout;
        return await Dossierstappen.Bewaar(db, transactie, stop);
    }

    private static Task<DateTime?> LaatsteMisser(KaartDb db, Guid id, CancellationToken stop)
    {
        var opWat = id.ToString();
        return db.Audit.Where(r => r.OpWat == opWat && r.Wat == Misser).MaxAsync(r => (DateTime?)r.Op, stop);
    }

    private static Task<Dossier?> Vind(IQueryable<Dossier> dossiers, Guid id, CancellationToken stop) =>
        dossiers.SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop);
}
