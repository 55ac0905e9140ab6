using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Zoeken.Beheer;

/// <summary>One place in a ranking, beside another ranking.</summary>
/// <param name="Voorziening">What stands there.</param>
/// <param name="Elders">Its place in the other ranking, from 1; null when it is not among the first there.</param>
public sealed record Proefplaats(PubliekeVoorziening Voorziening, int? Elders);

/// <summary>What a change of the synonyms does to one voorziening in a ranking.</summary>
/// <param name="Voorziening">Which one.</param>
/// <param name="Was">Its place before, from 1; null when it was not among the first.</param>
/// <param name="Wordt">Its place after, from 1; null when it is not among the first any more.</param>
public sealed record Proefverschil(PubliekeVoorziening Voorziening, int? Was, int? Wordt);

/// <summary>The answer to a question before and after a change of the synonyms.</summary>
/// <param name="Vraag">As typed.</param>
/// <param name="KwaliteitVoor">How good the words matched before; leeg when nothing is shown.</param>
/// <param name="KwaliteitNa">The same after.</param>
/// <param name="Voor">The first before, each with its place after.</param>
/// <param name="Na">The first after, each with its place before.</param>
public sealed record Proefuitslag(string Vraag, Antwoordkwaliteit KwaliteitVoor, Antwoordkwaliteit KwaliteitNa, IReadOnlyList<Proefplaats> Voor, IReadOnlyList<Proefplaats> Na)
{
    /// <summary>Whether a visitor would see the same.</summary>
    public bool IsGelijk => KwaliteitVoor == KwaliteitNa && Voor.Select(p => p.Voorziening.Slug).SequenceEqual(Na.Select(p => p.Voorziening.Slug));

    /// <summary>All that changes: what is new, what is gone, and what moved, the furthest first.</summary>
    public IReadOnlyList<Proefverschil> Anders =>
    [
        .. Na.Select((p, i) => new Proefverschil(p.Voorziening, p.Elders, i + 1)).Where(v => v.Was is null),
        .. Voor.Select((p, i) => new Proefverschil(p.Voorziening, i + 1, p.Elders)).Where(v => v.Wordt is null),
        .. Na.Select((p, i) => new Proefverschil(p.Voorziening, p.Elders, i + 1)).Where(v => v.Was is not null && v.Was != v.Wordt).OrderByDescending(v => Math.Abs(v.Was!.Value - v.Wordt!.Value)),
    ];
}

/// <summary>Asks the same of two snapshots, as a visitor would.</summary>
public static class Zoekproef
{
    /// <summary>So many places are compared.</summary>
    public const int Plaatsen = 10;

    /// <summary>Compares the answers to a question.</summary>
    /// <param name="voor">The catalogue as it is.</param>
    /// <param name="na">The same with other synonyms; see <see cref="KaartBeeld.MetSynoniemen"/>.</param>
    /// <param name="vraag">As typed.</param>
    /// <param name="nu">UTC.</param>
    public static Proefuitslag Vergelijk(KaartBeeld voor, KaartBeeld na, string vraag, DateTime nu)
    {
        var (eerst, dan) = (Zoek(voor, vraag, nu), Zoek(na, vraag, nu));
        return new Proefuitslag(vraag, eerst.Kwaliteit, dan.Kwaliteit, Naast(eerst.Plaatsen, dan.Plaatsen), Naast(dan.Plaatsen, eerst.Plaatsen));
    }

    private static (Antwoordkwaliteit Kwaliteit, IReadOnlyList<PubliekeVoorziening> Plaatsen) Zoek(KaartBeeld kaart, string vraag, DateTime nu)
    {
        var resultaat = Zoeker.Zoek(kaart, new Zoekopdracht { Vraag = vraag }, nu);
        return (resultaat.Voorzieningen.Count == 0 ? Antwoordkwaliteit.Leeg : resultaat.Kwaliteit, [.. resultaat.Voorzieningen.Take(Plaatsen)]);
    }

    private static List<Proefplaats> Naast(IReadOnlyList<PubliekeVoorziening> lijst, IReadOnlyList<PubliekeVoorziening> ander) =>
        [.. lijst.Select(v => new Proefplaats(v, ander.TakeWhile(a => a.Slug != v.Slug).Count() is var plek && plek < ander.Count ? plek + 1 : null))];
}
