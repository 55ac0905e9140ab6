using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Actualiteit.Regels;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>Says the facts of the catalogue in plain words, in the language of the page.</summary>
public sealed class Weergave(IStringLocalizer<CatalogusTeksten> teksten, KaartBeeld kaart, TimeProvider klok)
{
    private const string TelDatum = "d MMMM yyyy";
    private OpeningstijdWoorden? tijdwoorden;

    private DateOnly Vandaag => Amsterdam.Datum(klok.GetUtcNow().UtcDateTime);

    private static CultureInfo Cultuur => CultureInfo.CurrentUICulture;

    private OpeningstijdWoorden Tijdwoorden => tijdwoorden ??= Openingswoorden.Maak(teksten);

    public string Laag(Toegangslaag laag) => teksten[$"Laag.{Sleutel.Van(laag)}"];

    /// <summary>The laag of an entry in plain words: who has to call or sign up first is not told to just go.</summary>
    public string Laag(VoorzieningInhoud inhoud) => inhoud switch
    {
        { Laag: not Toegangslaag.VrijToegankelijk } => Laag(inhoud.Laag),
        _ when EigenLijn(inhoud) is not null => teksten["Laag.vrij.bellen"],
        { Aanmelden.Nodig: true } => teksten["Laag.vrij.eerst"],
        _ => inhoud.Locaties.Any(l => l.Precisie is Precisie.Adres or Precisie.Wijk or Precisie.Kern) ? Laag(inhoud.Laag) : teksten["Laag.vrij.eerst"],
    };

    public string Datum(DateOnly datum) => datum.ToString(TelDatum, Cultuur);

    public string Belkosten(Belkosten kosten) => teksten[$"Belkosten.{kosten}"];

    public string Kenmerk(Toegankelijkheidskenmerk kenmerk) => teksten[$"Kenmerk.{Sleutel.Van(kenmerk)}"];

    /// <summary>Name of a language in the language of the page.</summary>
    public string Taal(string code) => CultureInfo.GetCultureInfo(code).DisplayName is { Length: > 0 } naam
        ? char.ToUpper(naam[0], Cultuur) + naam[1..]
        : code;

    /// <summary>The hours of a help line in one phrase.</summary>
    public string Uren(Hulplijn lijn)
    {
        if (lijn.Tijden.Count == 0)
            return teksten["Uren.Onbekend"];
        if (new Openingsschema([.. lijn.Tijden], kaart.Kalender).DagEnNacht)
            return teksten["Tijd.DagEnNacht"];
        return string.Join("; ", Regels(lijn.Tijden).Select(Regel));
    }

    /// <summary>Whether it is open now, and when it opens again.</summary>
    public string NuOpen(Openingsschema schema)
    {
        var nu = klok.GetUtcNow().UtcDateTime;
        var staat = schema.Op(nu);
        var tekst = teksten[$"NuOpen.{staat}"];
        return staat == Core.Catalogus.Openingstijden.NuOpen.Nee && schema.VolgendeOpening(nu) is { } opening
            ? $"{tekst}. {teksten["NuOpen.Weer", Amsterdam.Datum(opening).ToString("dddd d MMMM", Cultuur), Amsterdam.Tijd(opening).ToString(Tijdwoorden.Tijdnotatie, CultureInfo.InvariantCulture)]}"
            : tekst;
    }

    public IReadOnlyList<Regel> Tijden(VoorzieningInhoud inhoud) => Regels(inhoud.Tijden);

    /// <summary>What to say when an entry has no hours of its own: those of its line, if it is one, else unknown.</summary>
    public string TijdenOnbekend(VoorzieningInhoud inhoud)
    {
        return EigenLijn(inhoud) is { Tijden.Count: > 0 } lijn ? Hoofdletter(Uren(lijn)) : teksten["Onbekend"];
    }

    /// <summary>When it is there, in one phrase.</summary>
    public string Wanneer(VoorzieningInhoud inhoud) =>
        inhoud.Tijden.Count == 0 ? TijdenOnbekend(inhoud) : Hoofdletter(string.Join("; ", Tijden(inhoud).Select(RegelMetHaakjes)));

    /// <summary>When and by whom it was checked; that it was too long ago, not all of it, or never, is said too.</summary>
    public string Gecontroleerd(PubliekeVoorziening voorziening) => (voorziening.Controle, voorziening.Controlebeeld) switch
    {
        ({ } controle, { } beeld) when beeld.Staat(Vandaag) == Controlestaat.Verlopen => teksten["LangNietGecontroleerd", beeld.Dagen, Datum(controle.Datum), controle.Door, controle.Hoe],
        ({ } controle, _) => teksten["GecontroleerdOp", Datum(controle.Datum), controle.Door, controle.Hoe],
        (null, { } beeld) when IsDeels(voorziening) => teksten["DeelsGecontroleerd", string.Join(", ", beeld.Open.Select(Kritiekveld))],
        _ when EigenLijn(voorziening.Inhoud) is { } lijn => teksten["TekstNietGecontroleerd", Datum(lijn.Nagekeken)],
        _ => teksten["NooitGecontroleerd"],
    };

