namespace SocialeKaart.Core.Catalogus;

/// <summary>That a person checked the facts of a voorziening. An import or an edit is not a check.</summary>
public sealed record Controle
{
    public required DateOnly Datum { get; init; }

    /// <summary>Who checked: a role or organisation, not a private person's name.</summary>
    public required string Door { get; init; }

    /// <summary>How: by telephone, by a visit, on the provider's website.</summary>
    public required string Hoe { get; init; }
}
