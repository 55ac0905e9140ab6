using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>One message of a consult.</summary>
/// <param name="IsAntwoord">Of the front office; else of who asked.</param>
/// <param name="Tekst">As it was written.</param>
public sealed record Consultbericht(bool IsAntwoord, string Tekst) : Vertrouwelijk;

/// <summary>A consult with its messages, the first first.</summary>
public sealed record Consultblad(Consultstaat Staat, Persoon Houder, Persoon? Vrager, IReadOnlyList<Consultbericht> Berichten) : Vertrouwelijk;

/// <summary>Asks and answers questions about someone without personal data. Each change is one transaction with its audit line.</summary>
public sealed class Consulten(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, Termijnen termijnen, TimeProvider tijd)
{
    /// <summary>Longest message, in characters (UTF-16).</summary>
    public const int LangsteBericht = 2_000;

    /// <summary>Most messages of one consult: what needs more needs a talk.</summary>
    public const int MeesteBerichten = 20;

    private const string Vraag = "Vraag", Antwoord = "Antwoord";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    /// <summary>Whether anyone of the front office can hold a question now.</summary>
    public async Task<bool> KanVragen(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await WieHeeftDienst(db, stop) is not null;
    }

    /// <summary>Asks.</summary>
    /// <param name="tekst">The question; without personal data.</param>
    /// <param name="door">Who asks; null: someone by the public form, who gets a slip.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>The consult, with the slip for someone without an account; or why not.</returns>
    public async Task<(Verstuurd? Verstuurd, Overdrachtfout? Fout)> Stel(string tekst, Wie? door, CancellationToken stop)
    {
        if (door is not null && !door.IsEen(Rolregels.LezenVerhalen))
            throw new UnauthorizedAccessException("A question about someone is no business of this account.");
        if (Toets(tekst) is { } fout)
            return (null, fout);
        var nu = Nu;
        var id = Guid.NewGuid();
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await WieHeeftDienst(db, stop) is not { } houder)
            return (null, Overdrachtfout.NiemandDaar);
        // Before its rows, and only for what is kept.
        using var sleutel = await kast.Maak(id, stop);
        var staat = Consultstaat.Begin(id, door?.Id, houder, nu, termijnen);
        var dossier = Dossiers.Nieuw(staat);
        var kaart = door is null ? Volgkaarten.Geef(dossier) : null;
        db.Add(dossier);
        db.Add(Bericht(sleutel, id, 1, Vraag, tekst));
        db.Noteer(id, "consult-stellen", Van(door), nu, herkomst: door is null ? Auditherkomst.Formulier : Auditherkomst.Werkplek);
        await Dossierberichten.Leg(db, staat, null, Van(door), dossier.Versie, nu, stop);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return (new Verstuurd(id, kaart), null);
    }

    /// <summary>The front office answers.</summary>
    public Task<Overdrachtfout?> Beantwoord(Guid id, string tekst, Wie door, CancellationToken stop) => Doe(id, Consulthandeling.Beantwoord, tekst, Betrokkene.Medewerker(door), stop);

    /// <summary>Who asked writes more.</summary>
    /// <param name="id">Of the consult.</param>
    /// <param name="tekst">What else there is.</param>
    /// <param name="door">Who asked; null: by code and second secret.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    public Task<Overdrachtfout?> VraagDoor(Guid id, string tekst, Wie? door, CancellationToken stop) => Doe(id, Consulthandeling.VraagDoor, tekst, Van(door), stop);

    /// <summary>Who asked needs it no more.</summary>
    public Task<Overdrachtfout?> TrekIn(Guid id, Wie? door, CancellationToken stop) => Doe(id, Consulthandeling.TrekIn, null, Van(door), stop);

    /// <summary>A colleague of the front office becomes Houder.</summary>
    public Task<Overdrachtfout?> NeemOver(Guid id, Wie door, CancellationToken stop) => Doe(id, Consulthandeling.NeemOver, null, Betrokkene.Medewerker(door), stop);

    /// <summary>How a consult stands, without a word of it; null when there is none for this account.</summary>
    public async Task<Consultstaat?> Lees(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await Vind(db, id, stop) is { } dossier && Ziet(dossier.Consult(), door) ? dossier.Consult() : null;
    }

    /// <summary>A consult with its messages; that it was opened is noted.</summary>
    /// <param name="id">Of the consult.</param>
    /// <param name="door">Who asked, or the front office; null: by code and second secret.</param>
    /// <param name="stop">Stops.</param>
    /// <returns>Null when there is none for this one.</returns>
    public async Task<Consultblad?> Open(Guid id, Wie? door, CancellationToken stop)
    {
        using var sleutel = await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (sleutel is null || await Vind(db, id, stop) is not { } dossier)
            return null;
        var staat = dossier.Consult();
        if (!Ziet(staat, door))
            return null;
        var delen = await db.Verhaaldelen.AsNoTracking().Where(d => d.DossierId == id).ToListAsync(stop);
        var personen = await Personen.Lees(db, [staat.Houder, .. staat.Vrager is { } vrager ? [vrager] : Array.Empty<Guid>()], stop);
        db.Noteer(id, Overdrachten.Lezen, Van(door), Nu);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return new Consultblad(staat, personen[staat.Houder], staat.Vrager is { } v ? personen[v] : null,
            [.. delen.OrderBy(d => d.Deel, StringComparer.Ordinal).Select(d => new Consultbericht(d.Deel.EndsWith(Antwoord, StringComparison.Ordinal), sleutel.Ontsleutel(d.Deel, d.Inhoud)))]);
    }

    /// <summary>Someone of the front office has duty from now on: new questions come to this one.</summary>
    public async Task BeginDienst(Wie door, CancellationToken stop)
    {
        if (!door.Is(Rol.Frontoffice))
            throw new UnauthorizedAccessException("Only the front office has duty.");
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        db.Add(new Dienst { AccountId = door.Id, Sinds = Nu });
        db.Add(new AuditRegel { Op = Nu, Wie = door.Id.ToString(), Wat = "dienst-beginnen", OpWat = door.Id.ToString() });
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>Who has duty; null: nobody of the front office can.</summary>
    public async Task<Persoon?> Dienstdoende(CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await WieHeeftDienst(db, stop) is { } wie ? (await Personen.Lees(db, [wie], stop))[wie] : null;
    }

    private static Betrokkene Van(Wie? door) => door is null ? Betrokkene.Inwoner : Betrokkene.Medewerker(door);

    private static bool Ziet(Consultstaat staat, Wie? door) => staat.IsVrager(Van(door)) || (door?.Is(Rol.Frontoffice) ?? false);

    /// <summary>What is wrong with a message; null: it can be sent.</summary>
    public static Overdrachtfout? Toets(string tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? Overdrachtfout.Leeg : tekst.Length > LangsteBericht ? Overdrachtfout.TeLang : Bsn.StaatIn(tekst) ? Overdrachtfout.Bsn : null;

    // The number first, so that the names sort as the messages came.
    private static Verhaaldeel Bericht(Dossiersleutel sleutel, Guid id, int nummer, string soort, string tekst)
    {
        var deel = $"{nummer:00}-{soort}";
        return new Verhaaldeel { DossierId = id, Deel = deel, Inhoud = sleutel.Versleutel(deel, tekst.Trim()) };
    }

    private static Task<Dossier?> Vind(KaartDb db, Guid id, CancellationToken stop) =>
        db.Dossiers.SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Consult, stop);

    // Who said to have duty, as long as that account still can; else who of the front office holds least.
    private static async Task<Guid?> WieHeeftDienst(KaartDb db, CancellationToken stop)
    {
        var kan = await KanHouden(db)
            .Select(a => new { a.Id, Houdt = db.Dossiers.Count(d => d.IsOpen && d.Houder == a.Id) }).ToListAsync(stop);
        var dienst = await db.Diensten.OrderByDescending(d => d.Id).Select(d => (Guid?)d.AccountId).FirstOrDefaultAsync(stop);
        return kan.Exists(a => a.Id == dienst) ? dienst : kan.OrderBy(a => a.Houdt).ThenBy(a => a.Id).FirstOrDefault()?.Id;
    }

    private async Task<Overdrachtfout?> Doe(Guid id, Consulthandeling handeling, string? tekst, Betrokkene wie, CancellationToken stop)
    {
        if (tekst is not null && Toets(tekst) is { } nietGoed)
            return nietGoed;
        using var sleutel = await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (sleutel is null || await Vind(db, id, stop) is not { } dossier)
            return Overdrachtfout.MagNiet;
        if (await Dossierstappen.Doe(db, dossier, handeling, wie, Nu, termijnen, stop) is { } fout)
            return fout;
        if (tekst is not null)
            db.Add(Bericht(sleutel, id, dossier.Consult().Berichten, handeling == Consulthandeling.Beantwoord ? Antwoord : Vraag, tekst));
        return await Dossierstappen.Bewaar(db, transactie, stop);
    }

    /// <summary>The same, held by someone who can: asked on after the Houder left the front office, it comes to who has duty now.</summary>
    internal static async Task<Consultstaat> MetHouder(KaartDb db, Consultstaat staat, CancellationToken stop) =>
        await KanHouden(db).AnyAsync(a => a.Id == staat.Houder, stop) || await WieHeeftDienst(db, stop) is not { } dienst
            ? staat
            : staat with { Houder = dienst };

    private static IQueryable<Account> KanHouden(KaartDb db) => db.Users.Where(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Frontoffice));
}
