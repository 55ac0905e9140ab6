using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// All that one version of a voorziening says (HSDS: service). Immutable; diff, restore, export and snapshot read it.
/// What is absent is unknown, and is shown as "onbekend".
/// </summary>
/// <remarks>Lists of records are <see cref="IList{T}"/> because EF maps complex collections on that type only.</remarks>
public sealed record VoorzieningInhoud
{
    /// <summary>Longest <see cref="Samenvatting"/>, in characters.</summary>
    public const int LangsteSamenvatting = 160;

    public required string Naam { get; init; }

    /// <summary>Language of the texts, ISO 639-1.</summary>
    public required string Taal { get; init; }

    public required Toegangslaag Laag { get; init; }

    /// <summary>Present exactly when <see cref="Laag"/> is <see cref="Toegangslaag.NietVrijToegankelijk"/>.</summary>
    public Besluit? Besluit { get; init; }

    /// <summary>Ids, the most fitting first; at least one.</summary>
    public required IReadOnlyList<string> Leefdomeinen { get; init; }

    /// <summary>Ids, the most fitting first; at least one.</summary>
    public required IReadOnlyList<string> Onderwerpen { get; init; }

    /// <summary>How people themselves say it.</summary>
    public required IReadOnlyList<string> Zoekwoorden { get; init; }

    /// <summary>At most <see cref="LangsteSamenvatting"/> characters.</summary>
    public required string Samenvatting { get; init; }

    public Doelgroep? Doelgroep { get; init; }

    public Kosten? Kosten { get; init; }

    public Aanmelden? Aanmelden { get; init; }

    public Contact? Contact { get; init; }

    /// <summary>Ids of the help lines to call for this.</summary>
    public IReadOnlyList<string> Hulplijnen { get; init; } = [];

    public IList<Locatie> Locaties { get; init; } = [];

    /// <summary>From where the offer may be used: <c>landelijk</c>, <c>regio</c>, <c>gemeente</c>, or ids of kernen and wijken.</summary>
    public required IReadOnlyList<string> Werkgebied { get; init; }

    public IList<Openingstijd> Tijden { get; init; } = [];

    public Capaciteit? Capaciteit { get; init; }

    public IReadOnlyList<Toegankelijkheidskenmerk> Toegankelijkheid { get; init; } = [];

    /// <summary>Languages spoken, ISO 639-1.</summary>
    public IReadOnlyList<string> Talen { get; init; } = [];

    /// <summary>Ids of the uniform product names of what a government offers here: see <see cref="Productnamen.Productnamenlijst"/>.</summary>
    public IReadOnlyList<string> Productnamen { get; init; } = [];

    /// <summary>Slugs of what can follow when this goes well.</summary>
    public IReadOnlyList<string> VolgendeStap { get; init; } = [];

    public required Zichtbaarheid Zichtbaar { get; init; }

    public required Herkomst Herkomst { get; init; }

    /// <summary>Which facts are doubtful and why; shown as a warning until a Controle settles it.</summary>
    public string? TeControleren { get; init; }

    /// <summary>The body, in Markdown: what it is, for whom, how it goes, and the first step.</summary>
    public required string Tekst { get; init; }
}
