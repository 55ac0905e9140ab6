namespace SocialeKaart.Core.Gebied;

/// <summary>Colours of the municipality's own, as <c>#rrggbb</c>; null: the colour of the product. Each has to be legible: see <see cref="Beheer.Kleurtoets"/>.</summary>
public sealed record Gemeentekleuren
{
    /// <summary>Ground of the head and of buttons, on a light screen; letters on it are white.</summary>
    public string? Hoofd { get; init; }

    /// <summary>Pictograms and marks, on a light screen.</summary>
    public string? Accent { get; init; }

    /// <summary><see cref="Hoofd"/> on a dark screen.</summary>
    public string? HoofdDonker { get; init; }

    /// <summary><see cref="Accent"/> on a dark screen.</summary>
    public string? AccentDonker { get; init; }

    /// <summary>Whether all colours are those of the product.</summary>
    public bool IsGeen => this is { Hoofd: null, Accent: null, HoofdDonker: null, AccentDonker: null };
}

/// <summary>Texts of the municipality's own, in Markdown on one line; null: none. A text without English stands on English pages in Dutch.</summary>
public sealed record Gemeenteteksten
{
    /// <summary>Longest texts, in characters.</summary>
    public const int LangsteWelkom = 300, LangsteContact = 200;

    /// <summary>Below the heading of the first page.</summary>
    public string? Welkom { get; init; }

    public string? WelkomEn { get; init; }

    /// <summary>Beside the municipality's number, on every page: when to call, or how else to ask.</summary>
    public string? Contact { get; init; }

    public string? ContactEn { get; init; }

    /// <summary>Whether there is no text at all.</summary>
    public bool IsGeen => this is { Welkom: null, WelkomEn: null, Contact: null, ContactEn: null };
}
