using System.Collections.Frozen;

namespace SocialeKaart.Core.Zoeken;

/// <summary>Cuts a compound into known words: "schuldhulpverlening" into "schuld" and "hulpverlening".</summary>
/// <param name="deel">The stem number of a piece; -1 when it is not a known word.</param>
internal sealed class Samenstelling(Samenstelling.Deelzoeker deel)
{
    internal const int Kortste = 3, KortsteGeheel = 7;
    private const int Langste = 40, MeesteDelen = 4;
    private static readonly string[] Tussenletters = ["", "s", "e", "en", "n"];

    /// <summary>Beginnings and endings that look like words but are none within another.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Uitgesloten = """
        ver ont her der den des ste ten ter ers ens een aan bij uit mee toe wel niet heid lijk lijke ling lingen baar loos zaam
        ring ding ting ging sing king ping ning ren nen gen ken len ten zen sen ker ger per ser ner eren elen ende ering eling
        pen ven men hen ben ver vers vert ster sters over onder voor door achter tegen jes tjes eel oor ijk
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    internal delegate int Deelzoeker(ReadOnlySpan<char> stuk);

    /// <summary>The stems of the parts; none when the word is no compound of known words.</summary>
    public IReadOnlyList<int> Delen(string woord)
    {
        if (woord.Length is < KortsteGeheel or > Langste || Ontkenning.IsTerm(woord))
            return [];
        return Splits(woord, MeesteDelen) ?? [];
    }

    /// <summary>The stem of the longest known word at the end, or else the beginning, of a word whose rest is not known; -1 for none.</summary>
    public int Kern(string woord)
    {
        if (woord.Length is < KortsteGeheel or > Langste)
            return -1;
        for (var lengte = woord.Length - Kortste; lengte >= 5; lengte--)
        {
            if (Stuk(woord.AsSpan(woord.Length - lengte)) is >= 0 and var eind)
                return eind;
        }

        for (var lengte = woord.Length - 2; lengte >= 5; lengte--)
        {
            if (Stuk(woord.AsSpan(0, lengte)) is >= 0 and var begin)
                return begin;
        }

        return -1;
    }

    /// <summary>Fewest parts first, and then the longest last part: that is the head, which says what the thing is.</summary>
    private List<int>? Splits(ReadOnlySpan<char> woord, int meeste)
    {
        for (var snede = Kortste; snede <= woord.Length - Kortste; snede++)
        {
            var rechts = Stuk(woord[snede..]);
            if (rechts >= 0 && Links(woord[..snede]) is >= 0 and var links && (snede > 3 || woord.Length - snede > 3))
                return [links, rechts];
        }

        if (meeste <= 2)
            return null;
        List<int>? beste = null;
        for (var snede = Kortste; snede <= woord.Length - KortsteGeheel; snede++)
        {
            if (Links(woord[..snede]) is >= 0 and var links && Splits(woord[snede..], Math.Min(meeste - 1, (beste?.Count ?? int.MaxValue) - 2)) is { } rest)
                beste = [links, .. rest];
        }

        return beste;
    }

    /// <summary>A left part may have linking letters: "verzekering-s", "boek-en".</summary>
    private int Links(ReadOnlySpan<char> stuk)
    {
        foreach (var tussen in Tussenletters)
        {
            if (stuk.EndsWith(tussen) && Stuk(stuk[..^tussen.Length]) is >= 0 and var gevonden)
                return gevonden;
        }

        return -1;
    }

    private int Stuk(ReadOnlySpan<char> stuk) =>
        stuk.Length < Kortste || Uitgesloten.Contains(stuk) || Stopwoorden.Is(stuk) ? -1 : deel(stuk);
}
