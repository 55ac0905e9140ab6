using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>One voorziening as its seed file says it: Markdown with YAML front matter.</summary>
/// <param name="Id">Given id; absent: derived from municipality and slug.</param>
/// <param name="Slug">The name of the file.</param>
/// <param name="Organisatie">Slug of who offers it; absent when unknown.</param>
/// <param name="Inhoud">What it says.</param>
/// <param name="Controle">Absent: never checked.</param>
public sealed record VoorzieningBestand(Guid? Id, string Slug, string? Organisatie, VoorzieningInhoud Inhoud, Controle? Controle)
{
    /// <summary>What faults in the body are said to be in.</summary>
    internal const string Tekstveld = "tekst";

    private const string Grens = "---\n";

    /// <summary>The headings of the body in Dutch; the first step has to be there.</summary>
    public const string KopEersteStap = "## De eerste stap";

    /// <summary>Reads one file; null when it has no readable front matter. Every fault is reported.</summary>
    public static VoorzieningBestand? Lees(string slug, string tekst, string bestand, Foutenlijst fouten)
    {
        tekst = tekst.ReplaceLineEndings("\n");
        var einde = tekst.StartsWith(Grens, StringComparison.Ordinal) ? tekst.IndexOf("\n" + Grens, StringComparison.Ordinal) : -1;
        if (einde < 0)
        {
            fouten.Meld(bestand, 1, "het bestand begint niet met een blok tussen twee regels '---'");
            return null;
        }

        var yaml = tekst[Grens.Length..(einde + 1)];
        var rest = tekst[(einde + 1 + Grens.Length)..];
        var body = rest.Trim('\n');
        var eersteRegelBody = tekst[..einde].Count(t => t == '\n') + 3 + rest.TakeWhile(t => t == '\n').Count();
        if (YamlBlok.Ontleed(yaml, bestand, 1, fouten) is not { } blok)
            return null;

        var voorziening = Lees(slug, blok, body);
        ToetsBody(body, bestand, nummer => eersteRegelBody + nummer, voorziening.Inhoud.Taal, fouten);
        return voorziening;
    }

    /// <summary>Reads one from a row: the keys as a block, and the body beside them. Every fault is at the one line of the row.</summary>
    internal static VoorzieningBestand LeesRij(string slug, YamlBlok blok, string body)
    {
        var voorziening = Lees(slug, blok, body);
        ToetsBody(body, blok.Bestand, _ => blok.Regel, voorziening.Inhoud.Taal, blok.Fouten);
        return voorziening;
    }

    /// <summary>The canonical text of the file.</summary>
    public string Schrijf()
    {
        var uit = new YamlSchrijver()
            .Woord("id", Id?.ToString())
            .Tekst("naam", Inhoud.Naam)
            .Woord("taal", Inhoud.Taal)
            .Woord("organisatie", Organisatie)
            .Woord("laag", Sleutel.Van(Inhoud.Laag))
            .Blok("besluit", Inhoud.Besluit, (b, besluit) => b
                .Woorden("door", besluit.Door.Select(Sleutel.Van))
                .Tekst("wet", besluit.Wet)
                .Tekst("daarna", besluit.Daarna)
                .Tekst("termijn", besluit.Termijn))
            .Woorden("leefdomeinen", Inhoud.Leefdomeinen)
            .Woorden("onderwerpen", Inhoud.Onderwerpen)
            .Teksten("zoekwoorden", Inhoud.Zoekwoorden)
            .Tekst("samenvatting", Inhoud.Samenvatting);
        DoelgroepBlok.Schrijf(uit, Inhoud.Doelgroep);
        uit.Blok("kosten", Inhoud.Kosten, (b, kosten) => b
                .Woord("soort", Sleutel.Van(kosten.Soort))
                .Getal("centen", kosten.Centen)
                .Woord("per", kosten.Per is { } per ? Sleutel.Van(per) : null)
                .Tekst("toelichting", kosten.Toelichting))
            .Blok("aanmelden", Inhoud.Aanmelden, (b, aanmelden) => b
                .JaNee("nodig", aanmelden.Nodig)
                .Tekst("hoe", aanmelden.Hoe))
            .Blok("contact", Inhoud.Contact, (b, contact) => b
                .Tekst("telefoon", contact.Telefoon)
                .Tekst("mail", contact.Mail)
                .Tekst("web", contact.Web))
            .Woorden("hulplijnen", Inhoud.Hulplijnen)
            .Blokken("locaties", Inhoud.Locaties, (b, locatie) => b
                .Tekst("naam", locatie.Naam)
                .Woord("precisie", Sleutel.Van(locatie.Precisie))
                .Tekst("straat", locatie.Straat)
                .Tekst("postcode", locatie.Postcode)
                .Tekst("plaats", locatie.Plaats)
                .Woord("wijk", locatie.Wijk)
                .Woord("kern", locatie.Kern)
                .Graden("lat", locatie.Lat)
                .Graden("lon", locatie.Lon)
                .JaNee("verborgen", locatie.Verborgen ? true : null))
            .Woorden("werkgebied", Inhoud.Werkgebied);
        TijdenBlok.Schrijf(uit, Inhoud.Tijden);
        uit.Blok("capaciteit", Inhoud.Capaciteit, (b, capaciteit) => b
                .Woord("staat", Sleutel.Van(capaciteit.Staat))
                .Getal("wachtweken", capaciteit.Wachtweken)
                .Datum("tot", capaciteit.Tot))
            .Woorden("toegankelijkheid", Inhoud.Toegankelijkheid.Select(Sleutel.Van))
            .Woorden("talen", Inhoud.Talen)
            .Woorden("productnamen", Inhoud.Productnamen)
            .Woorden("volgendeStap", Inhoud.VolgendeStap)
            .Woord("zichtbaar", Sleutel.Van(Inhoud.Zichtbaar))
            .Woord("herkomst", Sleutel.Van(Inhoud.Herkomst))
            .Tekst("teControleren", Inhoud.TeControleren)
            .Blok("controle", Controle, (b, controle) => b
                .Datum("datum", controle.Datum)
                .Tekst("door", controle.Door)
                .Tekst("hoe", controle.Hoe));
        return $"{Grens}{uit}{Grens}\n{Inhoud.Tekst}\n";
    }

