using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Taal;
using Route = SocialeKaart.Core.Wegwijzer.Route;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>Says a plan in words: shared by the page, the letter and the calendar.</summary>
public static partial class Planwoorden
{
    /// <summary>The sentence that the plan begins with: what to do first, with the number where one is called.</summary>
    public static string EersteStap(Plan plan, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        if (plan.EersteStap is { } eerste)
            return MetNummer(eerste, kaart, pad, teksten, plan.Situatie.Route);
        var lijn = EersteLijn(plan, kaart);
        var bel = teksten["Plan.Bel", lijn.Nummer, Naam(lijn, pad)].Value;
        // What one can say is meant for that one person, not for a line of need.
        return lijn.Id == plan.Mens.Hulplijn ? $"{bel} {plan.Mens.Zeg.In(pad.Taal)}" : bel;
    }

    /// <summary>The plan as a letter to oneself: the first step, then what is in sight, each with its step and number. Someone who can take on nothing gets the first step alone.</summary>
    public static IEnumerable<string> Brief(Plan plan, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        yield return EersteStap(plan, kaart, pad, teksten);
        if (plan.Situatie is { Draagkracht: Draagkracht.Laag, Route: Route.Zelf })
            yield break;
        foreach (var suggestie in plan.Groepen.SelectMany(g => g.InZicht).Where(s => s != plan.EersteStap))
            yield return $"{Naam(suggestie, pad)}: {MetNummer(suggestie, kaart, pad, teksten, plan.Situatie.Route)}";
    }

    /// <summary>What to do this week for one suggestion, as safe HTML: a tip's step, or the first step as the entry itself writes it.</summary>
    public static string StapHtml(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten, Route route) =>
        Geschreven(suggestie, kaart, pad, route) is { } geschreven ? pad.Vertaal(geschreven) : $"<p>{WebUtility.HtmlEncode(Kort(suggestie, kaart, pad, teksten, route))}</p>";

    /// <summary>The name of a suggestion.</summary>
    public static string Naam(Suggestie suggestie, Pad pad) => suggestie.Tip?.Kop.In(pad.Taal) ?? suggestie.Voorziening!.Inhoud.Naam;

    public static string Naam(Hulplijn lijn, Pad pad) => pad.IsEngels ? lijn.En.Naam : lijn.Naam;

    /// <summary>Whether it is somewhere one can go to, however roughly that place is known.</summary>
    public static bool HeeftPlek(PubliekeVoorziening voorziening) => voorziening.Inhoud.Locaties.Any(l => l.Precisie is Precisie.Adres or Precisie.Wijk or Precisie.Kern);

    /// <summary>The line of the first step when that is to call: of what cannot wait, else of the human contact.</summary>
    public static Hulplijn EersteLijn(Plan plan, KaartBeeld kaart) =>
        kaart.Hulplijn(plan.Spoed.FirstOrDefault(s => !s.Rustig)?.Hulplijnen[0] ?? plan.Mens.Hulplijn) ?? kaart.GemeenteLijn;

    private static string MetNummer(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten, Route route)
    {
        var stap = Geschreven(suggestie, kaart, pad, route) is { } geschreven
            ? WebUtility.HtmlDecode(Label().Replace(geschreven, "")).ReplaceLineEndings(" ").Trim()
            : Kort(suggestie, kaart, pad, teksten, route);
        return suggestie.Voorziening is { } voorziening && Plancontact.Van(voorziening, kaart, route) is { } contact
            ? $"{stap} {(contact.Lijn is { } lijn ? Naam(lijn, pad) : voorziening.Organisatie?.Naam ?? voorziening.Inhoud.Naam)}: {contact.Nummer}."
            : stap;
    }

    /// <summary>The first step of an entry in its own words, as HTML; null where it has none in this language. Many speak to a parent: a young person is not told these.</summary>
    private static string? Geschreven(Suggestie suggestie, KaartBeeld kaart, Pad pad, Route route) =>
        suggestie.Voorziening is { } voorziening && route != Route.Jong && voorziening.Inhoud.Taal == pad.Taal && kaart.Tekst(voorziening).EersteStap is { Length: > 0 } stap ? stap : null;

    private static string Kort(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten, Route route)
    {
        if (suggestie.Tip is { } tip)
            return tip.Stap.In(pad.Taal);
        var voorziening = suggestie.Voorziening!;
        var naam = voorziening.Inhoud.Naam;
        return Plancontact.Van(voorziening, kaart, route) switch
        {
            { IsEigen: true, Lijn: { } lijn } when lijn.Naam == naam => teksten["Plan.BelLijn"],
            _ when route == Route.Jong => teksten["Plan.VraagSamen"],
            { IsEigen: true } => teksten["Plan.VraagNaar", naam],
            { Lijn: { } lijn } => teksten["Plan.VraagBij", Naam(lijn, pad), naam],
            _ when HeeftPlek(voorziening) => teksten["Plan.GaEens", naam],
            _ => teksten["Plan.Lees", naam],
        };
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
