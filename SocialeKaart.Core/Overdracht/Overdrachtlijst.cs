using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht;

/// <summary>One overdracht or consult in a list: never with a name or word of the resident.</summary>
/// <param name="Id">Of the dossier.</param>
/// <param name="Soort">Overdracht or consult.</param>
/// <param name="Houder">Who holds it.</param>
/// <param name="Naar">Where it is offered or started; null: the Houder's turn.</param>
/// <param name="Pogingstaat">Of that offer.</param>
/// <param name="IsGestart">The recipient says that the resident started; waits for a confirmation.</param>
/// <param name="BegonnenOp">UTC.</param>
/// <param name="Termijn">The next date.</param>
/// <param name="DagenStil">Days since a person last did something with it.</param>
/// <param name="IsTerug">Back for silence.</param>
/// <param name="Vernieuwen">Has to be renewed or withdrawn now.</param>
public sealed record Dossierregel(
    Guid Id, Dossiersoort Soort, Persoon Houder, Bestemming? Naar, Pogingstaat? Pogingstaat, bool IsGestart, DateTime BegonnenOp, DateOnly Termijn, int DagenStil, bool IsTerug, bool Vernieuwen)
{
    /// <summary>Account of who sent or asked it; null: a resident by the public form.</summary>
    public Guid? Afzender { get; init; }

    /// <summary>The day on which there will be a place; null: it waits for none.</summary>
    public DateOnly? PlekOp { get; init; }

    /// <summary>Account that was asked to take over.</summary>
    public Guid? Gevraagd { get; init; }

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? GeslotenOp { get; init; }

    /// <summary>Whether it ended well: the resident is verbonden, or the question answered.</summary>
    public bool IsGelukt { get; init; }

    /// <summary>The resident took it back from whom it was last offered to.</summary>
    public bool IsTeruggenomen { get; init; }

    /// <summary>The resident says that nobody looked for contact.</summary>
    public bool IsNietGezocht { get; init; }

    /// <summary>What it waits for while it is open.</summary>
    public Beurt Beurt => Soort == Dossiersoort.Consult ? Beurt.Antwoord : Beurten.Van(Pogingstaat, IsGestart);

    /// <summary>Whether this account has something to do now.</summary>
    /// <param name="wie">Who looks.</param>
    /// <param name="vandaag">In the municipality.</param>
    public bool WachtOp(Wie wie, DateOnly vandaag) =>
        Gevraagd == wie.Id
        || (Houder.Id == wie.Id && (IsTerug || IsNietGezocht || Vernieuwen || Beurt is Beurt.Antwoord or Beurt.Keuze or Beurt.Bevestiging))
        || (Afzender == wie.Id && Beurt == Beurt.Bevestiging)
        || (Naar is not null && Betrokkene.Medewerker(wie).Ontvangt(Naar) && (Beurt is Beurt.Toezegging or Beurt.EersteContact or Beurt.Begin || (Beurt == Beurt.Plek && PlekOp <= vandaag)));
}

/// <summary>How much waits for someone.</summary>
/// <param name="Overdrachten">In which this one has something to do.</param>
/// <param name="Consulten">Open questions, for the front office.</param>
/// <param name="Bord">Back for silence, for who sees the board.</param>
public sealed record Wachttelling(int Overdrachten, int Consulten, int Bord);

/// <summary>Lists what waits for whom.</summary>
public sealed class Overdrachtlijst(IDbContextFactory<KaartDb> dbFactory, TimeProvider tijd)
{
    /// <summary>Open ones that this account holds or sent, and those it is asked to take over; the first date first.</summary>
    public Task<IReadOnlyList<Dossierregel>> Eigen(Wie wie, CancellationToken stop) =>
        Lees(db => db.Dossiers.Where(d => d.IsOpen && (d.Houder == wie.Id || d.Afzender == wie.Id || d.Gevraagd == wie.Id)), stop);

    /// <summary>Open ones offered to this account's people.</summary>
    public async Task<IReadOnlyList<Dossierregel>> Ontvangen(Wie wie, CancellationToken stop) =>
        [.. (await Lees(db => Bij(db, wie).Where(d => d.IsOpen), stop)).Where(r => r.Naar is not null)];

    /// <summary>Those that the resident took back from this account's people: nothing of them can be read there any more, and nobody looks for contact.</summary>
    public async Task<IReadOnlyList<Dossierregel>> Teruggenomen(Wie wie, CancellationToken stop) => [.. (await Lees(db => Bij(db, wie), stop)).Where(r => r.IsTeruggenomen && r.Houder.Id != wie.Id && r.Afzender != wie.Id)];

