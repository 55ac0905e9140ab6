namespace SocialeKaart.Core.Catalogus;

/// <summary>Who decides on, or refers to, a voorziening that is niet vrij toegankelijk.</summary>
public enum BesluitDoor
{
    Gemeente,
    Huisarts,
    Jeugdarts,
    MedischSpecialist,
    Wijkverpleging,
    Uwv,
    Ciz,
    Toeslagen,
    Zorgverzekeraar,
    Rechter,
}

/// <summary>The decision before a voorziening that is niet vrij toegankelijk: whose, by which law, and what happens after asking.</summary>
public sealed record Besluit
{
    /// <summary>One or more; any of them will do.</summary>
    public required IReadOnlyList<BesluitDoor> Door { get; init; }

    /// <summary>Short name of the law, such as Wmo; absent where none applies.</summary>
    public string? Wet { get; init; }

    /// <summary>What happens after the resident asks, in plain words.</summary>
    public required string Daarna { get; init; }

    /// <summary>The legal term, in plain words; absent when unknown.</summary>
    public string? Termijn { get; init; }
}
