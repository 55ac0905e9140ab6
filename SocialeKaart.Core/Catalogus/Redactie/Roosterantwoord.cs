namespace SocialeKaart.Core.Catalogus.Redactie;

/// <summary>A value of a facet, and how many entries have it among those that meet the rest of the question.</summary>
/// <param name="Sleutel">As it stands in the address.</param>
/// <param name="Aantal">From 1; of the value that is asked also 0.</param>
public sealed record Roosterwaarde(string Sleutel, int Aantal);

/// <summary>One page of the grid.</summary>
/// <param name="Regels">In the order that was asked.</param>
/// <param name="Gevonden">How many entries meet the question.</param>
/// <param name="Totaal">How many entries there are.</param>
/// <param name="Pagina">Which page it is, from 1; the last one when a later one was asked.</param>
/// <param name="Paginas">How many pages there are, from 1.</param>
/// <param name="Facetten">Of every facet the values that there are.</param>
public sealed record Roosterantwoord(
    IReadOnlyList<Roosterregel> Regels, int Gevonden, int Totaal, int Pagina, int Paginas, IReadOnlyDictionary<Roosterfacet, IReadOnlyList<Roosterwaarde>> Facetten);

/// <summary>An entry that was chosen in the grid.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Naam">As the grid showed it.</param>
public sealed record Gekozene(Guid Id, string Naam);
