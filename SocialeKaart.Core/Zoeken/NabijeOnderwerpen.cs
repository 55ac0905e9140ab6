using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Topics to go on with when a question has no results.</summary>
public static class NabijeOnderwerpen
{
    private const int Hoogstens = 5, Bekeken = 10;

    /// <summary>Share of a question's trigrams that an expression has to have, 0 to 1.</summary>
    private const double Gelijkend = 0.34;

    /// <summary>
    /// The topics of what the words find without the filters; when the words find nothing, those whose lay words look most like them.
    /// </summary>
    public static IReadOnlyList<Onderwerp> Bij(KaartBeeld kaart, string vraag)
    {
        if (string.IsNullOrWhiteSpace(vraag))
            return [];
        var treffers = kaart.Index.Zoek(vraag).Treffers;
        return treffers.Count > 0
            ? [.. VanTreffers(kaart, treffers)]
            : [.. VanLetters(kaart, vraag)];
    }

    private static IEnumerable<Onderwerp> VanTreffers(KaartBeeld kaart, IReadOnlyList<Treffer> treffers) => treffers
        .Take(Bekeken)
        .SelectMany((t, plek) => kaart.Voorzieningen[t.Nummer].Inhoud.Onderwerpen.Select(id => (Id: id, Gewicht: 1.0 / (plek + 1))))
        .GroupBy(p => p.Id)
        .OrderByDescending(g => g.Sum(p => p.Gewicht))
        .Take(Hoogstens)
        .Select(g => kaart.Onderwerp(g.Key))
        .OfType<Onderwerp>();

    private static IEnumerable<Onderwerp> VanLetters(KaartBeeld kaart, string vraag)
    {
        var gevraagd = Drietallen(vraag);
        return kaart.Onderwerpen
            .Select(o => (Onderwerp: o, Deelt: o.Woorden.Prepend(o.Naam).Max(w => Overlap(gevraagd, Drietallen(w)))))
            .Where(p => p.Deelt >= Gelijkend)
            .OrderByDescending(p => p.Deelt)
            .Take(Hoogstens)
            .Select(p => p.Onderwerp);
    }

    private static double Overlap(HashSet<string> gevraagd, HashSet<string> ander) =>
        gevraagd.Count == 0 ? 0 : (double)gevraagd.Count(ander.Contains) / gevraagd.Count;

    private static HashSet<string> Drietallen(string tekst) =>
    [
        .. Woorden.VanVraag(tekst)
            .Select(w => $" {w} ")
            .SelectMany(w => Enumerable.Range(0, Math.Max(0, w.Length - 2)).Select(i => w.Substring(i, 3))),
    ];
}
