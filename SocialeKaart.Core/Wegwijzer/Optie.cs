using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>How much someone can take on now; bounds what the plan asks of them (vision, chapter 5).</summary>
public enum Draagkracht
{
    /// <summary>Nothing: someone looks along.</summary>
    Laag,

    /// <summary>One thing at a time; also when not said.</summary>
    Een,

    /// <summary>Can start alone.</summary>
    Zelf,
}

/// <summary>How long something has lasted, where it matters.</summary>
public enum Duur
{
    /// <summary>Less than a month.</summary>
    Kort,

    /// <summary>More than three months.</summary>
    Lang,
}

/// <summary>Whose road it is.</summary>
public enum Route
{
    /// <summary>The asker, alone or with the household.</summary>
    Zelf,

    /// <summary>Worry about someone: leads to people who act.</summary>
    Ander,

    /// <summary>Younger than 18.</summary>
    Jong,
}

/// <summary>Ages in years, both inclusive.</summary>
public readonly record struct Leeftijdsband(int Van, int Tot)
{
    /// <summary>Whether it shares a year with a doelgroep's ages.</summary>
    public bool Raakt(int? van, int? tot) => Tot >= (van ?? 0) && Van <= (tot ?? 120);
}

/// <summary>One answer to a question, and what it means beside the rules that name it.</summary>
public sealed record Optie
{
    /// <summary>Ids of the two options that every question has.</summary>
    public const string WeetNiet = "weet-niet", ZegNiet = "zeg-niet";

    public required string Id { get; init; }

    /// <summary>Place among the options of its question, from 0.</summary>
    public required int Nummer { get; init; }

    public required Tweetalig Tekst { get; init; }

    public Tweetalig? Toelichting { get; init; }

    /// <summary>Ids of the help that cannot wait.</summary>
    public IReadOnlyList<string> Spoed { get; init; } = [];

    /// <summary>Home may not be safe.</summary>
    public bool Onveilig { get; init; }

    /// <summary>A dispute with an authority: someone who thinks along is needed.</summary>
    public bool Conflict { get; init; }

    /// <summary>Id of the leefdomein that this chooses.</summary>
    public string? Leefdomein { get; init; }

    /// <summary>Ids of leefdomeinen to tick beforehand where sentences are shown.</summary>
    public IReadOnlyList<string> DenkAan { get; init; } = [];

    public Draagkracht? Draagkracht { get; init; }

    /// <summary>Age of who answers.</summary>
    public Leeftijdsband? Leeftijd { get; init; }

    /// <summary>Ages of a child in the household.</summary>
    public Leeftijdsband? Kind { get; init; }

    public Huishouden? Huishouden { get; init; }

    public IReadOnlyList<Levensfase> Levensfase { get; init; } = [];

    public Duur? Duur { get; init; }

    /// <summary>Help was tried and was not enough.</summary>
    public bool Geprobeerd { get; init; }

    /// <summary>Help from people around can affect income.</summary>
    public bool Uitkering { get; init; }

    /// <summary>The resident asks for this by name.</summary>
    public bool Verzoek { get; init; }

    /// <summary>Excludes the other options.</summary>
    public bool Alleen { get; init; }

    public Route? Route { get; init; }

    /// <summary>One of the two that are always there.</summary>
    public bool IsStandaard => Id is WeetNiet or ZegNiet;
}
