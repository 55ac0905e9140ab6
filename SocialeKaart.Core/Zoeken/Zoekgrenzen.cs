namespace SocialeKaart.Core.Zoeken;

/// <summary>From which sizes on the index saves itself work. Other values than the usual are for tests.</summary>
public sealed record Zoekgrenzen
{
    public static Zoekgrenzen Gewoon { get; } = new();

    /// <summary>Up to so many documents an answer holds all that match, and every word is looked up in all of them.</summary>
    public int VolledigTot { get; init; } = ZoekIndex.VolledigTot;

    /// <summary>Beyond that: when rarer words have met so many documents, common words are looked up in those only, unless that could matter.</summary>
    public int GenoegGeraakt { get; init; } = 500;

    /// <summary>Common is what stands in more than one in so many documents.</summary>
    public int VeelVanAlles { get; init; } = 10;

    /// <summary>And only as far as such words together weigh no more than this part of the whole question, 0 to 1.</summary>
    public float Bijzaak { get; init; } = 0.5f;

    /// <summary>Among so many of the best no document may be missed because it holds common words only.</summary>
    public int Voorop { get; init; } = 10;

    /// <summary>So many documents a large index answers with.</summary>
    public int Beste { get; init; } = 1000;

    /// <summary>So many, the best by words, are looked at for whole expressions.</summary>
    public int Herzien { get; init; } = 300;
}
