namespace SocialeKaart.Core.Gesprek;

/// <summary>What a law wants for people, and the room its rules leave: for the omgekeerde toets.</summary>
public sealed record Wetdoel
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>What the law is for, in words for everyone.</summary>
    public required string Doel { get; init; }

    /// <summary>Kinds of room, in words for staff; at least one.</summary>
    public required IReadOnlyList<string> Ruimte { get; init; }

    /// <summary>What nobody has verified yet; null when nothing.</summary>
    public string? TeControleren { get; init; }
}
