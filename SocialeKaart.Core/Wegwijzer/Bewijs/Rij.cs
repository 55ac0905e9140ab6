namespace SocialeKaart.Core.Wegwijzer.Bewijs;

/// <summary>Answers to the questions for everyone.</summary>
/// <param name="Bits">By number of the question; 0 for a question that is not for everyone.</param>
/// <param name="Plaats">The place named; null for none.</param>
internal sealed record Rij(ulong[] Bits, string? Plaats)
{
    /// <summary>These answers with others on top.</summary>
    /// <param name="erbij">Number of the question and its answer; the same question twice adds up.</param>
    public Antwoorden Met(params ReadOnlySpan<(int Vraag, ulong Opties)> erbij)
    {
        var bits = (ulong[])Bits.Clone();
        foreach (var (vraag, opties) in erbij)
            bits[vraag] |= opties;
        return Antwoorden.Van(bits, Plaats);
    }
}
