using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht.Bescherming;

namespace SocialeKaart.Core.Overdracht;

/// <summary>That a plan is stuck.</summary>
/// <param name="Op">UTC.</param>
/// <param name="Door">Who said so.</param>
public sealed record Vastgelopen(DateTime Op, Persoon Door);

/// <summary>An overdracht that takes part in a plan, as those who work on it see it.</summary>
/// <param name="Overdracht">Id; whether it can be opened, the overdracht decides.</param>
/// <param name="Houder">Who holds it.</param>
/// <param name="IsOpen">False: the resident has started.</param>
public sealed record Plandeel(Guid Overdracht, Persoon Houder, bool IsOpen);

/// <summary>A plan without its goal, for those who work on it. Never for the family: it tells that someone of 16 has help of their own.</summary>
/// <param name="Id">Of the plan.</param>
/// <param name="Regisseur">Who coordinates it.</param>
/// <param name="EvaluatieOp">The day on which it is looked at again.</param>
/// <param name="Vastgelopen">Null: it goes on.</param>
/// <param name="Delen">What takes part.</param>
/// <param name="Leidt">Whether this account may change it.</param>
public sealed record Gezinsplanblad(Guid Id, Persoon Regisseur, DateOnly EvaluatieOp, Vastgelopen? Vastgelopen, IReadOnlyList<Plandeel> Delen, bool Leidt);

/// <summary>A plan as the family sees it: "ons plan". Tells of no overdracht, and so of nothing that one of them told alone.</summary>
/// <param name="Doel">In the family's own words.</param>
/// <param name="Regisseur">Their contact person.</param>
/// <param name="EvaluatieOp">The day on which it is looked at again.</param>
public sealed record OnsPlan(string Doel, Persoon Regisseur, DateOnly EvaluatieOp) : Vertrouwelijk;

/// <summary>A plan in a list: without a word of the family.</summary>
/// <param name="Id">Of the plan.</param>
/// <param name="Regisseur">Who coordinates it.</param>
/// <param name="BegonnenOp">UTC.</param>
/// <param name="EvaluatieOp">The day on which it is looked at again.</param>
/// <param name="Vastgelopen">Null: it goes on.</param>
public sealed record Gezinsplanregel(Guid Id, Persoon Regisseur, DateTime BegonnenOp, DateOnly EvaluatieOp, Vastgelopen? Vastgelopen);

/// <summary>Begins, joins, leads and reads plans of households. Each change is one transaction with its audit line.</summary>
public sealed class Gezinsplannen(IDbContextFactory<KaartDb> dbFactory, Sleutelkast kast, TimeProvider tijd)
{
    internal const string Lezen = "gezinsplan-lezen";

    private const string Doel = "Doel";

    private DateTime Nu => tijd.GetUtcNow().UtcDateTime;

    private DateOnly Vandaag => Amsterdam.Datum(Nu);

