using System.Numerics;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Layers in order; a decision never alone, only for a reason that its rule allows and that is true, and with support beside it.</summary>
internal sealed class Lagentoets(Definitie definitie)
{
    /// <summary>Checks one state.</summary>
    /// <param name="staat">The state.</param>
    /// <param name="bevindingen">Takes what is found.</param>
    /// <param name="als">The property for which this is checked.</param>
    public void Toets(Staat staat, Bevindingen bevindingen, Eigenschap als)
    {
        var (situatie, plan) = (staat.Situatie, staat.Plan);
        bevindingen.Tel(als);
        var vorige = Oplossingslaag.EigenKracht;
        var besluit = false;
        for (var i = 0; i < plan.Suggesties.Count; i++)
        {
            var suggestie = plan.Suggesties[i];
            if (suggestie.Laag < vorige)
                bevindingen.Meld(als, $"{suggestie.Id} staat na een latere laag", staat.Antwoorden);
            vorige = suggestie.Laag;
            if (suggestie.Laag == Oplossingslaag.GemeentelijkeToegang)
            {
                besluit = true;
                if (!HeeftReden(situatie, suggestie))
                    bevindingen.Meld(als, $"besluit {suggestie.Id} staat er zonder reden die de regel toelaat", staat.Antwoorden);
            }
            else if (suggestie.Voorziening is { Inhoud.Laag: Toegangslaag.NietVrijToegankelijk })
            {
                bevindingen.Meld(als, $"{suggestie.Id} heeft een besluit nodig en staat bij vrij aanbod", staat.Antwoorden);
            }
        }

        if (besluit && situatie.Spoed.Count == 0 && plan.Suggesties[0].Laag == Oplossingslaag.GemeentelijkeToegang)
            bevindingen.Meld(als, $"besluit {plan.Suggesties[0].Id} staat alleen", staat.Antwoorden);
        if (situatie.Route == Route.Zelf && !plan.MetOndersteuning && VraagtOndersteuning(staat, besluit))
            bevindingen.Meld(als, "onafhankelijke cliëntondersteuning staat er niet bij", staat.Antwoorden);
    }

    private bool HeeftReden(Situatie situatie, Suggestie besluit)
    {
        var mag = Besluitreden.Geen;
        foreach (var regel in besluit.Regels)
        {
            var waar = Besluitreden.Wettelijk | Besluitreden.Dringend | Besluitreden.NietsPassends;
            if ((situatie.AlGeprobeerd & definitie.RegelBits[regel.Nummer]) != 0)
                waar |= Besluitreden.AlGeprobeerd;
            if (regel.IsVerzoek)
                waar |= Besluitreden.OpVerzoek;
            if (BitOperations.PopCount(situatie.Gekozen) == 1 && !situatie.HeeftSpoed && situatie.Draagkracht != Draagkracht.Laag)
                waar |= Besluitreden.Enkelvoudig;
            foreach (var gift in regel.Besluiten.Where(g => g.Voorziening == besluit.Voorziening!.Slug))
                mag |= gift.Redenen & waar;
        }

        return besluit.Redenen != Besluitreden.Geen && (besluit.Redenen & ~mag) == Besluitreden.Geen;
    }

    private bool VraagtOndersteuning(Staat staat, bool besluit) =>
        besluit
        || BitOperations.PopCount(staat.Situatie.Gekozen) >= 2
        || staat.Situatie.Draagkracht == Draagkracht.Laag
        || staat.Situatie.Gevraagd.Any(v => (staat.Antwoorden.Bits(v.Nummer) & definitie.Betekenissen[v.Nummer].Conflict) != 0);
}
