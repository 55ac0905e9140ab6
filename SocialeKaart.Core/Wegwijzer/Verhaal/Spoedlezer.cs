using System.Collections.Frozen;

namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>Finds danger in a story, and leaves out what only sounds like it.</summary>
/// <param name="bekend">Words that are no slip of the pen.</param>
internal sealed class Spoedlezer(FrozenSet<string> bekend)
{
    /// <summary>"Hoger" is no "honger", and "kappen" no "klappen": short words have to be spelt well.</summary>
    private const int KortsteSlip = 8;

    private const string Niet = "niet ", Voorbij = "voorbij";

    /// <summary>Words that bring what is past back to now.</summary>
    private static readonly FrozenSet<string> Nu = ["nu", "nog", "weer", "steeds", "opnieuw", "sindsdien", "ook"];

    private readonly Signaalzoeker zoeker = new(Signalenbestand.Lees("spoed.txt"), bekend, KortsteSlip);

    /// <summary>The signs of danger; the group of each is its kind and the area of life it is about.</summary>
    public IReadOnlyList<Signaaltreffer> Lees(IReadOnlyList<Verhaalwoord> woorden)
    {
        var ontkenning = new Ontkenningslezer(woorden);
        var treffers = zoeker.Zoek(woorden);
        var schijn = treffers.Where(t => t.Signaal.Groep.StartsWith(Niet, StringComparison.Ordinal)).ToLookup(t => t.Signaal.Groep[Niet.Length..]);
        var voorbij = treffers.Where(t => t.Signaal.Groep == Voorbij && !t.Plekken.Any(p => IsNu(woorden, p))).ToList();
        return
        [
            .. treffers.Where(t => IsGevaar(t)
                && !schijn[Soort(t)].Any(t.Raakt)
                && (Soort(t) != Spoedsoort.Geweld || !(ontkenning.Ontkent(t) || voorbij.Exists(t.Raakt)))),
        ];
    }

    /// <summary>The kind of danger of a sign: one of <see cref="Spoedsoort.Alle"/>.</summary>
    public static string Soort(Signaaltreffer treffer) => treffer.Signaal.Groep.Split(' ')[0];

    /// <summary>The area of life that the danger is about.</summary>
    public static string Leefdomein(Signaaltreffer treffer) => treffer.Signaal.Groep.Split(' ')[^1];

    private static bool IsGevaar(Signaaltreffer treffer) =>
        treffer.Signaal.Groep != Voorbij && !treffer.Signaal.Groep.StartsWith(Niet, StringComparison.Ordinal);

    private static bool IsNu(IReadOnlyList<Verhaalwoord> woorden, int plek) =>
        woorden.Any(w => w.Zin == woorden[plek].Zin && Nu.Contains(w.Woord));
}
