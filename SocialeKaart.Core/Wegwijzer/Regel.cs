using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>Whose strength a suggestion uses; in the order of every advies (vision, chapter 7).</summary>
public enum Oplossingslaag
{
    EigenKracht,
    Netwerk,
    VoorliggendVeld,
    GemeentelijkeToegang,
}

/// <summary>Why a decision stands in a plan.</summary>
[Flags]
public enum Besluitreden
{
    Geen = 0,

    /// <summary>Waiting makes it worse.</summary>
    Dringend = 1,

    /// <summary>Nobody else can give this, such as bijstand.</summary>
    Wettelijk = 2,

    /// <summary>Earlier help was not enough.</summary>
    [Sleutel("alGeprobeerd")] AlGeprobeerd = 4,

    /// <summary>One clear question, and nothing else going on.</summary>
    Enkelvoudig = 8,

    /// <summary>Nothing freely accessible fits.</summary>
    [Sleutel("nietsPassends")] NietsPassends = 16,

    /// <summary>The resident asks for it.</summary>
    [Sleutel("opVerzoek")] OpVerzoek = 32,
}

/// <summary>A tip in words: something one can do, alone or with people around.</summary>
public sealed record Tip
{
    /// <summary>Unique, with the id of its file before it.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="Oplossingslaag.EigenKracht"/> or <see cref="Oplossingslaag.Netwerk"/>.</summary>
    public required Oplossingslaag Laag { get; init; }

    /// <summary>Not done alone: the only kind of own step that someone with little draagkracht gets.</summary>
    public bool Samen { get; init; }

    /// <summary>Its step leaves the choice to the reader, or points at other help of the plan: never what a plan begins with.</summary>
    public bool VanPlan { get; init; }

    public required Tweetalig Kop { get; init; }

    public required Tweetalig Tekst { get; init; }

    /// <summary>What can be done this week.</summary>
    public required Tweetalig Stap { get; init; }
}

/// <summary>A decision that a rule may put in the plan, and the reasons it allows.</summary>
/// <param name="Voorziening">Slug.</param>
/// <param name="Redenen">Those under which it may stand there.</param>
public readonly record struct Besluitgift(string Voorziening, Besluitreden Redenen);

/// <summary>Answers that lead to suggestions. A rule only adds; what it adds is never taken away by another.</summary>
public sealed record Regel
{
    /// <summary>Unique, with the id of its file before it.</summary>
    public required string Id { get; init; }

    /// <summary>Place among all rules, from 0.</summary>
    public required int Nummer { get; init; }

    /// <summary>The leefdomein it belongs to; null: of the whole life.</summary>
    public string? Leefdomein { get; init; }

    /// <summary>With the choice of its leefdomein in it.</summary>
    public required Voorwaarde Als { get; init; }

    public IReadOnlyList<Tip> Tips { get; init; } = [];

    /// <summary>Ids of onderwerpen for which the catalogue has offers.</summary>
    public IReadOnlyList<string> Veld { get; init; } = [];

    public IReadOnlyList<Besluitgift> Besluiten { get; init; } = [];

    /// <summary>Whether it holds for more than what one leefdomein asks: its offers stand after those of the answers.</summary>
    public bool IsAlgemeen { get; init; }

    /// <summary>Whether one of its answers is a request by name.</summary>
    public bool IsVerzoek { get; init; }
}
