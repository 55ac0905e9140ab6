namespace SocialeKaart.Core.Wegwijzer;

/// <summary>A set of answers that have to be given: of every question named, one of the options named.</summary>
public sealed class Voorwaarde(IEnumerable<Voorwaardedeel> delen)
{
    private readonly Voorwaardedeel[] delen = [.. delen];

    public static readonly Voorwaarde Altijd = new([]);

    public IReadOnlyList<Voorwaardedeel> Delen => delen;

    /// <summary>Whether it holds.</summary>
    public bool Geldt(Antwoorden antwoorden) => Geldt(antwoorden.Alle, -1, int.MaxValue);

    /// <summary>Whether it holds, or can still hold, leaving one question and all later ones out of account.</summary>
    /// <param name="bits">The answers by number of the question.</param>
    /// <param name="behalve">Number of the question left out; -1 for none.</param>
    /// <param name="tot">The first question that has not been reached.</param>
    internal bool Geldt(ReadOnlySpan<ulong> bits, int behalve, int tot)
    {
        foreach (var deel in delen)
        {
            if (deel.Vraag != behalve && deel.Vraag < tot && (bits[deel.Vraag] & deel.Opties) == 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether it names a question.</summary>
    public bool Noemt(int vraag) => Array.Exists(delen, d => d.Vraag == vraag);
}

/// <summary>One question of a condition.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="Opties">One bit for each option that will do.</param>
public readonly record struct Voorwaardedeel(int Vraag, ulong Opties);
