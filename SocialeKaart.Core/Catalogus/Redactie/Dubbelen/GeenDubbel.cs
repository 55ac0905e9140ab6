namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>Someone looked at two entries that look alike, and found that they are two: they are not suggested again.</summary>
public sealed class GeenDubbel
{
    /// <summary>Id of the one; the smaller of the two.</summary>
    public required Guid Een { get; init; }

    public required Guid Ander { get; init; }

    /// <summary>Account that found so.</summary>
    public required Guid Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }
}
