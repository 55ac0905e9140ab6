using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken.Verstaan;

/// <summary>
/// Reads "voor jongeren", "voor 65+". The words stay in the question: what is made for a group should still stand above
/// what is open to all.
/// </summary>
internal static class Doelgroeplezer
{
    private static readonly FrozenDictionary<string, Voor> Groepen = new Dictionary<string, Voor>
    {
        ["kinderen"] = Voor.Kinderen, ["kids"] = Voor.Kinderen, ["peuters"] = Voor.Kinderen, ["kleuters"] = Voor.Kinderen, ["children"] = Voor.Kinderen, ["basisschoolkinderen"] = Voor.Kinderen,
        ["jongeren"] = Voor.Jongeren, ["tieners"] = Voor.Jongeren, ["pubers"] = Voor.Jongeren, ["jeugd"] = Voor.Jongeren, ["teenagers"] = Voor.Jongeren, ["scholieren"] = Voor.Jongeren,
        ["volwassenen"] = Voor.Volwassenen, ["adults"] = Voor.Volwassenen,
        ["ouderen"] = Voor.Ouderen, ["senioren"] = Voor.Ouderen, ["bejaarden"] = Voor.Ouderen, ["gepensioneerden"] = Voor.Ouderen, ["seniors"] = Voor.Ouderen,
        ["65plus"] = Voor.Ouderen, ["65plussers"] = Voor.Ouderen, ["70plussers"] = Voor.Ouderen, ["80plussers"] = Voor.Ouderen, ["55plussers"] = Voor.Ouderen,
        ["gezinnen"] = Voor.Gezinnen, ["families"] = Voor.Gezinnen,
        ["mantelzorgers"] = Voor.Mantelzorgers, ["carers"] = Voor.Mantelzorgers,
        ["nieuwkomers"] = Voor.Nieuwkomers, ["vluchtelingen"] = Voor.Nieuwkomers, ["statushouders"] = Voor.Nieuwkomers, ["inburgeraars"] = Voor.Nieuwkomers, ["refugees"] = Voor.Nieuwkomers,
    }.ToFrozenDictionary();

    private static readonly HashSet<string> Tussen = ["de", "alle", "onze", "kleine", "jonge", "alleenstaande", "eenzame", "oudere", "arme", "the", "our", "older", "young"];

    public static void Lees(Lezing lezing)
    {
        for (var i = 1; i < lezing.Woorden.Count; i++)
        {
            var voor = Tussen.Contains(lezing.Op(i - 1)) ? i - 2 : i - 1;
            if (lezing.Op(voor) is "voor" or "for" && Groepen.TryGetValue(lezing.Op(i), out var groep))
                lezing.Kies(Facet.Voor, Sleutel.Van(groep));
        }
    }
}
