using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Beheer;

namespace SocialeKaart.Web.Zoeken.Beheer;

/// <summary>A part of the list of synonyms: the groups under one heading.</summary>
/// <param name="Kop">The heading; null for the groups before the first one.</param>
/// <param name="Groepen">In their order.</param>
public sealed record Synoniemdeel(Synoniemgroep? Kop, IReadOnlyList<Synoniemgroep> Groepen)
{
    /// <summary>Puts groups under their headings. Looked for in groups and headings: what a heading says holds for all under it.</summary>
    /// <param name="groepen">The list, headings among it.</param>
    /// <param name="zoek">Part of what they say; empty: all.</param>
    /// <param name="hoogstens">Most groups that are given.</param>
    /// <returns>Parts that have something to show, and how many groups were found.</returns>
    public static (List<Synoniemdeel> Delen, int Aantal) Deel(IReadOnlyList<Synoniemgroep> groepen, string zoek, int hoogstens)
    {
        var woorden = zoek.Trim();
        List<(Synoniemgroep? Kop, List<Synoniemgroep> Groepen)> alle = [(null, [])];
        foreach (var groep in groepen)
        {
            if (groep.IsOpmerking)
                alle.Add((groep, []));
            else
                alle[^1].Groepen.Add(groep);
        }

        var gevonden = alle.Select(d => (d.Kop, Past: d.Kop is not null && Heeft(d.Kop), d.Groepen)).Select(d => (d.Kop, d.Past, Groepen: d.Past ? d.Groepen : [.. d.Groepen.Where(Heeft)])).ToList();
        var over = hoogstens;
        var delen = new List<Synoniemdeel>();
        foreach (var (kop, past, onder) in gevonden.Where(d => d.Past || d.Groepen.Count > 0))
        {
            if (over == 0 && onder.Count > 0)
                break;
            delen.Add(new Synoniemdeel(kop, [.. onder.Take(over)]));
            over -= Math.Min(over, onder.Count);
        }

        return (delen, gevonden.Sum(d => d.Groepen.Count));

        bool Heeft(Synoniemgroep groep) => Synoniemregel.Tekst(groep).Contains(woorden, StringComparison.CurrentCultureIgnoreCase);
    }
}
