using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Weighs what the words of a story say about areas of life.</summary>
internal sealed class Domeinlezer
{
    /// <summary>An area is shown from this weight on: one strong sign, or two fair ones.</summary>
    private const double Drempel = 2;

    /// <summary>When no area reaches that, the weightiest is shown from here on: someone who told something wants to be understood.</summary>
    private const double DrempelAlleen = 1.3;

    /// <summary>Shorter words, in letters, are taken as they are spelt or sound.</summary>
    private const int KortsteSlip = 5;

    /// <summary>What an area has to weigh beside the weightiest; what is much lighter is mentioned only by the way.</summary>
    private const double Aandeel = 0.15;

    /// <summary>So many areas a story is about at most; those beyond are shown only when they weigh <see cref="AandeelErbij"/>.</summary>
    private const int Hoofdzaken = 3;

    /// <summary>What an area beyond the first few has to weigh beside the weightiest: each that is wrong has to be unticked.</summary>
    private const double AandeelErbij = 0.5;

    /// <summary>What the vocabulary of the catalogue counts for beside the list of signs.</summary>
    private const double Taaldeel = 0.5;

    /// <summary>What an expression of the catalogue counts for beside a sign.</summary>
    private const double Uitdrukkingdeel = 0.8;

    /// <summary>What is told first counts this much more than what is told last.</summary>
    private const double Voorop = 0.25;

    /// <summary>What a single word keeps when it is part of a longer sign of another area: "ruzie over de erfenis".</summary>
    private const double InAnder = 0.65;

    private readonly Signaalzoeker zoeker;
    private readonly Spoedlezer spoedlezer;
    private readonly Taalschat taalschat;
    private readonly Uitdrukkingenlezer uitdrukkingen;
    private readonly Burenlezer buren;
    private readonly string[] ids;

    /// <summary>Reads the words of a catalogue.</summary>
    public Domeinlezer(KaartBeeld kaart)
    {
        ids = [.. kaart.Leefdomeinen.Select(l => l.Id)];
        var bekend = Bekend(kaart);
        zoeker = new Signaalzoeker(Signalenbestand.Lees("signalen.txt"), bekend, KortsteSlip);
        spoedlezer = new Spoedlezer(bekend);
        var bronnen = Leeruitdrukkingen.Van(kaart).ToList();
        var uitingen = Uitingen.Lees("uitingen.txt").ToList();
        taalschat = new Taalschat(ids, bronnen.Concat(uitingen.Select(u => (u.Groep, u.Tekst, 1.0))));
        uitdrukkingen = new Uitdrukkingenlezer(bronnen);
        buren = new Burenlezer(uitingen, Uitingen.Lees("noodkreten.txt"));
    }

    /// <summary>The areas that a story is about, the weightiest first, each with the words that say so; and the kinds of danger.</summary>
    public (IReadOnlyList<(string Leefdomein, IReadOnlyList<int[]> Bewijzen)> Herkend, IReadOnlySet<string> Spoed) Lees(IReadOnlyList<Verhaalwoord> woorden)
    {
        var spoed = spoedlezer.Lees(woorden);
        var wegingen = ids.ToDictionary(id => id, _ => new Weging());
        var treffers = zoeker.Zoek(woorden);
        var gerust = Gerust(treffers, woorden);
        var ontkenning = new Ontkenningslezer(woorden);
        var ontkend = treffers.Where(t => ids.Contains(t.Signaal.Groep) && ontkenning.Ontkent(t)).ToHashSet();
        var stil = Stil(treffers, ontkend, gerust, woorden);
        foreach (var treffer in Geldig(treffers, ontkend, gerust, woorden))
            Voeg(treffer.Signaal.Groep, treffer.Gewicht, treffer.Plekken);
        foreach (var treffer in spoed)
            Voeg(Spoedlezer.Leefdomein(treffer), treffer.Gewicht, treffer.Plekken);
        foreach (var (domein, plek, gewicht) in taalschat.Wijst(woorden).Where(w => !stil.Contains(w.Plek)))
            Voeg(domein, gewicht * Taaldeel, [plek], isVaag: true);
        foreach (var (domein, plekken, gewicht) in uitdrukkingen.Zoek(woorden).Where(u => !u.Plekken.Any(stil.Contains)))
            Voeg(domein, gewicht * Uitdrukkingdeel, plekken);

        var gelijkend = buren.Leefdomeinen(woorden, stil);
        var gewogen = ids.Select(id => (Id: id, Som: wegingen[id].Som())).Where(g => g.Som.Bewijzen.Count > 0)
            // What a sentence looks like counts beside words that can be shown to the visitor, never alone.
            .Select(g => (g.Id, Som: (Gewicht: g.Som.Gewicht + gelijkend.GetValueOrDefault(g.Id), g.Som.Bewijzen))).OrderByDescending(g => g.Som.Gewicht).ToList();
        var hoogst = gewogen.Count == 0 ? 0 : gewogen[0].Som.Gewicht;
        var drempel = hoogst >= Drempel ? Math.Max(Drempel, Aandeel * hoogst) : Math.Max(DrempelAlleen, hoogst);
        return (
            [
                .. gewogen.Where((g, rang) => g.Som.Gewicht >= drempel && (rang < Hoofdzaken || g.Som.Gewicht >= AandeelErbij * hoogst))
                    .Take(Verhaallezer.MeesteLeefdomeinen)
                    .Select(g => (g.Id, g.Som.Bewijzen)),
            ],
            spoed.Select(Spoedlezer.Soort).Concat(buren.Nood(woorden)).ToHashSet());

        void Voeg(string domein, double gewicht, int[] plekken, bool isVaag = false)
        {
            if (wegingen.TryGetValue(domein, out var weging))
                weging.Voeg(gewicht * (1 + (Voorop * (1 - ((double)plekken[0] / woorden.Count)))), plekken, isVaag);
        }
    }

