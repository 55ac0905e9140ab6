using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht;

/// <summary>One step of a dossier in a transaction that someone else begins and ends: the rules, the row, the audit line and the messages.</summary>
internal static class Dossierstappen
{
    /// <summary>A step of an overdracht. Null when done; else why not, and nothing of it has changed.</summary>
    public static async Task<Overdrachtfout?> Doe(KaartDb db, Dossier dossier, Handeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen, CancellationToken stop)
    {
        var van = dossier.Overdracht();
        var gevolg = Overdrachtregels.Doe(van, handeling, wie, nu, termijnen);
        if (gevolg.Fout is not null)
            return gevolg.Fout;
        dossier.Zet(gevolg.Staat);
        db.Noteer(dossier.Id, Naam(handeling), wie, nu);
        await Dossierberichten.Leg(db, van, gevolg.Staat, handeling, wie, dossier.Versie, nu, stop);
        return null;
    }

    /// <summary>A step of a consult, likewise.</summary>
    public static async Task<Overdrachtfout?> Doe(KaartDb db, Dossier dossier, Consulthandeling handeling, Betrokkene wie, DateTime nu, Termijnen termijnen, CancellationToken stop)
    {
        var (staat, fout) = dossier.Consult().Doe(handeling, wie, nu, termijnen);
        if (fout is not null)
            return fout;
        if (handeling == Consulthandeling.VraagDoor)
        {
            // The last message is kept for an answer: a question that is let in can be answered.
            if (staat.Berichten >= Consulten.MeesteBerichten)
                return Overdrachtfout.TeLang;
            staat = await Consulten.MetHouder(db, staat, stop);
        }

        dossier.Zet(staat);
        db.Noteer(dossier.Id, $"consult-{handeling.ToString().ToLowerInvariant()}", wie, nu);
        await Dossierberichten.Leg(db, staat, handeling, wie, dossier.Versie, nu, stop);
        return null;
    }

    /// <summary>Keeps what was done in a transaction, all of it or nothing.</summary>
    /// <returns>Null when it is kept; <see cref="Overdrachtfout.Ingehaald"/> when another changed the same dossier in between.</returns>
    public static async Task<Overdrachtfout?> Bewaar(KaartDb db, IDbContextTransaction transactie, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Overdrachtfout.Ingehaald;
        }

        await transactie.CommitAsync(stop);
        return null;
    }

    /// <summary>How the audit names an action: <c>overdracht-neem-aan</c>.</summary>
    public static string Naam(Handeling handeling) =>
        "overdracht" + string.Concat(handeling.GetType().Name.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
}
