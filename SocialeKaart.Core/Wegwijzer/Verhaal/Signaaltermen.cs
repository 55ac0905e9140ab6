using System.Collections.Frozen;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Tells which terms of a list of signs a word of a story stands for: as it is, inflected, with any ending or beginning, or misspelt.</summary>
internal sealed class Signaaltermen
{
    private const int KortsteStam = 4, KortsteKlank = 5, Langste = 30, KortsteLang = 9;

    /// <summary>What a word counts for that is read as a slip of the pen.</summary>
    private const float Slip = 0.7f;

    private readonly Dictionary<string, List<int>> heel = [];
    private readonly Dictionary<string, List<int>> stammen = [];
    private readonly Dictionary<string, List<int>> begin = [];
    private readonly Dictionary<string, List<int>> eind = [];
    private readonly Dictionary<string, List<int>> klank = [];
    private readonly Dictionary<string, List<int>> klankbegin = [];
    private readonly Dictionary<string, List<string>> resten = [];
    private readonly FrozenSet<string> bekend;
    private readonly int kortsteSlip;

    /// <summary>Files the terms.</summary>
    /// <param name="termen">For each number the words that will do, folded; a star is any ending or beginning.</param>
    /// <param name="bekend">Words that are no slip of the pen, whatever they look like.</param>
    /// <param name="kortsteSlip">Shorter words are taken as they are spelt or sound.</param>
    public Signaaltermen(IReadOnlyList<IReadOnlyList<string>> termen, FrozenSet<string> bekend, int kortsteSlip)
    {
        this.bekend = bekend;
        this.kortsteSlip = kortsteSlip;
        for (var nummer = 0; nummer < termen.Count; nummer++)
        {
            foreach (var woord in termen[nummer])
                Voeg(woord, nummer);
        }

        foreach (var woord in heel.Keys.Concat(begin.Keys).Distinct().Where(w => w.Length >= kortsteSlip))
        {
            foreach (var rest in Resten(woord))
                Voeg(resten, rest, woord);
        }
    }

    /// <summary>The terms that a word stands for, each once, and how surely: 0 to 1.</summary>
    public (int[] Termen, float Zekerheid) Van(string woord)
    {
        var gevonden = new HashSet<int>();
        for (var lengte = 2; lengte <= woord.Length; lengte++)
        {
            Neem(begin, woord.AsSpan(0, lengte), gevonden);
            Neem(eind, woord.AsSpan(woord.Length - lengte), gevonden);
        }

        var isHeel = heel.ContainsKey(woord);
        Neem(heel, woord, gevonden);
        if (gevonden.Count > 0)
        {
            if (isHeel || bekend.Contains(woord))
                return ([.. gevonden], 1);
            // "Deur*" says little of "deurwaader", which may yet be a slip of something longer; "schulde" is of "schuld" as well.
            Neem(stammen, Stam.Van(woord), gevonden);
            if (woord.Length is >= KortsteLang and <= Langste)
                VoegSlips(woord, gevonden);
            return ([.. gevonden], 1);
        }

        if (woord.Length >= KortsteStam)
            Neem(stammen, Stam.Van(woord), gevonden);
        if (gevonden.Count > 0 || bekend.Contains(woord) || woord.Length is < KortsteStam or > Langste || Stopwoorden.Is(woord))
            return ([.. gevonden], 1);
        // Many people write as they speak: "niet meer leve", "kan nie lope".
        if (woord[^1] == 'e')
            Neem(heel, woord + 'n', gevonden);
        if (gevonden.Count == 0)
            VoegSlips(woord, gevonden);
        return ([.. gevonden], Slip);
    }

    private void Voeg(string woord, int nummer)
    {
        var kaal = woord.Trim('*');
        if (woord[0] == '*')
        {
            Voeg(eind, kaal, nummer);
        }
        else if (woord[^1] == '*')
        {
            Voeg(begin, kaal, nummer);
            if (kaal.Length >= KortsteKlank)
                Voeg(klankbegin, Klank.Van(kaal), nummer);
        }
        else
        {
            Voeg(heel, kaal, nummer);
            if (kaal.Length >= KortsteStam)
                Voeg(stammen, Stam.Van(kaal), nummer);
            if (kaal.Length >= KortsteKlank)
                Voeg(klank, Klank.Van(kaal), nummer);
        }
    }

    private void VoegSlips(string woord, HashSet<int> gevonden)
    {
        var gehoord = Klank.Van(woord);
        Neem(klank, gehoord, gevonden);
        for (var lengte = KortsteKlank - 1; lengte <= gehoord.Length; lengte++)
            Neem(klankbegin, gehoord.AsSpan(0, lengte), gevonden);
        for (var lengte = kortsteSlip - 1; woord.Length >= kortsteSlip && lengte <= woord.Length; lengte++)
        {
            var stuk = woord[..lengte];
            foreach (var kandidaat in Resten(stuk).SelectMany(r => resten.GetValueOrDefault(r) ?? []).Distinct())
            {
                // Another first letter is more often another word.
                if (kandidaat[0] != woord[0] || Afstand.Tussen(stuk, kandidaat, 1) > 1)
                    continue;
                Neem(begin, kandidaat, gevonden);
                if (lengte == woord.Length)
                    Neem(heel, kandidaat, gevonden);
            }
        }
    }

    /// <summary>The word itself, and what is left of it with any one letter dropped; two words a slip apart share one of these.</summary>
    private static IEnumerable<string> Resten(string woord)
    {
        yield return woord;
        for (var i = 0; i < woord.Length; i++)
            yield return woord.Remove(i, 1);
    }

    private static void Neem(Dictionary<string, List<int>> lijst, ReadOnlySpan<char> sleutel, HashSet<int> uit)
    {
        if (lijst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sleutel, out var nummers))
            uit.UnionWith(nummers);
    }

    private static void Voeg<T>(Dictionary<string, List<T>> lijst, string sleutel, T waarde)
    {
        if (lijst.TryGetValue(sleutel, out var waarden))
            waarden.Add(waarde);
        else
            lijst[sleutel] = [waarde];
    }
}
