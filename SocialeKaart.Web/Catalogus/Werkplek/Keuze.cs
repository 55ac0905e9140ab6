using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Catalogus.Werkplek;

/// <summary>What someone chose in this tab, in order; kept while the tab is open, and nowhere else.</summary>
public sealed class Keuze
{
    private List<string> slugs = [];

    /// <summary>No more than a kept list can hold.</summary>
    public bool IsVol => slugs.Count >= Keuzelijst.MeesteVoorzieningen;

    public bool Heeft(PubliekeVoorziening voorziening) => slugs.Contains(voorziening.Slug);

    /// <summary>Adds a voorziening at the end, or takes it away; what is full takes no more.</summary>
    public void Wissel(PubliekeVoorziening voorziening)
    {
        if (!slugs.Remove(voorziening.Slug) && !IsVol)
            slugs.Add(voorziening.Slug);
    }

    /// <summary>Puts others in the place of what was chosen, in this order.</summary>
    public void Zet(IEnumerable<PubliekeVoorziening> voorzieningen) => slugs = [.. voorzieningen.Select(v => v.Slug)];

    /// <summary>What was chosen, as a snapshot has it now.</summary>
    public IReadOnlyList<PubliekeVoorziening> In(KaartBeeld kaart) => [.. slugs.Select(kaart.Voorziening).OfType<PubliekeVoorziening>()];
}
