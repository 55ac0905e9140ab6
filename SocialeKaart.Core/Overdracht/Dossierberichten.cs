using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Lays the messages ready that go with a step: to those whose turn it is now, and only that something waits. In the transaction of the step.</summary>
internal static class Dossierberichten
{
    /// <summary>After a step of an overdracht.</summary>
    /// <param name="db">In the transaction of the step.</param>
    /// <param name="van">Before it.</param>
    /// <param name="staat">After it.</param>
    /// <param name="handeling">The step.</param>
    /// <param name="wie">Who did it.</param>
    /// <param name="versie">Of the dossier, after it.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="stop">Stops.</param>
    public static async Task Leg(KaartDb db, Overdrachtstaat van, Overdrachtstaat staat, Handeling handeling, Betrokkene wie, int versie, DateTime nu, CancellationToken stop)
    {
        var soort = handeling is Handeling.MeldStilte ? Berichtsoort.WachtNog : Berichtsoort.IetsWacht;
        HashSet<Guid> aan = handeling switch
        {
            Handeling.BiedAan h => await Ontvangers(db, h.Naar, stop),
            // Silence is for all who could end it.
            Handeling.MeldStilte => [staat.Houder, .. await Ontvangers(db, Bestemmingen.Frontoffice, stop), .. staat.Lopend is { } poging ? await Ontvangers(db, poging.Naar, stop) : []],
            Handeling.ZegContactgezocht { Gezocht: false } => [staat.Houder, .. await Ontvangers(db, Bestemmingen.Frontoffice, stop)],
            Handeling.DraagHouderschapOver h => [h.Aan],
            // Who held it, and who sent it, know with whom it is now.
            Handeling.NeemHouderschapOver => [van.Houder, staat.Afzender],
            // Whoever received it must not look for contact any more, or has to begin after all.
            Handeling.TrekIn or Handeling.TrekToestemmingIn or Handeling.OntkenStart => [staat.Houder, .. van.Lopend is { } poging ? await Ontvangers(db, poging.Naar, stop) : []],
            Handeling.WijsAf or Handeling.MeldNietGelukt or Handeling.MeldVergissing or Handeling.MeldStart or Handeling.BevestigStart => [staat.Houder],
            _ => [],
        };
        await Leg(db, staat.Id, versie, soort, aan, wie, nu, stop);
    }

    /// <summary>After a step of a consult.</summary>
    public static async Task Leg(KaartDb db, Consultstaat staat, Consulthandeling? handeling, Betrokkene wie, int versie, DateTime nu, CancellationToken stop)
    {
        HashSet<Guid> aan = handeling switch
        {
            null or Consulthandeling.VraagDoor => [staat.Houder],
            Consulthandeling.Beantwoord => staat.Vrager is { } vrager ? [vrager] : [],
            Consulthandeling.MeldStilte => [staat.Houder, .. await Ontvangers(db, Bestemmingen.Frontoffice, stop)],
            _ => [],
        };
        await Leg(db, staat.Id, versie, handeling is Consulthandeling.MeldStilte ? Berichtsoort.WachtNog : Berichtsoort.IetsWacht, aan, wie, nu, stop);
    }

    /// <summary>That an overdracht has to be renewed or withdrawn: once for each date.</summary>
    public static Task<bool> LegVernieuwing(KaartDb db, Overdrachtstaat staat, DateTime nu, CancellationToken stop) =>
        Uitbox.Leg(db, Uitbericht.Nieuw($"dossier:{staat.Id}:vernieuwen:{staat.VernieuwenVoor:yyyy-MM-dd}", Berichtsoort.WachtNog, staat.Houder, nu), stop);

    /// <summary>Someone else coordinates a plan from now on.</summary>
    public static Task LegRegisseur(KaartDb db, Gezinsplan plan, Wie door, DateTime nu, CancellationToken stop) => LegPlan(db, plan, [plan.Regisseur], door, nu, stop);

    /// <summary>A plan is stuck: calls every Procesregisseur.</summary>
    public static async Task LegVastgelopen(KaartDb db, Gezinsplan plan, Wie door, DateTime nu, CancellationToken stop) =>
        await LegPlan(db, plan, [.. await db.Users.Where(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Procesregisseur)).Select(a => a.Id).ToListAsync(stop)], door, nu, stop);

    /// <summary>That the day has come on which a plan is looked at again: once for each day.</summary>
    public static Task<bool> LegEvaluatie(KaartDb db, Gezinsplan plan, DateTime nu, CancellationToken stop) =>
        Uitbox.Leg(db, Uitbericht.Nieuw($"gezinsplan:{plan.Id}:evaluatie:{plan.EvaluatieOp:yyyy-MM-dd}", Berichtsoort.WachtNog, plan.Regisseur, nu), stop);

    private static async Task LegPlan(KaartDb db, Gezinsplan plan, IEnumerable<Guid> aan, Wie door, DateTime nu, CancellationToken stop)
    {
        foreach (var account in aan.Where(a => a != door.Id))
            await Uitbox.Leg(db, Uitbericht.Nieuw($"gezinsplan:{plan.Id}:{plan.Versie}:{account}", Berichtsoort.IetsWacht, account, nu), stop);
    }

    private static async Task Leg(KaartDb db, Guid dossier, int versie, Berichtsoort soort, HashSet<Guid> aan, Betrokkene wie, DateTime nu, CancellationToken stop)
    {
        // Who did it knows it.
        foreach (var account in aan.Where(a => a != wie.Wie?.Id))
            await Uitbox.Leg(db, Uitbericht.Nieuw($"dossier:{dossier}:{versie}:{account}", soort, account, nu), stop);
    }

    private static async Task<HashSet<Guid>> Ontvangers(KaartDb db, Bestemming naar, CancellationToken stop) => naar.IsFrontoffice
        ? [.. await db.Users.Where(a => a.GeblokkeerdOp == null && a.Rollen.Any(r => r.Rol == Rol.Frontoffice)).Select(a => a.Id).ToListAsync(stop)]
        : [.. await db.Users.Where(a => a.GeblokkeerdOp == null && a.OrganisatieId == naar.Organisatie && a.Rollen.Any(r => r.Rol == Rol.Ontvanger)).Select(a => a.Id).ToListAsync(stop)];
}
