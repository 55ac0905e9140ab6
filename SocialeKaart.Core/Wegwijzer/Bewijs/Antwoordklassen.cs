using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Options of one question that nothing tells apart.</summary>
/// <param name="Opties">One bit each.</param>
/// <param name="Bit">The one that stands for all.</param>
/// <param name="Niets">No rule, question, meaning or doelgroep knows them.</param>
/// <param name="Alleen">Excludes the other answers.</param>
internal sealed record Klasse(ulong Opties, ulong Bit, bool Niets, bool Alleen);

/// <summary>The options of every question in classes; of each class one is gone through.</summary>
internal sealed class Antwoordklassen
{
    private const int MeesteVoorAlleVerzamelingen = 7;
    private readonly IReadOnlyList<Klasse>[] klassen;

    public Antwoordklassen(Definitie definitie, KaartBeeld kaart)
    {
        var kenmerken = new Kenmerken(definitie, kaart);
        klassen = [.. definitie.Vragen.Select(v => Verdeel(v, kenmerken))];
    }

    public IReadOnlyList<Klasse> Van(Vraag vraag) => klassen[vraag.Nummer];

    /// <summary>The answer of who does not know: what a page that is left blank gives.</summary>
    public static ulong Zwijg(Vraag vraag) => 1UL << vraag.Optie(Optie.WeetNiet)!.Nummer;

    /// <summary>One answer of each class.</summary>
    public IEnumerable<ulong> Enkele(Vraag vraag) => Van(vraag).Select(k => k.Bit);

    /// <summary>
    /// The answers that a question can have: of each class one; where several may be chosen, every set of them, or with more than seven
    /// each one and all together.
    /// </summary>
    public IReadOnlyList<ulong> Alle(Vraag vraag)
    {
        var samen = Samen(vraag);
        if (vraag.Soort is Vraagsoort.Een or Vraagsoort.Plaats || samen.Count < 2)
            return [.. Enkele(vraag)];
        return samen.Count > MeesteVoorAlleVerzamelingen ? EnkeleEnAlles(vraag) : [.. Van(vraag).Where(k => k.Alleen).Select(k => k.Bit), .. Verzamelingen(samen)];
    }

    /// <summary>One answer of each class, and all that go together at once.</summary>
    public IReadOnlyList<ulong> EnkeleEnAlles(Vraag vraag) => Samen(vraag) is { Count: > 1 } samen && vraag.Soort != Vraagsoort.Een
        ? [.. Enkele(vraag), samen.Aggregate(0UL, (som, bit) => som | bit)]
        : [.. Enkele(vraag)];

    /// <summary>The answers that go together with others.</summary>
    public IReadOnlyList<ulong> Samen(Vraag vraag) =>
        vraag.Soort is Vraagsoort.Meer or Vraagsoort.Verhaal ? [.. Van(vraag).Where(k => !k.Alleen).Select(k => k.Bit)] : [];

    /// <summary>Every set of these but the empty one, by number of its members' bits.</summary>
    public static IEnumerable<ulong> Verzamelingen(IReadOnlyList<ulong> bits)
    {
        for (var keuze = 1; keuze < 1 << bits.Count; keuze++)
        {
            var som = 0UL;
            for (var i = 0; i < bits.Count; i++)
                som |= (keuze & (1 << i)) != 0 ? bits[i] : 0;
            yield return som;
        }
    }

    private static List<Klasse> Verdeel(Vraag vraag, Kenmerken kenmerken) =>
    [
        .. vraag.Opties
            .GroupBy(o => (Merk: kenmerken.Van(vraag, o), Alleen: o.Alleen && vraag.Soort != Vraagsoort.Een))
            .Select(g => new Klasse(
                g.Aggregate(0UL, (som, o) => som | (1UL << o.Nummer)),
                1UL << (g.FirstOrDefault(o => o.Id == Optie.WeetNiet) ?? g.First()).Nummer,
                g.Key.Merk.Length == 0,
                g.Key.Alleen)),
    ];
}
