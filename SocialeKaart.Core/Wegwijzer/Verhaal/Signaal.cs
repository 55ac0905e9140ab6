namespace SocialeKaart.Core.Wegwijzer.Verhaal;

/// <summary>What people say when something is at hand: words that follow one another, or stand in one sentence.</summary>
/// <param name="Groep">The heading it stands under in its file.</param>
/// <param name="Gewicht">1 (weak) to 5 (certain).</param>
/// <param name="IsBehoefte">True when lacking it says the same as naming it: "geen geld" and "geld".</param>
/// <param name="Ontkent">Whether it holds a denial itself.</param>
/// <param name="Delen">Rows of words; more than one may stand in any order.</param>
internal sealed record Signaal(string Groep, float Gewicht, bool IsBehoefte, bool Ontkent, IReadOnlyList<Signaal.Rij> Delen)
{
    /// <summary>Words in order.</summary>
    /// <param name="Termen">Numbers of what stands for each word.</param>
    /// <param name="Vast">For each, whether it has to follow the one before at once.</param>
    /// <param name="Sluit">Whether a clause has to end after it.</param>
    internal sealed record Rij(int[] Termen, bool[] Vast, bool Sluit);
}

/// <summary>A signaal that was found in a story.</summary>
/// <param name="Signaal">What was found.</param>
/// <param name="Plekken">The numbers of its words in the story, ascending.</param>
/// <param name="Zekerheid">1, or less when a word was taken for a slip of the pen.</param>
internal sealed record Signaaltreffer(Signaal Signaal, int[] Plekken, float Zekerheid)
{
    /// <summary>What it counts for.</summary>
    public float Gewicht => Signaal.Gewicht * Zekerheid;

    /// <summary>Whether both hold the same word of the story.</summary>
    public bool Raakt(Signaaltreffer ander) => Plekken.AsSpan().IndexOfAny(ander.Plekken) >= 0;
}
