using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>Between the fields of the editor and the content of an entry. There and back changes nothing.</summary>
public static partial class Schrijfvertaling
{
    private static readonly CultureInfo Vast = CultureInfo.InvariantCulture;

    /// <summary>Content as fields.</summary>
    /// <param name="inhoud">What an entry says.</param>
    /// <param name="organisatie">Id of who offers it.</param>
    public static Schrijfinvoer Invoer(VoorzieningInhoud inhoud, Guid? organisatie) => new()
    {
        Organisatie = organisatie, Naam = inhoud.Naam, Taal = inhoud.Taal, Laag = inhoud.Laag,
        BesluitDoor = [.. inhoud.Besluit?.Door ?? []], Wet = inhoud.Besluit?.Wet ?? "", Daarna = inhoud.Besluit?.Daarna ?? "", Termijn = inhoud.Besluit?.Termijn ?? "",
        Leefdomeinen = [.. inhoud.Leefdomeinen], Onderwerpen = [.. inhoud.Onderwerpen], Zoekwoorden = string.Join('\n', inhoud.Zoekwoorden), Samenvatting = inhoud.Samenvatting,
        LeeftijdVan = Getal(inhoud.Doelgroep?.Van), LeeftijdTot = Getal(inhoud.Doelgroep?.Tot), Huishouden = [.. inhoud.Doelgroep?.Huishouden ?? []], Levensfase = [.. inhoud.Doelgroep?.Levensfase ?? []],
        Kosten = inhoud.Kosten?.Soort, Bedrag = inhoud.Kosten?.Centen is { } centen ? string.Create(Vast, $"{centen / 100},{centen % 100:00}") : "", Per = inhoud.Kosten?.Per, Kostentoelichting = inhoud.Kosten?.Toelichting ?? "",
        AanmeldenNodig = inhoud.Aanmelden?.Nodig, AanmeldenHoe = inhoud.Aanmelden?.Hoe ?? "",
        Telefoon = inhoud.Contact?.Telefoon ?? "", Mail = inhoud.Contact?.Mail ?? "", Web = inhoud.Contact?.Web ?? "", Hulplijnen = [.. inhoud.Hulplijnen],
        Locaties = [.. inhoud.Locaties.Select(Rij)], Werkgebied = [.. inhoud.Werkgebied], Tijden = [.. inhoud.Tijden.Select(Openingsrij.Uit)],
        Capaciteit = inhoud.Capaciteit?.Staat, Wachtweken = Getal(inhoud.Capaciteit?.Wachtweken), DichtTot = inhoud.Capaciteit?.Tot,
        Toegankelijkheid = [.. inhoud.Toegankelijkheid], Talen = [.. inhoud.Talen], Productnamen = [.. inhoud.Productnamen], VolgendeStap = [.. inhoud.VolgendeStap], Zichtbaar = inhoud.Zichtbaar, Herkomst = inhoud.Herkomst,
        TeControleren = inhoud.TeControleren ?? "", Tekst = [.. Tekstdelen.Splits(inhoud.Tekst)],
    };

