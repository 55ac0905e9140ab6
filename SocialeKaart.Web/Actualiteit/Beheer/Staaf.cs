namespace SocialeKaart.Web.Actualiteit.Beheer;

/// <summary>One bar of a chart, and one row of the table that says the same.</summary>
/// <param name="Naam">What it counts.</param>
/// <param name="Deel">How many; the coloured part of the bar.</param>
/// <param name="Totaal">Of how many; the whole bar. At least 1.</param>
/// <param name="Lijst">Address of the list behind it; null: there is none.</param>
public sealed record Staaf(string Naam, int Deel, int Totaal, string? Lijst)
{
    /// <summary>0 to 100, rounded; 100 only when it is all, and 0 only when it is none.</summary>
    public int Procent => Deel == 0 ? 0 : Deel == Totaal ? 100 : Math.Clamp((int)Math.Round(100.0 * Deel / Totaal), 1, 99);
}
