using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Zoeken;

/// <summary>A way to narrow results; its word is its key in the query string. Chosen values add up within a facet, narrow across facets.</summary>
public enum Facet
{
    Leefdomein,
    Laag,
    Voor,
    Kosten,
    Plaats,
    Dag,
    Dagdeel,
    Open,
    Toegankelijk,
    Taal,

    /// <summary>At most so many kilometres away; only where the visitor told a place.</summary>
    Afstand,
}

/// <summary>Groups of people that a visitor can ask for.</summary>
public enum Voor
{
    Kinderen,
    Jongeren,
    Volwassenen,
    Ouderen,
    Gezinnen,
    Mantelzorgers,
    Nieuwkomers,
}

/// <summary>The words for days in query strings.</summary>
public enum Weekdag
{
    [Sleutel("zo")] Zondag,
    [Sleutel("ma")] Maandag,
    [Sleutel("di")] Dinsdag,
    [Sleutel("wo")] Woensdag,
    [Sleutel("do")] Donderdag,
    [Sleutel("vr")] Vrijdag,
    [Sleutel("za")] Zaterdag,
}

/// <summary>The values of facets: which there are, and which a voorziening has.</summary>
public static class Facetwaarden
{
    /// <summary>The one value of <see cref="Facet.Open"/>.</summary>
    public const string NuOpen = "nu";

    /// <summary>The values of <see cref="Facet.Afstand"/>, in kilometres.</summary>
    private static readonly string[] Afstanden = ["1", "2", "5", "10"];

    private static readonly string[] Weekdagen = ["ma", "di", "wo", "do", "vr", "za", "zo"];

    /// <summary>All values that can be chosen, in the order in which to show them.</summary>
    public static IReadOnlyList<string> Alle(Facet facet, KaartBeeld kaart) => facet switch
    {
        Facet.Leefdomein => [.. kaart.Leefdomeinen.Select(l => l.Id)],
        Facet.Laag => Sleutel.Alle<Toegangslaag>(),
        Facet.Voor => Sleutel.Alle<Voor>(),
        Facet.Kosten => Sleutel.Alle<Kostensoort>(),
        Facet.Plaats => [.. kaart.Gemeente.Kernen.Select(k => k.Id).Concat(kaart.Wijken.Select(w => w.Id)).Distinct()],
        Facet.Dag => Weekdagen,
        Facet.Dagdeel => Sleutel.Alle<Dagdeel>(),
        Facet.Open => [NuOpen],
        Facet.Toegankelijk => Sleutel.Alle<Toegankelijkheidskenmerk>(),
        Facet.Taal => kaart.Talen,
        Facet.Afstand => Afstanden,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>Whether a facet depends on neither time nor the visitor's place.</summary>
    public static bool IsVast(Facet facet) => facet is not (Facet.Dag or Facet.Dagdeel or Facet.Open or Facet.Afstand);

    /// <summary>The values a voorziening has for a facet that depends on neither time nor the visitor's place.</summary>
    public static IEnumerable<string> Van(Facet facet, PubliekeVoorziening voorziening)
    {
        var inhoud = voorziening.Inhoud;
        return facet switch
        {
            Facet.Leefdomein => inhoud.Leefdomeinen,
            Facet.Laag => [Sleutel.Van(inhoud.Laag)],
            Facet.Voor => VoorWie(inhoud).Select(Sleutel.Van),
            Facet.Kosten => [Sleutel.Van(inhoud.Kosten?.Soort ?? Kostensoort.Onbekend)],
            Facet.Plaats => inhoud.Locaties.SelectMany(l => new[] { l.Wijk, l.Kern }).OfType<string>(),
            Facet.Toegankelijk => inhoud.Toegankelijkheid.Select(Sleutel.Van),
            Facet.Taal => inhoud.Talen,
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "This facet depends on time or place."),
        };
    }

    /// <summary>The values of <see cref="Facet.Afstand"/> that hold for a distance.</summary>
    public static IEnumerable<string> Binnen(double meters) =>
        Afstanden.Where(km => meters <= 1000 * int.Parse(km, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether it is unknown what a voorziening has for a facet. Unknown is not no.</summary>
    public static bool Onbekend(Facet facet, PubliekeVoorziening voorziening) => facet switch
    {
        Facet.Dag or Facet.Dagdeel or Facet.Open => voorziening.Tijden.Count == 0,
        Facet.Kosten => voorziening.Inhoud.Kosten is null or { Soort: Kostensoort.Onbekend },
        Facet.Toegankelijk => voorziening.Inhoud.Toegankelijkheid.Count == 0,
        Facet.Taal => voorziening.Inhoud.Talen.Count == 0,
        _ => false,
    };

    private static IEnumerable<Voor> VoorWie(VoorzieningInhoud inhoud)
    {
        var doelgroep = inhoud.Doelgroep ?? new Doelgroep();
        bool Overlapt(int van, int tot) => (doelgroep.Van ?? 0) <= tot && (doelgroep.Tot ?? 120) >= van;
        if (Overlapt(0, 11))
            yield return Voor.Kinderen;
        if (Overlapt(12, 22))
            yield return Voor.Jongeren;
        if (Overlapt(23, 66))
            yield return Voor.Volwassenen;
        if (Overlapt(67, 120))
            yield return Voor.Ouderen;
        if (inhoud.Leefdomeinen.Contains("gezin") || doelgroep.Huishouden.Any(h => h is Huishouden.Gezin or Huishouden.Eenoudergezin))
            yield return Voor.Gezinnen;
        if (inhoud.Leefdomeinen.Contains("mantelzorg") || doelgroep.Levensfase.Contains(Levensfase.Mantelzorg))
            yield return Voor.Mantelzorgers;
        if (doelgroep.Levensfase.Contains(Levensfase.NieuwInNederland))
            yield return Voor.Nieuwkomers;
    }
}
