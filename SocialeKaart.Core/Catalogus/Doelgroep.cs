namespace SocialeKaart.Core.Catalogus;

public enum Huishouden
{
    Alleenstaand,
    Paar,
    Gezin,
    Eenoudergezin,
}

public enum Levensfase
{
    Zwanger,
    JongeKinderen,
    Schoolgaand,
    Puber,
    [Sleutel("18-worden")] AchttienWorden,
    Studie,
    Werkzoekend,
    Scheiding,
    Ziekte,
    Verlies,
    Mantelzorg,
    Pensioen,
    NieuwInNederland,
    NaDetentie,
    LaatsteLevensfase,
}

/// <summary>For whom a voorziening is. Every absent part means: makes no difference.</summary>
public sealed record Doelgroep
{
    /// <summary>Lowest age in years, inclusive; 0 to 120.</summary>
    public int? Van { get; init; }

    /// <summary>Highest age in years, inclusive; 0 to 120.</summary>
    public int? Tot { get; init; }

    public IReadOnlyList<Huishouden> Huishouden { get; init; } = [];

    public IReadOnlyList<Levensfase> Levensfase { get; init; } = [];
}
