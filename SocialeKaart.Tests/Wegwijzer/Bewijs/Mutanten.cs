using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Core.Wegwijzer.Bewijs;

namespace SocialeKaart.Tests.Wegwijzer.Bewijs;

/// <summary>Seeded faults, at least one for each property; each with the smallest scope in which it shows.</summary>
internal static class Mutanten
{
    private const string Vragen = "\nvragen:\n", Regels = "\nregels:\n", Algemeen = "algemeen.yaml", Geld = "geld.yaml", Ander = "ander.yaml", Jong = "jong.yaml";

    /// <summary>By name: the property that breaks, and how to break it.</summary>
    public static IReadOnlyDictionary<string, (Eigenschap Eigenschap, Func<Proef> Maak)> Alle { get; } = new Dictionary<string, (Eigenschap, Func<Proef>)>
    {
        ["veertig pagina's erbij"] = (Eigenschap.Eindigt, VeertigPaginas),
        ["een verzoek bespaart geen vragen"] = (Eigenschap.Eindigt, () => Proef.Gaaf.In("geld").Met(
            (Algemeen, "    nietBijVerzoek: true\n", ""), (Algemeen, "    nietBijVerzoek: true\n", ""), (Algemeen, "    nietBijVerzoek: true\n", ""), (Algemeen, "    nietBijVerzoek: true\n", ""))),
        ["een antwoord blijft niet staan"] = (Eigenschap.Eindigt, () => Proef.Gaaf.MetLoop(s =>
        {
            s.Geldig = s.Geldig.Met(s.Definitie, "draagkracht");
            return s;
        })),
        ["het nummer van de mens bestaat niet"] = (Eigenschap.Stap, () => Proef.Gaaf.Met(Algemeen, "    hulplijn: gemeente\n", "    hulplijn: geen-lijn\n")),
        ["een vraag die niet kan komen"] = (Eigenschap.Nut, () => Proef.Gaaf.Langs(Route.Jong).Met(
            Jong, "    pagina: jong-wie\n    soort: een\n    als: {voor-wie: [jong]}\n    kop: \"Is er", "    pagina: jong-wie\n    soort: een\n    als: {voor-wie: [jong], ander-hulp: [wil]}\n    kop: \"Is er")),
        ["een antwoord dat niemand gebruikt"] = (Eigenschap.Nut, () => Proef.Gaaf.In("huishouden").Met("huishouden.yaml", "      - id: koken\n", Optie("overig") + "      - id: koken\n")),
        ["een vraag waar niets op volgt"] = (Eigenschap.Nut, () => Proef.Gaaf.In("geld").Met(Geld, Vragen, Vragen + Vraag("los", "geld", "", Optie("ja") + Optie("nee")))),
        ["een regel die nooit geldt"] = (Eigenschap.Nut, () => Proef.Gaaf.In("geld").Diep().Met(Geld, "    als: {wat: [kinderen]}", "    als: {wat: [kinderen], voor-wie: [ander]}")),
        ["een besluit met een reden die nooit geldt"] = (Eigenschap.Nut, () => Proef.Gaaf.In("geld").Diep().Met(
            Geld, "        redenen: [wettelijk]\n      - besluit: uwv\n        redenen: [wettelijk]", "        redenen: [wettelijk]\n      - besluit: uwv\n        redenen: [opVerzoek]")),
        ["zelfmoord roept geen hulp op"] = (Eigenschap.Spoed, () => Proef.Gaaf.Met(Algemeen, "        spoed: [zelfmoord]\n        tekst", "        tekst")),
        ["spoed verdwijnt zodra er meer gezegd is"] = (Eigenschap.Spoed, () => Proef.Gaaf.In("geld").MetLoop(s =>
        {
            s.Spoed = s.Leefdomeinen.Any() ? [] : s.Spoed;
            return s;
        })),
        ["de hulplijn bij spoed bestaat niet"] = (Eigenschap.Crisis, () => Proef.Gaaf.Met(Algemeen, "hulplijnen: [113, spoed]", "hulplijnen: [geen-lijn, spoed]")),
        ["er zijn geen lijnen voor nood"] = (Eigenschap.Crisis, () => Proef.Gaaf.MetZaad(z => z with { Hulplijnen = [.. z.Hulplijnen.Select(h => h with { Crisis = false })] })),
        ["een besluit zonder iets ervoor"] = (Eigenschap.Lagen, () => Proef.Gaaf.In("geld").Met(Geld, "      - veld: [uitkering]\n      - besluit: bijstandsuitkering\n        redenen: [wettelijk, opVerzoek]", "      - besluit: bijstandsuitkering\n        redenen: [wettelijk, opVerzoek]")),
        ["het besluit staat vooraan"] = (Eigenschap.Lagen, () => Proef.Gaaf.In("geld").MetAdvies((p, _) => new Plan(p.Situatie, [.. p.Suggesties.Reverse()], p.Mens))),
        ["een besluit zonder reden"] = (Eigenschap.Lagen, () => Proef.Gaaf.In("geld").MetAdvies((p, _) =>
        {
            foreach (var besluit in p.Suggesties.Where(s => s.Redenen == Besluitreden.Wettelijk))
                besluit.Redenen = Besluitreden.Enkelvoudig | Besluitreden.NietsPassends;
            return p;
        })),
        ["een zorg erbij is opeens een verzoek"] = (Eigenschap.Toevoegen, () => Proef.Gaaf.In("geld").Diep().Met(Geld, "      - id: kinderen\n", "      - id: kinderen\n        verzoek: true\n")),
        ["twee leefgebieden verdringen elkaar"] = (Eigenschap.Toevoegen, () => Proef.Gaaf.In("geld", "werk").Diep().MetAdvies((p, _) => p.Situatie.Leefdomeinen.Count() < 2 ? p : Zonder(p, s => s.Id == "geld.op-een-rij"))),
        ["een vergeten antwoord telt mee"] = (Eigenschap.Terug, () => Proef.Gaaf.In("geld").MetLoop(s =>
        {
            s.Geldig = s.Gegeven;
            return s;
        })),
        ["een regel zonder oorzaak"] = (Eigenschap.Oorzaak, () => Proef.Gaaf.In("geld").Met(Algemeen, "    als: {zinnen: [weet-niet, zeg-niet]}", "    als: {}")),
        ["een tip blijft hangen"] = (Eigenschap.Oorzaak, BlijftHangen),
        ["alles hangt aan één voorziening"] = (Eigenschap.Uitval, () => Proef.Gaaf.In("geld") is var gaaf ? gaaf.MetAdvies((p, aanbod) =>
            aanbod.Alle("schulden").Count == gaaf.Kaart.Aanbod.Alle("schulden").Count ? p : Zonder(p, s => s.Laag != Oplossingslaag.GemeentelijkeToegang)) : gaaf),
        ["leeftijd telt zonder vraag"] = (Eigenschap.Persoon, () => Proef.Gaaf.In("geld").MetAdvies((p, _) => IsOud(p.Situatie.Gegeven, p) ? Zonder(p, s => s.Id == "geld.op-een-rij") : p)),
        ["leeftijd telt zonder reden"] = (Eigenschap.Persoon, () => Proef.Gaaf.In("geld").MetAdvies((p, _) => IsOud(p.Situatie.Geldig, p) ? Zonder(p, s => s.Id == "geld.op-een-rij") : p)),
        ["wie niets kan dragen, staat alleen"] = (Eigenschap.Draagkracht, () => Proef.Gaaf.In("geld").Met(Geld, "      - zelf: op-een-rij\n        samen: true\n", "      - zelf: op-een-rij\n")),
        ["wie niets kan dragen, krijgt elke tip"] = (Eigenschap.Draagkracht, ElkeTip),
        ["een leefgebied zonder regel voor altijd"] = (Eigenschap.Leefdomein, () => Proef.Gaaf.In("geld").ZonderRegel(Geld, "altijd")),
        ["een onderwerp met één voorziening"] = (Eigenschap.Aanbod, () => Proef.Gaaf.MetZaad(z => Weg(z, "pesten", 1))),
        ["een onderwerp zonder iets dichtbij"] = (Eigenschap.Aanbod, () => Proef.Gaaf.MetZaad(z => z with
        {
            Voorzieningen = [.. z.Voorzieningen.Select(v => v.Inhoud.Onderwerpen.Contains("pesten") ? v with { Inhoud = v.Inhoud with { Werkgebied = ["landelijk"] } } : v)],
        })),
        ["zonder voorbeelden blijft er niets"] = (Eigenschap.ZonderVoorbeelden, AlleenVoorbeelden),
        ["wie zich zorgen maakt, doet iets alleen"] = (Eigenschap.Routes, () => Proef.Gaaf.Langs(Route.Ander).Met(Ander, "      - zelf: overleg-eerst\n        samen: true\n", "      - zelf: overleg-eerst\n")),
        ["een regel van de gewone weg bij een ander"] = (Eigenschap.Routes, () => Proef.Gaaf.Langs(Route.Ander).Met(Algemeen, Regels, Regels + "  - id: overal\n    als: {spoed: [nood]}\n    geeft:\n      - veld: [praten]\n")),
        ["een besluit voor een kind"] = (Eigenschap.Routes, () => Proef.Gaaf.Langs(Route.Jong).Met(Jong, "      - veld: [ruzie-thuis]\n", "      - veld: [ruzie-thuis]\n      - besluit: jeugdhulp-ambulant\n        redenen: [wettelijk]\n")),
    };

