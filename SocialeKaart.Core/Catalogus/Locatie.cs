namespace SocialeKaart.Core.Catalogus;

/// <summary>How precisely a place is known. Anything but <see cref="Adres"/> is shown as "ongeveer".</summary>
public enum Precisie
{
    Adres,
    Wijk,
    Kern,
    Gemeente,
    Landelijk,
    Online,
}

/// <summary>Where a voorziening is (HSDS: location).</summary>
public sealed record Locatie
{
    public string? Naam { get; init; }

    public required Precisie Precisie { get; init; }

    /// <summary>Street and house number; with a <see cref="Precisie"/> below address: the street alone.</summary>
    public string? Straat { get; init; }

    /// <summary>As in 4902 ZP.</summary>
    public string? Postcode { get; init; }

    public string? Plaats { get; init; }

    /// <summary>Id of a wijk of the municipality.</summary>
    public string? Wijk { get; init; }

    /// <summary>Id of a kern of the municipality.</summary>
    public string? Kern { get; init; }

    /// <summary>Degrees WGS 84.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees WGS 84.</summary>
    public double? Lon { get; init; }

    /// <summary>The address is secret, for the safety of those who stay there; it never leaves the workplace.</summary>
    public bool Verborgen { get; init; }

    /// <summary>The same place as the public may see it: a hidden one keeps its kern at most.</summary>
    public Locatie Publiek() => Verborgen
        ? new Locatie { Precisie = Kern is null ? Precisie.Gemeente : Precisie.Kern, Kern = Kern, Verborgen = true }
        : this;
}
