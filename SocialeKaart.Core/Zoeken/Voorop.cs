using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>What goes first when the words alone would lead astray: by the onderwerpen of a danger, or of who does not know where to begin.</summary>
internal static class Voorop
{
    /// <summary>Scores lie apart by so much that nearness and the name of a place move nothing from one rank to another.</summary>
    private const double Eerst = 100, Verwant = 10;

    /// <summary>What has nothing to do with a danger is left out when it scores less than this share of the best.</summary>
    private const double RestVanaf = 0.6;

    /// <summary>What each further onderwerp counts for beside the one before it.</summary>
    private const double Volgend = 0.8;

    /// <summary>So many go first when the words say nothing; what the words find fills the list.</summary>
    private const int Wegwijzers = 2;

    private static readonly string[] WaarTeBeginnen = ["hulp-van-gemeente"];

    /// <summary>Whether a question has words, of which none tells what is looked for: "hulp", "ik weet het niet".</summary>
    public static bool ZegtNiets(string vraag) =>
        Woorden.VanVraag(vraag) is { Count: > 0 } woorden && !woorden.Any(w => Stopwoorden.Zegt(w) && !Ontkenning.Is(w));

    /// <summary>
    /// For words of danger: the help for it, whether or not it shares a word with the question; then what belongs to the same area of life.
    /// The rest has to fit the words well, for a word may only have sounded like danger.
    /// </summary>
    /// <param name="treffers">What the words found, best first.</param>
    /// <param name="soorten">The dangers; at least one.</param>
    /// <param name="kaart">The snapshot that was searched.</param>
    public static IEnumerable<Kandidaat> BijGevaar(IReadOnlyList<Treffer> treffers, IReadOnlyList<Gevaarsoort> soorten, KaartBeeld kaart)
    {
        var gewichten = Gewichten([.. soorten.Select(Onderwerpen)]);
        var gebieden = gewichten.Keys.Select(id => kaart.Onderwerp(id)?.Leefdomein).ToHashSet();
        var delen = Delen(treffers);
        var eerst = Met(gewichten, delen, kaart).ToList();
        var gehad = eerst.Select(k => k.Voorziening).ToHashSet();
        var rest = treffers.Select(t => (Voorziening: kaart.Voorzieningen[t.Nummer], Deel: delen[t.Nummer]))
            .Where(r => !gehad.Contains(r.Voorziening))
            .Select(r => (r, IsVerwant: r.Voorziening.Inhoud.Onderwerpen.Any(id => gebieden.Contains(kaart.Onderwerp(id)?.Leefdomein))))
            .Where(p => p.IsVerwant || p.r.Deel >= RestVanaf)
            .Select(p => new Kandidaat(p.r.Voorziening, p.IsVerwant ? Verwant * (1 + p.r.Deel) : p.r.Deel));
        return eerst.Concat(rest).OrderByDescending(k => k.Score);
    }

    /// <summary>For words that say nothing: who helps to find out what is needed, and then what the words found; a short list.</summary>
    /// <param name="treffers">What the words found, best first.</param>
    /// <param name="kaart">The snapshot that was searched.</param>
    public static IEnumerable<Kandidaat> BijNiets(IReadOnlyList<Treffer> treffers, KaartBeeld kaart)
    {
        var delen = Delen(treffers);
        var eerst = Met(Gewichten([WaarTeBeginnen]), [], kaart)
            .Where(k => k.Voorziening.Inhoud.Laag != Toegangslaag.NietVrijToegankelijk)
            .OrderByDescending(k => k.Score)
            .Take(Wegwijzers)
            .ToList();
        var gehad = eerst.Select(k => k.Voorziening).ToHashSet();
        return eerst
            .Concat(treffers.Select(t => new Kandidaat(kaart.Voorzieningen[t.Nummer], delen[t.Nummer])).Where(k => !gehad.Contains(k.Voorziening)))
            .Take(ZoekIndex.HoogstensZwak);
    }

    /// <summary>All entries with one of these onderwerpen.</summary>
    private static IEnumerable<Kandidaat> Met(Dictionary<string, double> gewichten, Dictionary<int, double> delen, KaartBeeld kaart)
    {
        for (var nummer = 0; nummer < kaart.Voorzieningen.Count; nummer++)
        {
            var voorziening = kaart.Voorzieningen[nummer];
            if (Past(voorziening.Inhoud.Onderwerpen, gewichten) is > 0 and var past)
                yield return new Kandidaat(voorziening, Eerst * (1 + past + delen.GetValueOrDefault(nummer)));
        }
    }

    /// <summary>How much an entry is about these onderwerpen: what it names first it is most about.</summary>
    private static double Past(IReadOnlyList<string> onderwerpen, Dictionary<string, double> gewichten)
    {
        var som = 0.0;
        for (var rang = 0; rang < onderwerpen.Count; rang++)
            som += gewichten.GetValueOrDefault(onderwerpen[rang]) / (1 + rang);
        return som;
    }

    /// <summary>Each score as a share of the best.</summary>
    private static Dictionary<int, double> Delen(IReadOnlyList<Treffer> treffers) => treffers.ToDictionary(t => t.Nummer, t => t.Score / treffers[0].Score);

    private static Dictionary<string, double> Gewichten(IReadOnlyList<string[]> reeksen) => reeksen
        .SelectMany(r => r.Select((id, rang) => (id, Gewicht: Math.Pow(Volgend, rang))))
        .GroupBy(p => p.id)
        .ToDictionary(g => g.Key, g => g.Max(p => p.Gewicht));

    /// <summary>Ids of the onderwerpen of a danger, what it is most about first.</summary>
    private static string[] Onderwerpen(Gevaarsoort soort) => soort switch
    {
        Gevaarsoort.Zelfdoding => ["levensmoe", "in-crisis"],
        Gevaarsoort.Geweld => ["huiselijk-geweld", "kind-in-gevaar", "ouderenmishandeling"],
        Gevaarsoort.SeksueelGeweld => ["seksueel-geweld", "huiselijk-geweld", "kind-in-gevaar"],
        _ => ["in-crisis"],
    };
}
