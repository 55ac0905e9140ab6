namespace SocialeKaart.Core.Catalogus;

public enum Capaciteitsstaat
{
    Open,
    Wachtlijst,
    Vol,
    Gesloten,
}

/// <summary>Whether there is room. A voorziening without one: not known.</summary>
public sealed record Capaciteit
{
    public required Capaciteitsstaat Staat { get; init; }

    /// <summary>Expected wait in weeks, 1 to 260; with <see cref="Capaciteitsstaat.Wachtlijst"/> only.</summary>
    public int? Wachtweken { get; init; }

    /// <summary>Last day of a temporary closure; with <see cref="Capaciteitsstaat.Gesloten"/> only.</summary>
    public DateOnly? Tot { get; init; }
}
