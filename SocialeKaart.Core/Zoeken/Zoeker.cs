using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Zoeken.Verstaan;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Searches the snapshot: words, then place, then facets with counts.</summary>
public static class Zoeker
{
    /// <summary>What a result keeps of its score for each filter, read out of the words, of which it is unknown whether it meets it.</summary>
    private const double OnbekendDeel = 0.8;

    /// <summary>What scores less than this share of the best has next to nothing to do with the question; measured: of what was judged good, 92 % scores more.</summary>
    private const double Staart = 0.1;

    /// <summary>So many results are shown even when the best stands far above them.</summary>
    private const int Minstens = 10;

    /// <summary>Most that nearness adds to a score: enough to order what fits alike, too little to pass what fits better.</summary>
    private const double Dichtbijdeel = 0.04;

    /// <summary>What being called after the place where someone searches adds to a score: of what meets the question, the village's own goes before others.</summary>
    private const double Genoemd = 0.5;

    /// <summary>Answers a question.</summary>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="opdracht">The question.</param>
    /// <param name="nu">UTC; for "nu open" and for slots that have ended.</param>
    /// <param name="alleen">What is asked of an entry besides; null: nothing.</param>
    public static Zoekresultaat Zoek(KaartBeeld kaart, Zoekopdracht opdracht, DateTime nu, Func<PubliekeVoorziening, bool>? alleen = null)
    {
        var begrepen = Vraaglezer.Lees(opdracht.Vraag, kaart, Amsterdam.Datum(nu), opdracht.Niet);
        var resultaat = Zoek(kaart, opdracht, Zonder(begrepen, opdracht), nu, alleen);
        if (resultaat.Voorzieningen.Count > 0 || resultaat.Begrepen.Keuzes.Count == 0)
            return resultaat;
        // What was only read between the lines must not be why someone finds nothing.
        var los = Zoek(kaart, opdracht, resultaat.Begrepen with { Keuzes = new Dictionary<Facet, IReadOnlyList<string>>() }, nu, alleen);
        return los.Voorzieningen.Count == 0 ? resultaat : los with { Begrepen = resultaat.Begrepen, Losgelaten = true };
    }

    private static Begrepen Zonder(Begrepen begrepen, Zoekopdracht opdracht) => begrepen with
    {
        // What the visitor chose goes before what we read.
        Keuzes = begrepen.Keuzes.Where(k => opdracht.Gekozen(k.Key).Count == 0).ToDictionary(k => k.Key, k => k.Value),
        Bij = opdracht.Bij.Length == 0 ? begrepen.Bij : null,
    };

    private static Zoekresultaat Zoek(KaartBeeld kaart, Zoekopdracht opdracht, Begrepen begrepen, DateTime nu, Func<PubliekeVoorziening, bool>? alleen)
    {
        var plek = kaart.Plekken.Lees(opdracht.Bij) ?? begrepen.Bij;
        var antwoord = string.IsNullOrWhiteSpace(begrepen.Rest) ? null : kaart.Index.Zoek(begrepen.Rest, opdracht.Letterlijk);
        var alle = antwoord is null
            ? kaart.Voorzieningen.Select(v => new Kandidaat(v, 1))
            : Ertoe(antwoord.Treffers).Select(t => new Kandidaat(kaart.Voorzieningen[t.Nummer], t.Score));
        var kandidaten = alle.Where(k => alleen is null || alleen(k.Voorziening)).ToList();
        var elders = 0;
        if (plek is not null && !opdracht.Ruim)
            elders = kandidaten.RemoveAll(k => !Nabijheid.IsVoor(k.Voorziening.Inhoud, plek, kaart));
        var zeef = new Facetzeef(kaart, opdracht, begrepen.Keuzes, nu);
        if (plek is not null)
        {
            foreach (var kandidaat in kandidaten)
                kandidaat.Afstand = Nabijheid.Tot(kandidaat.Voorziening, plek, kaart);
        }

        zeef.Bekijk(kandidaten);
        var over = kandidaten.Where(k => k.Past).ToList();
        if (plek is not null || begrepen.Keuzes.Count > 0)
            over = [.. over.OrderByDescending(k => k.Score * Math.Pow(OnbekendDeel, k.Onbekend) * (1 + (Dichtbijdeel * Nabij(k.Afstand)) + (Heet(k.Voorziening, plek, kaart) ? Genoemd : 0)))];
        return new Zoekresultaat(antwoord?.Kwaliteit ?? Antwoordkwaliteit.Goed, [.. over.Select(k => k.Voorziening)], zeef.Opties(kandidaten, plek is not null))
        {
            Correcties = antwoord?.Correcties ?? [],
            Gevaar = [.. Gevaar.Soorten(opdracht.Vraag)],
            Begrepen = begrepen,
            Plek = plek,
            Afstanden = over.Where(k => k.Afstand is not null).ToDictionary(k => k.Voorziening.Slug, k => k.Afstand!.Value),
            VoorElders = elders,
            Onzeker = over.Count(k => k.Onbekend > 0),
        };
    }

    /// <summary>Without the tail that shares no more than a common word with the question.</summary>
    private static IEnumerable<Treffer> Ertoe(IReadOnlyList<Treffer> treffers) =>
        treffers.TakeWhile((t, plek) => plek < Minstens || t.Score >= Staart * treffers[0].Score);

    private static bool Heet(PubliekeVoorziening voorziening, Plek? plek, KaartBeeld kaart) =>
        (plek?.Wijk ?? plek?.Kern) is { } plaats && kaart.Plaats(plaats) is { } naam && voorziening.Inhoud.Naam.Contains(naam, StringComparison.OrdinalIgnoreCase);

    /// <summary>1 next door, a half at a kilometre, near 0 far away; what has no place of its own comes to you, or is a call away.</summary>
    private static double Nabij(Hemelsbreed? afstand) => afstand is { } a ? 1 / (1 + (a.Meters / 1000)) : 0.3;
}
