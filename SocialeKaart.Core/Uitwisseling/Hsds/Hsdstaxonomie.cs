using System.Collections.Frozen;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Productnamen;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>
/// The leefdomeinen and, under them, the onderwerpen as a taxonomy, and as another one in English: a term of HSDS has one language.
/// And the uniform product names of Dutch governments.
/// </summary>
public sealed class Hsdstaxonomie
{
    private const string Engels = "en";
    private readonly FrozenDictionary<string, HsdsTaxonomyTerm> nederlands, producten;

    /// <summary>Makes all.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="leefdomeinen">In order.</param>
    /// <param name="onderwerpen">In order.</param>
    public Hsdstaxonomie(string gemeente, IReadOnlyList<Leefdomein> leefdomeinen, IReadOnlyList<Onderwerp> onderwerpen)
    {
        var (nl, en, upl) = (Id(gemeente, "taxonomie", "", "nl"), Id(gemeente, "taxonomie", "", Engels), NaamUuid.Van(gemeente, "hsds-taxonomie", "upl"));
        Taxonomieen =
        [
            new HsdsTaxonomy { Id = nl, Name = Hsdswoorden.Taxonomie, Description = Hsdswoorden.Taxonomieuitleg },
            new HsdsTaxonomy { Id = en, Name = Hsdswoorden.TaxonomieEngels, Description = Hsdswoorden.Taxonomieuitleg },
            new HsdsTaxonomy { Id = upl, Name = Hsdswoorden.TaxonomieProducten, Description = Hsdswoorden.TaxonomieProductenuitleg, Uri = Hsdswoorden.TaxonomieProductenadres },
        ];
        HsdsTaxonomyTerm Term(string code, string taal, string naam, string uitleg, string? ouder) => new()
        {
            Id = Id(gemeente, "term", code, taal), Code = code, Name = naam, Description = uitleg, ParentId = ouder is null ? null : Id(gemeente, "term", ouder, taal),
            Language = taal, TaxonomyId = taal == Engels ? en : nl,
        };
        HsdsTaxonomyTerm[] gewoon = [.. leefdomeinen.Select(l => Term(l.Id, "nl", l.Naam, l.Uitleg, null)), .. onderwerpen.Select(o => Term(o.Id, "nl", o.Naam, o.Uitleg, o.Leefdomein))];
        HsdsTaxonomyTerm[] uniform = [.. Productnamenlijst.Alle.Select(p => new HsdsTaxonomyTerm
        {
            Id = NaamUuid.Van(gemeente, "hsds-productnaam", p.Id), Code = p.Id, Name = p.Naam, Description = p.Naam, Language = "nl", TaxonomyId = upl, TermUri = p.Uri,
        })];
        Termen =
        [
            .. gewoon,
            .. leefdomeinen.Select(l => Term(l.Id, Engels, l.En.Naam, l.En.Uitleg, null)), .. onderwerpen.Select(o => Term(o.Id, Engels, o.En.Naam, o.En.Uitleg, o.Leefdomein)),
            .. uniform,
        ];
        producten = uniform.ToFrozenDictionary(t => t.Code!);
        nederlands = gewoon.ToFrozenDictionary(t => t.Code!);
    }

    /// <summary>Dutch, then English, then the product names.</summary>
    public IReadOnlyList<HsdsTaxonomy> Taxonomieen { get; }

    /// <summary>All terms, in the same order.</summary>
    public IReadOnlyList<HsdsTaxonomyTerm> Termen { get; }

    /// <summary>The Dutch terms of leefdomeinen or onderwerpen.</summary>
    internal IEnumerable<HsdsTaxonomyTerm> Van(IEnumerable<string> ids) => ids.Select(nederlands.GetValueOrDefault).OfType<HsdsTaxonomyTerm>();

    /// <summary>The terms of uniform product names.</summary>
    internal IEnumerable<HsdsTaxonomyTerm> Productnamen(IEnumerable<string> ids) => ids.Select(producten.GetValueOrDefault).OfType<HsdsTaxonomyTerm>();

    private static Guid Id(string gemeente, string soort, string code, string taal) => NaamUuid.Van(gemeente, "hsds-" + soort, $"{code}/{taal}");
}
