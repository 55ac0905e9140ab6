using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>gemeente.yaml</c>: the municipality of this installation.</summary>
internal static partial class GemeenteBestand
{
    public const string Naam = "gemeente.yaml";

    public static Gemeente? Lees(string tekst, Foutenlijst fouten)
    {
        if (YamlBlok.Ontleed(tekst, Naam, 0, fouten) is not { } blok)
            return null;
        var gemeente = new Gemeente
        {
            Naam = blok.Verplicht("naam", 80),
            Code = blok.Verplicht("code"),
            Provincie = blok.Verplicht("provincie", 80),
            Hulplijn = blok.Verwijzing("hulplijn", Foutenlijst.Soort.Hulplijn) ?? "",
            Bezoekadres = blok.Verplicht("bezoekadres", 200),
            SnelWeg = blok.Web("snelWeg") ?? "",
            Kernen = [.. blok.Blokken("kernen").Select(LeesKern)],
            Schoolvakanties = [.. blok.Blokken("schoolvakanties").Select(LeesVakantie).OfType<Schoolvakantie>()],
        };
        foreach (var sleutel in new[] { "hulplijn", "snelWeg", "kernen" }.Where(s => !blok.Heeft(s)))
            blok.Meld(sleutel, $"'{sleutel}' ontbreekt");
        if (!CbsCode().IsMatch(gemeente.Code))
            blok.Meld("code", $"'{gemeente.Code}' is geen CBS-code als GM0826");
        blok.Sluit();
        return gemeente;
    }

    public static string Schrijf(Gemeente gemeente) => new YamlSchrijver()
        .Tekst("naam", gemeente.Naam)
        .Woord("code", gemeente.Code)
        .Tekst("provincie", gemeente.Provincie)
        .Woord("hulplijn", gemeente.Hulplijn)
        .Tekst("bezoekadres", gemeente.Bezoekadres)
        .Tekst("snelWeg", gemeente.SnelWeg)
        .Regels("kernen", gemeente.Kernen, k => [("id", k.Id), ("naam", YamlSchrijver.Citeer(k.Naam))])
        .Regels("schoolvakanties", gemeente.Schoolvakanties, v =>
        [
            ("naam", YamlSchrijver.Citeer(v.Naam)),
            ("van", YamlSchrijver.Dag(v.Van)),
            ("totEnMet", YamlSchrijver.Dag(v.TotEnMet)),
        ])
        .ToString();

    private static Kern LeesKern(YamlBlok blok)
    {
        var kern = new Kern { Id = blok.Id("id", "kern"), Naam = blok.Verplicht("naam", 80) };
        blok.Sluit();
        return kern;
    }

    private static Schoolvakantie? LeesVakantie(YamlBlok blok)
    {
        var naam = blok.Verplicht("naam", 80);
        var van = blok.Datum("van");
        var totEnMet = blok.Datum("totEnMet");
        if (van is null || totEnMet is null || totEnMet < van)
            blok.Meld("van", "een schoolvakantie heeft 'van' en 'totEnMet', in die volgorde");
        blok.Sluit();
        return van is { } begin && totEnMet is { } einde ? new Schoolvakantie(naam, begin, einde) : null;
    }

    [GeneratedRegex("^GM[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CbsCode();
}
