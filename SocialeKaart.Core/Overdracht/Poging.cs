using System.Collections.Immutable;

namespace SocialeKaart.Core.Overdracht;

/// <summary>Where one offer to one recipient stands.</summary>
public enum Pogingstaat
{
    /// <summary>Waits for a yes or a no.</summary>
    Aangeboden,

    /// <summary>The recipient said yes, and looks for contact.</summary>
    Aangenomen,

    /// <summary>The recipient spoke with the resident.</summary>
    ContactGelegd,

    /// <summary>There is no place yet; with a date.</summary>
    Wachtlijst,

    /// <summary>The resident has really started, and someone other than the recipient confirmed it.</summary>
    Verbonden,

    /// <summary>The recipient said no.</summary>
    Afgewezen,

    /// <summary>It came to nothing after all.</summary>
    NietGelukt,

    /// <summary>The resident took it back.</summary>
    Ingetrokken,

    /// <summary>It went to the wrong recipient: nothing of it stays visible there.</summary>
    Vergissing,
}

/// <summary>Why a recipient says no, or why it came to nothing. Chosen, never written: it says nothing about the resident.</summary>
public enum Pogingreden
{
    GeenPlek,
    PastNiet,
    AndereWijk,
    AndereLeeftijd,
    EerstIetsAnders,
    GeenAntwoord,
    GeenContactGekregen,
    InwonerWilAnders,
    AanbodGestopt,
}

/// <summary>Who can receive an overdracht.</summary>
public enum Bestemmingsoort
{
    /// <summary>An organisatie with people who receive.</summary>
    Organisatie,

    /// <summary>The municipal front office, the recipient of last resort.</summary>
    Frontoffice,

    /// <summary>The municipal front door, with a melding: taken in by the front office.</summary>
    Toegang,
}

/// <summary>To whom a poging goes.</summary>
/// <param name="Soort">Of recipient.</param>
/// <param name="Organisatie">Id; null unless it is an organisatie.</param>
/// <param name="Voorziening">Id of what is asked for; null: no particular one.</param>
public sealed record Bestemming(Bestemmingsoort Soort, Guid? Organisatie, Guid? Voorziening)
{
    /// <summary>Whether both go to the same people.</summary>
    public bool IsZelfde(Bestemming ander) => IsFrontoffice ? ander.IsFrontoffice : !ander.IsFrontoffice && Organisatie == ander.Organisatie;

    /// <summary>Whether the front office receives it.</summary>
    public bool IsFrontoffice => Soort is not Bestemmingsoort.Organisatie;
}

/// <summary>One offer of an overdracht to one recipient.</summary>
/// <param name="Nummer">From 1, in order.</param>
/// <param name="Naar">The recipient.</param>
/// <param name="Delen">Which parts of the story it may see.</param>
/// <param name="Staat">Where it stands.</param>
/// <param name="Sinds">UTC; since when it stands there.</param>
public sealed record Poging(int Nummer, Bestemming Naar, ImmutableSortedSet<Deelsoort> Delen, Pogingstaat Staat, DateTime Sinds)
{
    /// <summary>Why it ended without a start.</summary>
    public Pogingreden? Reden { get; init; }

    /// <summary>Account that said yes.</summary>
    public Guid? AangenomenDoor { get; init; }

    /// <summary>The day on which there will be a place, as the recipient expects.</summary>
    public DateOnly? PlekOp { get; init; }

    /// <summary>UTC; when the recipient said that the resident started.</summary>
    public DateTime? GestartOp { get; init; }

    /// <summary>UTC; when the resident or the sender last said that there was no start; null: not, or the recipient reported one since.</summary>
    public DateTime? OntkendOp { get; init; }

    /// <summary>Account that said so; null: the resident.</summary>
    public Guid? OntkendDoor { get; init; }

    /// <summary>Whether it can still come to something.</summary>
    public bool IsOpen => Staat is Pogingstaat.Aangeboden or Pogingstaat.Aangenomen or Pogingstaat.ContactGelegd or Pogingstaat.Wachtlijst;
}
