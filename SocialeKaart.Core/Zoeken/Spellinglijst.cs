namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Files words by sound, and under what is left of their beginning when one or two letters are dropped; a slip leaves the
/// same remainder, so no scan of all words is needed.
/// </summary>
internal sealed class Spellinglijst
{
    internal const int Kortste = 4, Langste = 32;
    private const int Beginletters = 7;
    private readonly Opzoeklijst resten;
    private readonly Opzoeklijst klanken;

    /// <summary>Files words.</summary>
    /// <param name="eerste">The number of the first word.</param>
    /// <param name="woorden">The words, by number from there.</param>
    public Spellinglijst(int eerste, IReadOnlyList<string> woorden)
    {
        var restparen = new List<(uint, int)>(woorden.Count * 16);
        var klankparen = new List<(uint, int)>(woorden.Count);
        var gezien = new HashSet<uint>();
        for (var n = 0; n < woorden.Count; n++)
        {
            var woord = woorden[n];
            if (woord.Length is < Kortste or > Langste || !woord.All(char.IsAsciiLetter) || Stopwoorden.Is(woord))
                continue;
            klankparen.Add((Opzoeklijst.Sleutel(Klank.Van(woord)), eerste + n));
            gezien.Clear();
            Resten(woord, gezien);
            foreach (var rest in gezien)
                restparen.Add((rest, eerste + n));
        }

        resten = new Opzoeklijst(restparen);
        klanken = new Opzoeklijst(klankparen);
    }

    /// <summary>Words that may sound so; to be checked.</summary>
    public ReadOnlySpan<int> MetKlank(string klank) => klanken.Met(Opzoeklijst.Sleutel(klank));

    /// <summary>Words that leave this remainder; to be checked.</summary>
    public ReadOnlySpan<int> MetRest(uint rest) => resten.Met(rest);

    /// <summary>The remainders of a word.</summary>
    public static void Resten(string woord, HashSet<uint> uit)
    {
        var begin = woord.AsSpan(0, Math.Min(woord.Length, Beginletters));
        uit.Add(Opzoeklijst.Sleutel(begin));
        Span<char> een = stackalloc char[Beginletters];
        Span<char> twee = stackalloc char[Beginletters];
        for (var i = 0; i < begin.Length; i++)
        {
            var rest = Zonder(begin, i, een);
            uit.Add(Opzoeklijst.Sleutel(rest));
            for (var j = i; woord.Length > 6 && j < rest.Length; j++)
                uit.Add(Opzoeklijst.Sleutel(Zonder(rest, j, twee)));
        }
    }

    private static ReadOnlySpan<char> Zonder(ReadOnlySpan<char> letters, int plek, Span<char> uit)
    {
        letters[..plek].CopyTo(uit);
        letters[(plek + 1)..].CopyTo(uit[plek..]);
        return uit[..(letters.Length - 1)];
    }
}
