namespace SocialeKaart.Core.Gebruikers;

/// <summary>The only way in: a secret link, for one person, once, for a few days.</summary>
public sealed class Uitnodiging
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal: the link itself is stored nowhere.</summary>
    public required string Sleutelmerk { get; init; }

    /// <summary>Null for the first Beheerder, who fills it in.</summary>
    public string? Mail { get; init; }

    public string? Naam { get; init; }

    /// <summary>Account that gets a new password and a new second factor by it; null: a new account.</summary>
    public Guid? Herstelt { get; init; }

    public required Guid OrganisatieId { get; init; }

    public required IReadOnlyList<Rol> Rollen { get; init; }

    /// <summary>Account that invites; null for the first Beheerder, and for who is invited from the command line of the server.</summary>
    public Guid? Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime VerlooptOp { get; init; }
}

/// <summary>Someone proposed as Beheerder, who waits for the word of a second one.</summary>
public sealed class Beheerdersvoordracht
{
    /// <summary>Who is proposed.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The Beheerder who proposes.</summary>
    public required Guid Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }
}
