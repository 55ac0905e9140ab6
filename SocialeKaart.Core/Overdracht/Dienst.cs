namespace SocialeKaart.Core.Overdracht;

/// <summary>Who of the front office has duty: the last line counts.</summary>
public sealed class Dienst
{
    public long Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Sinds { get; init; }
}
