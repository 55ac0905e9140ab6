namespace SocialeKaart.Core.Catalogus;

/// <summary>How to reach a voorziening. National lines are not here: they stand in <see cref="Hulplijn"/> only.</summary>
public sealed record Contact
{
    /// <summary>As a reader writes it; digits, spaces, + and - only.</summary>
    public string? Telefoon { get; init; }

    public string? Mail { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public string? Web { get; init; }
}
