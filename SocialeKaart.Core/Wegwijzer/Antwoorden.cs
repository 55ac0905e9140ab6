using System.Numerics;

namespace SocialeKaart.Core.Wegwijzer;

/// <summary>
/// The answers of one visitor: of each question the options chosen. Immutable; nobody's data: lives in the visitor's own cookie only.
/// </summary>
public sealed class Antwoorden
{
    private readonly ulong[] bits;

    private Antwoorden(ulong[] bits, string? plaats) => (this.bits, Plaats) = (bits, plaats);

    /// <summary>No answers yet.</summary>
    /// <param name="definitie">Whose questions.</param>
    public static Antwoorden Leeg(Definitie definitie) => new(new ulong[definitie.Vragen.Count], null);

    /// <summary>Answers by number of the question.</summary>
    internal static Antwoorden Van(ulong[] bits, string? plaats) => new(bits, plaats);

    /// <summary>The place named, as <see cref="Gebied.Plekken"/> reads it: a postcode, or the name of a kern or wijk.</summary>
    public string? Plaats { get; }

    /// <summary>Of each question, by number, one bit for each option chosen.</summary>
    internal ReadOnlySpan<ulong> Alle => bits;

    /// <summary>One bit for each option chosen.</summary>
    /// <param name="vraag">Number of the question.</param>
    public ulong Bits(int vraag) => bits[vraag];

    public bool Heeft(int vraag) => bits[vraag] != 0;

    public bool Heeft(Vraag vraag, Optie optie) => (bits[vraag.Nummer] & (1UL << optie.Nummer)) != 0;

    /// <summary>The options chosen of a question.</summary>
    public IEnumerable<Optie> Bij(Vraag vraag)
    {
        for (var rest = bits[vraag.Nummer]; rest != 0; rest &= rest - 1)
            yield return vraag.Opties[BitOperations.TrailingZeroCount(rest)];
    }

    /// <summary>The same with another answer to one question; none takes the answer away.</summary>
    public Antwoorden Met(int vraag, ulong opties)
    {
        var nieuw = (ulong[])bits.Clone();
        nieuw[vraag] = opties;
        return new Antwoorden(nieuw, Plaats);
    }

    /// <summary>The same with another answer to one question, by ids.</summary>
    /// <exception cref="ArgumentException">The question has no such option.</exception>
    public Antwoorden Met(Definitie definitie, string vraag, params IEnumerable<string> opties)
    {
        var gevonden = definitie.Vraag(vraag) ?? throw new ArgumentException($"There is no question '{vraag}'.", nameof(vraag));
        return Met(gevonden.Nummer, opties.Aggregate(0UL, (som, id) =>
            som | (1UL << (gevonden.Optie(id) ?? throw new ArgumentException($"Question '{vraag}' has no option '{id}'.", nameof(opties))).Nummer)));
    }

    /// <summary>The same from another place.</summary>
    public Antwoorden MetPlaats(string? plaats) => new(bits, string.IsNullOrWhiteSpace(plaats) ? null : plaats);

    /// <summary>Whether two give the same answers.</summary>
    public bool Gelijk(Antwoorden ander) => Plaats == ander.Plaats && bits.AsSpan().SequenceEqual(ander.bits);
}
