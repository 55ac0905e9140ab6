namespace SocialeKaart.Core.Zoeken;

/// <summary>Files words under their runs of three letters.</summary>
internal sealed class Letterlijst
{
    private const int Langste = 40;
    private readonly Opzoeklijst lijst;

    /// <summary>Files words.</summary>
    /// <param name="eerste">The number of the first word.</param>
    /// <param name="woorden">The words, by number from there.</param>
    public Letterlijst(int eerste, IReadOnlyList<string> woorden)
    {
        var paren = new List<(uint, int)>(woorden.Count * 8);
        for (var n = 0; n < woorden.Count; n++)
        {
            if (woorden[n].Length > Langste || Ontkenning.IsTerm(woorden[n]) || Stopwoorden.Is(woorden[n]))
                continue;
            foreach (var sleutel in Sleutels(woorden[n]))
                paren.Add((sleutel, eerste + n));
        }

        lijst = new Opzoeklijst(paren);
    }

    /// <summary>The words under a run; to be checked.</summary>
    public ReadOnlySpan<int> Met(uint sleutel) => lijst.Met(sleutel);

    /// <summary>Words that may hold a piece of three letters or more, by the rarest of its runs; to be checked.</summary>
    public ReadOnlySpan<int> Met(string stuk)
    {
        var beste = Met(Opzoeklijst.Sleutel(stuk.AsSpan(0, 3)));
        for (var i = 1; i + 3 <= stuk.Length; i++)
        {
            if (Met(Opzoeklijst.Sleutel(stuk.AsSpan(i, 3))) is var ander && ander.Length < beste.Length)
                beste = ander;
        }

        return beste;
    }

    /// <summary>The runs of a word. Begin and end count as letters, so that short words have something to share.</summary>
    public static HashSet<uint> Sleutels(string woord)
    {
        var uit = new HashSet<uint>();
        var omlijst = $"^{(woord.Length > Langste ? woord[..Langste] : woord)}$";
        for (var i = 0; i + 3 <= omlijst.Length; i++)
            uit.Add(Opzoeklijst.Sleutel(omlijst.AsSpan(i, 3)));
        return uit;
    }
}