    /// <summary>The signs that hold: not denied, not part of what only looks so, and not in a clause that says all is well.</summary>
    private IEnumerable<Signaaltreffer> Geldig(List<Signaaltreffer> treffers, HashSet<Signaaltreffer> ontkend, HashSet<int> gerust, IReadOnlyList<Verhaalwoord> woorden)
    {
        var schijn = treffers.Where(t => t.Signaal.Groep == "niet").ToList();
        var over = treffers.Where(t => ids.Contains(t.Signaal.Groep)
            && !schijn.Exists(t.Raakt)
            && !ontkend.Contains(t)
            && !(gerust.Contains(woorden[t.Plekken[0]].Zinsdeel) && !t.Signaal.Ontkent)).ToList();
        var lang = over.Where(t => t.Plekken.Length > 1 && t.Signaal.Gewicht >= 3).ToList();
        return over.Select(t => t.Plekken.Length == 1 && lang.Exists(l => l.Signaal.Groep != t.Signaal.Groep && l.Raakt(t))
            ? t with { Zekerheid = t.Zekerheid * (float)InAnder }
            : t);
    }

    /// <summary>The clauses that say that all is well.</summary>
    private static HashSet<int> Gerust(List<Signaaltreffer> treffers, IReadOnlyList<Verhaalwoord> woorden)
    {
        var toch = treffers.Where(t => t.Signaal.Groep == "niet gerust").ToList();
        return [.. treffers.Where(t => t.Signaal.Groep == "gerust" && !toch.Exists(t.Raakt)).Select(t => woorden[t.Plekken[0]].Zinsdeel)];
    }

    /// <summary>The words that say nothing of what they look like: what only seems a sign, what is denied, and a clause that says that all is well.</summary>
    private static HashSet<int> Stil(List<Signaaltreffer> treffers, HashSet<Signaaltreffer> ontkend, HashSet<int> gerust, IReadOnlyList<Verhaalwoord> woorden) =>
    [
        .. ontkend.SelectMany(t => t.Plekken),
        .. treffers.Where(t => t.Signaal.Groep == "niet").SelectMany(t => t.Plekken),
        .. Enumerable.Range(0, woorden.Count).Where(p => gerust.Contains(woorden[p].Zinsdeel)),
    ];

    /// <summary>All words of the catalogue: what stands there is spelt as it should be.</summary>
    private static FrozenSet<string> Bekend(KaartBeeld kaart) => kaart.Onderwerpen.SelectMany(o => o.Woorden.Append(o.Uitleg))
        .Concat(kaart.Voorzieningen.SelectMany(v => v.Inhoud.Zoekwoorden.Append(v.Inhoud.Samenvatting).Append(v.Inhoud.Tekst)))
        .SelectMany(Woorden.Van)
        .ToFrozenSet();
}
