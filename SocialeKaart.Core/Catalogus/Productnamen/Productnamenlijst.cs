using System.Collections.Frozen;

namespace SocialeKaart.Core.Catalogus.Productnamen;

/// <summary>The uniform product names that an entry can have: those of the social domain (<c>productnamen.txt</c>).</summary>
public static class Productnamenlijst
{
    private const string Bron = "Catalogus/productnamen.txt";

    private static readonly Productnaam[] Lijst = Lees();
    private static readonly FrozenDictionary<string, Productnaam> Met = Lijst.ToFrozenDictionary(p => p.Id);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Productnaam> Alle => Lijst;

    /// <summary>The name with an id; null when the list does not have it.</summary>
    public static Productnaam? Van(string id) => Met.GetValueOrDefault(id);

    private static Productnaam[] Lees()
    {
        using var lezer = new StreamReader(typeof(Productnamenlijst).Assembly.GetManifestResourceStream(Bron)!);
        return [.. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(r => r[0] != '#').Select(r => r.TrimEnd('\r').Split('\t')).Select(d => new Productnaam(d[0], d[1])).OrderBy(p => p.Naam, StringComparer.Ordinal)];
    }
}
