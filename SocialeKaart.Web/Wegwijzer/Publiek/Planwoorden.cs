using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Taal;
using Route = SocialeKaart.Core.Wegwijzer.Route;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>Says a plan in words: shared by the page, the letter and the calendar.</summary>
public static class Planwoorden
{
    /// <summary>The sentence that the plan begins with: what to do first.</summary>
    public static string EersteStap(Plan plan, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        if (plan.EersteStap is { } eerste)
            return Stap(eerste, kaart, pad, teksten, plan.Situatie.Route) + (eerste.Voorziening is { } wie && Nummer(wie, kaart) is { } nummer ? $" {wie.Inhoud.Naam}: {nummer}." : "");
        var lijn = EersteLijn(plan, kaart);
        var bel = teksten["Plan.Bel", lijn.Nummer, pad.IsEngels ? lijn.En.Naam : lijn.Naam].Value;
        // What one can say is meant for that one person, not for a line of need.
        return lijn.Id == plan.Mens.Hulplijn ? $"{bel} {plan.Mens.Zeg.In(pad.Taal)}" : bel;
    }

    /// <summary>What to do this week for one suggestion, where the number to call stands beside it.</summary>
    public static string Stap(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten, Route route)
    {
        if (suggestie.Tip is { } tip)
            return tip.Stap.In(pad.Taal);
        var voorziening = suggestie.Voorziening!;
        var lijn = Lijn(voorziening, kaart);
        if (voorziening.Inhoud.Herkomst == Herkomst.Landelijk && lijn is not null)
            return teksten["Plan.BelLijn"];
        // How to sign up is often written for a parent: a young person is not sent there by us.
        if (route == Route.Jong)
            return teksten["Plan.VraagSamen"];
        if (!pad.IsEngels && voorziening.Inhoud.Aanmelden?.Hoe is { Length: > 0 } hoe)
            return hoe;
        if (voorziening.Inhoud.Contact?.Telefoon is not null || lijn is not null)
            return teksten["Plan.VraagNaar", voorziening.Inhoud.Naam];
        return voorziening.Inhoud.Locaties.Count > 0 ? teksten["Plan.GaEens", voorziening.Inhoud.Naam] : teksten["Plan.Lees", voorziening.Inhoud.Naam];
    }

    /// <summary>The number to call for an entry; null when none is known.</summary>
    public static string? Nummer(PubliekeVoorziening voorziening, KaartBeeld kaart) => voorziening.Inhoud.Contact?.Telefoon ?? Lijn(voorziening, kaart)?.Nummer;

    /// <summary>
    /// The line to ask for an entry: its own where it is one, else the first that is not for need alone: nobody is told to call 112 to ask for the GP.
    /// Null when there is none.
    /// </summary>
    public static Hulplijn? Lijn(PubliekeVoorziening voorziening, KaartBeeld kaart) => voorziening.Inhoud.Hulplijnen
        .Select(kaart.Hulplijn).OfType<Hulplijn>().FirstOrDefault(l => voorziening.Inhoud.Herkomst == Herkomst.Landelijk || !l.Crisis);

    /// <summary>The line of the first step when that is to call: of what cannot wait, else of the human contact.</summary>
    public static Hulplijn EersteLijn(Plan plan, KaartBeeld kaart) =>
        kaart.Hulplijn(plan.Spoed.FirstOrDefault(s => !s.Rustig)?.Hulplijnen[0] ?? plan.Mens.Hulplijn) ?? kaart.GemeenteLijn;
}