    /// <summary>Fields as content, and what in them can be no content; a field that is wrong counts as empty. Whether the content may be published is asked elsewhere.</summary>
    public static (VoorzieningInhoud Inhoud, IReadOnlyList<Veldfout> Fouten) Inhoud(Schrijfinvoer invoer)
    {
        List<Veldfout> fouten = [];
        var besluit = invoer.Laag == Toegangslaag.NietVrijToegankelijk;
        return (new VoorzieningInhoud
        {
            Naam = invoer.Naam.Trim(), Taal = invoer.Taal.Trim(), Laag = invoer.Laag,
            Besluit = besluit ? new Besluit { Door = [.. invoer.BesluitDoor], Wet = Kaal(invoer.Wet), Daarna = invoer.Daarna.Trim(), Termijn = Kaal(invoer.Termijn) } : null,
            Leefdomeinen = [.. invoer.Leefdomeinen], Onderwerpen = [.. invoer.Onderwerpen],
            Zoekwoorden = [.. invoer.Zoekwoorden.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Samenvatting = invoer.Samenvatting.Trim(), Doelgroep = Doelgroep(invoer, fouten), Kosten = Kosten(invoer, fouten),
            Aanmelden = invoer.AanmeldenNodig is { } nodig ? new Aanmelden { Nodig = nodig, Hoe = Kaal(invoer.AanmeldenHoe) } : Aanmeldfout(invoer, fouten),
            Contact = new Contact { Telefoon = Kaal(invoer.Telefoon), Mail = Kaal(invoer.Mail), Web = Kaal(invoer.Web) } is var contact && contact == new Contact() ? null : contact,
            Hulplijnen = [.. invoer.Hulplijnen], Locaties = [.. invoer.Locaties.Select((l, i) => Locatie(l, i, fouten))], Werkgebied = [.. invoer.Werkgebied], Tijden = [.. Tijden(invoer, fouten)],
            Capaciteit = Capaciteit(invoer, fouten), Toegankelijkheid = [.. invoer.Toegankelijkheid], Talen = [.. invoer.Talen], Productnamen = [.. invoer.Productnamen], VolgendeStap = [.. invoer.VolgendeStap],
            Zichtbaar = invoer.Zichtbaar, Herkomst = invoer.Herkomst, TeControleren = Kaal(invoer.TeControleren), Tekst = Tekst(invoer, fouten),
        }, fouten);
    }

    /// <summary>The hours alone, as far as they can be read: to show what a reader will see while it is written.</summary>
    public static IReadOnlyList<Openingstijd> Leesbaar(Schrijfinvoer invoer) => [.. invoer.Tijden.Where(r => r.HeeftTijden).Select(r => r.Lees().Tijd).Where(t => t.Herhaal == Herhaling.Datum ? t.Datums.Count > 0 : t.Dagen.Count > 0)];

    /// <summary>The last part of an address that fits a name: lower case letters, digits and hyphens.</summary>
    public static string Slug(string naam)
    {
        var zonder = new string([.. naam.Normalize(System.Text.NormalizationForm.FormD).Where(t => CharUnicodeInfo.GetUnicodeCategory(t) != UnicodeCategory.NonSpacingMark)]);
        return GeenSlug().Replace(zonder.ToLowerInvariant(), "-").Trim('-');
    }

    /// <summary>Without blanks around it; null when nothing is left.</summary>
    internal static string? Kaal(string tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private static string Getal(int? getal) => getal?.ToString(Vast) ?? "";

    private static Locatierij Rij(Locatie locatie) => new()
    {
        Naam = locatie.Naam ?? "", Precisie = locatie.Precisie, Straat = locatie.Straat ?? "", Postcode = locatie.Postcode ?? "", Plaats = locatie.Plaats ?? "", Wijk = locatie.Wijk ?? "", Kern = locatie.Kern ?? "",
        Lat = locatie.Lat?.ToString("R", Vast) ?? "", Lon = locatie.Lon?.ToString("R", Vast) ?? "", Verborgen = locatie.Verborgen,
    };

    private static Locatie Locatie(Locatierij rij, int plek, List<Veldfout> fouten)
    {
        void Meld(string deel, string reden, Foutwoord woord) => fouten.Add(new Veldfout("locaties", reden, $"locaties.{plek}.{deel}", woord));

        double? Graden(string tekst, string deel, int van, int tot)
        {
            if (Kaal(tekst) is not { } kaal)
                return null;
            if (double.TryParse(kaal.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, Vast, out var graden))
                return graden;
            Meld(deel, $"'{kaal}' is geen getal als 51,6431", new Foutwoord(Veldfoutsoort.GeenGraden, van.ToString(Vast), tot.ToString(Vast)));
            return null;
        }

        void Eis(string deel, string waarde)
        {
            if (string.IsNullOrWhiteSpace(waarde))
                Meld(deel, $"bij een {Sleutel.Van(rij.Precisie)} hoort '{deel}'", new Foutwoord(Veldfoutsoort.Leeg));
        }

        if (rij.Precisie == Precisie.Adres)
        {
            Eis("straat", rij.Straat);
            Eis("plaats", rij.Plaats);
        }

        if (rij.Precisie is Precisie.Kern or Precisie.Wijk)
            Eis("kern", rij.Kern);
        if (rij.Precisie == Precisie.Wijk)
            Eis("wijk", rij.Wijk);
        if (Kaal(rij.Lat) is null != Kaal(rij.Lon) is null)
            Meld(Kaal(rij.Lat) is null ? "lat" : "lon", "breedte en lengte horen bij elkaar", new Foutwoord(Veldfoutsoort.HalfPunt));
        return new Locatie
        {
            Naam = Kaal(rij.Naam), Precisie = rij.Precisie, Straat = Kaal(rij.Straat), Postcode = Kaal(rij.Postcode), Plaats = Kaal(rij.Plaats), Wijk = Kaal(rij.Wijk), Kern = Kaal(rij.Kern),
            Lat = Graden(rij.Lat, "lat", 50, 54), Lon = Graden(rij.Lon, "lon", 3, 8), Verborgen = rij.Verborgen,
        };
    }

    private static int? Heel(string tekst, string pad, string wat, (int Van, int Tot) grens, List<Veldfout> fouten)
    {
        if (Kaal(tekst) is not { } kaal)
            return null;
        if (int.TryParse(kaal, NumberStyles.None, Vast, out var getal))
            return getal;
        fouten.Add(new Veldfout(pad.Split('.')[0], $"'{kaal}' is geen {wat}", pad, new Foutwoord(Veldfoutsoort.GeenGetal, grens.Van.ToString(Vast), grens.Tot.ToString(Vast))));
        return null;
    }

    private static Doelgroep? Doelgroep(Schrijfinvoer invoer, List<Veldfout> fouten)
    {
        var (van, tot) = (Heel(invoer.LeeftijdVan, "doelgroep.van", "leeftijd in jaren", (0, 120), fouten), Heel(invoer.LeeftijdTot, "doelgroep.tot", "leeftijd in jaren", (0, 120), fouten));
        return van is null && tot is null && invoer.Huishouden.Count == 0 && invoer.Levensfase.Count == 0
            ? null
            : new Doelgroep { Van = van, Tot = tot, Huishouden = [.. invoer.Huishouden], Levensfase = [.. invoer.Levensfase] };
    }

    private static Kosten? Kosten(Schrijfinvoer invoer, List<Veldfout> fouten)
    {
        if (invoer.Kosten is not { } soort)
        {
            if (Kaal(invoer.Kostentoelichting) is not null)
                fouten.Add(new Veldfout("kosten", "kies ook of het gratis is, of wat het kost", "kosten.soort", new Foutwoord(Veldfoutsoort.Kies)));
            return null;
        }

        if (soort != Kostensoort.Bedrag)
            return new Kosten { Soort = soort, Toelichting = Kaal(invoer.Kostentoelichting) };
        var centen = Centen(invoer.Bedrag);
        if (centen is null)
            fouten.Add(new Veldfout("kosten", "vul een bedrag in, als 2,50", "kosten.centen", new Foutwoord(Veldfoutsoort.GeenBedrag)));
        if (invoer.Per is null)
            fouten.Add(new Veldfout("kosten", "kies waarvoor het bedrag is: per keer, per maand of anders", "kosten.per", new Foutwoord(Veldfoutsoort.Kies)));
        return centen is null || invoer.Per is null ? null : new Kosten { Soort = soort, Centen = centen, Per = invoer.Per, Toelichting = Kaal(invoer.Kostentoelichting) };
    }

    private static int? Centen(string bedrag) => Bedrag().Match(bedrag.Trim()) is { Success: true } m && int.TryParse(m.Groups["euro"].Value, NumberStyles.None, Vast, out var euro) && euro < 100_000
        && (euro * 100) + (m.Groups["cent"] is { Success: true, Value: var cent } ? int.Parse(cent, NumberStyles.None, Vast) : 0) is > 0 and var centen
        ? centen
        : null;

    private static Aanmelden? Aanmeldfout(Schrijfinvoer invoer, List<Veldfout> fouten)
    {
        if (Kaal(invoer.AanmeldenHoe) is not null)
            fouten.Add(new Veldfout("aanmelden", "kies ook of aanmelden nodig is", "aanmelden.nodig", new Foutwoord(Veldfoutsoort.Kies)));
        return null;
    }

    private static Capaciteit? Capaciteit(Schrijfinvoer invoer, List<Veldfout> fouten) => invoer.Capaciteit switch
    {
        null => null,
        Capaciteitsstaat.Wachtlijst => new Capaciteit { Staat = Capaciteitsstaat.Wachtlijst, Wachtweken = Heel(invoer.Wachtweken, "capaciteit.wachtweken", "aantal weken", (1, 260), fouten) },
        Capaciteitsstaat.Gesloten => new Capaciteit { Staat = Capaciteitsstaat.Gesloten, Tot = invoer.DichtTot },
        { } staat => new Capaciteit { Staat = staat },
    };

    private static IEnumerable<Openingstijd> Tijden(Schrijfinvoer invoer, List<Veldfout> fouten)
    {
        for (var i = 0; i < invoer.Tijden.Count; i++)
        {
            var (tijd, wat) = invoer.Tijden[i].Lees();
            fouten.AddRange(wat.Select(f => new Veldfout("tijden", f.Reden, $"tijden.{i}.{f.Deel}", f.Woord)));
            if (tijd.Waar is { } waar && invoer.Locaties.TrueForAll(l => Kaal(l.Naam) != waar))
                fouten.Add(new Veldfout("tijden", $"'{waar}' is geen naam van een van de plekken", $"tijden.{i}.waar", new Foutwoord(Veldfoutsoort.GeenPlek, waar)));
            yield return tijd;
        }
    }

    private static string Tekst(Schrijfinvoer invoer, List<Veldfout> fouten)
    {
        for (var i = 0; i < invoer.Tekst.Count; i++)
        {
            var deel = invoer.Tekst[i];
            if (deel.Kop == VoorzieningBestand.KopEersteStap && invoer.Taal == "nl" && string.IsNullOrWhiteSpace(deel.Tekst))
                fouten.Add(new Veldfout("tekst", "vul de eerste stap in", $"tekst.{i}", new Foutwoord(Veldfoutsoort.Leeg)));
            fouten.AddRange(deel.Tekst.Split('\n').SelectMany(Markdowntekst.Wat).Distinct().Select(w => new Veldfout("tekst", w.Reden, $"tekst.{i}", new Foutwoord(w.Soort))));
        }

        return Tekstdelen.Voeg(invoer.Tekst);
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GeenSlug();

    [GeneratedRegex(@"^€?\s*(?<euro>[0-9]+)([.,](?<cent>[0-9]{2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bedrag();
}
