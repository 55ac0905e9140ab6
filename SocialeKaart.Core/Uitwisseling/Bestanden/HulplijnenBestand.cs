using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>hulplijnen.yaml</c>: the only place where the numbers of help lines stand.</summary>
internal static class HulplijnenBestand
{
    public const string Naam = "hulplijnen.yaml";

    public static IReadOnlyList<Hulplijn> Lees(string tekst, Foutenlijst fouten)
    {
        if (YamlBlok.Ontleed(tekst, Naam, 0, fouten) is not { } blok)
            return [];
        var hulplijnen = blok.Blokken("hulplijnen").Select(LeesEen).ToArray();
        blok.Sluit();
        return hulplijnen;
    }

    public static string Schrijf(IEnumerable<Hulplijn> hulplijnen) => new YamlSchrijver()
        .Blokken("hulplijnen", hulplijnen, (b, h) =>
        {
            b.Woord("id", h.Id)
                .Tekst("naam", h.Naam)
                .Tekst("nummer", h.Nummer)
                .Woord("kosten", Sleutel.Van(h.Kosten))
                .Tekst("wanneer", h.Wanneer)
                .Tekst("ook", h.Ook)
                .Tekst("web", h.Web);
            DoelgroepBlok.Schrijf(b, h.Doelgroep);
            TijdenBlok.Schrijf(b, h.Tijden);
            b.Woord("zekerheid", Sleutel.Van(h.Zekerheid))
                .Datum("nagekeken", h.Nagekeken)
                .JaNee("crisis", h.Crisis ? true : null)
                .Blok("en", h.En, (en, v) => en.Tekst("naam", v.Naam).Tekst("wanneer", v.Wanneer).Tekst("ook", v.Ook));
        })
        .ToString();

    private static Hulplijn LeesEen(YamlBlok blok, int nummer)
    {
        var nagekeken = blok.Datum("nagekeken");
        if (nagekeken is null)
            blok.Meld("nagekeken", "'nagekeken' ontbreekt: de dag waarop iemand de lijn heeft nagekeken");
        var hulplijn = new Hulplijn
        {
            Id = blok.Id("id", "hulplijn"),
            Volgorde = nummer,
            Naam = blok.Verplicht("naam", 80),
            Nummer = blok.Telefoon("nummer") ?? "",
            Kosten = blok.VerplichteKeuze<Belkosten>("kosten"),
            Wanneer = blok.Verplicht("wanneer", 300),
            Ook = blok.Tekst("ook", 200),
            Web = blok.Web("web"),
            Doelgroep = DoelgroepBlok.Lees(blok),
            Tijden = TijdenBlok.Lees(blok),
            Zekerheid = blok.VerplichteKeuze<Zekerheid>("zekerheid"),
            Nagekeken = nagekeken ?? default,
            Crisis = blok.JaNee("crisis") ?? false,
            En = LeesVertaling(blok),
        };
        if (hulplijn.Nummer.Length == 0)
            blok.Meld("nummer", "'nummer' ontbreekt");
        blok.Sluit();
        return hulplijn;
    }

    private static HulplijnVertaling LeesVertaling(YamlBlok ouder)
    {
        if (ouder.Blok("en") is not { } blok)
        {
            ouder.Meld("en", "'en' ontbreekt: naam en wanneer in het Engels");
            return new HulplijnVertaling { Naam = "", Wanneer = "" };
        }

        var vertaling = new HulplijnVertaling
        {
            Naam = blok.Verplicht("naam", 80),
            Wanneer = blok.Verplicht("wanneer", 300),
            Ook = blok.Tekst("ook", 200),
        };
        blok.Sluit();
        return vertaling;
    }
}
