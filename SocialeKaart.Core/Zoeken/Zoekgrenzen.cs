namespace SocialeKaart.Core.Zoeken;

/// <summary>From which sizes on the index saves itself work. Other values than the usual are for tests.</summary>
public sealed record Zoekgrenzen
{
    public static Zoekgrenzen Gewoon { get; } = new();

    /// <summary>Up to so many documents an answer holds all that match, and every word is looked up in all of them.</summary>
    public int VolledigTot { get; init; } = ZoekIndex.VolledigTot;

    /// <summary>Beyond that documents are nominated first, by a rough score for which so many places of terms are read.</summary>
    public int Plaatsen { get; init; } = 6_000;

    /// <summary>So many onderwerpen, those that a word says most of, nominate their documents.</summary>
    public int Onderwerpen { get; init; } = 3;

    /// <summary>So many are nominated.</summary>
    public int Kandidaten { get; init; } = 500;

    /// <summary>So many documents a large index answers with.</summary>
    public int Beste { get; init; } = 500;

    /// <summary>So many, the best by words, are looked at for whole expressions.</summary>
    public int Herzien { get; init; } = 100;
}