    /// <summary>Begins a plan with one overdracht.</summary>
    /// <param name="overdracht">Id; open, and held by who begins.</param>
    /// <param name="gever">Who of the household agreed that this overdracht takes part.</param>
    /// <param name="doel">The goal in the family's own words, at most <see cref="Gezinsplan.LangsteDoel"/> characters.</param>
    /// <param name="regisseur">Account of who coordinates it.</param>
    /// <param name="evaluatieOp">A working day after today, within <see cref="Gezinsplan.VersteEvaluatie"/> days.</param>
    /// <param name="door">The Houder.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Id of the plan; or why not.</returns>
    public async Task<(Guid? Plan, Overdrachtfout? Fout)> Begin(Guid overdracht, Toestemminggever gever, string doel, Guid regisseur, DateOnly evaluatieOp, Wie door, CancellationToken stop)
    {
        if (Toets(doel, evaluatieOp) is { } fout)
            return (null, fout);
        var id = Guid.NewGuid();
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await Bestemmingen.KanHouden(db, regisseur, stop))
            return (null, Overdrachtfout.NiemandDaar);
        if (await Verbind(db, id, overdracht, gever, door, stop) is { } nietVerbonden)
            return (null, nietVerbonden);
        // The key stands before anything it locks, and only for what is kept.
        using var sleutel = await kast.Maak(id, stop);
        var plan = new Gezinsplan { Id = id, Doel = sleutel.Versleutel(Doel, doel.Trim()), Regisseur = regisseur, EvaluatieOp = evaluatieOp, BegonnenOp = Nu };
        db.Add(plan);
        await Dossierberichten.LegRegisseur(db, plan, door, Nu, stop);
        db.Noteer(id, "gezinsplan-beginnen", Betrokkene.Medewerker(door), Nu);
        return await Dossierstappen.Bewaar(db, transactie, stop) is { } ingehaald ? (null, ingehaald) : (id, null);
    }

    /// <summary>An overdracht takes part in a plan that is there. Its Houder got the id of the plan from who works on it.</summary>
    /// <param name="id">Of the plan.</param>
    /// <param name="overdracht">Id; open, held by who does this, in no plan yet.</param>
    /// <param name="gever">Who agreed.</param>
    /// <param name="door">The Houder.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> SluitAan(Guid id, Guid overdracht, Toestemminggever gever, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Gezinsplannen.AnyAsync(p => p.Id == id, stop))
            return Overdrachtfout.MagNiet;
        return await Verbind(db, id, overdracht, gever, door, stop) ?? await Dossierstappen.Bewaar(db, transactie, stop);
    }

    /// <summary>An overdracht takes part no more: its Houder says so, or the resident takes back the consent.</summary>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> MaakLos(Guid overdracht, Betrokkene wie, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await VindDossier(db, overdracht, stop) is not { GezinsplanId: not null } dossier || !(wie == Betrokkene.Inwoner || Overdrachtregels.IsHouder(dossier.Overdracht(), wie)))
            return Overdrachtfout.MagNiet;
        (dossier.GezinsplanId, dossier.GezinsplanGever, dossier.GezinsplanSinds) = (null, null, null);
        dossier.Versie++;
        db.Noteer(overdracht, "gezinsplan-losmaken", wie, Nu);
        return await Dossierstappen.Bewaar(db, transactie, stop);
    }

    /// <summary>A plan without its goal; null when there is none for this account.</summary>
    public async Task<Gezinsplanblad?> Lees(Guid id, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await Vind(db, id, stop) is not { } gevonden || !Gezinsplanregels.Ziet(gevonden.Plan, Houders(gevonden.Delen), door))
            return null;
        var (plan, delen) = gevonden;
        var personen = await Personen.Lees(db, [.. delen.Select(d => d.Houder).Append(plan.Regisseur).Concat(plan.VastgelopenDoor is { } wie ? [wie] : Array.Empty<Guid>()).Distinct()], stop);
        return new Gezinsplanblad(
            id, personen[plan.Regisseur], plan.EvaluatieOp, Vast(plan, personen),
            [.. delen.OrderBy(d => d.BegonnenOp).Select(d => new Plandeel(d.Id, personen[d.Houder], d.IsOpen))], Gezinsplanregels.Leidt(plan, door));
    }

    /// <summary>Opens the goal. That this account did is noted.</summary>
    /// <returns>In the family's own words; null when there is none for this account.</returns>
    public async Task<string?> Open(Guid id, Wie door, CancellationToken stop)
    {
        using var sleutel = await kast.Haal(id, stop);
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (sleutel is null || await Vind(db, id, stop) is not { } gevonden)
            return null;
        var ziet = Gezinsplanregels.Ziet(gevonden.Plan, Houders(gevonden.Delen), door);
        // Noted before it is read: what cannot be noted is not shown.
        db.Noteer(id, Lezen, Betrokkene.Medewerker(door), Nu, ziet ? AuditRegel.Gelukt : AuditRegel.Geweigerd);
        await db.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return !ziet ? null : sleutel.Ontsleutel(Doel, gevonden.Plan.Doel);
    }

    /// <summary>The plan of an overdracht, for its resident who knows the second secret; null: it takes part in none.</summary>
    public async Task<OnsPlan?> VoorGezin(Guid overdracht, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        if (await VindDossier(db, overdracht, stop) is not { GezinsplanId: { } id } dossier || !DoetMee(dossier.Overdracht()) || await db.Gezinsplannen.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } plan)
            return null;
        using var sleutel = await kast.Haal(id, stop);
        return sleutel is null ? null : new OnsPlan(sleutel.Ontsleutel(Doel, plan.Doel), (await Personen.Lees(db, [plan.Regisseur], stop))[plan.Regisseur], plan.EvaluatieOp);
    }

    /// <summary>The plan in which an overdracht takes part, for who may see it; null: none.</summary>
    public async Task<Guid?> Van(Guid overdracht, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await VindDossier(db, overdracht, stop) is { GezinsplanId: { } id } && await Vind(db, id, stop) is { } gevonden && Gezinsplanregels.Ziet(gevonden.Plan, Houders(gevonden.Delen), door) ? id : null;
    }

    /// <summary>Those that this account coordinates; the first evaluation first.</summary>
    public Task<IReadOnlyList<Gezinsplanregel>> Eigen(Wie door, CancellationToken stop) => Lijst(db => db.Gezinsplannen.Where(p => p.Regisseur == door.Id), stop);

    /// <summary>For the board: those that are stuck. For front office and procesregisseur; only the latter opens them.</summary>
    /// <exception cref="UnauthorizedAccessException">Neither of these.</exception>
    public Task<IReadOnlyList<Gezinsplanregel>> LijstVastgelopen(Wie door, CancellationToken stop) =>
        door.Is(Rol.Frontoffice) || door.Is(Rol.Procesregisseur)
            ? Lijst(db => db.Gezinsplannen.Where(p => p.VastgelopenOp != null), stop)
            : throw new UnauthorizedAccessException("The board is the front office's.");

    /// <summary>Writes the goal and the day of the evaluation anew.</summary>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> Herschrijf(Guid id, string doel, DateOnly evaluatieOp, Wie door, CancellationToken stop)
    {
        if (Toets(doel, evaluatieOp) is { } fout)
            return fout;
        using var sleutel = await kast.Haal(id, stop);
        return sleutel is null ? Overdrachtfout.MagNiet : await Leid(id, "gezinsplan-herschrijven", door, plan => (plan.Doel, plan.EvaluatieOp) = (sleutel.Versleutel(Doel, doel.Trim()), evaluatieOp), stop);
    }

    /// <summary>Another named person coordinates it from now on.</summary>
    /// <param name="id">Of the plan.</param>
    /// <param name="aan">Account that may read stories.</param>
    /// <param name="door">The Regisseur, or the Procesregisseur who was called.</param>
    /// <param name="stop">Stops before anything is kept.</param>
    /// <returns>Null when done; else why not.</returns>
    public async Task<Overdrachtfout?> DraagOver(Guid id, Guid aan, Wie door, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        return await Bestemmingen.KanHouden(db, aan, stop) ? await Leid(id, "gezinsplan-overdragen", door, plan => plan.Regisseur = aan, stop, Dossierberichten.LegRegisseur) : Overdrachtfout.NiemandDaar;
    }

    /// <summary>It is stuck: calls every Procesregisseur. By anyone who works on it.</summary>
    /// <returns>Null when done; else why not.</returns>
    public Task<Overdrachtfout?> MeldVastgelopen(Guid id, Wie door, CancellationToken stop) => Wijzig(id, "gezinsplan-vastgelopen", door, (plan, delen) =>
    {
        if (!Gezinsplanregels.Ziet(plan, Houders(delen), door))
            return Overdrachtfout.MagNiet;
        if (plan.VastgelopenOp is not null)
            return Overdrachtfout.KanNietNu;
        (plan.VastgelopenOp, plan.VastgelopenDoor) = (Nu, door.Id);
        return null;
    }, stop, Dossierberichten.LegVastgelopen);

    /// <summary>It goes on again: the Procesregisseur sees it no more.</summary>
    /// <returns>Null when done; else why not.</returns>
    public Task<Overdrachtfout?> GaVerder(Guid id, Wie door, CancellationToken stop) => Wijzig(id, "gezinsplan-verder", door, (plan, _) =>
    {
        if (!Gezinsplanregels.Leidt(plan, door))
            return Overdrachtfout.MagNiet;
        if (plan.VastgelopenOp is null)
            return Overdrachtfout.KanNietNu;
        (plan.VastgelopenOp, plan.VastgelopenDoor) = (null, null);
        return null;
    }, stop);

    // The resident stopped, so the consent for this stopped too.
    private static bool DoetMee(Overdrachtstaat staat) => staat.Status != Overdrachtstatus.Ingetrokken;

    private static IEnumerable<Guid> Houders(IEnumerable<Overdrachtstaat> delen) => delen.Where(d => d.IsOpen).Select(d => d.Houder);

    private static Task<Dossier?> VindDossier(KaartDb db, Guid id, CancellationToken stop) =>
        db.Dossiers.SingleOrDefaultAsync(d => d.Id == id && d.Soort == Dossiersoort.Overdracht, stop);

    private static async Task<(Gezinsplan Plan, List<Overdrachtstaat> Delen)?> Vind(KaartDb db, Guid id, CancellationToken stop)
    {
        if (await db.Gezinsplannen.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } plan)
            return null;
        var dossiers = await db.Dossiers.AsNoTracking().Where(d => d.GezinsplanId == id).ToListAsync(stop);
        return (plan, [.. dossiers.Select(d => d.Overdracht()).Where(DoetMee)]);
    }

    private static Vastgelopen? Vast(Gezinsplan plan, Dictionary<Guid, Persoon> personen) =>
        plan is { VastgelopenOp: { } op, VastgelopenDoor: { } door } ? new Vastgelopen(op, personen[door]) : null;

    private Overdrachtfout? Toets(string doel, DateOnly evaluatieOp) =>
        string.IsNullOrWhiteSpace(doel) ? Overdrachtfout.Leeg
        : doel.Length > Gezinsplan.LangsteDoel ? Overdrachtfout.TeLang
        : Bsn.StaatIn(doel) ? Overdrachtfout.Bsn
        : !Werkdagen.Is(evaluatieOp) || evaluatieOp <= Vandaag || evaluatieOp > Vandaag.AddDays(Gezinsplan.VersteEvaluatie) ? Overdrachtfout.DatumKanNiet
        : null;

    private async Task<Overdrachtfout?> Verbind(KaartDb db, Guid plan, Guid overdracht, Toestemminggever gever, Wie door, CancellationToken stop)
    {
        if (await VindDossier(db, overdracht, stop) is not { } dossier || dossier.Overdracht() is not { } staat || !Overdrachtregels.IsHouder(staat, Betrokkene.Medewerker(door)))
            return Overdrachtfout.MagNiet;
        if (!staat.IsOpen)
            return Overdrachtfout.Gesloten;
        if (dossier.GezinsplanId is not null)
            return Overdrachtfout.KanNietNu;
        // Someone of 16 decides alone, also about working together with the family.
        if (!Leeftijdsregels.Volstaat(staat.Leeftijd, gever, isMelding: false))
            return Overdrachtfout.GeenToestemming;
        (dossier.GezinsplanId, dossier.GezinsplanGever, dossier.GezinsplanSinds) = (plan, gever, Nu);
        dossier.Versie++;
        db.Noteer(overdracht, "gezinsplan-aansluiten", Betrokkene.Medewerker(door), Nu);
        return null;
    }

    private Task<Overdrachtfout?> Leid(Guid id, string wat, Wie door, Action<Gezinsplan> wijzig, CancellationToken stop, Func<KaartDb, Gezinsplan, Wie, DateTime, CancellationToken, Task>? bericht = null) => Wijzig(id, wat, door, (plan, _) =>
    {
        if (!Gezinsplanregels.Leidt(plan, door))
            return Overdrachtfout.MagNiet;
        wijzig(plan);
        return null;
    }, stop, bericht);

    private async Task<Overdrachtfout?> Wijzig(Guid id, string wat, Wie door, Func<Gezinsplan, IReadOnlyList<Overdrachtstaat>, Overdrachtfout?> doe, CancellationToken stop, Func<KaartDb, Gezinsplan, Wie, DateTime, CancellationToken, Task>? bericht = null)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        if (await Vind(db, id, stop) is not { } gevonden)
            return Overdrachtfout.MagNiet;
        if (doe(gevonden.Plan, gevonden.Delen) is { } fout)
            return fout;
        gevonden.Plan.Versie++;
        db.Noteer(id, wat, Betrokkene.Medewerker(door), Nu);
        if (bericht is not null)
            await bericht(db, gevonden.Plan, door, Nu, stop);
        return await Dossierstappen.Bewaar(db, transactie, stop);
    }

    private async Task<IReadOnlyList<Gezinsplanregel>> Lijst(Func<KaartDb, IQueryable<Gezinsplan>> welke, CancellationToken stop)
    {
        await using var db = await dbFactory.CreateDbContextAsync(stop);
        var plannen = await welke(db).AsNoTracking().OrderBy(p => p.EvaluatieOp).ThenBy(p => p.Id).ToListAsync(stop);
        var personen = await Personen.Lees(db, [.. plannen.Select(p => p.Regisseur).Concat(plannen.Select(p => p.VastgelopenDoor).OfType<Guid>()).Distinct()], stop);
        return [.. plannen.Select(p => new Gezinsplanregel(p.Id, personen[p.Regisseur], p.BegonnenOp, p.EvaluatieOp, Vast(p, personen)))];
    }
}
