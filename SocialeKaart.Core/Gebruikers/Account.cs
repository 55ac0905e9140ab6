using Microsoft.AspNetCore.Identity;

namespace SocialeKaart.Core.Gebruikers;

/// <summary>Someone who works with the sociale kaart: always a named person of one organisatie, let in by invitation.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Longest name, in characters.</summary>
    public const int LangsteNaam = 80;

    /// <summary>As colleagues and residents read it.</summary>
    public required string Naam { get; set; }

    public required Guid OrganisatieId { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime GemaaktOp { get; init; }

    /// <summary>UTC; null: may sign in.</summary>
    public DateTime? GeblokkeerdOp { get; set; }

    /// <summary>Made for trying the product in Development: without a secret, so a Production server refuses to start with it.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Marks of the codes of the authenticator app that were taken last, separated by spaces, so that none is taken twice.</summary>
    public string? LaatsteCode { get; set; }

    public List<Accountrol> Rollen { get; init; } = [];
}

/// <summary>One role of one account.</summary>
public sealed class Accountrol
{
    public Guid AccountId { get; init; }

    public required Rol Rol { get; init; }
}
