namespace SocialeKaart.Core.Zoeken;

/// <summary>All words of the index and of the synonyms, with their stems and the compounds they are part of.</summary>
internal sealed class Woordenboek
{
    private const int KortsteBegin = 4, MeesteMetBegin = 32, MeesteMetDeel = 64;
    private readonly Dictionary<string, int> nummers;
    private readonly Dictionary<string, int> stamnummers;
    private readonly string[] woorden;
    private readonly int[] stamVan;
    private readonly Groepen metStam;
    private readonly Groepen metDeel;
    private readonly int[] opLetter;

    private Woordenboek(Bouwer bouwer)
    {
        nummers = bouwer.Nummers;
        woorden = [.. bouwer.Woorden];
        stamnummers = bouwer.Stamnummers;
        stamVan = [.. bouwer.StamVan];
        metStam = Groepen.Van(stamnummers.Count, [.. stamVan.Select((stam, woord) => (stam, woord))]);
        Samenstelling = new Samenstelling(Deel);
        var delen = new List<(int, int)>();
        for (var woord = 0; woord < woorden.Length; woord++)
        {
            foreach (var deel in Samenstelling.Delen(woorden[woord]))
            {
                if (deel != stamVan[woord])
                    delen.Add((deel, woord));
            }
        }

        metDeel = Groepen.Van(stamnummers.Count, delen);
        opLetter = [.. Enumerable.Range(0, woorden.Length).Where(w => !Ontkenning.IsTerm(woorden[w]))];
        Array.Sort(opLetter, (a, b) => string.CompareOrdinal(woorden[a], woorden[b]));
    }

    public int Aantal => woorden.Length;

    public Samenstelling Samenstelling { get; }

    public IReadOnlyList<string> Woorden => woorden;

    /// <summary>The number of a word; -1 when it is not known.</summary>
    public int Nummer(string woord) => nummers.GetValueOrDefault(woord, -1);

    /// <summary>The number of a stem; -1 when no word has it.</summary>
    public int Stamnummer(string stam) => stamnummers.GetValueOrDefault(stam, -1);

    public int StamVan(int woord) => stamVan[woord];

    /// <summary>The words with a stem.</summary>
    public ReadOnlySpan<int> MetStam(int stam) => metStam[stam];

    /// <summary>The compounds of which a stem is a part; of very many those that came first, which are the common ones.</summary>
    public ReadOnlySpan<int> MetDeel(int stam) => metDeel[stam] is { Length: > MeesteMetDeel } alle ? alle[..MeesteMetDeel] : metDeel[stam];

    /// <summary>Words that begin with these letters; a limited number.</summary>
    public IEnumerable<int> MetBegin(string begin)
    {
        if (begin.Length < KortsteBegin)
            yield break;
        var (laag, hoog) = (0, opLetter.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (string.CompareOrdinal(woorden[opLetter[midden]], begin) < 0)
                laag = midden + 1;
            else
                hoog = midden;
        }

        for (var i = laag; i < opLetter.Length && i < laag + MeesteMetBegin && woorden[opLetter[i]].StartsWith(begin, StringComparison.Ordinal); i++)
            yield return opLetter[i];
    }

    /// <summary>The stem of a piece of a compound, when it is a word or stem that can be one.</summary>
    private int Deel(ReadOnlySpan<char> stuk)
    {
        if (nummers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stuk, out var woord))
            return stamVan[woord];
        return stuk.Length >= KortsteBegin && stamnummers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stuk, out var stam) ? stam : -1;
    }

    /// <summary>Numbers words as they come.</summary>
    internal sealed class Bouwer
    {
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> zoeker;

        public Bouwer() => zoeker = Nummers.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<string, int> Nummers { get; } = new(StringComparer.Ordinal);

        public List<string> Woorden { get; } = [];

        public Dictionary<string, int> Stamnummers { get; } = new(StringComparer.Ordinal);

        public List<int> StamVan { get; } = [];

        /// <summary>The number of a word, given now when it is new.</summary>
        public int Nummer(scoped ReadOnlySpan<char> woord)
        {
            if (zoeker.TryGetValue(woord, out var nummer))
                return nummer;
            var tekst = woord.ToString();
            nummer = Woorden.Count;
            Nummers.Add(tekst, nummer);
            Woorden.Add(tekst);
            var stam = Ontkenning.IsTerm(tekst) ? tekst : Stam.Van(tekst);
            if (!Stamnummers.TryGetValue(stam, out var stamnummer))
                Stamnummers.Add(stam, stamnummer = Stamnummers.Count);
            StamVan.Add(stamnummer);
            return nummer;
        }

        public Woordenboek Bouw() => new(this);
    }
}
