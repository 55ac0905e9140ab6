using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>Reads "op zaterdag", "dinsdagavond", "in het weekend", "nu open". A part of the day alone is not read: "s nachts wakker" is a complaint.</summary>
internal static class Tijdlezer
{
    private static readonly FrozenDictionary<string, string[]> Dagen = new (string[] Namen, DayOfWeek Dag)[]
    {
        (["maandag", "monday"], DayOfWeek.Monday), (["dinsdag", "tuesday"], DayOfWeek.Tuesday), (["woensdag", "wednesday"], DayOfWeek.Wednesday), (["donderdag", "thursday"], DayOfWeek.Thursday),
        (["vrijdag", "friday"], DayOfWeek.Friday), (["zaterdag", "saturday"], DayOfWeek.Saturday), (["zondag", "sunday"], DayOfWeek.Sunday),
    }
    .SelectMany(p => p.Namen.Select(n => (Naam: n, Dagen: (string[])[Sleutel.Van((Weekdag)(int)p.Dag)])))
    .Append(("weekend", ["za", "zo"])).Append(("weekeinde", ["za", "zo"]))
    .ToFrozenDictionary(p => p.Item1, p => p.Item2);

    private static readonly FrozenDictionary<string, Dagdeel> Delen = new Dictionary<string, Dagdeel>
    {
        ["ochtend"] = Dagdeel.Ochtend, ["morgen"] = Dagdeel.Ochtend, ["middag"] = Dagdeel.Middag, ["avond"] = Dagdeel.Avond,
        ["morning"] = Dagdeel.Ochtend, ["afternoon"] = Dagdeel.Middag, ["evening"] = Dagdeel.Avond,
    }.ToFrozenDictionary();

    private static readonly HashSet<string> Voor = ["op", "elke", "iedere", "ook", "in", "het", "de", "open", "on", "every"];

    public static void Lees(Lezing lezing, DateOnly vandaag, Func<Facet, bool> wil)
    {
        for (var i = 0; i < lezing.Woorden.Count; i++)
        {
            if (wil(Facet.Open) && lezing.Woorden.Count > 1 && (lezing.Staat(i, ["nu", "open"]) || lezing.Staat(i, ["open", "nu"]) || lezing.Staat(i, ["open", "now"])))
            {
                lezing.Kies(Facet.Open, Facetwaarden.NuOpen);
                lezing.Verbruik(i, i + 2);
                i++;
            }
            else if (wil(Facet.Dag) && Dag(lezing.Op(i), lezing.Op(i + 1), vandaag) is { } dag)
            {
                i = Neem(lezing, i, dag, wil(Facet.Dagdeel));
            }
        }
    }

    /// <summary>Uses up a day with the words around it; returns its last word.</summary>
    private static int Neem(Lezing lezing, int plek, (string[] Dagen, Dagdeel? Deel) dag, bool metDeel)
    {
        var begin = plek;
        while (Voor.Contains(lezing.Op(begin - 1)))
            begin--;
        // A question of one word is asked of the catalogue itself.
        if (begin == 0 && plek == lezing.Woorden.Count - 1)
            return plek;
        lezing.Kies(Facet.Dag, dag.Dagen);
        var eind = plek;
        if (dag.Deel is { } deel && metDeel)
        {
            lezing.Kies(Facet.Dagdeel, Sleutel.Van(deel));
        }
        else if (metDeel && Dagdeelwoord(lezing, plek + 1, out eind) is { } apart)
        {
            lezing.Kies(Facet.Dagdeel, Sleutel.Van(apart));
        }

        eind = Math.Max(eind, plek);
        if (lezing.Op(eind + 1) == "open")
            eind++;
        lezing.Verbruik(begin, eind + 1);
        return eind;
    }

    /// <summary>"zaterdag 's avonds", "zaterdag in de ochtend".</summary>
    private static Dagdeel? Dagdeelwoord(Lezing lezing, int plek, out int eind)
    {
        eind = plek - 1;
        var woord = plek;
        while (lezing.Op(woord) is "s" or "in" or "de")
            woord++;
        var kaal = lezing.Op(woord).EndsWith('s') ? lezing.Op(woord)[..^1] : lezing.Op(woord);
        if (!Delen.TryGetValue(kaal, out var deel))
            return null;
        eind = woord;
        return deel;
    }

    private static (string[] Dagen, Dagdeel? Deel)? Dag(string woord, string volgend, DateOnly vandaag)
    {
        if (woord is "vandaag" or "today")
            return ([Sleutel.Van((Weekdag)(int)vandaag.DayOfWeek)], null);
        if (woord is "tomorrow" || (woord == "morgen" && volgend is "open" or ""))
            return ([Sleutel.Van((Weekdag)(int)vandaag.AddDays(1).DayOfWeek)], null);
        if (Dagen.TryGetValue(woord, out var dagen))
            return (dagen, null);
        foreach (var (deelnaam, deel) in Delen)
        {
            var kaal = woord.EndsWith('s') ? woord[..^1] : woord;
            if (kaal.EndsWith(deelnaam, StringComparison.Ordinal) && Dagen.TryGetValue(kaal[..^deelnaam.Length], out dagen))
                return (dagen, deel);
        }

        return (woord.EndsWith("en", StringComparison.Ordinal) && Dagen.TryGetValue(woord[..^2], out dagen))
            || (woord.EndsWith('s') && Dagen.TryGetValue(woord[..^1], out dagen))
            ? (dagen, null)
            : null;
    }
}
