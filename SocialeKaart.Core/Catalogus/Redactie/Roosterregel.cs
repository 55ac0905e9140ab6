using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>An entry as the grid knows it: what is published of it, or the last that was written when nothing is.</summary>
public sealed record Roosterregel
{
    /// <summary>Values of <see cref="Roosterfacet.Zichtbaar"/> beside those of <see cref="Zichtbaarheid"/>.</summary>
    public const string Concept = "concept", Samengevoegd = "samengevoegd";

    /// <summary>Value of <see cref="Roosterfacet.Organisatie"/> of who has none.</summary>
    public const string Geen = "geen";

    /// <summary>Value of <see cref="Roosterfacet.Wacht"/>.</summary>
    public const string Ja = "ja";

    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Naam { get; init; }

    /// <summary>Null: unknown.</summary>
    public required Organisatie? Organisatie { get; init; }

    public required Toegangslaag Laag { get; init; }

    public required IReadOnlyList<string> Leefdomeinen { get; init; }

    public required IReadOnlyList<string> Onderwerpen { get; init; }

    /// <summary>A word of <see cref="Zichtbaarheid"/>, <see cref="Concept"/> or <see cref="Samengevoegd"/>.</summary>
    public required string Zichtbaar { get; init; }

    public required Herkomst Herkomst { get; init; }

    /// <summary>Number of the published version; null: none is.</summary>
    public required int? Nummer { get; init; }

    /// <summary>When that version was made, UTC.</summary>
    public required DateTime Gewijzigd { get; init; }

    /// <summary>A change waits for the redactie.</summary>
    public required bool Wacht { get; init; }

    /// <summary>Number of the import that made the published version; null: none did.</summary>
    public int? Import { get; init; }

    /// <summary>The oldest confirmation when the whole is checked; null when it is not.</summary>
    public required Bevestiging? Geheel { get; init; }

    /// <summary>Whether no field at all was ever confirmed.</summary>
    public required bool Nooit { get; init; }

    /// <summary>Days that a confirmation lasts.</summary>
    public required int Dagen { get; init; }

    /// <summary>What words are looked for in, folded.</summary>
    internal string Zoektekst { get; init; } = "";

    /// <summary>How it stands with being checked.</summary>
    /// <param name="vandaag">In Amsterdam.</param>
    public Controlestaat Staat(DateOnly vandaag) =>
        Nooit ? Controlestaat.Nooit : Geheel is { } oudste ? Controlebeeld.Staat(oudste, Dagen, vandaag) : Controlestaat.Verlopen;

    /// <summary>Makes the line of an entry.</summary>
    /// <param name="voorziening">Which one.</param>
    /// <param name="versie">The published version, or the last one when none is.</param>
    /// <param name="organisatie">Who offers it.</param>
    /// <param name="wacht">Whether a change waits.</param>
    /// <param name="import">Number of the import that made the version; null: none did.</param>
    internal static Roosterregel Van(Voorziening voorziening, VoorzieningVersie versie, Organisatie? organisatie, bool wacht, int? import)
    {
        var inhoud = versie.Inhoud;
        var beeld = voorziening.Beeld(inhoud);
        var isGepubliceerd = versie.Status == VersieStatus.Gepubliceerd;
        return new Roosterregel
        {
            Id = voorziening.Id,
            Slug = voorziening.Slug,
            Naam = inhoud.Naam,
            Organisatie = organisatie,
            Laag = inhoud.Laag,
            Leefdomeinen = inhoud.Leefdomeinen,
            Onderwerpen = inhoud.Onderwerpen,
            Zichtbaar = voorziening.SamengevoegdMet is not null ? Samengevoegd : isGepubliceerd ? Sleutel.Van(inhoud.Zichtbaar) : Concept,
            Herkomst = inhoud.Herkomst,
            Nummer = isGepubliceerd ? versie.Nummer : null,
            Gewijzigd = versie.GemaaktOp,
            Wacht = wacht,
            Import = isGepubliceerd ? import : null,
            Geheel = beeld.Geheel,
            Nooit = beeld.Velden.All(v => v.Laatste is null),
            Dagen = beeld.Dagen,
            Zoektekst = string.Join(' ', Zoeken.Woorden.Van($"{inhoud.Naam} {voorziening.Slug} {organisatie?.Naam}")),
        };
    }
}
