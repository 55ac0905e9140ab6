namespace SocialeKaart.Core.Catalogus;

/// <summary>The English of a name and its explanation.</summary>
public sealed record Vertaling
{
    public required string Naam { get; init; }

    public required string Uitleg { get; init; }
}
