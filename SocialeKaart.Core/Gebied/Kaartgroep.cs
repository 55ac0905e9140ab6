using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Gebied;

/// <summary>What ties the places of a group together.</summary>
public enum Kaartsoort
{
    /// <summary>In one wijk; a village is one wijk.</summary>
    Wijk,

    /// <summary>In one kern, the wijk not known.</summary>
    Kern,

    /// <summary>Outside the municipality.</summary>
    Buiten,

    /// <summary>All over the municipality, at no one place.</summary>
    Gemeente,

    /// <summary>By phone, post or in the whole country.</summary>
    Landelijk,
    Online,

    /// <summary>At an address that is secret for the safety of those who stay there.</summary>
    Geheim,

    /// <summary>Nothing is known of where it is.</summary>
    Onbekend,
}

/// <summary>A voorziening at one of its places.</summary>
/// <param name="Voorziening">The voorziening.</param>
/// <param name="Locatie">The place, as the public may see it; null when the entry names none.</param>
/// <param name="Punt">Where it is drawn; null: not on a map.</param>
/// <param name="Ongeveer">True when it is drawn in the middle of its wijk, kern or postcode.</param>
public sealed record Kaartpunt(PubliekeVoorziening Voorziening, Locatie? Locatie, Positie? Punt, bool Ongeveer);

/// <summary>The places of one wijk or kern, or those that are on no map.</summary>
/// <param name="Soort">What ties them together.</param>
/// <param name="Plaats">Id of the wijk or kern; null for the other kinds.</param>
/// <param name="Punten">In the order of the results.</param>
public sealed record Kaartgroep(Kaartsoort Soort, string? Plaats, IReadOnlyList<Kaartpunt> Punten)
{
    /// <summary>Whether its places can be drawn.</summary>
    public bool OpDeKaart => Soort is Kaartsoort.Wijk or Kaartsoort.Kern or Kaartsoort.Buiten;
}
