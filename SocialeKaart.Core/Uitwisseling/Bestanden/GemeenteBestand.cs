using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebied.Beheer;

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
            Owms = LeesOwms(blok),
            Hulplijn = blok.Verwijzing("hulplijn", Foutenlijst.Soort.Hulplijn) ?? "",
            Bezoekadres = blok.Verplicht("bezoekadres", 200),
            SnelWeg = blok.Web("snelWeg") ?? "",
            Kernen = [.. blok.Blokken("kernen").Select(LeesKern)],
            Schoolvakanties = [.. blok.Blokken("schoolvakanties").Select(LeesVakantie).OfType<Schoolvakantie>()],
            Kleuren = LeesKleuren(blok),
            Teksten = LeesTeksten(blok),
        };
        if (gemeente.SnelWeg.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            blok.Meld("snelWeg", "'snelWeg' begint met https://: wie snel weg wil, mag onderweg niet te zien zijn");
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
        .Tekst("owms", gemeente.Owms)
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
        .Blok("kleuren", gemeente.Kleuren is { IsGeen: false } kleuren ? kleuren : null, (blok, k) => blok
            .Tekst("hoofd", k.Hoofd)
            .Tekst("accent", k.Accent)
            .Tekst("hoofdDonker", k.HoofdDonker)
            .Tekst("accentDonker", k.AccentDonker))
        .Blok("teksten", gemeente.Teksten is { IsGeen: false } teksten ? teksten : null, (blok, t) => blok
            .Tekst("welkom", t.Welkom)
            .Tekst("welkomEn", t.WelkomEn)
            .Tekst("contact", t.Contact)
            .Tekst("contactEn", t.ContactEn))
        .ToString();

    private static string? LeesOwms(YamlBlok blok)
    {
        var adres = blok.Tekst("owms");
        if (adres is null || Owms.IsTerm(adres))
            return adres;
        blok.Meld("owms", $"'{adres}' is geen adres als {Owms.Voorvoegsel}Oosterhout_(gemeente)");
        return null;
    }

    private static Gemeentekleuren? LeesKleuren(YamlBlok ouder)
    {
        if (ouder.Blok("kleuren") is not { } blok)
            return null;
        var kleuren = new Gemeentekleuren { Hoofd = LeesKleur(blok, "hoofd"), Accent = LeesKleur(blok, "accent"), HoofdDonker = LeesKleur(blok, "hoofdDonker"), AccentDonker = LeesKleur(blok, "accentDonker") };
        foreach (var waarde in Kleurtoets.Meet(kleuren).Where(w => !w.IsGoed))
            blok.Meld((waarde.IsVanHoofd ? "hoofd" : "accent") + (waarde.IsDonker ? "Donker" : ""), Kleurtoets.Reden(waarde));
        blok.Sluit();
        return kleuren;
    }

    private static string? LeesKleur(YamlBlok blok, string sleutel)
    {
        if (blok.Tekst(sleutel) is not { } tekst)
            return null;
        if (Kleur.Lees(tekst) is { } kleur && kleur.ToString() == tekst)
            return tekst;
        blok.Meld(sleutel, $"'{tekst}' is geen kleur als #0f5257, in kleine letters");
        return null;
    }

    private static Gemeenteteksten? LeesTeksten(YamlBlok ouder)
    {
        if (ouder.Blok("teksten") is not { } blok)
            return null;
        var teksten = new Gemeenteteksten
        {
            Welkom = LeesTekst(blok, "welkom", Gemeenteteksten.LangsteWelkom), WelkomEn = LeesTekst(blok, "welkomEn", Gemeenteteksten.LangsteWelkom),
            Contact = LeesTekst(blok, "contact", Gemeenteteksten.LangsteContact), ContactEn = LeesTekst(blok, "contactEn", Gemeenteteksten.LangsteContact),
        };
        foreach (var (nl, en) in new[] { ("welkom", "welkomEn"), ("contact", "contactEn") }.Where(p => blok.Heeft(p.Item2) && !blok.Heeft(p.Item1)))
            blok.Meld(en, $"bij '{en}' hoort ook '{nl}'");
        blok.Sluit();
        return teksten;
    }

    private static string? LeesTekst(YamlBlok blok, string sleutel, int langste)
    {
        var tekst = blok.Tekst(sleutel, langste);
        foreach (var reden in Markdowntekst.Fouten(tekst ?? ""))
            blok.Meld(sleutel, reden);
        return tekst;
    }

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
