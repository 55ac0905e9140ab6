namespace SocialeKaart.Core.Wegwijzer;

/// <summary>What the answers come to: the questions that are asked, the answers that count, and what these mean.</summary>
public sealed class Situatie
{
    internal Situatie(Definitie definitie, Antwoorden gegeven) => (Definitie, Gegeven) = (definitie, gegeven);

    /// <summary>The questions that are asked with these answers, in order.</summary>
    public IReadOnlyList<Vraag> Gevraagd { get; internal set; } = [];

    /// <summary>The answers to those questions; an answer to a question that is not asked any more does not count.</summary>
    public Antwoorden Geldig { get; internal set; } = null!;

    public Route Route { get; internal set; }

    public Draagkracht Draagkracht { get; internal set; } = Draagkracht.Een;

    /// <summary>Home may not be safe.</summary>
    public bool ThuisOnveilig { get; internal set; }

    public bool Conflict { get; internal set; }

    /// <summary>There is, or may be, a benefit that help from others can touch.</summary>
    public bool Uitkering { get; internal set; }

    /// <summary>The help that cannot wait, the most urgent first.</summary>
    public IReadOnlyList<Spoedhulp> Spoed { get; internal set; } = [];

    /// <summary>Ids of the leefdomeinen chosen, in order.</summary>
    public IEnumerable<string> Leefdomeinen => Definitie.Leefdomeinen.Where((_, nummer) => (Gekozen & (1UL << nummer)) != 0);

    internal Definitie Definitie { get; }

    internal Antwoorden Gegeven { get; }

    /// <summary>Sets of leefdomeinen, one bit each.</summary>
    internal ulong Gekozen { get; set; }

    internal ulong MetVerzoek { get; set; }

    internal ulong AlGeprobeerd { get; set; }

    internal ulong Kort { get; set; }

    internal ulong Lang { get; set; }

    /// <summary>Whether something cannot wait; a calm strip is not that.</summary>
    public bool HeeftSpoed => Spoed.Any(s => !s.Rustig);
}