    /// <summary>What the source of an entry says of a check, where we have checked it not, or not wholly; null: nothing.</summary>
    public string? Bronverklaring(PubliekeVoorziening voorziening) =>
        voorziening is { Controle: null, Bronverklaring: { } bron } ? teksten["BronGecontroleerd", bron.Door, Datum(bron.Datum), bron.Hoe].Value : null;

    /// <summary>Whether and when it was checked in a few words, for a list.</summary>
    public string GecontroleerdKort(PubliekeVoorziening voorziening) => (voorziening.Controle, voorziening.Controlebeeld) switch
    {
        ({ }, { } beeld) when beeld.Staat(Vandaag) == Controlestaat.Verlopen => teksten["LangNietGecontroleerd.Kort", beeld.Dagen],
        ({ } controle, _) => teksten["GecontroleerdOp.Kort", Datum(controle.Datum)],
        _ when IsDeels(voorziening) => teksten["DeelsGecontroleerd.Kort"],
        _ => teksten["NooitGecontroleerd"],
    };

    /// <summary>Whether some of its critical fields are checked, and some are not.</summary>
    public static bool IsDeels(PubliekeVoorziening voorziening) => voorziening.Controlebeeld is { Open.Count: > 0 } beeld && beeld.Open.Count < beeld.Velden.Count;

    /// <summary>Whether it was checked so long ago that the reader is warned.</summary>
    public bool Waarschuwt(PubliekeVoorziening voorziening) => voorziening.Controlebeeld?.Waarschuwt(Vandaag) == true;

    /// <summary>A critical field, in running text.</summary>
    public string Kritiekveld(Kritiekveld veld) => teksten[$"Kritiekveld.{Sleutel.Van(veld)}"];

    /// <summary>What an entry says in a critical field; for its owner and the redactie. A secret address is not told.</summary>
    public string Kritiekewaarde(Kritiekveld veld, VoorzieningInhoud inhoud) => veld switch
    {
        Core.Actualiteit.Regels.Kritiekveld.BestaatNog => inhoud.Naam,
        Core.Actualiteit.Regels.Kritiekveld.Telefoon => inhoud.Contact?.Telefoon ?? teksten["Onbekend"],
        Core.Actualiteit.Regels.Kritiekveld.Tijden => Wanneer(inhoud),
        Core.Actualiteit.Regels.Kritiekveld.Adres => inhoud.Locaties.Count == 0 ? teksten["Onbekend"] : string.Join("; ", inhoud.Locaties.Select(Waar)),
        Core.Actualiteit.Regels.Kritiekveld.Aanmelden => Aanmelden(inhoud.Aanmelden),
        _ => inhoud.Capaciteit is { } capaciteit ? Capaciteit(capaciteit) : teksten["Onbekend"],
    };

    /// <summary>Whether to apply first, and how.</summary>
    public string Aanmelden(Aanmelden? aanmelden) => aanmelden is null
        ? teksten["Onbekend"]
        : $"{(aanmelden.Nodig ? teksten["Aanmelden.Nodig"] : teksten["Aanmelden.NietNodig"])} {aanmelden.Hoe}".TrimEnd();

    /// <summary>The help line that an entry is about.</summary>
    public Hulplijn? EigenLijn(VoorzieningInhoud inhoud) => Hulplijn.Van(inhoud, kaart.Hulplijn);

    public string Kosten(Kosten? kosten)
    {
        var tekst = kosten switch
        {
            { Soort: Kostensoort.Onbekend, Toelichting: { } alleen } => alleen,
            null or { Soort: Kostensoort.Onbekend } => teksten["Kosten.onbekend"].Value,
            { Soort: Kostensoort.Bedrag, Centen: { } centen, Per: { } per } => teksten[$"Kosten.per.{Sleutel.Van(per)}", Bedrag(centen)],
            _ => teksten[$"Kosten.{Sleutel.Van(kosten.Soort)}"],
        };
        return kosten is { Soort: not Kostensoort.Onbekend, Toelichting: { } toelichting } ? $"{tekst}. {toelichting}" : tekst;
    }

    /// <summary>The costs for a label; null when not known.</summary>
    public string? KostenKort(Kosten? kosten) => kosten is null or { Soort: Kostensoort.Onbekend } ? null : Kosten(kosten with { Toelichting = null });

    public string Capaciteit(Capaciteit capaciteit) => capaciteit switch
    {
        { Staat: Capaciteitsstaat.Wachtlijst, Wachtweken: { } weken } => teksten["Capaciteit.wachtweken", weken],
        { Staat: Capaciteitsstaat.Gesloten, Tot: { } tot } => teksten["Capaciteit.gesloten.tot", Datum(tot)],
        _ => teksten[$"Capaciteit.{Sleutel.Van(capaciteit.Staat)}"],
    };

