namespace SocialeKaart.Core.Gebruikers;

/// <summary>How someone proved who they are; every way has two factors.</summary>
public enum Aanmeldwijze
{
    Wachtwoord,
    Passkey,
    Organisatie,
    Demo,
}

/// <summary>One signed-in browser. It ends when this row goes, wherever the cookie is.</summary>
public sealed class Sessie
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required Aanmeldwijze Wijze { get; init; }

    /// <summary>Kind of browser and system, such as "Firefox, Windows"; no address, no version.</summary>
    public required string Toestel { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime BegonnenOp { get; init; }

    /// <summary>UTC; kept up to a few minutes.</summary>
    public DateTime GezienOp { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime VerlooptOp { get; init; }
}