    /// <summary>Those that this account held, sent or asked, and that are closed; the latest first. They are here as long as they are kept.</summary>
    public async Task<IReadOnlyList<Dossierregel>> Afgerond(Wie wie, CancellationToken stop) =>
        [.. (await Lees(db => db.Dossiers.Where(d => !d.IsOpen && (d.Houder == wie.Id || d.Afzender == wie.Id)), stop)).OrderByDescending(r => r.GeslotenOp)];

    /// <summary>How much waits for this account.</summary>
    public async Task<Wachttelling> Tel(Wie wie, CancellationToken stop)
    {
        var vandaag = Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);
        var overdrachten = (await Eigen(wie, stop)).Concat(await Ontvangen(wie, stop)).Where(r => r.Soort == Dossiersoort.Overdracht && r.WachtOp(wie, vandaag)).Select(r => r.Id).Distinct().Count();
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var consulten = wie.Is(Rol.Frontoffice) ? await db.Dossiers.CountAsync(d => d.IsOpen && d.Soort == Dossiersoort.Consult, stop) : 0;
        var bord = ZietBord(wie) ? await db.Dossiers.CountAsync(d => d.IsOpen && d.TeruggekomenOp != null, stop) : 0;
        return new Wachttelling(overdrachten, consulten, bord);
    }

    /// <summary>"Niemand valt weg": every open one, with who holds it, the next date and how long it is silent. For front office and procesregisseur.</summary>
    /// <exception cref="UnauthorizedAccessException">Neither of these.</exception>
    public Task<IReadOnlyList<Dossierregel>> Bord(Wie wie, CancellationToken stop) =>
        ZietBord(wie)
            ? Lees(db => db.Dossiers.Where(d => d.IsOpen), stop)
            : throw new UnauthorizedAccessException("The board is the front office's.");

    private static IQueryable<Dossier> Bij(KaartDb db, Wie wie)
    {
        var (ontvanger, frontoffice) = (wie.Is(Rol.Ontvanger), wie.Is(Rol.Frontoffice));
        return db.Dossiers.Where(d => d.Soort == Dossiersoort.Overdracht && ((ontvanger && d.BijOrganisatie == wie.Organisatie) || (frontoffice && d.BijFrontoffice)));
    }

    private static bool ZietBord(Wie wie) => wie.IsEen(Rolregels.ZienBord);

    private async Task<IReadOnlyList<Dossierregel>> Lees(Func<KaartDb, IQueryable<Dossier>> welke, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var dossiers = await welke(db).AsNoTracking().ToListAsync(stop);
        var personen = await Personen.Lees(db, [.. dossiers.Select(d => d.Houder).Distinct()], stop);
        var vandaag = Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime);
        return [.. dossiers.Select(d => Regel(d, personen[d.Houder], vandaag)).OrderByDescending(r => r.IsTerug).ThenByDescending(r => r.IsNietGezocht).ThenBy(r => r.Termijn).ThenBy(r => r.Id)];
    }

    private static Dossierregel Regel(Dossier dossier, Persoon houder, DateOnly vandaag)
    {
        var (staat, consult) = dossier.Soort == Dossiersoort.Overdracht ? (dossier.Overdracht(), null) : ((Overdrachtstaat?)null, dossier.Consult());
        return new Dossierregel(
            dossier.Id, dossier.Soort, houder, staat?.Lopend?.Naar, staat?.Lopend?.Staat, staat?.Lopend?.GestartOp is not null,
            staat?.BegonnenOp ?? consult!.GesteldOp, dossier.Termijn, vandaag.DayNumber - Amsterdam.Datum(staat?.BewogenOp ?? consult!.BewogenOp).DayNumber,
            dossier.TeruggekomenOp is not null, dossier.VernieuwenVoor <= vandaag)
        {
            Afzender = dossier.Afzender,
            IsTeruggenomen = staat?.Pogingen is [.., { Staat: Pogingstaat.Ingetrokken }],
            IsNietGezocht = staat?.ContactGezocht == false,
            PlekOp = staat?.Lopend?.PlekOp,
            Gevraagd = dossier.Gevraagd,
            GeslotenOp = dossier.GeslotenOp,
            IsGelukt = staat?.Status == Overdrachtstatus.Verbonden || consult?.Status == Consultstatus.Beantwoord,
        };
    }
}
