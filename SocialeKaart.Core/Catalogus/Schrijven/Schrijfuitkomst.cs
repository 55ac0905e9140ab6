using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>What someone hands in or publishes.</summary>
public sealed record Schrijfopdracht
{
    public required Schrijfinvoer Invoer { get; init; }

    /// <summary>Number of the version that was published when the writing began; null for a new entry.</summary>
    public int? Basis { get; init; }

    /// <summary>By part that someone else changed too: whether what was written wins.</summary>
    public IReadOnlyDictionary<string, bool> Keuzes { get; init; } = new Dictionary<string, bool>();
}

/// <summary>What came of handing in or publishing. Whatever it is, what was written stays with who wrote it until it is in other hands.</summary>
public abstract record Schrijfuitkomst
{
    private Schrijfuitkomst()
    {
    }

    /// <summary>The public sees it within a second.</summary>
    /// <param name="Id">Of the voorziening.</param>
    /// <param name="Slug">Last part of its address.</param>
    public sealed record Gepubliceerd(Guid Id, string Slug) : Schrijfuitkomst;

    /// <summary>It waits for the redactie; the public keeps what was published.</summary>
    public sealed record Ingediend : Schrijfuitkomst;

    /// <summary>It waits for its time.</summary>
    /// <param name="Id">Of the voorziening.</param>
    /// <param name="Op">UTC.</param>
    public sealed record Gepland(Guid Id, DateTime Op) : Schrijfuitkomst;

    /// <summary>Someone else published meanwhile, and changed the same parts: to be chosen.</summary>
    /// <param name="Nu">What is published now.</param>
    /// <param name="Wordt">What was written.</param>
    /// <param name="Velden">The parts, by the names of <see cref="VoorzieningInhoud"/>.</param>
    public sealed record Botsing(VoorzieningInhoud Nu, VoorzieningInhoud Wordt, IReadOnlyList<string> Velden) : Schrijfuitkomst;

    /// <summary>It breaks the rules.</summary>
    /// <param name="Fouten">Every fault.</param>
    /// <param name="Feiten">What would be asked for once they are mended.</param>
    public sealed record Ongeldig(IReadOnlyList<Veldfout> Fouten, IReadOnlyList<Gemis> Feiten) : Schrijfuitkomst;

    /// <summary>Facts are missing, and nobody said that they are not known.</summary>
    public sealed record Mist(IReadOnlyList<Gemis> Feiten) : Schrijfuitkomst;

    /// <summary>There is no such voorziening any more.</summary>
    public sealed record Onbekend : Schrijfuitkomst;
}
