using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Zoeken;

/// <summary>A value of a facet and how many results choosing it would give.</summary>
public sealed record Facetoptie(string Waarde, int Aantal, bool Gekozen);

/// <summary>Results for a question.</summary>
/// <param name="Kwaliteit">How good the words matched; <see cref="Antwoordkwaliteit.Goed"/> without words.</param>
/// <param name="Voorzieningen">All results, best first.</param>
/// <param name="Facetten">Every facet with the values that lead somewhere.</param>
public sealed record Zoekresultaat(
    Antwoordkwaliteit Kwaliteit,
    IReadOnlyList<PubliekeVoorziening> Voorzieningen,
    IReadOnlyDictionary<Facet, IReadOnlyList<Facetoptie>> Facetten)
{
    /// <summary>Words that were read differently from how they were typed; for "bedoelde u".</summary>
    public IReadOnlyList<Correctie> Correcties { get; init; } = [];

    /// <summary>Whether crisis help has to stand above the results; the kinds, none for no danger.</summary>
    public IReadOnlyList<Gevaarsoort> Gevaar { get; init; } = [];
}

/// <summary>Searches the snapshot: words, then facets with counts.</summary>
public static class Zoeker
{
    private static readonly Facet[] AlleFacetten = Enum.GetValues<Facet>();

    /// <summary>Answers a question.</summary>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="opdracht">The question.</param>
    /// <param name="nu">UTC; for "nu open" and for slots that have ended.</param>
    public static Zoekresultaat Zoek(KaartBeeld kaart, Zoekopdracht opdracht, DateTime nu)
    {
        var vandaag = Amsterdam.Datum(nu);
        var antwoord = string.IsNullOrWhiteSpace(opdracht.Vraag) ? null : kaart.Index.Zoek(opdracht.Vraag, opdracht.Letterlijk);
        var kandidaten = antwoord is null ? kaart.Voorzieningen : [.. antwoord.Treffers.Select(t => kaart.Voorzieningen[t.Nummer])];
        var past = AlleFacetten.ToDictionary(f => f, f => kandidaten.Select(v => Past(f, opdracht.Gekozen(f), v)).ToArray());

        bool PastBij(int kandidaat, Func<Facet, bool> facetten) => AlleFacetten.All(f => !facetten(f) || past[f][kandidaat]);

        bool Past(Facet facet, IReadOnlyList<string> gekozen, PubliekeVoorziening voorziening) => facet switch
        {
            _ when gekozen.Count == 0 => true,
            Facet.Dag => PastWanneer(gekozen, opdracht.Gekozen(Facet.Dagdeel), voorziening),
            Facet.Dagdeel => PastWanneer(opdracht.Gekozen(Facet.Dag), gekozen, voorziening),
            Facet.Open => voorziening.Schema.Op(nu) == NuOpen.Ja,
            _ => Facetwaarden.Van(facet, voorziening).Intersect(gekozen).Any(),
        };

        // "Dinsdag" and "avond" together mean Tuesday evening, not Tuesday at some time and some evening.
        bool PastWanneer(IReadOnlyList<string> dagen, IReadOnlyList<string> dagdelen, PubliekeVoorziening voorziening) =>
            Dagen(dagen).Any(dag => Dagdelen(dagdelen).Any(deel => voorziening.OpenOp(dag, deel, vandaag)));

        IReadOnlyList<Facetoptie> Opties(Facet facet)
        {
            // Days and parts of the day are judged together, so neither may hold back the counts of the other.
            bool Ander(Facet f) => f != facet && !(IsWanneer(facet) && IsWanneer(f));
            var rest = kandidaten.Where((_, k) => PastBij(k, Ander)).ToList();
            var gekozen = opdracht.Gekozen(facet);
            return
            [
                .. Facetwaarden.Alle(facet, kaart)
                    .Select(waarde => new Facetoptie(waarde, rest.Count(v => Past(facet, [waarde], v)), gekozen.Contains(waarde)))
                    .Where(optie => optie.Aantal > 0 || optie.Gekozen),
            ];
        }

        return new Zoekresultaat(
            antwoord?.Kwaliteit ?? Antwoordkwaliteit.Goed,
            [.. kandidaten.Where((_, k) => PastBij(k, _ => true))],
            AlleFacetten.ToDictionary(f => f, Opties))
        {
            Correcties = antwoord?.Correcties ?? [],
            Gevaar = [.. Zoeken.Gevaar.Soorten(opdracht.Vraag)],
        };
    }

    private static bool IsWanneer(Facet facet) => facet is Facet.Dag or Facet.Dagdeel;

    private static IEnumerable<DayOfWeek?> Dagen(IReadOnlyList<string> woorden) => woorden.Count == 0
        ? [null]
        : woorden.Select(w => Sleutel.Probeer<Weekdag>(w, out var dag) ? (DayOfWeek?)(int)dag : null).Where(d => d is not null);

    private static IEnumerable<Dagdeel?> Dagdelen(IReadOnlyList<string> woorden) => woorden.Count == 0
        ? [null]
        : woorden.Select(w => Sleutel.Probeer<Dagdeel>(w, out var deel) ? (Dagdeel?)deel : null).Where(d => d is not null);
}
