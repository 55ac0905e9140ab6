using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>A web address, and the voorziening at which the redactie is told when it is gone.</summary>
/// <param name="Adres">Absolute http or https address.</param>
/// <param name="Voorziening">Id.</param>
public sealed record Webplek(string Adres, Guid Voorziening)
{
    /// <summary>
    /// All addresses that the public is given. Those of an organisatie or a hulplijn are told at the first of its voorzieningen, unless one of them has the
    /// same address.
    /// </summary>
    internal static IReadOnlyList<Webplek> Van(IReadOnlyList<Gepubliceerde> gepubliceerd, IEnumerable<Organisatie> organisaties, IEnumerable<Hulplijn> hulplijnen)
    {
        var echte = gepubliceerd.Where(g => g.IsEcht).OrderBy(g => g.Voorziening.Slug, StringComparer.Ordinal).ToList();
        var plekken = echte.Where(g => g.Inhoud.Contact?.Web is not null).Select(g => new Webplek(g.Inhoud.Contact!.Web!, g.Voorziening.Id)).ToList();
        var bekend = plekken.Select(p => p.Adres).ToHashSet();
        foreach (var organisatie in organisaties.Where(o => o.Web is not null && o.Herkomst != Herkomst.Voorbeeld))
            Zet(organisatie.Web!, echte.Find(g => g.Voorziening.OrganisatieId == organisatie.Id));
        foreach (var lijn in hulplijnen.Where(h => h.Web is not null))
            Zet(lijn.Web!, echte.Find(g => g.Inhoud.Hulplijnen.Contains(lijn.Id)));
        return plekken;

        void Zet(string adres, Gepubliceerde? bij)
        {
            if (bij is not null && bekend.Add(adres))
                plekken.Add(new Webplek(adres, bij.Voorziening.Id));
        }
    }
}
