namespace SocialeKaart.Core.Zoeken;

/// <summary>What a match is worth beside an exact one: exact, stem, form, compound part, synonym, correction, letters.</summary>
internal static class Termgewicht
{
    public const float Exact = 1;
    public const float Stam = 0.92f;
    public const float Vorm = 0.8f;

    /// <summary>Of the stem's own weight, for a compound that holds it.</summary>
    public const float Deel = 0.65f;

    /// <summary>A word that only begins with what was asked.</summary>
    public const float Begin = 0.5f;

    public const float Synoniem = 0.5f;

    /// <summary>A whole question word read with one slip, or as another spelling of the same sound.</summary>
    public const float Slip = 0.45f;

    /// <summary>How much heavier the concept of a corrected word counts beside those of other words.</summary>
    public const float VoorOnbekend = 1.8f;

    public const float TweeSlips = 0.35f;
    public const float Letters = 0.2f;

    /// <summary>A part of a compound that was asked.</summary>
    public const float DeelVanVraag = 0.6f;

    /// <summary>A denied word, beside the word itself.</summary>
    public const float Ontkenning = 0.4f;
}
