namespace SocialeKaart.Core.Zoeken;

/// <summary>What a suggestion leads to.</summary>
public enum Suggestiesoort
{
    /// <summary>Help that cannot wait: always first when the words tell of danger.</summary>
    Noodhulp,
    Leefdomein,
    Onderwerp,
    Voorziening,

    /// <summary>A kern or wijk to search near.</summary>
    Plaats,
}

/// <summary>Something to offer while a visitor types.</summary>
/// <param name="Soort">What it leads to.</param>
/// <param name="Id">Id or slug of it; empty for <see cref="Suggestiesoort.Noodhulp"/>.</param>
public sealed record Suggestie(Suggestiesoort Soort, string Id);