    private static string Optie(string id) => $"      - id: {id}\n        tekst: \"{id}\"\n        en: {{tekst: \"{id}\"}}\n";

    private static string Vraag(string id, string pagina, string als, string opties) =>
        $"  - id: {id}\n    pagina: {pagina}\n    soort: een\n{als}    kop: \"{id}\"\n    waarom: \"{id}\"\n    opties:\n{opties}    en: {{kop: \"{id}\", waarom: \"{id}\"}}\n";

    private static Proef VeertigPaginas()
    {
        var nummers = Enumerable.Range(1, 40).ToList();
        return Proef.Gaaf.Met(
            (Algemeen, "paginas: [", "paginas: [" + string.Concat(nummers.Select(n => $"extra-{n}, "))),
            (Algemeen, Vragen, Vragen + string.Concat(nummers.Select(n => Vraag($"extra-{n}", $"extra-{n}", "", Optie("ja") + Optie("nee"))))));
    }

    private static Proef BlijftHangen()
    {
        // Gives what the plan before gave too.
        Suggestie? vorige = null;
        var slot = new Lock();
        return Proef.Gaaf.In("geld").MetAdvies((p, _) =>
        {
            lock (slot)
            {
                vorige ??= p.Suggesties.FirstOrDefault(s => s.Id == "geld.op-een-rij");
                return vorige is null || p.Suggesties.Any(s => s.Id == vorige.Id) ? p : new Plan(p.Situatie, [vorige, .. p.Suggesties], p.Mens);
            }
        });
    }

