namespace SocialeKaart.Core.Zoeken;

/// <summary>Numbers words and their stems as they come, after those of a basis if there is one.</summary>
internal sealed class Woordbouwer
{
    private readonly Dictionary<string, int> nummers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stamnummers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> zoeker;
    private readonly List<string> woorden = [];
    private readonly List<string> stammen = [];
    private readonly List<int> stamVan = [];
    private readonly Woordbasis? onder;
    private readonly int eersteWoord;
    private readonly int eersteStam;

    public Woordbouwer(Woordbasis? onder = null)
    {
        this.onder = onder;
        zoeker = nummers.GetAlternateLookup<ReadOnlySpan<char>>();
        (eersteWoord, eersteStam) = onder is null ? (0, 0) : (onder.Aantal, onder.Stammen.Count);
    }

    /// <summary>Of the basis and of itself.</summary>
    public int Aantal => eersteWoord + woorden.Count;

    /// <summary>The words that the basis lacks, in the order of their numbers.</summary>
    public IReadOnlyList<string> Nieuw => woorden;

    /// <summary>The stems that the basis lacks.</summary>
    public IReadOnlyList<string> NieuweStammen => stammen;

    /// <summary>By word that the basis lacks.</summary>
    public IReadOnlyList<int> StamVanNieuw => stamVan;

    public Dictionary<string, int> Nummers => nummers;

    public Dictionary<string, int> Stamnummers => stamnummers;

    public string Woord(int nummer) => nummer < eersteWoord ? onder!.Woord(nummer) : woorden[nummer - eersteWoord];

    /// <summary>The number of a word, given now when it is new.</summary>
    public int Nummer(scoped ReadOnlySpan<char> woord)
    {
        if (onder?.Nummer(woord) is >= 0 and var bekend)
            return bekend;
        if (zoeker.TryGetValue(woord, out var nummer))
            return nummer;
        var tekst = woord.ToString();
        nummer = Aantal;
        nummers.Add(tekst, nummer);
        woorden.Add(tekst);
        stamVan.Add(Stamnummer(Ontkenning.IsTerm(tekst) ? tekst : Stam.Van(tekst)));
        return nummer;
    }

    private int Stamnummer(string stam)
    {
        if (onder?.Stamnummer(stam) is >= 0 and var bekend)
            return bekend;
        if (!stamnummers.TryGetValue(stam, out var nummer))
        {
            stamnummers.Add(stam, nummer = eersteStam + stammen.Count);
            stammen.Add(stam);
        }

        return nummer;
    }
}