    /// <summary>Where it is; "ongeveer" for anything less than an address.</summary>
    public string Waar(Locatie locatie)
    {
        if (locatie.Verborgen)
            return teksten["Waar.Geheim"];
        var plaats = locatie.Precisie switch
        {
            Precisie.Adres => Samen(locatie.Straat, Samen(locatie.Postcode, locatie.Plaats, " ")),
            Precisie.Wijk => teksten["Waar.Wijk", Samen(locatie.Straat, Plaats(locatie.Wijk))!],
            Precisie.Kern => teksten["Waar.Kern", Samen(locatie.Straat, Plaats(locatie.Kern))!],
            Precisie.Gemeente => teksten["Waar.Gemeente", kaart.Gemeente.Naam],
            _ => teksten[$"Waar.{locatie.Precisie}"],
        };
        return Samen(locatie.Naam, plaats)!;
    }

    /// <summary>The place for a label; null when it is not one place.</summary>
    public string? PlaatsKort(VoorzieningInhoud inhoud) => inhoud.Locaties
        .Where(l => !l.Verborgen)
        .Select(l => Plaats(l.Wijk) ?? Plaats(l.Kern))
        .OfType<string>()
        .Distinct()
        .ToList() is { Count: > 0 } plaatsen ? string.Join(", ", plaatsen) : null;

    /// <summary>A map with the address; null where there is none. A link only: nothing is asked of it before it is followed.</summary>
    public static string? Route(Locatie locatie) => locatie is { Precisie: Precisie.Adres, Verborgen: false, Straat: { } straat, Plaats: { } plaats }
        ? "https://www.openstreetmap.org/search?query=" + Uri.EscapeDataString($"{straat}, {plaats}")
        : null;

    public string VoorWie(VoorzieningInhoud inhoud)
    {
        var delen = new List<string>();
        if (inhoud.Doelgroep is { } doelgroep)
        {
            if (Leeftijd(doelgroep) is { Length: > 0 } leeftijd)
                delen.Add(leeftijd);
            delen.AddRange(doelgroep.Huishouden.Select(h => teksten[$"Huishouden.{Sleutel.Van(h)}"].Value));
            delen.AddRange(doelgroep.Levensfase.Select(f => teksten[$"Levensfase.{Sleutel.Van(f)}"].Value));
        }

        var voor = delen.Count == 0 ? teksten["VoorWie.Iedereen"].Value : Hoofdletter(string.Join(", ", delen));
        return Werkgebied(inhoud.Werkgebied) is { } gebied ? teksten["Werkgebied", voor, gebied] : voor;
    }

    /// <summary>The ages, such as "8 tot en met 18 jaar"; empty when they make no difference.</summary>
    public string Leeftijd(Doelgroep doelgroep) => doelgroep switch
    {
        { Van: { } van, Tot: { } tot } => teksten["Leeftijd.VanTot", van, tot],
        { Van: { } van } => teksten["Leeftijd.Van", van],
        { Tot: { } tot } => teksten["Leeftijd.Tot", tot],
        _ => "",
    };

    /// <summary>Who decides or refers: "de gemeente, de huisarts of de jeugdarts".</summary>
    public string Door(Besluit besluit)
    {
        var namen = besluit.Door.Select(d => teksten[$"Door.{Sleutel.Van(d)}"].Value).ToList();
        return Hoofdletter(namen.Count == 1 ? namen[0] : teksten["Of", string.Join(", ", namen[..^1]), namen[^1]]);
    }

    /// <summary>A web address as people say it.</summary>
    public static string Webnaam(string web) => new Uri(web) is var adres && adres.AbsolutePath.Length > 1
        ? Kaal(adres.Host) + adres.AbsolutePath.TrimEnd('/')
        : Kaal(adres.Host);

    private static string Kaal(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static string Bedrag(int centen) => centen % 100 == 0
        ? (centen / 100).ToString(Cultuur)
        : (centen / 100m).ToString("0.00", Cultuur);

    private static string? Samen(string? eerste, string? tweede, string tussen = ", ") =>
        eerste is null ? tweede : tweede is null ? eerste : eerste + tussen + tweede;

    private static string Hoofdletter(string tekst) => char.ToUpper(tekst[0], Cultuur) + tekst[1..];

    private static string Regel(Regel regel) =>
        string.Join(' ', new[] { regel.Wanneer, regel.Tijden }.Concat(regel.Opmerkingen).Where(d => d.Length > 0));

    // Remarks are sentences of an editor's own.
    private static string RegelMetHaakjes(Regel regel) =>
        $"{regel.Wanneer} {regel.Tijden}{(regel.Opmerkingen.Count > 0 ? $" ({string.Join("; ", regel.Opmerkingen)})" : "")}";

    private IReadOnlyList<Regel> Regels(IEnumerable<Openingstijd> tijden) =>
        OpeningstijdTekst.Regels([.. tijden], kaart.Kalender, Vandaag, Tijdwoorden);

    private string? Plaats(string? id) => id is null ? null : kaart.Plaats(id);

    private string? Werkgebied(IReadOnlyList<string> werkgebied)
    {
        if (werkgebied.Contains("landelijk") || werkgebied.Contains("regio"))
            return null;
        var namen = werkgebied.Select(w => w == "gemeente" ? kaart.Gemeente.Naam : Plaats(w)).OfType<string>();
        return string.Join(", ", namen);
    }
}
