namespace SocialeKaart.Core.Zoeken;

/// <summary>Groups of words and expressions that mean the same, by their stems.</summary>
internal sealed class Synoniemen
{
    private readonly List<int[][]> groepen = [];
    private readonly Dictionary<int, List<(int Groep, int[] Stammen)>> opEersteStam = [];

    /// <summary>Reads groups against the words of the index, which holds all words of the groups too.</summary>
    public Synoniemen(IReadOnlyList<IReadOnlyList<string>> bron, Woordenboek boek)
    {
        foreach (var groep in bron)
        {
            var leden = groep
                .Select(lid => Dragend(Woorden.Van(lid)).Select(w => boek.StamVan(boek.Nummer(w))).ToArray())
                .Where(stammen => stammen.Length > 0)
                .ToArray();
            foreach (var stammen in leden)
            {
                if (!opEersteStam.TryGetValue(stammen[0], out var lijst))
                    opEersteStam[stammen[0]] = lijst = [];
                lijst.Add((groepen.Count, stammen));
            }

            groepen.Add(leden);
        }
    }

    /// <summary>The members of a group that stands at a place in a question.</summary>
    /// <param name="vraag">The stems of the question's words without stop words; -1 for an unknown one.</param>
    /// <param name="plek">Where to look.</param>
    /// <returns>For each group: how many words of the question it takes, and its other members.</returns>
    public IEnumerable<(int Lengte, IEnumerable<int[]> Leden)> Op(IReadOnlyList<int> vraag, int plek)
    {
        if (!opEersteStam.TryGetValue(vraag[plek], out var lijst))
            yield break;
        foreach (var (groep, stammen) in lijst)
        {
            if (plek + stammen.Length <= vraag.Count && stammen.Select((s, i) => vraag[plek + i] == s).All(gelijk => gelijk))
                yield return (stammen.Length, groepen[groep].Where(lid => lid != stammen));
        }
    }

    /// <summary>An expression without its stop words; whole when nothing would be left.</summary>
    internal static IReadOnlyList<string> Dragend(IReadOnlyList<string> woorden)
    {
        var dragend = woorden.Where(w => !Stopwoorden.Is(w)).ToArray();
        return dragend.Length > 0 ? dragend : woorden;
    }
}
