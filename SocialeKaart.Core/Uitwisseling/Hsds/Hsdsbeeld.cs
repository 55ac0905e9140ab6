using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>A place of a voorziening.</summary>
/// <param name="Voorziening">Of which.</param>
/// <param name="Plek">As it is told.</param>
public sealed record Hsdsplek(PubliekeVoorziening Voorziening, HsdsServiceAtLocation Plek);

/// <summary>A published catalogue as HSDS: all of it by id, and in one order that depends on nothing but the catalogue.</summary>
public sealed class Hsdsbeeld
{
    private readonly FrozenDictionary<Guid, PubliekeVoorziening> voorzieningMet;
    private readonly FrozenDictionary<Guid, Organisatie> organisatieMet;
    private readonly FrozenDictionary<Guid, HsdsTaxonomyTerm> termMet;
    private readonly Lazy<FrozenDictionary<Guid, Hsdsplek>> plekMet;
    private readonly Lazy<IReadOnlyList<Hsdsplek>> plekken;

    /// <summary>Makes it; the places are made when they are first asked for.</summary>
    public Hsdsbeeld(KaartBeeld kaart)
    {
        Kaart = kaart;
        var taxonomie = new Hsdstaxonomie(kaart.Gemeente.Code, kaart.Leefdomeinen, kaart.Onderwerpen);
        (Taxonomieen, Termen) = (taxonomie.Taxonomieen, taxonomie.Termen);
        Schrijver = new Hsdsschrijver(kaart, taxonomie);
        Voorzieningen = [.. kaart.Voorzieningen.OrderBy(v => v.Slug, StringComparer.Ordinal)];
        voorzieningMet = Voorzieningen.ToFrozenDictionary(v => v.Id);
        organisatieMet = kaart.Organisaties.ToFrozenDictionary(o => o.Id);
        termMet = Termen.ToFrozenDictionary(t => t.Id);
        plekken = new Lazy<IReadOnlyList<Hsdsplek>>(() => [.. Voorzieningen.SelectMany(Bij)]);
        plekMet = new Lazy<FrozenDictionary<Guid, Hsdsplek>>(() => Plekken.ToFrozenDictionary(p => p.Plek.Id));
    }

    /// <summary>What is published.</summary>
    public KaartBeeld Kaart { get; }

    public Hsdsschrijver Schrijver { get; }

    /// <summary>By slug.</summary>
    public IReadOnlyList<PubliekeVoorziening> Voorzieningen { get; }

    /// <summary>In the order of the catalogue.</summary>
    public IReadOnlyList<Organisatie> Organisaties => Kaart.Organisaties;

    /// <summary>By the slug of their voorziening.</summary>
    public IReadOnlyList<Hsdsplek> Plekken => plekken.Value;

    public IReadOnlyList<HsdsTaxonomy> Taxonomieen { get; }

    public IReadOnlyList<HsdsTaxonomyTerm> Termen { get; }

    public PubliekeVoorziening? Voorziening(Guid id) => voorzieningMet.GetValueOrDefault(id);

    public Organisatie? Organisatie(Guid id) => organisatieMet.GetValueOrDefault(id);

    public Hsdsplek? Plek(Guid id) => plekMet.Value.GetValueOrDefault(id);

    public HsdsTaxonomy? Taxonomie(Guid id) => Taxonomieen.FirstOrDefault(t => t.Id == id);

    public HsdsTaxonomyTerm? Term(Guid id) => termMet.GetValueOrDefault(id);

    /// <summary>The places of one voorziening, in its order.</summary>
    public IEnumerable<Hsdsplek> Bij(PubliekeVoorziening voorziening) => Schrijver.Plekken(voorziening).Select(p => new Hsdsplek(voorziening, p));
}
