namespace SocialeKaart.Core.Catalogus;

/// <summary>Whether a resident has to apply or call first, and how.</summary>
public sealed record Aanmelden
{
    public required bool Nodig { get; init; }

    public string? Hoe { get; init; }
}
