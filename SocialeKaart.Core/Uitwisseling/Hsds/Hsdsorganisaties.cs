using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>The organisaties of a source, laid over those of the catalogue: in their order, and what is new behind them.</summary>
internal sealed class Hsdsorganisaties(Zaad nu)
{
    private readonly List<Organisatie> lijst = [.. nu.Organisaties];
    private readonly Dictionary<Guid, string> slugs = nu.Organisaties.ToDictionary(o => o.Id, o => o.Slug);
    private bool anders;

    /// <summary>The catalogue with them; null when nothing of them changes.</summary>
    public Zaad? Zaad => anders ? Met(lijst) : null;

    /// <summary>The slugs of all of them.</summary>
    public IEnumerable<string> Slugs => lijst.Select(o => o.Slug);

    /// <summary>The same with of the new ones only those that are used.</summary>
    public Zaad? ZaadVoor(IReadOnlySet<string> gebruikt) =>
        lijst.Where((o, i) => i < nu.Organisaties.Count || gebruikt.Contains(o.Slug)).ToList() is var over && over.Count > nu.Organisaties.Count ? Met(over) : null;

    /// <summary>The slug here of an organization there; null when it was not named.</summary>
    public string? Slug(Guid id) => slugs.GetValueOrDefault(id);

    /// <summary>Takes what a file of ours says of one: it is the one with that id, else that slug, else new.</summary>
    public void Neem(HsdsOrganization organisatie, Action<string, string> fout)
    {
        var slug = slugs.GetValueOrDefault(organisatie.Id) ?? organisatie.Attributes.Een(Kenmerk.Slug) ?? "";
        var herkomst = organisatie.Attributes.Een(Kenmerk.Herkomst);
        if (!Sleutel.Probeer<Herkomst>(herkomst ?? "", out var gelezen))
            fout($"attributes.{Kenmerk.Voorvoegsel}{Kenmerk.Herkomst}", $"'{herkomst}' kan niet; kies uit {string.Join(", ", Sleutel.Alle<Herkomst>())}");
        var plek = lijst.FindIndex(o => o.Slug == slug);
        var wordt = new Organisatie
        {
            Id = plek < 0 ? organisatie.Id : lijst[plek].Id, Slug = slug, Volgorde = plek < 0 ? lijst.Count : lijst[plek].Volgorde, Naam = organisatie.Name ?? "", Omschrijving = organisatie.Description ?? "",
            Web = organisatie.Attributes.Een(Kenmerk.Web) ?? organisatie.Website, Herkomst = gelezen,
        };
        Hsdstoets.Toets(wordt, nu.Gemeente.Code, fout);
        Zet(organisatie.Id, plek, wordt);
    }

    /// <summary>Takes one of another server: it is ours with that id or that name, which stays as it is; else new.</summary>
    /// <param name="organisatie">As the server tells it.</param>
    /// <param name="server">Address of the server.</param>
    public void NeemVan(HsdsOrganization organisatie, string server)
    {
        if (slugs.ContainsKey(organisatie.Id) || string.IsNullOrWhiteSpace(organisatie.Name))
            return;
        if (lijst.Find(o => string.Equals(o.Naam, organisatie.Name, StringComparison.OrdinalIgnoreCase)) is { } bekend)
        {
            slugs[organisatie.Id] = bekend.Slug;
            return;
        }

        var wordt = new Organisatie
        {
            Id = Bronvertaler.Id(server, organisatie.Id), Slug = Slugmaker.Vrij(organisatie.Attributes.Een(Kenmerk.Slug) ?? Slugmaker.Van(organisatie.Name), s => lijst.Exists(o => o.Slug == s)), Volgorde = lijst.Count,
            Naam = organisatie.Name, Omschrijving = string.IsNullOrWhiteSpace(organisatie.Description) ? organisatie.Name : Bronvertaler.Plat(organisatie.Description, 600), Web = organisatie.Website, Herkomst = Herkomst.Openbaar,
        };
        var goed = true;
        Hsdstoets.Toets(wordt, nu.Gemeente.Code, (_, _) => goed = false);
        // What it offers is then without an organisatie: unknown, never wrong.
        if (goed)
            Zet(organisatie.Id, -1, wordt);
    }

    private Zaad Met(IEnumerable<Organisatie> organisaties) => nu with { Organisaties = [.. organisaties.Select((o, i) => o with { Volgorde = i })] };

    private void Zet(Guid id, int plek, Organisatie wordt)
    {
        slugs[id] = wordt.Slug;
        anders |= plek < 0 || lijst[plek] != wordt;
        if (plek < 0)
            lijst.Add(wordt);
        else
            lijst[plek] = wordt;
    }
}
