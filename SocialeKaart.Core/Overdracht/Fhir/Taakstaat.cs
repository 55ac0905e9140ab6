using Hl7.Fhir.Model;
using Taak = Hl7.Fhir.Model.Task;

namespace SocialeKaart.Core.Overdracht.Fhir;

/// <summary>
/// How a poging is called in the exchange of referrals. Source: SDOH Clinical Care 3.0.0 (HL7), "SDOHCC Task For Referral Management": its
/// value set has the ten states that stand in its table, and its diagram says which may follow which.
/// </summary>
internal static class Taakstaat
{
    /// <summary>The state of the Task that stands for a poging.</summary>
    public static Taak.TaskStatus Van(Poging poging) => poging.Staat switch
    {
        Pogingstaat.Aangeboden => Taak.TaskStatus.Requested,
        Pogingstaat.Aangenomen => Taak.TaskStatus.Accepted,
        Pogingstaat.ContactGelegd => Taak.TaskStatus.InProgress,
        Pogingstaat.Wachtlijst => Taak.TaskStatus.OnHold,
        Pogingstaat.Verbonden => Taak.TaskStatus.Completed,
        Pogingstaat.Afgewezen => Taak.TaskStatus.Rejected,
        // What nobody took on cannot have failed: the diagram leads there from "accepted" only.
        Pogingstaat.NietGelukt when poging.AangenomenDoor is null => Taak.TaskStatus.Cancelled,
        Pogingstaat.NietGelukt => Taak.TaskStatus.Failed,
        Pogingstaat.Ingetrokken => Taak.TaskStatus.Cancelled,
        Pogingstaat.Vergissing => Taak.TaskStatus.EnteredInError,
        _ => throw new ArgumentOutOfRangeException(nameof(poging)),
    };

    /// <summary>Whether a reason goes with a state: rejected, cancelled, on-hold and failed.</summary>
    public static bool VraagtReden(Taak.TaskStatus staat) => staat is Taak.TaskStatus.Rejected or Taak.TaskStatus.Cancelled or Taak.TaskStatus.OnHold or Taak.TaskStatus.Failed;

    /// <summary>The state of the request itself, which is the sender's.</summary>
    public static RequestStatus Van(Overdrachtstatus status) => status switch
    {
        Overdrachtstatus.Open => RequestStatus.Active,
        Overdrachtstatus.Verbonden => RequestStatus.Completed,
        Overdrachtstatus.Ingetrokken => RequestStatus.Revoked,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
