namespace SocialeKaart.Core.Zoeken;

/// <summary>Documents that were indexed together, numbered from 0, with what is known of each.</summary>
internal sealed class Segment
{
    /// <summary>A segment of nothing.</summary>
    public static readonly Segment Leeg = new(0, new Dictionary<int, int>(), new Plaatsen.Bouwer().Bouw(0), [], new Uitdrukkingen.Bouwer().Bouw(), [], 0, []);

    private static readonly float[] Delen = [1f, 0.8f, 0.68f, 0.6f, 0.52f, 0.52f, 0.52f, 0.52f];

    private readonly Dictionary<int, int>? eigenNummers;
    private readonly Plaatsen plaatsen;
    private readonly int[] gezien;
    private readonly Koplijst koppen;

    /// <param name="aantal">The number of documents.</param>
    /// <param name="eigenNummers">By term, its number in <paramref name="plaatsen"/> and <paramref name="gezien"/>; null when that is the term itself.</param>
    /// <param name="plaatsen">Where terms stand.</param>
    /// <param name="gezien">In how many documents a word stands at all, stop words too.</param>
    /// <param name="uitdrukkingen">By document.</param>
    /// <param name="onderwerpen">Pairs of a document and a <see cref="Lid"/> of an onderwerp.</param>
    /// <param name="aantalOnderwerpen">The number of onderwerpen.</param>
    /// <param name="voorrang">By document.</param>
    public Segment(
        int aantal,
        Dictionary<int, int>? eigenNummers,
        Plaatsen plaatsen,
        int[] gezien,
        Uitdrukkingen uitdrukkingen,
        IReadOnlyList<(int Document, int Lid)> onderwerpen,
        int aantalOnderwerpen,
        float[] voorrang)
    {
        Aantal = aantal;
        this.eigenNummers = eigenNummers;
        this.plaatsen = plaatsen;
        this.gezien = gezien;
        Uitdrukkingen = uitdrukkingen;
        koppen = new Koplijst(plaatsen, gezien.Length, uitdrukkingen, aantal, eigenNummers);
        Voorrang = voorrang;
        OnderwerpenVan = Groepen.Van(aantal, onderwerpen);
        Onderwerpleden = Groepen.Van(aantalOnderwerpen, [.. onderwerpen.Select(p => (Nummer(p.Lid), Lid(p.Document, p.Lid & 7)))]);
    }

    public int Aantal { get; }

    public Uitdrukkingen Uitdrukkingen { get; }

    /// <summary>By onderwerp: its documents, each with its rank there.</summary>
    public Groepen Onderwerpleden { get; }

    /// <summary>By document: its onderwerpen, each with its rank.</summary>
    public Groepen OnderwerpenVan { get; }

    public float[] Voorrang { get; }

    /// <summary>The words that it knows; only of a segment with numbers of its own.</summary>
    public IEnumerable<int> Termen => eigenNummers!.Keys;

    /// <summary>The document or onderwerp that a <see cref="Lid"/> names.</summary>
    public static int Nummer(int lid) => lid >> 3;

    /// <summary>How much an onderwerp of the document's own list counts: the first is what it is about.</summary>
    public static float Deel(int lid) => Delen[lid & 7];

    /// <summary>A number and a rank (0 for the first) in one.</summary>
    public static int Lid(int nummer, int rang) => (nummer << 3) | Math.Min(rang, 7);

    /// <summary>In how many documents a term says something.</summary>
    public int Vaak(int term) => Eigen(term) is >= 0 and var eigen ? plaatsen.Aantal(eigen) : 0;

    /// <summary>In how many documents a word stands at all.</summary>
    public int Gezien(int term) => Eigen(term) is >= 0 and var eigen ? gezien[eigen] : 0;

    /// <summary>The documents of a term, ascending.</summary>
    public ReadOnlySpan<int> Documenten(int term) => Eigen(term) is >= 0 and var eigen ? plaatsen.Documenten(eigen) : default;

    /// <summary>What the term says, in the order of <see cref="Documenten"/>.</summary>
    public ReadOnlySpan<byte> Indruk(int term) => Eigen(term) is >= 0 and var eigen ? plaatsen.Indruk(eigen) : default;

    /// <summary>The documents that a term of very many is most about, best first; none when it stands in no more than <see cref="Koplijst.Meeste"/>.</summary>
    public ReadOnlySpan<int> Kop(int term) => Eigen(term) is >= 0 and var eigen ? koppen.Met(eigen) : default;

    private int Eigen(int term)
    {
        if (eigenNummers is null)
            return term < gezien.Length ? term : -1;
        return eigenNummers.TryGetValue(term, out var eigen) ? eigen : -1;
    }
}
