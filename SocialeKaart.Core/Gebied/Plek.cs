namespace SocialeKaart.Core.Gebied;

/// <summary>How a visitor told where they search from.</summary>
public enum Pleksoort
{
    /// <summary>Four digits, with or without letters: known to the four digits.</summary>
    Postcode,
    Kern,
    Wijk,

    /// <summary>The device told.</summary>
    Positie,
}

/// <summary>Where a visitor searches from. Stands in the visitor's own URL only.</summary>
/// <param name="Soort">How it was told.</param>
/// <param name="Invoer">What to put back in the search box.</param>
/// <param name="Naam">For the screen: "Dorst", "4907"; empty for a position.</param>
/// <param name="Punt">The middle of it.</param>
/// <param name="Kern">Id of the kern it lies in; null outside the municipality.</param>
/// <param name="Wijk">Id of the wijk it lies in; null when it is not known so precisely.</param>
public sealed record Plek(Pleksoort Soort, string Invoer, string Naam, Positie Punt, string? Kern, string? Wijk);
