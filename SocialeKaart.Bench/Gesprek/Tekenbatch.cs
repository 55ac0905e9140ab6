using System.Buffers.Binary;
using System.Text;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>Something on the page that listens.</summary>
/// <param name="Component">Number of the component that drew it.</param>
/// <param name="Element">The id in the HTML; null when there is none, or when only the handler of an element drawn before is replaced.</param>
/// <param name="Gebeurtenis">Such as <c>oninput</c>.</param>
/// <param name="Handler">What the server calls it; another one after most renders.</param>
internal sealed record Luisteraar(int Component, string? Element, string Gebeurtenis, ulong Handler);

/// <summary>
/// One change of the page, as a circuit sends it: five tables whose places stand at the end, entries of one size in each, and all texts
/// in the last table (RenderBatchWriter and OutOfProcessRenderBatch of ASP.NET Core). Read as far as a benchmark needs.
/// </summary>
internal sealed class Tekenbatch
{
    private const int Getal = 4, Plaatsen = 5 * Getal, Bewerking = 4 * Getal, Kader = 5 * Getal;
    private const int VoegIn = 1, ZetAttribuut = 3;
    private const int Element = 1, Attribuut = 3;

    private readonly byte[] bytes;
    private readonly int onderdelen, kaders, teksten, aantalTeksten;

    public Tekenbatch(byte[] bytes)
    {
        this.bytes = bytes;
        var eind = bytes.Length - Plaatsen;
        (onderdelen, kaders, teksten) = (Int(eind), Int(eind + Getal), Int(eind + (4 * Getal)));
        aantalTeksten = (eind - teksten) / Getal;
    }

    /// <summary>All that is written in it: names and values of attributes as well as what people read.</summary>
    public IEnumerable<string> Teksten() => Enumerable.Range(0, aantalTeksten).Select(n => Tekst(n)!);

    public IEnumerable<Luisteraar> Luisteraars()
    {
        for (var n = 0; n < Int(onderdelen); n++)
        {
            var onderdeel = Int(onderdelen + Getal + (n * Getal));
            var component = Int(onderdeel);
            for (var b = 0; b < Int(onderdeel + Getal); b++)
            {
                var bewerking = onderdeel + (2 * Getal) + (b * Bewerking);
                var kader = Int(bewerking + (2 * Getal));
                foreach (var luisteraar in Int(bewerking) is VoegIn or ZetAttribuut ? VanKader(component, kader) : [])
                    yield return luisteraar;
            }
        }
    }

    private IEnumerable<Luisteraar> VanKader(int component, int eerste)
    {
        // An attribute stands alone or right behind its element; only an element has a length that matters here.
        var na = eerste + (Soort(eerste) == Attribuut ? 1 : Math.Max(1, Int(Plek(eerste) + Getal)));
        string? id = null;
        for (var k = eerste; k < na; k++)
        {
            if (Soort(k) == Element)
                id = Id(k + 1, na);
            else if (Soort(k) == Attribuut && BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Plek(k) + (3 * Getal))) is > 0 and var handler)
                yield return new Luisteraar(component, id, Naam(k)!, handler);
        }
    }

    private string? Id(int eerste, int na)
    {
        for (var k = eerste; k < na && Soort(k) == Attribuut; k++)
        {
            if (Naam(k) == "id")
                return Tekst(Int(Plek(k) + (2 * Getal)));
        }

        return null;
    }

    private int Plek(int kader) => kaders + Getal + (kader * Kader);

    private int Soort(int kader) => Int(Plek(kader));

    private string? Naam(int kader) => Tekst(Int(Plek(kader) + Getal));

    private string? Tekst(int nummer)
    {
        if (nummer < 0)
            return null;
        var plek = Int(teksten + (nummer * Getal));
        var (lengte, schuif) = (0, 0);
        byte deel;
        do
        {
            deel = bytes[plek++];
            lengte |= (deel & 0x7F) << schuif;
            schuif += 7;
        }
        while (deel >= 0x80);
        return Encoding.UTF8.GetString(bytes, plek, lengte);
    }

    private int Int(int plek) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(plek));
}
