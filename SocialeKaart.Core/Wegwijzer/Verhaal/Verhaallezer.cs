using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>
/// Reads a resident's story in own words: which areas of life it speaks of, and whether it tells of danger. For any number of
/// threads at once; its lists are made when first asked.
/// </summary>
/// <param name="kaart">Whose words are known.</param>
public sealed class Verhaallezer(KaartBeeld kaart)
{
    /// <summary>Longest story that is read, in characters; the rest is left out.</summary>
    public const int LangsteVerhaal = 4000;

    /// <summary>Most areas of life that are recognised in a story.</summary>
    public const int MeesteLeefdomeinen = 6;

    /// <summary>Most pieces of a story that are given for an area of life.</summary>
    public const int MeesteWoorden = 3;

    /// <summary>Longest piece of a story that is given, in characters.</summary>
    public const int LangsteWoorden = 40;

    private readonly Lazy<Domeinlezer> domeinen = new(() => new Domeinlezer(kaart));

    /// <summary>Reads a story of any length; never throws.</summary>
    /// <param name="tekst">As written.</param>
    public Verhaal Lees(string tekst)
    {
        var gelezen = tekst.Length > LangsteVerhaal ? tekst[..LangsteVerhaal] : tekst;
        var woorden = Verhaalsnijder.Snijd(gelezen);
        var (herkend, spoed) = domeinen.Value.Lees(woorden);
        return new Verhaal(
            [.. herkend.Select(h => new Herkenning(h.Leefdomein, Citaten.Uit(gelezen, woorden, h.Bewijzen)))],
            [.. Spoedsoort.Alle.Where(spoed.Contains)]);
    }
}