    private static VoorzieningBestand Lees(string slug, YamlBlok blok, string body)
    {
        var id = LeesId(blok);
        var organisatie = blok.Verwijzing("organisatie", Foutenlijst.Soort.Organisatie);
        var controle = LeesControle(blok);
        var inhoud = LeesInhoud(blok, body);
        blok.Sluit();
        ToetsInhoud(blok, inhoud);
        return new VoorzieningBestand(id, slug, organisatie, inhoud, controle);
    }

    private static Guid? LeesId(YamlBlok blok)
    {
        if (blok.Tekst("id") is not { } tekst)
            return null;
        if (!Guid.TryParseExact(tekst, "D", out var id))
        {
            blok.Meld("id", $"'{tekst}' is geen UUID");
            return null;
        }

        if (!blok.Fouten.Claim("voorziening", id.ToString()))
            blok.Meld("id", $"id '{id}' bestaat al");
        return id;
    }

    private static Controle? LeesControle(YamlBlok ouder)
    {
        if (ouder.Blok("controle") is not { } blok)
            return null;
        var datum = blok.Datum("datum");
        if (datum is null)
            blok.Meld("datum", "'datum' ontbreekt");
        var controle = new Controle { Datum = datum ?? default, Door = blok.Verplicht("door", 100), Hoe = blok.Verplicht("hoe", 200) };
        blok.Sluit();
        return controle;
    }

    private static VoorzieningInhoud LeesInhoud(YamlBlok blok, string body) => new()
    {
        Naam = blok.Verplicht("naam", 100),
        Taal = LeesTaal(blok),
        Laag = blok.VerplichteKeuze<Toegangslaag>("laag"),
        Besluit = LeesBesluit(blok),
        Leefdomeinen = blok.Verwijzingen("leefdomeinen", Foutenlijst.Soort.Leefdomein),
        Onderwerpen = blok.Verwijzingen("onderwerpen", Foutenlijst.Soort.Onderwerp),
        Zoekwoorden = blok.Teksten("zoekwoorden"),
        Samenvatting = blok.Verplicht("samenvatting", VoorzieningInhoud.LangsteSamenvatting),
        Doelgroep = DoelgroepBlok.Lees(blok),
        Kosten = LeesKosten(blok),
        Aanmelden = LeesAanmelden(blok),
        Contact = LeesContact(blok),
        Hulplijnen = blok.Verwijzingen("hulplijnen", Foutenlijst.Soort.Hulplijn),
        Locaties = [.. blok.Blokken("locaties").Select(LeesLocatie)],
        Werkgebied = blok.Verwijzingen("werkgebied", Foutenlijst.Soort.Werkgebied),
        Tijden = TijdenBlok.Lees(blok),
        Capaciteit = LeesCapaciteit(blok),
        Toegankelijkheid = blok.Keuzes<Toegankelijkheidskenmerk>("toegankelijkheid"),
        Talen = LeesTalen(blok),
        Productnamen = LeesProductnamen(blok),
        VolgendeStap = blok.Verwijzingen("volgendeStap", Foutenlijst.Soort.Voorziening),
        Zichtbaar = blok.VerplichteKeuze<Zichtbaarheid>("zichtbaar"),
        Herkomst = blok.VerplichteKeuze<Herkomst>("herkomst"),
        TeControleren = blok.Tekst("teControleren", 400),
        Tekst = body,
    };

