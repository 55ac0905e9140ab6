using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Catalogus;

/// <summary>What a call costs.</summary>
public enum Belkosten
{
    Gratis,

    /// <summary>The caller's own rate, as for any ordinary number.</summary>
    GewoonTarief,

    /// <summary>A charge on top of the caller's own rate.</summary>
    Betaald,
}

/// <summary>How sure the facts of a hulplijn are.</summary>
public enum Zekerheid
{
    Zeker,
    Redelijk,
    TeControleren,
}

/// <summary>A line to call. Its number, hours and review date stand here only; voorzieningen and wegwijzer refer by id.</summary>
public sealed record Hulplijn
{
    public required string Id { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    public required string Naam { get; init; }

    /// <summary>As a reader writes it; digits, spaces and - only.</summary>
    public required string Nummer { get; init; }

    public required Belkosten Kosten { get; init; }

    /// <summary>For what to call, in one or two plain sentences.</summary>
    public required string Wanneer { get; init; }

    /// <summary>Other ways than calling.</summary>
    public string? Ook { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public string? Web { get; init; }

    public Doelgroep? Doelgroep { get; init; }

    /// <summary>Empty: not known.</summary>
    public IList<Openingstijd> Tijden { get; init; } = [];

    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Day on which the facts of the line were last reviewed.</summary>
    public required DateOnly Nagekeken { get; init; }

    /// <summary>Stands in the crisis block of every page.</summary>
    public bool Crisis { get; init; }

    public required HulplijnVertaling En { get; init; }

    /// <summary>When what it says changed last, UTC; null: not since it came. No part of its file.</summary>
    public DateTime? GewijzigdOp { get; init; }

    /// <summary>The line that an entry of a national organisation is about: the first it names. Its hours are the entry's, where that has none of its own.</summary>
    /// <param name="inhoud">What the entry says.</param>
    /// <param name="lijn">Gives the line with an id.</param>
    /// <returns>Null: the entry is not about a line.</returns>
    public static Hulplijn? Van(VoorzieningInhoud inhoud, Func<string, Hulplijn?> lijn) =>
        inhoud is { Herkomst: Herkomst.Landelijk, Hulplijnen: [var eerste, ..] } ? lijn(eerste) : null;
}

/// <summary>The English of a hulplijn.</summary>
public sealed record HulplijnVertaling
{
    public required string Naam { get; init; }

    public required string Wanneer { get; init; }

    public string? Ook { get; init; }
}
