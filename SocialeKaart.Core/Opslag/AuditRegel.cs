namespace SocialeKaart.Core.Opslag;

/// <summary>Who changed what and when: ids only, no personal text; written in the transaction of the change.</summary>
public sealed class AuditRegel
{
    public long Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }

    /// <summary>Id of the account, or the name of the command.</summary>
    public required string Wie { get; init; }

    /// <summary>The action, such as <c>import</c>.</summary>
    public required string Wat { get; init; }

    /// <summary>Id of what it was done to.</summary>
    public required string OpWat { get; init; }
}
