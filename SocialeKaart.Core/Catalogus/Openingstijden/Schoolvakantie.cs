namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>A school holiday of the municipality's region; both days inclusive.</summary>
public sealed record Schoolvakantie(string Naam, DateOnly Van, DateOnly TotEnMet);
