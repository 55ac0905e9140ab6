using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Zoeken.Verstaan;

namespace SocialeKaart.Core.Zoeken;

/// <summary>A value of a facet and how many results choosing it would give.</summary>
public sealed record Facetoptie(string Waarde, int Aantal, bool Gekozen);

/// <summary>Results for a question.</summary>
/// <param name="Kwaliteit">How good the words matched; <see cref="Antwoordkwaliteit.Goed"/> without words.</param>
/// <param name="Voorzieningen">All results, best first.</param>
/// <param name="Facetten">Every facet with the values that lead somewhere.</param>
public sealed record Zoekresultaat(
    Antwoordkwaliteit Kwaliteit,
    IReadOnlyList<PubliekeVoorziening> Voorzieningen,
    IReadOnlyDictionary<Facet, IReadOnlyList<Facetoptie>> Facetten)
{
    /// <summary>Words that were read differently from how they were typed; for "bedoelde u".</summary>
    public IReadOnlyList<Correctie> Correcties { get; init; } = [];

    /// <summary>Whether crisis help has to stand above the results; the kinds, none for no danger.</summary>
    public IReadOnlyList<Gevaarsoort> Gevaar { get; init; } = [];

    /// <summary>What was read out of the words, and is in use as a filter.</summary>
    public required Begrepen Begrepen { get; init; }

    /// <summary>Of how many results it is unknown whether they meet what was read out of the words.</summary>
    public int Onzeker { get; init; }

    /// <summary>True when what was read out of the words left nothing, and was let go.</summary>
    public bool Losgelaten { get; init; }

    /// <summary>Where the visitor searches from: as given, else as read out of the words; null for nowhere in particular.</summary>
    public Plek? Plek { get; init; }

    /// <summary>By slug, for those with a place of their own; empty without <see cref="Plek"/>.</summary>
    public IReadOnlyDictionary<string, Hemelsbreed> Afstanden { get; init; } = new Dictionary<string, Hemelsbreed>();

    /// <summary>How many more there are that are only for who lives elsewhere.</summary>
    public int VoorElders { get; init; }
}
