namespace SocialeKaart.Core.Catalogus;

public enum Kostensoort
{
    Gratis,
    Bedrag,
    EigenBijdrage,
    Onbekend,
}

public enum Kostenperiode
{
    Keer,
    Week,
    Maand,
    Jaar,
    Cursus,
}

/// <summary>What a voorziening costs the resident.</summary>
public sealed record Kosten
{
    public required Kostensoort Soort { get; init; }

    /// <summary>Euro cents; only, and always, with <see cref="Kostensoort.Bedrag"/>.</summary>
    public int? Centen { get; init; }

    /// <summary>What the amount is for; only, and always, with <see cref="Kostensoort.Bedrag"/>.</summary>
    public Kostenperiode? Per { get; init; }

    public string? Toelichting { get; init; }
}
