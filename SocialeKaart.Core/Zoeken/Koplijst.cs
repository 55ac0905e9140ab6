namespace SocialeKaart.Core.Zoeken;

/// <summary>
/// For each term that stands in very many documents, those that are most about it: in which it says much, or is the whole of a name or
/// expression.
/// </summary>
internal sealed class Koplijst
{
    /// <summary>So many documents a term keeps in front.</summary>
    public const int Meeste = 512;

    private readonly Dictionary<int, int> begin = [];
    private readonly int[] documenten;

    /// <param name="plaatsen">Where terms stand.</param>
    /// <param name="termen">The number of terms in it.</param>
    /// <param name="uitdrukkingen">By document.</param>
    /// <param name="aantal">The number of documents.</param>
    /// <param name="eigenNummers">By term as expressions have it, its number in <paramref name="plaatsen"/>; null when that is the same.</param>
    public Koplijst(Plaatsen plaatsen, int termen, Uitdrukkingen uitdrukkingen, int aantal, Dictionary<int, int>? eigenNummers)
    {
        for (var term = 0; term < termen; term++)
        {
            if (plaatsen.Aantal(term) > Meeste)
                begin.Add(term, begin.Count * Meeste);
        }

        documenten = new int[begin.Count * Meeste];
        if (begin.Count == 0)
            return;
        var kortste = Kortste(uitdrukkingen, aantal, eigenNummers);
        foreach (var (term, plek) in begin)
            Vul(plaatsen.Documenten(term), plaatsen.Indruk(term), kortste[term], documenten.AsSpan(plek, Meeste));
    }

    /// <summary>The documents in front, best first; none when the term stands in no more than <see cref="Meeste"/>.</summary>
    public ReadOnlySpan<int> Met(int term) => begin.TryGetValue(term, out var plek) ? documenten.AsSpan(plek, Meeste) : default;

    /// <summary>By common term and document: the number of words of the shortest expression that holds the term.</summary>
    private Dictionary<int, Dictionary<int, byte>> Kortste(Uitdrukkingen uitdrukkingen, int aantal, Dictionary<int, int>? eigenNummers)
    {
        var kortste = begin.Keys.ToDictionary(t => t, _ => new Dictionary<int, byte>());
        for (var document = 0; document < aantal; document++)
        {
            var (eerste, tot) = uitdrukkingen.Van(document);
            for (var u = eerste; u < tot; u++)
            {
                var rij = uitdrukkingen.Termen(u);
                var lengte = (byte)Math.Min(rij.Length, byte.MaxValue);
                foreach (var woord in rij)
                {
                    var term = eigenNummers is null ? woord : eigenNummers.GetValueOrDefault(woord, -1);
                    if (kortste.TryGetValue(term, out var per) && (!per.TryGetValue(document, out var nu) || lengte < nu))
                        per[document] = lengte;
                }
            }
        }

        return kortste;
    }

    private static void Vul(ReadOnlySpan<int> van, ReadOnlySpan<byte> indruk, Dictionary<int, byte> kortste, Span<int> uit)
    {
        // High first, and of equals the first document: one number to sort by.
        var sleutels = new ulong[van.Length];
        for (var i = 0; i < van.Length; i++)
        {
            var lengte = kortste.GetValueOrDefault(van[i]);
            var belang = (uint)(indruk[i] + (lengte == 0 ? 0 : byte.MaxValue / (lengte * lengte)));
            sleutels[i] = ((ulong)~belang << 32) | (uint)van[i];
        }

        Array.Sort(sleutels);
        for (var i = 0; i < uit.Length; i++)
            uit[i] = (int)(uint)sleutels[i];
    }
}
