using System.Runtime.InteropServices;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Holds candidates against the facets of one question, and counts what each other choice would give. Chosen values are
/// strict; of values that were read out of the words, what is unknown stays, lower.
/// </summary>
internal sealed class Facetzeef
{
    private static readonly Facet[] AlleFacetten = Enum.GetValues<Facet>();
    private static readonly (string Sleutel, DayOfWeek Waarde)[] Weekdagen = [.. Enum.GetValues<Weekdag>().Select(d => (Sleutel.Van(d), (DayOfWeek)(int)d))];
    private static readonly (string Sleutel, Dagdeel Waarde)[] Delen = [.. Enum.GetValues<Dagdeel>().Select(d => (Sleutel.Van(d), d))];
    private readonly KaartBeeld kaart;
    private readonly Zoekopdracht opdracht;
    private readonly IReadOnlyDictionary<Facet, IReadOnlyList<string>> begrepen;
    private readonly DateTime nu;
    private readonly DateOnly vandaag;
    private readonly DayOfWeek?[] dagen;
    private readonly Dagdeel?[] dagdelen;
    private readonly List<string> waarden = [];

    public Facetzeef(KaartBeeld kaart, Zoekopdracht opdracht, IReadOnlyDictionary<Facet, IReadOnlyList<string>> begrepen, DateTime nu)
    {
        (this.kaart, this.opdracht, this.begrepen, this.nu) = (kaart, opdracht, begrepen, nu);
        vandaag = Amsterdam.Datum(nu);
        dagen = Dagen(Gekozen(Facet.Dag));
        dagdelen = Dagdelen(Gekozen(Facet.Dagdeel));
    }

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
                if (HeeftEen(Waarden(facet, kandidaat), gekozen))
                    continue;
                if (streng.Count == 0 && Facetwaarden.Onbekend(facet, kandidaat.Voorziening))
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
            var eigenWaarden = Waarden(facet, kandidaat);
            for (var i = 0; i < eigenWaarden.Count; i++)
                CollectionsMarshal.GetValueRefOrAddDefault(aantal, eigenWaarden[i], out _)++;
        }

        var gekozen = opdracht.Gekozen(facet);
        return
        [
            .. Facetwaarden.Alle(facet, kaart)
                .Select(waarde => new Facetoptie(waarde, aantal.GetValueOrDefault(waarde), gekozen.Contains(waarde)))
                .Where(optie => optie.Aantal > 0 || optie.Gekozen),
        ];
    }

    private static bool HeeftEen(IReadOnlyList<string> heeft, IReadOnlyList<string> gekozen)
    {
        for (var i = 0; i < heeft.Count; i++)
        {
            if (gekozen.Contains(heeft[i]))
                return true;
        }

        return false;
    }

    private static bool IsWanneer(Facet facet) => facet is Facet.Dag or Facet.Dagdeel;

    private static int Bit(Facet facet) => 1 << (int)facet;

    private IReadOnlyList<string> Gekozen(Facet facet) =>
        opdracht.Gekozen(facet) is { Count: > 0 } gekozen ? gekozen : begrepen.GetValueOrDefault(facet) ?? [];

    /// <summary>The values of a facet that a candidate has, each once; valid until the next call. Asked for every candidate of every search, so it allocates nothing.</summary>
    private IReadOnlyList<string> Waarden(Facet facet, Kandidaat kandidaat)
    {
        var voorziening = kandidaat.Voorziening;
        if (Facetwaarden.IsVast(facet))
            return voorziening.Facetten(facet);
        waarden.Clear();
        switch (facet)
        {
            // "Dinsdag" and "avond" together mean Tuesday evening, not Tuesday at some time and some evening.
            case Facet.Dag when voorziening.Tijden.Count > 0:
                foreach (var dag in Weekdagen)
                {
                    if (PastEen(dag.Waarde, dagdelen, voorziening))
                        waarden.Add(dag.Sleutel);
                }

                break;
            case Facet.Dagdeel when voorziening.Tijden.Count > 0:
                foreach (var deel in Delen)
                {
                    if (PastEen(dagen, deel.Waarde, voorziening))
                        waarden.Add(deel.Sleutel);
                }

                break;
            case Facet.Open when voorziening.Schema.Op(nu) == NuOpen.Ja:
                waarden.Add(Facetwaarden.NuOpen);
                break;
            case Facet.Afstand when kandidaat.Afstand is { } afstand:
                waarden.AddRange(Facetwaarden.Binnen(afstand.Meters));
                break;
        }

        return waarden;
    }

    private bool PastEen(DayOfWeek dag, Dagdeel?[] delen, PubliekeVoorziening voorziening)
    {
        foreach (var deel in delen)
        {
            if (voorziening.OpenOp(dag, deel, vandaag))
                return true;
        }

        return false;
    }

    private bool PastEen(DayOfWeek?[] keuze, Dagdeel deel, PubliekeVoorziening voorziening)
    {
        foreach (var dag in keuze)
        {
            if (voorziening.OpenOp(dag, deel, vandaag))
                return true;
        }

        return false;
    }

    /// <summary>The chosen days; any day when none is chosen.</summary>
    private static DayOfWeek?[] Dagen(IReadOnlyList<string> woorden) =>
        woorden.Count == 0 ? [null] : [.. Weekdagen.Where(d => woorden.Contains(d.Sleutel)).Select(d => (DayOfWeek?)d.Waarde)];

    private static Dagdeel?[] Dagdelen(IReadOnlyList<string> woorden) =>
        woorden.Count == 0 ? [null] : [.. Delen.Where(d => woorden.Contains(d.Sleutel)).Select(d => (Dagdeel?)d.Waarde)];
}
