using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>onderwerpen.yaml</c>: the leefdomeinen and, under them, the onderwerpen with their lay words.</summary>
internal static class OnderwerpenBestand
{
    public const string Naam = "onderwerpen.yaml";

    /// <summary>The domains of the ZRM 2017, those of its supplement on parenthood included.</summary>
    private static readonly string[] ZrmDomeinen =
    [
        "Financiën", "Werk & opleiding", "Tijdsbesteding", "Huisvesting", "Huiselijke relaties", "Geestelijke gezondheid",
        "Lichamelijke gezondheid", "Middelengebruik", "Basale ADL", "Instrumentele ADL", "Sociaal netwerk",
        "Maatschappelijke participatie", "Justitie", "Lichamelijke verzorging", "Sociaal-emotionele ondersteuning", "Scholing", "Opvang",
    ];

    private static readonly string[] Dimensies =
    [
        "Lichaamsfuncties", "Mentaal welbevinden", "Zingeving", "Kwaliteit van leven", "Meedoen", "Dagelijks functioneren",
    ];

    public static (IReadOnlyList<Leefdomein> Leefdomeinen, IReadOnlyList<Onderwerp> Onderwerpen) Lees(string tekst, Foutenlijst fouten)
    {
        if (YamlBlok.Ontleed(tekst, Naam, 0, fouten) is not { } blok)
            return ([], []);
        var leefdomeinen = blok.Blokken("leefdomeinen").Select(LeesLeefdomein).ToArray();
        var onderwerpen = blok.Blokken("onderwerpen").Select(LeesOnderwerp).ToArray();
        blok.Sluit();
        return (leefdomeinen, onderwerpen);
    }

    public static string Schrijf(IEnumerable<Leefdomein> leefdomeinen, IEnumerable<Onderwerp> onderwerpen) => new YamlSchrijver()
        .Blokken("leefdomeinen", leefdomeinen, (b, l) =>
        {
            b.Woord("id", l.Id).Tekst("naam", l.Naam).Tekst("uitleg", l.Uitleg).Blok("en", l.En, SchrijfVertaling);
            SchrijfModellen(b, l.Zrm, l.PositieveGezondheid);
        })
        .Blokken("onderwerpen", onderwerpen, (b, o) =>
        {
            b.Woord("id", o.Id).Woord("leefdomein", o.Leefdomein).Tekst("naam", o.Naam).Tekst("uitleg", o.Uitleg)
                .Teksten("woorden", o.Woorden).Teksten("anderstalig", o.Anderstalig).Blok("en", o.En, SchrijfVertaling);
            SchrijfModellen(b, o.Zrm, o.PositieveGezondheid);
        })
        .ToString();

    private static Leefdomein LeesLeefdomein(YamlBlok blok, int nummer)
    {
        var leefdomein = new Leefdomein
        {
            Id = blok.Id("id", "onderwerp"),
            Volgorde = nummer,
            Naam = blok.Verplicht("naam", 80),
            Uitleg = blok.Verplicht("uitleg", 120),
            En = LeesVertaling(blok),
            Zrm = Namen(blok, "zrm", ZrmDomeinen),
            PositieveGezondheid = Namen(blok, "positieveGezondheid", Dimensies),
        };
        blok.Sluit();
        return leefdomein;
    }

    private static Onderwerp LeesOnderwerp(YamlBlok blok, int nummer)
    {
        var onderwerp = new Onderwerp
        {
            Id = blok.Id("id", "onderwerp"),
            Volgorde = nummer,
            Leefdomein = blok.Verwijzing("leefdomein", Foutenlijst.Soort.Leefdomein) ?? "",
            Naam = blok.Verplicht("naam", 80),
            Uitleg = blok.Verplicht("uitleg", 300),
            Woorden = blok.Teksten("woorden"),
            Anderstalig = blok.Teksten("anderstalig"),
            En = LeesVertaling(blok),
            Zrm = Namen(blok, "zrm", ZrmDomeinen),
            PositieveGezondheid = Namen(blok, "positieveGezondheid", Dimensies),
        };
        if (onderwerp.Leefdomein.Length == 0)
            blok.Meld("leefdomein", "'leefdomein' ontbreekt");
        if (onderwerp.Woorden.Count == 0)
            blok.Meld("woorden", "'woorden' ontbreken");
        blok.Sluit();
        return onderwerp;
    }

    private static Vertaling LeesVertaling(YamlBlok ouder)
    {
        if (ouder.Blok("en") is not { } blok)
        {
            ouder.Meld("en", "'en' ontbreekt: de naam en uitleg in het Engels");
            return new Vertaling { Naam = "", Uitleg = "" };
        }

        var vertaling = new Vertaling { Naam = blok.Verplicht("naam", 80), Uitleg = blok.Verplicht("uitleg", 300) };
        blok.Sluit();
        return vertaling;
    }

    private static IReadOnlyList<string> Namen(YamlBlok blok, string sleutel, string[] bekend)
    {
        var namen = blok.Teksten(sleutel);
        foreach (var naam in namen.Except(bekend))
            blok.Meld(sleutel, $"'{naam}' kan niet bij '{sleutel}'; kies uit {string.Join(", ", bekend)}");
        return namen;
    }

    private static void SchrijfVertaling(YamlSchrijver blok, Vertaling en) => blok.Tekst("naam", en.Naam).Tekst("uitleg", en.Uitleg);

    private static void SchrijfModellen(YamlSchrijver blok, IEnumerable<string> zrm, IEnumerable<string> positieveGezondheid) =>
        blok.KorteTeksten("zrm", zrm).KorteTeksten("positieveGezondheid", positieveGezondheid);
}
