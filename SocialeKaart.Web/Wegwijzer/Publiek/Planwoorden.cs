using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>Says a plan in words: shared by the page, the letter and the calendar.</summary>
public static class Planwoorden
{
    /// <summary>The sentence that the plan begins with: what to do first.</summary>
    public static string EersteStap(Plan plan, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        if (plan.EersteStap is { } eerste)
            return Stap(eerste, kaart, pad, teksten);
        var lijn = kaart.Hulplijn(plan.Spoed.FirstOrDefault(s => !s.Rustig)?.Hulplijnen[0] ?? plan.Mens.Hulplijn)!;
        return $"{teksten["Plan.Bel", lijn.Nummer, pad.IsEngels ? lijn.En.Naam : lijn.Naam]} {plan.Mens.Zeg.In(pad.Taal)}";
    }

    /// <summary>What to do this week for one suggestion.</summary>
    public static string Stap(Suggestie suggestie, KaartBeeld kaart, Pad pad, IStringLocalizer<WegwijzerTeksten> teksten)
    {
        if (suggestie.Tip is { } tip)
            return tip.Stap.In(pad.Taal);
        var voorziening = suggestie.Voorziening!;
        if (!pad.IsEngels && voorziening.Inhoud.Aanmelden?.Hoe is { Length: > 0 } hoe)
            return hoe;
        if (voorziening.Inhoud.Contact?.Telefoon is { } telefoon)
            return teksten["Plan.Bel", telefoon, voorziening.Inhoud.Naam];
        if (voorziening.Inhoud.Hulplijnen.Select(kaart.Hulplijn).OfType<Hulplijn>().FirstOrDefault() is { } lijn)
            return teksten["Plan.Bel", lijn.Nummer, pad.IsEngels ? lijn.En.Naam : lijn.Naam];
        return voorziening.Inhoud.Locaties.Count > 0 ? teksten["Plan.GaEens", voorziening.Inhoud.Naam] : teksten["Plan.Lees", voorziening.Inhoud.Naam];
    }
}
