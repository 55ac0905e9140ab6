using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>
/// Age and household matter only where a rule or a doelgroep says so, and not at all where they are not asked. Language cannot
/// matter: neither answers nor engine know it.
/// </summary>
internal sealed class Persoontoets(Onderzoek onderzoek)
{
    private readonly List<Vraag> vragen =
    [
        .. onderzoek.Definitie.Persoonsvragen.Where(v => onderzoek.Definitie.Betekenissen[v.Nummer] is { GaatOverHuis: true } or { GaatOverLeeftijd: true }),
    ];

    /// <summary>Every other age and household in a state.</summary>
    public void Alle(Staat staat, Bevindingen bevindingen)
    {
        foreach (var vraag in vragen)
        {
            var gevraagd = staat.Situatie.Gevraagd.Any(v => v.Nummer == vraag.Nummer);
            foreach (var ander in onderzoek.Klassen.Enkele(vraag).Where(o => o != staat.Antwoorden.Bits(vraag.Nummer)))
            {
                var anders = onderzoek.Bezie(staat.Antwoorden.Met(vraag.Nummer, ander));
                bevindingen.Plannen++;
                bevindingen.Tel(Eigenschap.Persoon);
                if (gevraagd)
                    Verschil(vraag, staat, anders, bevindingen);
                else if (!Planvergelijking.Gelijk(staat.Plan, anders.Plan))
                    bevindingen.Meld(Eigenschap.Persoon, $"{vraag.Id} telt mee en wordt niet gevraagd", anders.Antwoorden);
            }
        }
    }

    private static void Verschil(Vraag vraag, Staat een, Staat ander, Bevindingen bevindingen)
    {
        foreach (var suggestie in AlleenIn(een.Plan, ander.Plan).Concat(AlleenIn(ander.Plan, een.Plan)))
        {
            if (!Noemt(suggestie, vraag))
                bevindingen.Meld(Eigenschap.Persoon, $"{suggestie.Id} hangt af van {vraag.Id} en niets zegt waarom", ander.Antwoorden);
        }
    }

    private static IEnumerable<Suggestie> AlleenIn(Plan een, Plan ander) =>
        een.Suggesties.Where(s => !ander.Suggesties.Any(a => a.Laag == s.Laag && a.Id == s.Id));

    // A decision for want of anything else follows the offers that it stands in for.
    private static bool Noemt(Suggestie suggestie, Vraag vraag) =>
        suggestie.Regels.Any(r => r.Als.Noemt(vraag.Nummer))
        || suggestie.Voorziening?.Inhoud.Doelgroep is not null
        || (suggestie.Redenen & Besluitreden.NietsPassends) != Besluitreden.Geen;
}
