namespace SocialeKaart.Core.Zoeken;

/// <summary>Numbers in numbered groups, in two flat arrays.</summary>
internal sealed class Groepen
{
    private readonly int[] begin;
    private readonly int[] leden;

    private Groepen(int[] begin, int[] leden) => (this.begin, this.leden) = (begin, leden);

    public ReadOnlySpan<int> this[int groep] => leden.AsSpan(begin[groep], begin[groep + 1] - begin[groep]);

    /// <summary>Groups pairs of a group and a member; members keep the order of the pairs.</summary>
    public static Groepen Van(int groepen, IReadOnlyList<(int Groep, int Lid)> paren)
    {
        var grenzen = new int[groepen + 1];
        foreach (var (groep, _) in paren)
            grenzen[groep + 1]++;
        for (var g = 0; g < groepen; g++)
            grenzen[g + 1] += grenzen[g];
        var vol = grenzen[..groepen];
        var lijst = new int[paren.Count];
        foreach (var (groep, lid) in paren)
            lijst[vol[groep]++] = lid;
        return new Groepen(grenzen, lijst);
    }
}
