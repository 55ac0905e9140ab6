namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Adds up what speaks for one area of life. Signs on the same words count once, and every further sign counts less.</summary>
internal sealed class Weging
{
    /// <summary>What each further sign keeps of its weight: agreement of several says more than one said often.</summary>
    private const double Afname = 0.8;

    private readonly List<Bewijs> bewijzen = [];

    /// <summary>Adds a sign.</summary>
    /// <param name="gewicht">What it counts for; above 0.</param>
    /// <param name="plekken">The words of the story that it stands on, ascending.</param>
    /// <param name="isVaag">Whether a visitor may not see why it is one; then it is given as a reason only when there is no other.</param>
    public void Voeg(double gewicht, int[] plekken, bool isVaag = false) => bewijzen.Add(new Bewijs(gewicht, plekken, isVaag));

    /// <summary>The total, and the signs that made it, the strongest first.</summary>
    public (double Gewicht, IReadOnlyList<int[]> Bewijzen) Som()
    {
        var gedekt = new HashSet<int>();
        var gebruikt = new List<Bewijs>();
        var (som, deel) = (0.0, 1.0);
        foreach (var bewijs in bewijzen.OrderByDescending(b => b.Gewicht).ThenBy(b => b.Plekken.Length).ThenBy(b => b.Plekken[0]))
        {
            var nieuw = bewijs.Plekken.Count(p => !gedekt.Contains(p));
            if (nieuw == 0)
                continue;
            som += bewijs.Gewicht * deel * nieuw / bewijs.Plekken.Length;
            deel *= Afname;
            gedekt.UnionWith(bewijs.Plekken);
            gebruikt.Add(bewijs);
        }

        var helder = gebruikt.Where(b => !b.IsVaag).ToList();
        return (som, [.. (helder.Count > 0 ? helder : gebruikt).Select(b => b.Plekken)]);
    }

    private sealed record Bewijs(double Gewicht, int[] Plekken, bool IsVaag);
}
