using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Finds voorzieningen by slug: a large part that stays, and the few that changed since.</summary>
internal sealed class Slugregister
{
    private readonly FrozenDictionary<string, PubliekeVoorziening> basis;
    private readonly ImmutableDictionary<string, PubliekeVoorziening?> anders;

    public Slugregister(IEnumerable<PubliekeVoorziening> voorzieningen)
        : this(voorzieningen.ToFrozenDictionary(v => v.Slug), ImmutableDictionary<string, PubliekeVoorziening?>.Empty)
    {
    }

    private Slugregister(FrozenDictionary<string, PubliekeVoorziening> basis, ImmutableDictionary<string, PubliekeVoorziening?> anders) =>
        (this.basis, this.anders) = (basis, anders);

    public PubliekeVoorziening? Zoek(string slug) => anders.TryGetValue(slug, out var nu) ? nu : basis.GetValueOrDefault(slug);

    /// <summary>The register after a change.</summary>
    public Slugregister Met(IEnumerable<string> weg, IEnumerable<PubliekeVoorziening> komt)
    {
        var bouwer = anders.ToBuilder();
        foreach (var slug in weg)
            bouwer[slug] = null;
        foreach (var voorziening in komt)
            bouwer[voorziening.Slug] = voorziening;
        return new Slugregister(basis, bouwer.ToImmutable());
    }
}
