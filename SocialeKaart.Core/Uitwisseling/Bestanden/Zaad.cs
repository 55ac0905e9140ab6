using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>All that a seed folder holds.</summary>
public sealed record Zaad
{
    public required Gemeente Gemeente { get; init; }

    public required IReadOnlyList<Wijk> Wijken { get; init; }

    public required IReadOnlyList<Postcodegebied> Postcodes { get; init; }

    /// <summary>Official boundaries; null when none have been imported.</summary>
    public Gebiedsgrenzen? Grenzen { get; init; }

    public required IReadOnlyList<Leefdomein> Leefdomeinen { get; init; }

    public required IReadOnlyList<Onderwerp> Onderwerpen { get; init; }

    public required IReadOnlyList<Synoniemgroep> Synoniemen { get; init; }

    public required IReadOnlyList<Hulplijn> Hulplijnen { get; init; }

    public required IReadOnlyList<Organisatie> Organisaties { get; init; }

    /// <summary>The files of the wegwijzer, by name.</summary>
    public required IReadOnlyList<Wegwijzerbestand> Wegwijzerbestanden { get; init; }

    /// <summary>What those files say.</summary>
    public required Definitie Wegwijzer { get; init; }

    /// <summary>What the file of the gesprek among them says.</summary>
    public required Gespreksgids Gespreksgids { get; init; }

    public required IReadOnlyList<VoorzieningBestand> Voorzieningen { get; init; }

    /// <summary>The canonical files: path within the folder, with forward slashes, and text.</summary>
    public IEnumerable<(string Pad, string Tekst)> Bestanden() =>
    [
        (GemeenteBestand.Naam, GemeenteBestand.Schrijf(Gemeente)),
        (GebiedBestanden.WijkenNaam, GebiedBestanden.SchrijfWijken(Wijken)),
        (GebiedBestanden.PostcodesNaam, GebiedBestanden.SchrijfPostcodes(Postcodes)),
        .. Grenzen is null ? Enumerable.Empty<(string, string)>() : [(VlakkenBestand.Naam, VlakkenBestand.Schrijf(Grenzen, Wijken))],
        (OnderwerpenBestand.Naam, OnderwerpenBestand.Schrijf(Leefdomeinen, Onderwerpen)),
        (SynoniemenBestand.Naam, SynoniemenBestand.Schrijf(Synoniemen)),
        (HulplijnenBestand.Naam, HulplijnenBestand.Schrijf(Hulplijnen)),
        (OrganisatiesBestand.Naam, OrganisatiesBestand.Schrijf(Organisaties)),
        .. Wegwijzerbestanden.Select(w => ($"{WegwijzerBestanden.Map}/{w.Naam}", w.Tekst)),
        .. Voorzieningen.Select(v => ($"{ZaadMap.VoorzieningenMap}/{v.Slug}.md", v.Schrijf())),
    ];
}
