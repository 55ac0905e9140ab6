namespace SocialeKaart.Core.Gesprek;

/// <summary>What a toeleider can ask about one leefdomein; said aloud, except <see cref="Letop"/>.</summary>
public sealed record Domeingids
{
    /// <summary>Id of the leefdomein.</summary>
    public required string Leefdomein { get; init; }

    /// <summary>About what goes well, asked first; at least one.</summary>
    public required IReadOnlyList<string> Sterk { get; init; }

    /// <summary>About the question behind the question; at least one.</summary>
    public required IReadOnlyList<string> Vragen { get; init; }

    /// <summary>To ask a child instead of these two, saying "je", what goes well first; none is possible.</summary>
    public required IReadOnlyList<string> Kind { get; init; }

    /// <summary>What the young people's route asks about it; null where it asks nothing.</summary>
    public Jongvraag? Jong { get; init; }

    /// <summary>For the toeleider alone: signals, when to stop asking, what not to ask; at least one.</summary>
    public required IReadOnlyList<string> Letop { get; init; }

    /// <summary>Ids of the lines to have at hand, the first to call first; none is possible.</summary>
    public required IReadOnlyList<string> Hulplijnen { get; init; }
}

/// <summary>Part of a question of the young people's route, which asks about all of life at once.</summary>
/// <param name="Vraag">Id of the question; it takes several options.</param>
/// <param name="Opties">Ids of those that belong to one leefdomein; at least one.</param>
public sealed record Jongvraag(string Vraag, IReadOnlyList<string> Opties);
