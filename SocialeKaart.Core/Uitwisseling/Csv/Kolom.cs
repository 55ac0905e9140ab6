using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>How the cells of a column are written.</summary>
internal enum Kolomsoort
{
    /// <summary>A word or number that means the same with or without spaces around it.</summary>
    Woord,

    /// <summary>Free text, kept to the letter.</summary>
    Tekst,

    /// <summary>A whole number; 1.000 is a thousand.</summary>
    Getal,

    /// <summary>Euros, as 12,50.</summary>
    Bedrag,

    /// <summary>ja or nee.</summary>
    JaNee,

    /// <summary>A day, as 24-11-2026 or 2026-11-24.</summary>
    Datum,

    /// <summary>A list of words: <c>[geld, werk]</c>, or with commas or line breaks between.</summary>
    Woorden,

    /// <summary>A list of texts: <c>["een", "twee"]</c>, or one a line.</summary>
    Teksten,

    /// <summary>A list of blocks in the notation of the seed files: <c>[{van: "10:00", tot: "12:00"}]</c>.</summary>
    Blokken,
}

/// <summary>A column of the file of voorzieningen.</summary>
/// <param name="Naam">The keys of the seed file that lead to it, with a dot between; in the first row.</param>
/// <param name="Soort">How its cells are written.</param>
/// <param name="Schrijf">Its cell for a voorziening; null or empty when that says nothing here.</param>
internal sealed record Kolom(string Naam, Kolomsoort Soort, Func<VoorzieningBestand, string?> Schrijf)
{
    public const string Slug = "slug", Bedrag = "kosten.bedrag", Centen = "kosten.centen", Tekst = VoorzieningBestand.Tekstveld;

