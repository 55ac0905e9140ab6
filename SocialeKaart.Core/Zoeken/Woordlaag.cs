namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// What a few changed documents change about the words of a basis: words that came, words that nothing says any more,
/// and the compounds that can be taken apart otherwise because of them.
/// </summary>
internal sealed class Woordlaag
{
    private readonly Woordbasis basis;
    private readonly Woordbouwer nieuw;
    private readonly HashSet<int> dodeStammen = [];
    private readonly Dictionary<int, List<int>> metStam = [];
    private readonly Dictionary<int, List<int>> metDeel = [];

    /// <summary>Works out the difference.</summary>
    /// <param name="basis">The words as they were.</param>
    /// <param name="nieuw">Holds the words that came.</param>
    /// <param name="dood">Words of the basis that nothing says any more.</param>
    public Woordlaag(Woordbasis basis, Woordbouwer nieuw, HashSet<int> dood)
    {
        this.basis = basis;
        this.nieuw = nieuw;
        Dood = dood;
        foreach (var stam in dood.Select(basis.StamVan).Concat(nieuw.StamVanNieuw).Distinct())
        {
            metStam[stam] = [.. basis.MetStam(stam).ToArray().Where(w => !dood.Contains(w))];
        }

        for (var n = 0; n < nieuw.Nieuw.Count; n++)
            metStam[nieuw.StamVanNieuw[n]].Add(basis.Aantal + n);
        dodeStammen.UnionWith(metStam.Where(p => p.Value.Count == 0).Select(p => p.Key));
        Samenstelling = new Samenstelling(stuk => Woordbasis.Deel(stuk, Nummer, Stamnummer, StamVan));
        OpLetter = [.. Enumerable.Range(basis.Aantal, nieuw.Nieuw.Count).Where(w => !Ontkenning.IsTerm(Woord(w))).OrderBy(Woord, StringComparer.Ordinal)];
        Ontleed();
        Spelling = new Spellinglijst(basis.Aantal, nieuw.Nieuw);
        Letters = new Letterlijst(basis.Aantal, nieuw.Nieuw);
    }

    public int Aantal => nieuw.Aantal;

    public HashSet<int> Dood { get; }

    public Samenstelling Samenstelling { get; }

    /// <summary>The words that came, in the order of their letters.</summary>
    public int[] OpLetter { get; }

    public Spellinglijst Spelling { get; }

    public Letterlijst Letters { get; }

    public string Woord(int nummer) => nieuw.Woord(nummer);

    public int Nummer(ReadOnlySpan<char> woord)
    {
        if (basis.Nummer(woord) is >= 0 and var bekend)
            return Dood.Contains(bekend) ? -1 : bekend;
        return nieuw.Nummers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(woord, out var nummer) ? nummer : -1;
    }

    public int Stamnummer(ReadOnlySpan<char> stam)
    {
        if (basis.Stamnummer(stam) is >= 0 and var bekend)
            return dodeStammen.Contains(bekend) ? -1 : bekend;
        return nieuw.Stamnummers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stam, out var nummer) ? nummer : -1;
    }

    public int StamVan(int woord) => woord < basis.Aantal ? basis.StamVan(woord) : nieuw.StamVanNieuw[woord - basis.Aantal];

    public ReadOnlySpan<int> MetStam(int stam) =>
        metStam.TryGetValue(stam, out var lijst) ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lijst) : basis.MetStam(stam);

    public ReadOnlySpan<int> MetDeel(int stam) =>
        metDeel.TryGetValue(stam, out var lijst) ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(lijst) : basis.MetDeel(stam);

    private void Ontleed()
    {
        var geraakt = new HashSet<int>();
        foreach (var woord in Dood)
            Wissel(woord, basis.Samenstelling.Delen(Woord(woord)), [], geraakt);
        for (var woord = basis.Aantal; woord < Aantal; woord++)
            Wissel(woord, [], Samenstelling.Delen(Woord(woord)), geraakt);
        foreach (var woord in Anders())
            Wissel(woord, basis.Samenstelling.Delen(Woord(woord)), Samenstelling.Delen(Woord(woord)), geraakt);
        foreach (var stam in geraakt)
            metDeel[stam].Sort(OpLengte);
    }

    /// <summary>Words of the basis that hold a piece that came or went; only those can be taken apart otherwise.</summary>
    private HashSet<int> Anders()
    {
        var stukken = Dood.Select(Woord)
            .Concat(nieuw.Nieuw)
            .Concat(nieuw.NieuweStammen)
            .Concat(dodeStammen.Where(s => s < basis.Stammen.Count).Select(s => basis.Stammen[s]))
            .Where(s => s.Length >= Samenstelling.Kortste && !Ontkenning.IsTerm(s));
        var anders = new HashSet<int>();
        foreach (var stuk in stukken.Distinct())
        {
            foreach (var woord in basis.Letters.Met(stuk))
                Bezie(woord, stuk);
            foreach (var woord in basis.LangeStopwoorden)
                Bezie(woord, stuk);
        }

        return anders;

        void Bezie(int woord, string stuk)
        {
            if (!Dood.Contains(woord) && basis.Woord(woord) is var tekst && tekst.Length > stuk.Length && tekst.Contains(stuk, StringComparison.Ordinal))
                anders.Add(woord);
        }
    }

    private void Wissel(int woord, IReadOnlyList<int> oud, IReadOnlyList<int> anders, HashSet<int> geraakt)
    {
        foreach (var stam in oud.Except(anders))
            Lijst(stam).Remove(woord);
        foreach (var stam in anders.Except(oud).Where(s => s != StamVan(woord)))
        {
            Lijst(stam).Add(woord);
            geraakt.Add(stam);
        }
    }

    private List<int> Lijst(int stam)
    {
        if (!metDeel.TryGetValue(stam, out var lijst))
            metDeel[stam] = lijst = [.. basis.MetDeel(stam)];
        return lijst;
    }

    private int OpLengte(int een, int ander)
    {
        var (a, b) = (Woord(een), Woord(ander));
        return a.Length == b.Length ? string.CompareOrdinal(a, b) : a.Length.CompareTo(b.Length);
    }
}