    private static string LeesTaal(YamlBlok blok)
    {
        var taal = blok.Verplicht("taal");
        if (taal.Length > 0 && !IsTaal(taal))
            blok.Meld("taal", $"'{taal}' is geen taal van twee letters, zoals nl", new Foutwoord(Veldfoutsoort.GeenTaal, taal));
        return taal;
    }

    private static IReadOnlyList<string> LeesTalen(YamlBlok blok)
    {
        var talen = blok.Teksten("talen");
        foreach (var taal in talen.Where(t => !IsTaal(t)))
            blok.Meld("talen", $"'{taal}' is geen taal van twee letters, zoals nl", new Foutwoord(Veldfoutsoort.GeenTaal, taal));
        return talen;
    }

    private static IReadOnlyList<string> LeesProductnamen(YamlBlok blok)
    {
        var namen = blok.Teksten("productnamen");
        foreach (var naam in namen.Where(n => Productnamenlijst.Van(n) is null))
            blok.Meld("productnamen", $"'{naam}' staat niet in de lijst met uniforme productnamen (het laatste deel van het adres, zoals huishHulp)");
        return namen;
    }

    private static bool IsTaal(string taal) => taal is [>= 'a' and <= 'z', >= 'a' and <= 'z'];

    private static Besluit? LeesBesluit(YamlBlok ouder)
    {
        if (ouder.Blok("besluit") is not { } blok)
            return null;
        var besluit = new Besluit
        {
            Door = blok.Keuzes<BesluitDoor>("door"),
            Wet = blok.Tekst("wet", 60),
            Daarna = blok.Verplicht("daarna", 600),
            Termijn = blok.Tekst("termijn", 400),
        };
        if (besluit.Door.Count == 0)
            blok.Meld("door", "'door' ontbreekt: wie besluit?", new Foutwoord(Veldfoutsoort.Kies));
        blok.Sluit();
        return besluit;
    }

    private static Kosten? LeesKosten(YamlBlok ouder)
    {
        if (ouder.Blok("kosten") is not { } blok)
            return null;
        var kosten = new Kosten
        {
            Soort = blok.VerplichteKeuze<Kostensoort>("soort"),
            Centen = blok.Getal("centen", 1, 10_000_000),
            Per = blok.Keuze<Kostenperiode>("per"),
            Toelichting = blok.Tekst("toelichting", 200),
        };
        var isBedrag = kosten.Soort == Kostensoort.Bedrag;
        if (isBedrag != kosten.Centen is not null || isBedrag != kosten.Per is not null)
            blok.Meld("soort", "'centen' en 'per' horen bij 'soort: bedrag', en alleen daar");
        blok.Sluit();
        return kosten;
    }

    private static Aanmelden? LeesAanmelden(YamlBlok ouder)
    {
        if (ouder.Blok("aanmelden") is not { } blok)
            return null;
        var nodig = blok.JaNee("nodig");
        if (nodig is null)
            blok.Meld("nodig", "'nodig' ontbreekt: true of false");
        var aanmelden = new Aanmelden { Nodig = nodig ?? false, Hoe = blok.Tekst("hoe", 300) };
        blok.Sluit();
        return aanmelden;
    }

    private static Contact? LeesContact(YamlBlok ouder)
    {
        if (ouder.Blok("contact") is not { } blok)
            return null;
        var contact = new Contact { Telefoon = blok.Telefoon("telefoon"), Mail = blok.Tekst("mail", 200), Web = blok.Web("web") };
        if (contact.Mail is { } mail && !System.Net.Mail.MailAddress.TryCreate(mail, out _))
            blok.Meld("mail", $"'{mail}' is geen e-mailadres", new Foutwoord(Veldfoutsoort.GeenMail));
        blok.Sluit();
        return contact;
    }

