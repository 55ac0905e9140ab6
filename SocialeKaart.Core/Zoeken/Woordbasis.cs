namespace SocialeKaart.Core.Zoeken;

/// <summary>All words of a built index and of the synonyms, with their stems, the compounds they are part of, and how they are spelt.</summary>
internal sealed class Woordbasis
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> nummers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stamnummers;
    private readonly string[] woorden;
    private readonly string[] stammen;
    private readonly int[] stamVan;
    private readonly Groepen metStam;
    private readonly Groepen metDeel;

    public Woordbasis(Woordbouwer bouwer)
    {
        nummers = bouwer.Nummers.GetAlternateLookup<ReadOnlySpan<char>>();
        stamnummers = bouwer.Stamnummers.GetAlternateLookup<ReadOnlySpan<char>>();
        woorden = [.. bouwer.Nieuw];
        stammen = [.. bouwer.NieuweStammen];
        stamVan = [.. bouwer.StamVanNieuw];
        metStam = Groepen.Van(stammen.Length, [.. stamVan.Select((stam, woord) => (stam, woord))]);
        Samenstelling = new Samenstelling(stuk => Deel(stuk, Nummer, Stamnummer, StamVan));
        OpLetter = [.. Enumerable.Range(0, woorden.Length).Where(w => !Ontkenning.IsTerm(woorden[w]))];
        Array.Sort(OpLetter, (a, b) => string.CompareOrdinal(woorden[a], woorden[b]));
        var delen = new List<(int, int)>();
        foreach (var woord in OpLetter.OrderBy(w => woorden[w].Length))
        {
            foreach (var deel in Samenstelling.Delen(woorden[woord]).Distinct())
            {
                if (deel != stamVan[woord])
                    delen.Add((deel, woord));
            }
        }

        metDeel = Groepen.Van(stammen.Length, delen);
        LangeStopwoorden = [.. Enumerable.Range(0, woorden.Length).Where(w => woorden[w].Length >= Samenstelling.KortsteGeheel && Stopwoorden.Is(woorden[w]))];
        Spelling = new Spellinglijst(0, woorden);
        Letters = new Letterlijst(0, woorden);
    }

    public int Aantal => woorden.Length;

    public IReadOnlyList<string> Stammen => stammen;

    public Samenstelling Samenstelling { get; }

    /// <summary>The words in the order of their letters, denied ones left out.</summary>
    public int[] OpLetter { get; }

    public Spellinglijst Spelling { get; }

    public Letterlijst Letters { get; }

    /// <summary>Long enough to be a compound, and not in <see cref="Letters"/>.</summary>
    public int[] LangeStopwoorden { get; }

    public string Woord(int nummer) => woorden[nummer];

    /// <summary>The number of a word; -1 when it is not known.</summary>
    public int Nummer(ReadOnlySpan<char> woord) => nummers.TryGetValue(woord, out var nummer) ? nummer : -1;

    /// <summary>The number of a stem; -1 when no word has it.</summary>
    public int Stamnummer(ReadOnlySpan<char> stam) => stamnummers.TryGetValue(stam, out var nummer) ? nummer : -1;

    public int StamVan(int woord) => stamVan[woord];

    /// <summary>The words with a stem; none for a stem that is not of here.</summary>
    public ReadOnlySpan<int> MetStam(int stam) => stam < stammen.Length ? metStam[stam] : default;

    /// <summary>The compounds of which a stem is a part, the shortest first.</summary>
    public ReadOnlySpan<int> MetDeel(int stam) => stam < stammen.Length ? metDeel[stam] : default;

    /// <summary>The stem of a piece of a compound, when it is a word or stem that can be one.</summary>
    internal static int Deel(ReadOnlySpan<char> stuk, Samenstelling.Deelzoeker nummer, Samenstelling.Deelzoeker stamnummer, Func<int, int> stamVan)
    {
        if (nummer(stuk) is >= 0 and var woord)
            return stamVan(woord);
        return stuk.Length >= Woordenboek.KortsteBegin ? stamnummer(stuk) : -1;
    }
}
