namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>That someone confirmed one critical field of a voorziening: the last time. An import or an edit is no confirmation.</summary>
public sealed record Bevestiging
{
    public required Kritiekveld Veld { get; init; }

    /// <summary>Day on which it was confirmed, in Amsterdam.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Who confirmed: a role or organisation, not a private person's name.</summary>
    public required string Door { get; init; }

    /// <summary>How: by telephone, by a visit, by the organisation's own word.</summary>
    public required string Hoe { get; init; }

    /// <summary>Of the value that was confirmed, from <see cref="Kritiekevelden.Merk"/>.</summary>
    public required string Merk { get; init; }
}
