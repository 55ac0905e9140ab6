namespace SocialeKaart.Core.Opslag;

/// <summary>
/// Who changed what and when: ids only, no personal text; written in the transaction of the change. A line never changes and is never deleted:
/// <see cref="KaartDb"/> numbers it and links it to the one before.
/// </summary>
public sealed class AuditRegel
{
    /// <summary><see cref="Uitkomst"/> of what was done.</summary>
    public const string Gelukt = "gelukt";

    /// <summary><see cref="Uitkomst"/> of what was asked but not allowed.</summary>
    public const string Geweigerd = "geweigerd";

    /// <summary>In the order of writing, without gaps.</summary>
    public long Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }

    /// <summary>Id of the account, or the name of the command.</summary>
    public required string Wie { get; init; }

    /// <summary>The action, such as <c>import</c>.</summary>
    public required string Wat { get; init; }

    /// <summary>Id of what it was done to.</summary>
    public required string OpWat { get; init; }

    /// <summary>How it ended.</summary>
    public string Uitkomst { get; init; } = Gelukt;

    /// <summary>Where it was done, a name of <see cref="Auditherkomst"/>; null where the use case does not say.</summary>
    public string? Herkomst { get; init; }

    /// <summary>Hash over this line and the <see cref="Keten"/> of the line before; null for a line from before there was a chain.</summary>
    public string? Keten { get; private set; }
}
