namespace SocialeKaart.Core.Wegwijzer;

/// <summary>Help that cannot wait: stands first from the page after the answer on.</summary>
public sealed record Spoedhulp
{
    public required string Id { get; init; }

    /// <summary>A calm strip, for who would rather not say.</summary>
    public bool Rustig { get; init; }

    public required Tweetalig Kop { get; init; }

    public required Tweetalig Tekst { get; init; }

    /// <summary>The same for who is younger than 18.</summary>
    public required Tweetalig JeKop { get; init; }

    /// <inheritdoc cref="JeKop"/>
    public required Tweetalig JeTekst { get; init; }

    /// <summary>Ids, the first to call first; at least one.</summary>
    public required IReadOnlyList<string> Hulplijnen { get; init; }
}

/// <summary>The human contact that a plan names.</summary>
/// <param name="Als">When it is this one.</param>
/// <param name="Hulplijn">Id of the line.</param>
/// <param name="Zeg">What one can say.</param>
public sealed record Mens(Voorwaarde Als, string Hulplijn, Tweetalig Zeg);

/// <summary>A kind word about what has not lasted long.</summary>
public sealed record Geruststelling(string Leefdomein, Tweetalig Tekst);