    private static Proef ElkeTip()
    {
        var gaaf = Proef.Gaaf.In("geld");
        return gaaf with
        {
            Bereik = gaaf.Bereik with
            {
                Motor = gaaf.Bereik.Motor with
                {
                    Advies = (situatie, aanbod, nu) =>
                    {
                        var draagkracht = situatie.Draagkracht;
                        situatie.Draagkracht = Draagkracht.Zelf;
                        var plan = Adviseur.Advies(situatie, aanbod, nu);
                        situatie.Draagkracht = draagkracht;
                        return plan;
                    },
                },
            },
        };
    }

    private static Proef AlleenVoorbeelden()
    {
        // The rule for always gives offers only, and all of these are fictitious.
        var proef = Proef.Gaaf.In("geld").Met(Geld, "      - zelf: op-een-rij\n        samen: true\n", "      - netwerk: op-een-rij\n");
        return proef.MetZaad(z => z with
        {
            Voorzieningen =
            [
                .. z.Voorzieningen.Select(v => v.Inhoud.Onderwerpen.Intersect(["rondkomen", "schulden"]).Any() ? v with { Inhoud = v.Inhoud with { Herkomst = Herkomst.Voorbeeld } } : v),
            ],
        });
    }

    private static Core.Uitwisseling.Bestanden.Zaad Weg(Core.Uitwisseling.Bestanden.Zaad zaad, string onderwerp, int houd) => zaad with
    {
        Voorzieningen = [.. zaad.Voorzieningen.Except(zaad.Voorzieningen.Where(v => v.Inhoud.Onderwerpen.Contains(onderwerp)).Skip(houd))],
    };

    private static Plan Zonder(Plan plan, Func<Suggestie, bool> weg) => new(plan.Situatie, [.. plan.Suggesties.Where(s => !weg(s))], plan.Mens);

    private static bool IsOud(Antwoorden antwoorden, Plan plan) =>
        plan.Situatie.Definitie.Vraag("leeftijd") is { } vraag && antwoorden.Heeft(vraag, vraag.Optie("ouder")!);
}
