using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Holds candidates against the facets of one question, and counts what each other choice would give. Chosen values are
/// strict; of values that were read out of the words, what is unknown stays, lower.
/// </summary>
internal sealed class Facetzeef(KaartBeeld kaart, Zoekopdracht opdracht, IReadOnlyDictionary<Facet, IReadOnlyList<string>> begrepen, DateTime nu)
{
    private static readonly Facet[] AlleFacetten = Enum.GetValues<Facet>();
    private readonly DateOnly vandaag = Amsterdam.Datum(nu);

    /// <summary>Notes of each candidate which facets it misses.</summary>
    public void Bekijk(IReadOnlyList<Kandidaat> kandidaten)
    {
        foreach (var facet in AlleFacetten)
        {
            var streng = opdracht.Gekozen(facet);
            var gekozen = Gekozen(facet);
            if (gekozen.Count == 0)
                continue;
            foreach (var kandidaat in kandidaten)
            {
                if (Waarden(facet, kandidaat).Any(gekozen.Contains))
                    continue;
                if (streng.Count == 0 && Facetwaarden.Onbekend(facet, kandidaat.Voorziening.Inhoud))
                    kandidaat.Onbekend++;
                else
                    kandidaat.Mist |= Bit(facet);
            }
        }
    }

    /// <summary>For each facet its values, with how many of the candidates choosing it would leave.</summary>
    /// <param name="kandidaten">After <see cref="Bekijk"/>.</param>
    /// <param name="metPlek">False leaves distances out.</param>
    public Dictionary<Facet, IReadOnlyList<Facetoptie>> Opties(IReadOnlyList<Kandidaat> kandidaten, bool metPlek) =>
        AlleFacetten.ToDictionary(f => f, f => f == Facet.Afstand && !metPlek ? [] : Opties(f, kandidaten));

    private IReadOnlyList<Facetoptie> Opties(Facet facet, IReadOnlyList<Kandidaat> kandidaten)
    {
        // Days and parts of the day are judged together, so neither may hold back the counts of the other.
        var eigen = IsWanneer(facet) ? Bit(Facet.Dag) | Bit(Facet.Dagdeel) : Bit(facet);
        var aantal = new Dictionary<string, int>();
        foreach (var kandidaat in kandidaten)
        {
            if ((kandidaat.Mist & ~eigen) != 0)
                continue;
            foreach (var waarde in Waarden(facet, kandidaat))
                aantal[waarde] = aantal.GetValueOrDefault(waarde) + 1;
        }

        var gekozen = opdracht.Gekozen(facet);
        return
        [
            .. Facetwaarden.Alle(facet, kaart)
                .Select(waarde => new Facetoptie(waarde, aantal.GetValueOrDefault(waarde), gekozen.Contains(waarde)))
                .Where(optie => optie.Aantal > 0 || optie.Gekozen),
        ];
    }

    private static bool IsWanneer(Facet facet) => facet is Facet.Dag or Facet.Dagdeel;

    private static int Bit(Facet facet) => 1 << (int)facet;

    private IReadOnlyList<string> Gekozen(Facet facet) =>
        opdracht.Gekozen(facet) is { Count: > 0 } gekozen ? gekozen : begrepen.GetValueOrDefault(facet) ?? [];

    /// <summary>The values of a facet that a candidate has, each once.</summary>
    private IEnumerable<string> Waarden(Facet facet, Kandidaat kandidaat)
    {
        var voorziening = kandidaat.Voorziening;
        return facet switch
        {
            // "Dinsdag" and "avond" together mean Tuesday evening, not Tuesday at some time and some evening.
            Facet.Dag => voorziening.Inhoud.Tijden.Count == 0 ? [] : Facetwaarden.Alle(Facet.Dag, kaart).Where(d => PastWanneer([d], Gekozen(Facet.Dagdeel), voorziening)),
            Facet.Dagdeel => voorziening.Inhoud.Tijden.Count == 0 ? [] : Facetwaarden.Alle(Facet.Dagdeel, kaart).Where(d => PastWanneer(Gekozen(Facet.Dag), [d], voorziening)),
            Facet.Open => voorziening.Schema.Op(nu) == NuOpen.Ja ? [Facetwaarden.NuOpen] : [],
            Facet.Afstand => kandidaat.Afstand is { } afstand ? Facetwaarden.Binnen(afstand.Meters) : [],
            _ => Facetwaarden.Van(facet, voorziening).Distinct(),
        };
    }

    private bool PastWanneer(IReadOnlyList<string> dagen, IReadOnlyList<string> dagdelen, PubliekeVoorziening voorziening) =>
        Dagen(dagen).Any(dag => Dagdelen(dagdelen).Any(deel => voorziening.OpenOp(dag, deel, vandaag)));

    private static IEnumerable<DayOfWeek?> Dagen(IReadOnlyList<string> woorden) => woorden.Count == 0
        ? [null]
        : woorden.Select(w => Sleutel.Probeer<Weekdag>(w, out var dag) ? (DayOfWeek?)(int)dag : null).Where(d => d is not null);

    private static IEnumerable<Dagdeel?> Dagdelen(IReadOnlyList<string> woorden) => woorden.Count == 0
        ? [null]
        : woorden.Select(w => Sleutel.Probeer<Dagdeel>(w, out var deel) ? (Dagdeel?)deel : null).Where(d => d is not null);
}