    /// <summary>All columns, in the order in which they are written.</summary>
    public static IReadOnlyList<Kolom> Alle { get; } =
    [
        new(Slug, Kolomsoort.Woord, v => v.Slug),
        new("id", Kolomsoort.Woord, v => v.Id?.ToString()),
        new("naam", Kolomsoort.Tekst, v => v.Inhoud.Naam),
        new("taal", Kolomsoort.Woord, v => v.Inhoud.Taal),
        new("organisatie", Kolomsoort.Woord, v => v.Organisatie),
        new("laag", Kolomsoort.Woord, v => Sleutel.Van(v.Inhoud.Laag)),
        new("besluit.door", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Besluit?.Door.Select(Sleutel.Van))),
        new("besluit.wet", Kolomsoort.Tekst, v => v.Inhoud.Besluit?.Wet),
        new("besluit.daarna", Kolomsoort.Tekst, v => v.Inhoud.Besluit?.Daarna),
        new("besluit.termijn", Kolomsoort.Tekst, v => v.Inhoud.Besluit?.Termijn),
        new("leefdomeinen", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Leefdomeinen)),
        new("onderwerpen", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Onderwerpen)),
        new("zoekwoorden", Kolomsoort.Teksten, v => YamlSchrijver.Reeks(v.Inhoud.Zoekwoorden.Select(YamlSchrijver.Citeer))),
        new("samenvatting", Kolomsoort.Tekst, v => v.Inhoud.Samenvatting),
        new("doelgroep.van", Kolomsoort.Getal, v => Getal(v.Inhoud.Doelgroep?.Van)),
        new("doelgroep.tot", Kolomsoort.Getal, v => Getal(v.Inhoud.Doelgroep?.Tot)),
        new("doelgroep.huishouden", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Doelgroep?.Huishouden.Select(Sleutel.Van))),
        new("doelgroep.levensfase", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Doelgroep?.Levensfase.Select(Sleutel.Van))),
        new("kosten.soort", Kolomsoort.Woord, v => v.Inhoud.Kosten is { } kosten ? Sleutel.Van(kosten.Soort) : null),
        new(Bedrag, Kolomsoort.Bedrag, v => v.Inhoud.Kosten?.Centen is { } centen ? NlTekst.Bedrag(centen) : null),
        new("kosten.per", Kolomsoort.Woord, v => v.Inhoud.Kosten?.Per is { } per ? Sleutel.Van(per) : null),
        new("kosten.toelichting", Kolomsoort.Tekst, v => v.Inhoud.Kosten?.Toelichting),
        new("aanmelden.nodig", Kolomsoort.JaNee, v => v.Inhoud.Aanmelden is { } aanmelden ? NlTekst.JaNee(aanmelden.Nodig) : null),
        new("aanmelden.hoe", Kolomsoort.Tekst, v => v.Inhoud.Aanmelden?.Hoe),
        new("contact.telefoon", Kolomsoort.Tekst, v => v.Inhoud.Contact?.Telefoon),
        new("contact.mail", Kolomsoort.Tekst, v => v.Inhoud.Contact?.Mail),
        new("contact.web", Kolomsoort.Tekst, v => v.Inhoud.Contact?.Web),
        new("hulplijnen", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Hulplijnen)),
        new("locaties", Kolomsoort.Blokken, v => YamlSchrijver.Reeks(v.Inhoud.Locaties.Select(l => YamlSchrijver.Stroom(Velden(l))))),
        new("werkgebied", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Werkgebied)),
        new("tijden", Kolomsoort.Blokken, v => YamlSchrijver.Reeks(v.Inhoud.Tijden.Select(t => YamlSchrijver.Stroom(TijdenBlok.Velden(t))))),
        new("capaciteit.staat", Kolomsoort.Woord, v => v.Inhoud.Capaciteit is { } capaciteit ? Sleutel.Van(capaciteit.Staat) : null),
        new("capaciteit.wachtweken", Kolomsoort.Getal, v => Getal(v.Inhoud.Capaciteit?.Wachtweken)),
        new("capaciteit.tot", Kolomsoort.Datum, v => v.Inhoud.Capaciteit?.Tot is { } tot ? NlTekst.Datum(tot) : null),
        new("toegankelijkheid", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Toegankelijkheid.Select(Sleutel.Van))),
        new("talen", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Talen)),
        new("productnamen", Kolomsoort.Woorden, v => Woorden(v.Inhoud.Productnamen)),
        new("volgendeStap", Kolomsoort.Woorden, v => Woorden(v.Inhoud.VolgendeStap)),
        new("zichtbaar", Kolomsoort.Woord, v => Sleutel.Van(v.Inhoud.Zichtbaar)),
        new("herkomst", Kolomsoort.Woord, v => Sleutel.Van(v.Inhoud.Herkomst)),
        new("teControleren", Kolomsoort.Tekst, v => v.Inhoud.TeControleren),
        new("controle.datum", Kolomsoort.Datum, v => v.Controle is { } controle ? NlTekst.Datum(controle.Datum) : null),
        new("controle.door", Kolomsoort.Tekst, v => v.Controle?.Door),
        new("controle.hoe", Kolomsoort.Tekst, v => v.Controle?.Hoe),
        new(Tekst, Kolomsoort.Tekst, v => v.Inhoud.Tekst),
    ];

    /// <summary>The columns of a table that anyone may have; who may see an entry is no question there.</summary>
    public static IReadOnlyList<Kolom> Publiek { get; } = [.. Alle.Where(k => k.Naam != "zichtbaar")];

    /// <summary>The column that a fault belongs to.</summary>
    /// <param name="veld">The keys of the seed file that lead to the fault; null when not known.</param>
    /// <returns>Name of the column; empty when it is none.</returns>
    public static string Van(string? veld)
    {
        var naam = veld == Centen ? Bedrag : veld ?? "";
        return Bestaat(naam) ? naam : naam.Split('.')[0] is var kop && Bestaat(kop) ? kop : Alle.FirstOrDefault(k => k.Naam.StartsWith(kop + '.', StringComparison.Ordinal))?.Naam ?? "";
    }

    private static bool Bestaat(string naam) => Alle.Any(k => k.Naam == naam);

    private static string? Woorden(IEnumerable<string>? woorden) => YamlSchrijver.Reeks(woorden ?? []);

    private static string? Getal(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string?)> Velden(Locatie locatie) =>
    [
        ("naam", Citeer(locatie.Naam)),
        ("precisie", Sleutel.Van(locatie.Precisie)),
        ("straat", Citeer(locatie.Straat)),
        ("postcode", Citeer(locatie.Postcode)),
        ("plaats", Citeer(locatie.Plaats)),
        ("wijk", locatie.Wijk),
        ("kern", locatie.Kern),
        ("lat", locatie.Lat is { } lat ? YamlSchrijver.Getal(lat) : null),
        ("lon", locatie.Lon is { } lon ? YamlSchrijver.Getal(lon) : null),
        ("verborgen", locatie.Verborgen ? "true" : null),
    ];

    private static string? Citeer(string? tekst) => tekst is null ? null : YamlSchrijver.Citeer(tekst);
}
