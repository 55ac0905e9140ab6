using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Catalogus.Werkplek;

/// <summary>What someone chose in this tab, in order; kept while the tab is open, and nowhere else.</summary>
public sealed class Keuze
{
    /// <summary>Something was chosen, put elsewhere or taken away.</summary>
    public event EventHandler? Veranderd;

    /// <summary>In order.</summary>
    public IReadOnlyList<string> Slugs { get; private set; } = [];

    /// <summary>No more than a kept list can hold.</summary>
    public bool IsVol => Slugs.Count >= Keuzelijst.MeesteVoorzieningen;

    public bool Heeft(PubliekeVoorziening voorziening) => Slugs.Contains(voorziening.Slug);

    /// <summary>Adds a voorziening at the end, or takes it away; what is full takes no more.</summary>
    public void Wissel(PubliekeVoorziening voorziening)
    {
        if (Heeft(voorziening))
            Zet([.. Slugs.Where(s => s != voorziening.Slug)]);
        else if (!IsVol)
            Zet([.. Slugs, voorziening.Slug]);
    }

    /// <summary>Puts others in the place of what was chosen, in this order.</summary>
    public void Zet(IEnumerable<PubliekeVoorziening> voorzieningen) => Zet([.. voorzieningen.Select(v => v.Slug)]);

    /// <summary>Takes back what the tab kept, before what was chosen meanwhile.</summary>
    public void Herstel(IReadOnlyList<string> slugs) => Zet([.. slugs.Union(Slugs).Take(Keuzelijst.MeesteVoorzieningen)]);

    /// <summary>What was chosen, as a snapshot has it now.</summary>
    public IReadOnlyList<PubliekeVoorziening> In(KaartBeeld kaart) => [.. Slugs.Select(kaart.Voorziening).OfType<PubliekeVoorziening>()];

    private void Zet(IReadOnlyList<string> slugs)
    {
        Slugs = slugs;
        Veranderd?.Invoke(this, EventArgs.Empty);
    }
}
