using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Gathers the attributes of one object. Their ids follow from the object and from what they say, so that they are the same every time.</summary>
/// <param name="id">Of the object.</param>
/// <param name="soort">Its table in HSDS.</param>
internal sealed class Kenmerkenlijst(Guid id, string soort)
{
    private readonly List<HsdsAttribute> lijst = [];
    private readonly Namen namen = new();

    /// <summary>All of them; null when there are none.</summary>
    public IReadOnlyList<HsdsAttribute>? Af() => lijst.Count == 0 ? null : lijst;

    /// <summary>A fact; nothing for what is absent.</summary>
    public Kenmerkenlijst Feit(string kenmerk, string? waarde, string? label = null) => waarde is null ? this : Zet(kenmerk, kenmerk, waarde, null, label);

    /// <summary>The word of a fact.</summary>
    public Kenmerkenlijst Feit<T>(string kenmerk, T? waarde) where T : struct, Enum => waarde is { } w ? Feit(kenmerk, Sleutel.Van(w)) : this;

    /// <summary>A fact that can be there more than once.</summary>
    public Kenmerkenlijst Feiten(string kenmerk, IEnumerable<string> waarden)
    {
        foreach (var waarde in waarden)
            Zet(kenmerk, $"{kenmerk}/{waarde}", waarde, null, null);
        return this;
    }

    /// <summary>Terms of the taxonomy.</summary>
    public Kenmerkenlijst Termen(string kenmerk, IEnumerable<HsdsTaxonomyTerm> termen)
    {
        foreach (var term in termen)
            Zet(kenmerk, $"{kenmerk}/{term.Code}", null, term, null);
        return this;
    }

    private Kenmerkenlijst Zet(string kenmerk, string naam, string? waarde, HsdsTaxonomyTerm? term, string? label)
    {
        lijst.Add(new HsdsAttribute
        {
            Id = NaamUuid.Versie5(id, "attribute/" + namen.Uniek(naam)),
            LinkId = id,
            LinkType = Kenmerk.Voorvoegsel + kenmerk,
            LinkEntity = soort,
            Value = waarde,
            TaxonomyTermId = term?.Id,
            TaxonomyTerm = term,
            Label = label,
        });
        return this;
    }
}