    private static Locatie LeesLocatie(YamlBlok blok)
    {
        var locatie = new Locatie
        {
            Naam = blok.Tekst("naam", 120),
            Precisie = blok.VerplichteKeuze<Precisie>("precisie"),
            Straat = blok.Tekst("straat", 120),
            Postcode = blok.Tekst("postcode", 7),
            Plaats = blok.Tekst("plaats", 80),
            Wijk = blok.Verwijzing("wijk", Foutenlijst.Soort.Wijk),
            Kern = blok.Verwijzing("kern", Foutenlijst.Soort.Kern),
            Lat = blok.Graden("lat", 50, 54),
            Lon = blok.Graden("lon", 3, 8),
            Verborgen = blok.JaNee("verborgen") ?? false,
        };
        if (locatie.Precisie == Precisie.Adres && (locatie.Straat is null || locatie.Plaats is null))
            blok.Meld("precisie", "bij 'precisie: adres' horen 'straat' en 'plaats'");
        if (locatie.Precisie == Precisie.Wijk && locatie.Wijk is null)
            blok.Meld("precisie", "bij 'precisie: wijk' hoort een 'wijk'");
        if (locatie.Precisie is Precisie.Kern or Precisie.Wijk && locatie.Kern is null)
            blok.Meld("precisie", "bij 'precisie: kern' en 'precisie: wijk' hoort een 'kern'");
        if (locatie is { Wijk: { } wijk, Kern: { } kern })
            blok.Fouten.Plaats(wijk, kern, blok.Bestand, blok.Regel, blok.Ouder);
        if (locatie.Lat is null != locatie.Lon is null)
            blok.Meld("lat", "'lat' en 'lon' horen bij elkaar");
        blok.Sluit();
        return locatie;
    }

    private static Capaciteit? LeesCapaciteit(YamlBlok ouder)
    {
        if (ouder.Blok("capaciteit") is not { } blok)
            return null;
        var capaciteit = new Capaciteit
        {
            Staat = blok.VerplichteKeuze<Capaciteitsstaat>("staat"),
            Wachtweken = blok.Getal("wachtweken", 1, 260),
            Tot = blok.Datum("tot"),
        };
        if (capaciteit.Wachtweken is not null && capaciteit.Staat != Capaciteitsstaat.Wachtlijst)
            blok.Meld("wachtweken", "'wachtweken' horen alleen bij 'staat: wachtlijst'");
        if (capaciteit.Tot is not null && capaciteit.Staat != Capaciteitsstaat.Gesloten)
            blok.Meld("tot", "'tot' hoort alleen bij 'staat: gesloten'");
        blok.Sluit();
        return capaciteit;
    }

    private static void ToetsInhoud(YamlBlok blok, VoorzieningInhoud inhoud)
    {
        if (inhoud.Laag == Toegangslaag.NietVrijToegankelijk != inhoud.Besluit is not null)
            blok.Meld("laag", "'besluit' hoort bij 'laag: toegang', en alleen daar");
        foreach (var waar in inhoud.Tijden.Select(t => t.Waar).OfType<string>().Where(w => inhoud.Locaties.All(l => l.Naam != w)))
            blok.Meld("tijden", $"'waar: {waar}' is geen naam van een van de locaties");
        foreach (var sleutel in new[] { "leefdomeinen", "onderwerpen", "zoekwoorden", "werkgebied" }.Where(s => !blok.Heeft(s)))
            blok.Meld(sleutel, $"'{sleutel}' ontbreekt", new Foutwoord(sleutel == "zoekwoorden" ? Veldfoutsoort.Leeg : Veldfoutsoort.Kies));
    }

    private static void ToetsBody(string body, string bestand, Func<int, int> regelVan, string taal, Foutenlijst fouten)
    {
        if (string.IsNullOrWhiteSpace(body))
            fouten.Meld(bestand, regelVan(0), "de tekst onder het blok ontbreekt", Tekstveld, new Foutwoord(Veldfoutsoort.Leeg));
        else if (taal == "nl" && !body.Split('\n').Contains(KopEersteStap))
            fouten.Meld(bestand, regelVan(0), $"de tekst heeft geen kop '{KopEersteStap}'", Tekstveld, new Foutwoord(Veldfoutsoort.GeenEersteStap));
        foreach (var (regel, nummer) in body.Split('\n').Select((r, i) => (r, i)))
        {
            foreach (var reden in Markdowntekst.Fouten(regel))
                fouten.Meld(bestand, regelVan(nummer), reden, Tekstveld);
        }
    }
}
