using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Turns states into rows and back; the row's other columns follow from the state.</summary>
internal static class Dossiers
{
    // Who acts without an account, in the audit.
    private const string Inwoner = "inwoner", Klok = "klok";

    // By name, as in the other columns: safe against reordering.
    private static readonly JsonSerializerOptions Opties = new() { Converters = { new JsonStringEnumConverter() } };

    public static Overdrachtstaat Overdracht(this Dossier dossier) =>
        dossier.Soort == Dossiersoort.Overdracht ? Lees<Overdrachtstaat>(dossier) : throw new InvalidOperationException($"Dossier {dossier.Id} is no overdracht.");

    public static Consultstaat Consult(this Dossier dossier) =>
        dossier.Soort == Dossiersoort.Consult ? Lees<Consultstaat>(dossier) : throw new InvalidOperationException($"Dossier {dossier.Id} is no consult.");

    public static Dossier Nieuw(Overdrachtstaat staat)
    {
        var dossier = new Dossier { Id = staat.Id, Soort = Dossiersoort.Overdracht, Afzender = staat.Afzender, Staat = "", IsOpen = true, Houder = staat.Houder, Termijn = staat.Termijn };
        dossier.Zet(staat);
        return dossier;
    }

    public static Dossier Nieuw(Consultstaat staat)
    {
        var dossier = new Dossier { Id = staat.Id, Soort = Dossiersoort.Consult, Afzender = staat.Vrager, Staat = "", IsOpen = true, Houder = staat.Houder, Termijn = staat.Termijn };
        dossier.Zet(staat);
        return dossier;
    }

    public static void Zet(this Dossier dossier, Overdrachtstaat staat)
    {
        // Where it is now: at the recipient of the poging that runs, of the one it started with, or of the one that the resident took it back from.
        var bij = staat.Pogingen is [.., { IsOpen: true } or { Staat: Pogingstaat.Verbonden or Pogingstaat.Ingetrokken }] ? staat.Pogingen[^1].Naar : null;
        dossier.Staat = JsonSerializer.Serialize(staat, Opties);
        dossier.Versie++;
        (dossier.IsOpen, dossier.Houder, dossier.Gevraagd) = (staat.IsOpen, staat.Houder, staat.Gevraagd);
        (dossier.BijOrganisatie, dossier.BijFrontoffice) = (bij is { IsFrontoffice: false } ? bij.Organisatie : null, bij?.IsFrontoffice ?? false);
        (dossier.Termijn, dossier.TeruggekomenOp, dossier.VernieuwenVoor, dossier.GeslotenOp) = (staat.Termijn, staat.TeruggekomenOp, staat.VernieuwenVoor, staat.GeslotenOp);
    }

    public static void Zet(this Dossier dossier, Consultstaat staat)
    {
        dossier.Staat = JsonSerializer.Serialize(staat, Opties);
        dossier.Versie++;
        (dossier.IsOpen, dossier.Houder, dossier.BijFrontoffice) = (staat.Status == Consultstatus.Open, staat.Houder, true);
        (dossier.Termijn, dossier.TeruggekomenOp, dossier.GeslotenOp) = (staat.Termijn, staat.TeruggekomenOp, staat.GeslotenOp);
    }

    /// <summary>Adds the line in the audit that goes with a change, or with something that was refused.</summary>
    /// <param name="db">In the transaction of the change.</param>
    /// <param name="dossier">Id of the dossier or plan.</param>
    /// <param name="wat">The action.</param>
    /// <param name="wie">Who acts.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="uitkomst">How it ended.</param>
    /// <param name="herkomst">A name of <see cref="Auditherkomst"/>; null: where this one usually acts.</param>
    public static void Noteer(this KaartDb db, Guid dossier, string wat, Betrokkene wie, DateTime nu, string uitkomst = AuditRegel.Gelukt, string? herkomst = null) =>
        db.Add(new AuditRegel
        {
            Op = nu, Wie = Auditnaam(wie), Wat = wat, OpWat = dossier.ToString(), Uitkomst = uitkomst,
            Herkomst = herkomst ?? (wie == Betrokkene.Klok ? Auditherkomst.Systeem : wie == Betrokkene.Inwoner ? Auditherkomst.Volg : Auditherkomst.Werkplek),
        });

    /// <summary>How the audit names who acts.</summary>
    private static string Auditnaam(Betrokkene wie) => wie.Wie?.Id.ToString() ?? (wie == Betrokkene.Inwoner ? Inwoner : Klok);

    private static T Lees<T>(Dossier dossier) =>
        JsonSerializer.Deserialize<T>(dossier.Staat, Opties) ?? throw new InvalidOperationException($"Dossier {dossier.Id} has no state.");
}
