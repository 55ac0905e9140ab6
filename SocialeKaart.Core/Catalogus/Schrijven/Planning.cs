namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>What happens to a voorziening at a time.</summary>
public enum Planningsoort
{
    /// <summary>A version that waits is published.</summary>
    Publiceren,

    /// <summary>It goes out of public sight.</summary>
    Verbergen,
}

/// <summary>
/// Something that happens to a voorziening at a time, at most one of each kind. It goes in the transaction that does it, so that whoever comes later finds
/// nothing to do; taken away before, it does not happen.
/// </summary>
public sealed class Planning
{
    public required Guid Id { get; init; }

    public required Guid VoorzieningId { get; init; }

    public required Planningsoort Soort { get; init; }

    /// <summary>The version to publish; null for <see cref="Planningsoort.Verbergen"/>.</summary>
    public Guid? VersieId { get; init; }

    /// <summary>Not before, UTC.</summary>
    public required DateTime Op { get; init; }

    /// <summary>Id of the account that planned it.</summary>
    public required Guid Door { get; init; }
}
