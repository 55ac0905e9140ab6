namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>How much of the wegwijzer a proof goes through, and how strictly.</summary>
public sealed record Bereik
{
    /// <summary>Everything, as an editor runs it.</summary>
    public static readonly Bereik Alles = new();

    /// <summary>Ids of the leefdomeinen to go through; null: all.</summary>
    public IReadOnlySet<string>? Leefdomeinen { get; init; }

    /// <summary>The roads of their own to go through; null: all.</summary>
    public IReadOnlySet<Route>? Routes { get; init; }

    /// <summary>Every set of answers, every pair of leefdomeinen and every event; false: single answers only.</summary>
    public bool Diep { get; init; } = true;

    /// <summary>
    /// Whether what the catalogue lacks (<see cref="Eigenschap.Uitval"/>, <see cref="Eigenschap.Aanbod"/>) is a fault; false for a
    /// catalogue in use, where it is a warning.
    /// </summary>
    public bool Streng { get; init; } = true;

    /// <summary>The functions that are proved.</summary>
    public Motor Motor { get; init; } = Motor.Echt;

    internal bool IsHeel => Leefdomeinen is null && Routes is null && Diep;

    internal bool Omvat(string leefdomein) => Leefdomeinen is null || Leefdomeinen.Contains(leefdomein);

    internal bool Omvat(Route route) => Routes is null || Routes.Contains(route);
}
