using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Catalogus.Schrijven.Regels;
using SocialeKaart.Core.Catalogus.Uitgeven;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>What the groups of the editor share: the fields, what is wrong with them, and the catalogue to choose from.</summary>
/// <param name="blad">What is written on.</param>
/// <param name="kaart">The catalogue.</param>
/// <param name="teksten">Names of the fields, and what can be wrong with them.</param>
/// <param name="veranderd">Something changed.</param>
public sealed class Schrijfscherm(Schrijfblad blad, KaartBeeld kaart, IStringLocalizer<SchrijfTeksten> teksten, Func<Task> veranderd)
{
    /// <summary>Fields that stand on the page by themselves, in its order; what is wrong elsewhere is said at the group or the row.</summary>
    private static readonly string[] Velden =
    [
        "naam", "slug", "organisatie", "samenvatting", "tekst", "taal", "laag", "besluit.door", "besluit.wet", "besluit.daarna", "besluit.termijn", "doelgroep.van", "doelgroep.tot", "werkgebied", "talen",
        "locaties", "tijden", "capaciteit.staat", "capaciteit.wachtweken", "capaciteit.tot", "toegankelijkheid", "aanmelden.nodig", "aanmelden.hoe", "contact.telefoon", "contact.mail", "contact.web", "hulplijnen",
        "kosten.soort", "kosten.centen", "kosten.per", "kosten.toelichting", "leefdomeinen", "onderwerpen", "zoekwoorden", "volgendeStap", "zichtbaar", "vanaf", "totEnMet", "herkomst", "teControleren",
    ];

    // Of a fault that is about two fields: it goes with a change of either.
    private static readonly Veldfoutsoort[] Samen = [Veldfoutsoort.LeeftijdOmgekeerd, Veldfoutsoort.DagenOmgekeerd, Veldfoutsoort.ElkeZonderBegin, Veldfoutsoort.HalfPunt, Veldfoutsoort.AndereKern, Veldfoutsoort.EindeVoorBegin];

    public Schrijfblad Blad => blad;

    public Schrijfinvoer Invoer => blad.Invoer;

    public KaartBeeld Kaart => kaart;

    /// <summary>Whether who writes decides as well: all fields are there.</summary>
    public bool IsRedactie => blad.IsRedactie;

    public IReadOnlyList<Veldfout> Fouten { get; set; } = [];

    /// <summary>Facts that a reader would miss.</summary>
    public IReadOnlyList<Gemis> Mist { get; set; } = [];

    /// <summary>Hints are for Dutch.</summary>
    public bool MetHulp => Invoer.Taal == "nl";

    /// <summary>Id on the page of a field, by its keys.</summary>
    public static string Id(string pad) => $"veld-{pad.Replace('.', '-')}";

    /// <summary>Id on the page of what is wrong at a field.</summary>
    public static string FoutId(string pad) => $"{Id(pad)}-fout";

    /// <summary>The field in which a missing fact would be told.</summary>
    public static string Plek(Feit feit) => feit switch
    {
        Feit.HoeKomen => "aanmelden.nodig",
        Feit.Bereikbaar => "contact.telefoon",
        Feit.Wanneer => "tijden",
        Feit.Kosten => "kosten.soort",
        Feit.BesluitDoor => "besluit.door",
        Feit.Wet => "besluit.wet",
        Feit.Termijn => "besluit.termijn",
        _ => "besluit.daarna",
    };

    /// <summary>The field on the page at which a fault is said.</summary>
    public string Plek(Veldfout fout)
    {
        var pad = fout.Pad ?? fout.Veld;
        if (Velden.Contains(pad))
            return pad;
        if (pad.Split('.') is [var lijst and ("tekst" or "tijden" or "locaties"), var nummer, .. var deel] && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < Rijen(lijst))
            return deel is [var een] && IsTeZien(lijst, n, een) ? pad : $"{lijst}.{nummer}";
        return Array.Find(Velden, v => v == fout.Veld || v.StartsWith(fout.Veld + '.', StringComparison.Ordinal)) ?? Velden[0];
    }

    /// <summary>Faults in the order of the page.</summary>
    public IReadOnlyList<Veldfout> Orden(IEnumerable<Veldfout> fouten) =>
        [.. fouten.Select(f => (Fout: f, Plek: Plek(f))).OrderBy(f => Groep(f.Plek)).ThenBy(f => Array.FindIndex(Velden, v => f.Plek == v || f.Plek.StartsWith(v + '.', StringComparison.Ordinal))).ThenBy(f => Rij(f.Plek)).Select(f => f.Fout)];

    /// <summary>How much there is to mend in a group.</summary>
    public int Aantal(Schrijfgroep groep) => Fouten.Select(Plek).Concat(Mist.Select(m => Plek(m.Feit))).Distinct().Count(p => Groep(p) == groep);

    /// <summary>The name that a field has on the page.</summary>
    /// <param name="plek">As <see cref="Plek(Veldfout)"/> gives it.</param>
    public string Naam(string plek) => plek.Split('.') switch
    {
        ["tekst", var n] when Invoer.Tekst[Getal(n)].Kop is { Length: > 3 } kop => kop[3..],
        ["tekst", _] => teksten["Veld.tekst"],
        ["tijden", var n] => teksten["Tijd.Kop", Getal(n) + 1],
        ["tijden", var n, var deel] => $"{teksten["Tijd.Kop", Getal(n) + 1]}, {teksten[$"Tijd.{deel}"]}",
        ["locaties", var n] => teksten["Locatie.Kop", Getal(n) + 1],
        ["locaties", var n, var deel] => $"{teksten["Locatie.Kop", Getal(n) + 1]}, {teksten[$"Locatie.{deel}"]}",
        _ => teksten[$"Veld.{plek}"],
    };

