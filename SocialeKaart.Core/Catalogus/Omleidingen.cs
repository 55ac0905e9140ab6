using System.Collections.Immutable;

namespace SocialeKaart.Core.Catalogus;

/// <summary>That one voorziening took the place of another.</summary>
/// <param name="Van">Id of what was merged.</param>
/// <param name="Slug">Its address, which leads on.</param>
/// <param name="Naar">Id of what took its place.</param>
public sealed record Omleiding(Guid Van, string Slug, Guid Naar);

/// <summary>Where merged voorzieningen lead to; immutable.</summary>
public sealed class Omleidingen
{
    // More than anyone merges one after another; only against going round for ever.
    private const int HoogstensStappen = 20;

    private readonly ImmutableDictionary<Guid, Omleiding> perId;
    private readonly ImmutableDictionary<string, Omleiding> perSlug;

    private Omleidingen(ImmutableDictionary<Guid, Omleiding> perId, ImmutableDictionary<string, Omleiding> perSlug) => (this.perId, this.perSlug) = (perId, perSlug);

    public static Omleidingen Leeg { get; } = new(ImmutableDictionary<Guid, Omleiding>.Empty, ImmutableDictionary<string, Omleiding>.Empty);

    /// <summary>The same after a change.</summary>
    /// <param name="weg">Ids that lead nowhere any more; unknown ones are no fault.</param>
    /// <param name="komt">What leads on now.</param>
    public Omleidingen Met(IEnumerable<Guid> weg, IEnumerable<Omleiding> komt)
    {
        var (id, slug) = (perId.ToBuilder(), perSlug.ToBuilder());
        foreach (var oud in weg)
        {
            if (id.Remove(oud, out var was))
                slug.Remove(was.Slug);
        }

        foreach (var nieuw in komt)
            (id[nieuw.Van], slug[nieuw.Slug]) = (nieuw, nieuw);
        return new Omleidingen(id.ToImmutable(), slug.ToImmutable());
    }

    /// <summary>The id that an old address leads to in the end; null when it is not one.</summary>
    public Guid? Naar(string slug) => perSlug.TryGetValue(slug, out var omleiding) ? Naar(omleiding.Naar) : null;

    /// <summary>The id that took the place of another in the end; itself when none did.</summary>
    public Guid Naar(Guid id)
    {
        for (var stap = 0; stap < HoogstensStappen && perId.TryGetValue(id, out var omleiding); stap++)
            id = omleiding.Naar;
        return id;
    }
}
