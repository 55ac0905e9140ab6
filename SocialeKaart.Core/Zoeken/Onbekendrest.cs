using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken;

/// <summary>What chosen filters leave out only because nobody knows whether it meets them. Unknown is not no.</summary>
/// <param name="Facetten">The filters.</param>
/// <param name="Zonder">The same question without them.</param>
/// <param name="Aantal">How many are left out so.</param>
public sealed record Onbekendrest(IReadOnlyList<Facet> Facetten, Zoekopdracht Zonder, int Aantal)
{
    private static readonly Facet[][] Groepen = [[Facet.Dag, Facet.Dagdeel, Facet.Open], [Facet.Kosten], [Facet.Toegankelijk], [Facet.Taal], [Facet.Afstand]];

    /// <summary>Those of a question; filters on time count together.</summary>
    /// <param name="kaart">The snapshot.</param>
    /// <param name="opdracht">The question.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="alleen">What is asked of an entry besides; null: nothing.</param>
    public static IEnumerable<Onbekendrest> Van(KaartBeeld kaart, Zoekopdracht opdracht, DateTime nu, Func<PubliekeVoorziening, bool>? alleen = null)
    {
        foreach (var groep in Groepen.Where(g => g.Any(f => opdracht.Gekozen(f).Count > 0)))
        {
            var zonder = groep.Aggregate(opdracht, (o, f) => o.Met(f, []));
            var rest = Zoeker.Zoek(kaart, zonder, nu, alleen);
            var aantal = rest.Voorzieningen.Count(v => groep is [Facet.Afstand] ? !rest.Afstanden.ContainsKey(v.Slug) : Facetwaarden.Onbekend(groep[0], v));
            if (aantal > 0)
                yield return new Onbekendrest([.. groep.Where(f => opdracht.Gekozen(f).Count > 0)], zonder, aantal);
        }
    }
}