    /// <summary>What is wrong, and what to do about it.</summary>
    public string Reden(Veldfout fout) => fout.Woord is { } woord ? teksten[$"Fout.{woord.Soort}", woord.Een, woord.Twee] : fout.Reden;

    /// <summary>What is wrong at a field of the page; null when nothing is.</summary>
    public string? Fout(string plek) => string.Join(' ', Fouten.Where(f => Plek(f) == plek).Select(Reden)) is { Length: > 0 } reden ? reden : null;

    /// <summary>What describes a field, by the ids of the page; null when nothing does.</summary>
    /// <param name="id">Of the field.</param>
    /// <param name="pad">Its keys.</param>
    /// <param name="uitleg">What it is for; null when nothing is said about that.</param>
    /// <param name="ook">Whether a hint stands there as well.</param>
    public string? Beschreven(string id, string pad, string? uitleg, bool ook = false) =>
        string.Join(' ', new[] { uitleg is null ? null : $"{id}-uitleg", Fout(pad) is null ? null : FoutId(pad), ook ? $"{id}-hint" : null }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>Someone changes a field: what was wrong there is not told any more.</summary>
    /// <param name="plek">Keys of the field.</param>
    public void Raak(string plek) => Fouten = [.. Fouten.Where(f => !GaatMee(f, Plek(f), plek))];

    /// <summary>A field changed: it is kept.</summary>
    public Task Wijzig(Action doe)
    {
        doe();
        if (Mist.Count > 0)
            Mist = [.. Mist.Intersect(Verplichtefeiten.Zoek(Schrijfvertaling.Inhoud(Invoer).Inhoud))];
        return veranderd();
    }

    /// <summary>Takes a row away, with what was wrong in it; what is wrong in a later one moves along.</summary>
    public Task HaalWeg<TRij>(string lijst, List<TRij> rijen, TRij rij)
    {
        var plek = rijen.IndexOf(rij);
        Fouten = [.. Fouten.Where(f => f.Pad != $"{lijst}.{plek}" && f.Pad?.StartsWith($"{lijst}.{plek}.", StringComparison.Ordinal) != true).Select(f => Schuif(f, lijst, plek))];
        return Wijzig(() => rijen.RemoveAt(plek));
    }

    private static Veldfout Schuif(Veldfout fout, string lijst, int weg) =>
        fout.Pad?.Split('.') is [var van, var nummer, .. var rest] && van == lijst && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > weg
            ? fout with { Pad = string.Join('.', [lijst, (n - 1).ToString(CultureInfo.InvariantCulture), .. rest]) }
            : fout;

    private static bool GaatMee(Veldfout fout, string plek, string geraakt)
    {
        if (plek == geraakt || (geraakt, plek) is ("naam", "slug") or ("vanaf", "totEnMet") || (geraakt == "laag" && Ouder(plek) == "besluit"))
            return true;
        // What a row repeats by, how exact a place is and what kind of costs there are decide about the fields beside them.
        return Ouder(geraakt) is { } ouder && (plek == ouder || (Ouder(plek) == ouder && (geraakt.Split('.')[^1] is "herhaal" or "precisie" or "soort" or "staat" || Samen.Contains(fout.Woord?.Soort ?? Veldfoutsoort.Leeg))));
    }

    private static string? Ouder(string plek) => plek.LastIndexOf('.') is > 0 and var einde ? plek[..einde] : null;

    private static int Rij(string plek) => plek.Split('.') is [_, var nummer, ..] && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var rij) ? rij : -1;

    private static int Getal(string nummer) => int.Parse(nummer, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Schrijfgroep Groep(string plek) => plek.Split('.')[0] switch
    {
        "naam" or "slug" or "organisatie" or "samenvatting" or "tekst" or "taal" => Schrijfgroep.Wat,
        "doelgroep" or "werkgebied" or "talen" => Schrijfgroep.Wie,
        "locaties" or "tijden" or "capaciteit" or "toegankelijkheid" => Schrijfgroep.Waar,
        "laag" or "besluit" or "aanmelden" or "contact" or "hulplijnen" or "kosten" => Schrijfgroep.Kosten,
        "zichtbaar" or "vanaf" or "totEnMet" or "herkomst" or "teControleren" => Schrijfgroep.Zichtbaar,
        _ => Schrijfgroep.Vindbaar,
    };

    private int Rijen(string lijst) => lijst switch
    {
        "tekst" => Invoer.Tekst.Count,
        "tijden" => Invoer.Tijden.Count,
        _ => Invoer.Locaties.Count,
    };

    /// <summary>Whether a row shows a field, by what is chosen in it.</summary>
    private bool IsTeZien(string lijst, int rij, string deel)
    {
        if (lijst == "locaties")
            return deel == "precisie" || (Invoer.Locaties[rij].Precisie is Precisie.Adres or Precisie.Wijk or Precisie.Kern && deel is "naam" or "straat" or "postcode" or "plaats" or "kern" or "wijk" or "lat" or "lon");
        return (deel, Invoer.Tijden[rij].Herhaal) switch
        {
            ("datums", var herhaal) => herhaal == Herhaling.Datum,
            ("dagen", var herhaal) => herhaal != Herhaling.Datum,
            ("welke", var herhaal) => herhaal == Herhaling.Maand,
            ("elke", var herhaal) => herhaal == Herhaling.Week,
            _ => deel is "herhaal" or "van" or "tot" or "feestdagen" or "opmerking" or "vanaf" or "totEnMet" or "schoolvakantie" or "nietOp" or "waar",
        };
    }
}
