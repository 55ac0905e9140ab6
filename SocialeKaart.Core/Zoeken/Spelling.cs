namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// Finds known words that look or sound like one that is not known. Every word is filed under what is left of its
/// beginning when one or two letters are dropped; a slip leaves the same remainder, so no scan of all words is needed.
/// </summary>
internal sealed class Spelling
{
    private const int Kortste = 4, Langste = 32, Beginletters = 7, MeesteVoorstellen = 3;
    private readonly IReadOnlyList<string> woorden;
    private readonly Opzoeklijst resten;
    private readonly Opzoeklijst klanken;
    private readonly Func<int, int> vaak;

    /// <summary>Files words.</summary>
    /// <param name="woorden">All words, by number.</param>
    /// <param name="vaak">In how many places a word stands; the commoner of two equal candidates wins.</param>
    public Spelling(IReadOnlyList<string> woorden, Func<int, int> vaak)
    {
        this.woorden = woorden;
        this.vaak = vaak;
        var restparen = new List<(uint, int)>(woorden.Count * 16);
        var klankparen = new List<(uint, int)>(woorden.Count);
        var gezien = new HashSet<uint>();
        for (var nummer = 0; nummer < woorden.Count; nummer++)
        {
            var woord = woorden[nummer];
            if (woord.Length is < Kortste or > Langste || !woord.All(char.IsAsciiLetter) || Stopwoorden.Is(woord))
                continue;
            klankparen.Add((Opzoeklijst.Sleutel(Klank.Van(woord)), nummer));
            gezien.Clear();
            Resten(woord, gezien);
            foreach (var rest in gezien)
                restparen.Add((rest, nummer));
        }

        resten = new Opzoeklijst(restparen);
        klanken = new Opzoeklijst(klankparen);
    }

    /// <summary>The best known words for an unknown one, the likeliest first, with what they cost (0 for the same sound).</summary>
    public IReadOnlyList<(int Woord, float Kosten)> Voorstellen(string woord)
    {
        if (woord.Length is < Kortste or > Langste)
            return [];
        var grens = Afstand.Toegestaan(woord.Length);
        var klank = Klank.Van(woord);
        var gevonden = new Dictionary<int, float>();
        foreach (var kandidaat in klanken.Met(Opzoeklijst.Sleutel(klank)))
        {
            var afstand = Afstand.Tussen(woord, woorden[kandidaat], 4);
            if (afstand <= 4 && Klank.Van(woorden[kandidaat]) == klank)
                gevonden[kandidaat] = 0.25f * afstand;
        }

        var sleutels = new HashSet<uint>();
        Resten(woord, sleutels);
        foreach (var sleutel in sleutels)
        {
            foreach (var kandidaat in resten.Met(sleutel))
            {
                if (gevonden.ContainsKey(kandidaat))
                    continue;
                var ander = woorden[kandidaat];
                var mag = Math.Min(grens, Afstand.Toegestaan(Math.Max(ander.Length, woord.Length)));
                var afstand = Afstand.Tussen(woord, ander, mag);
                // Two slips and another first letter is more often another word than a slip.
                if (afstand <= mag && (afstand < 2 || ander[0] == woord[0]))
                    gevonden[kandidaat] = afstand + (ander[0] == woord[0] ? 0 : 0.5f) + (Math.Abs(ander.Length - woord.Length) * 0.05f);
            }
        }

        if (gevonden.Count == 0)
            return [];
        var laagst = gevonden.Values.Min();
        return
        [
            .. gevonden.Where(g => g.Value <= laagst + 0.6f)
                .OrderBy(g => g.Value - (0.08f * MathF.Log(1 + vaak(g.Key))))
                .ThenBy(g => woorden[g.Key], StringComparer.Ordinal)
                .Take(MeesteVoorstellen)
                .Select(g => (g.Key, g.Value)),
        ];
    }

    private static void Resten(string woord, HashSet<uint> uit)
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
