using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Actualiteit;

/// <summary>Who says that something is wrong.</summary>
public enum Signaalbron
{
    /// <summary>Anyone, on the public page.</summary>
    Inwoner,

    /// <summary>Staff, by one press.</summary>
    Werkplek,

    /// <summary>The owner, by the link of a reminder.</summary>
    Eigenaar,

    /// <summary>The application itself.</summary>
    Zelf,
}

/// <summary>What the redactie found.</summary>
public enum Signaaluitkomst
{
    Aangepast,

    /// <summary>What the page says is right, and counts as checked today.</summary>
    KloptWel,

    NietDuidelijk,
}

/// <summary>Something is said to be wrong with a voorziening. Never about a person; no account is kept with it.</summary>
public sealed class Foutsignaal
{
    /// <summary>Longest text, and longest address, in characters.</summary>
    public const int LangsteTekst = 600, LangsteContact = 254;

    /// <summary>How long an address is kept at most: it goes with the answer, and after this in any case.</summary>
    public static readonly TimeSpan Contacttermijn = TimeSpan.FromDays(42);

    public required Guid Id { get; init; }

    public required Guid VoorzieningId { get; init; }

    public required Foutsoort Soort { get; init; }

    public required Signaalbron Bron { get; init; }

    /// <summary>In the reporter's own words; goes <see cref="Contacttermijn"/> after the end.</summary>
    public string? Tekst { get; set; }

    /// <summary>Mail address of someone who wants to hear the outcome: personal data.</summary>
    public string? Contact { get; set; }

    /// <summary>Of a signal that is found by itself: no two are the same. Null for the others.</summary>
    public string? Sleutel { get; init; }

    /// <summary>How often staff said the same while it was open, from 1.</summary>
    public int Aantal { get; set; } = 1;

    /// <summary>UTC.</summary>
    public required DateTime GemeldOp { get; init; }

    /// <summary>UTC; null: it is open.</summary>
    public DateTime? AfgehandeldOp { get; set; }

    public Signaaluitkomst? Uitkomst { get; set; }
}
