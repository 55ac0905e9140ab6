namespace SocialeKaart.Core.Uitwisseling.Inlezen;

/// <summary>How far an import is.</summary>
/// <param name="Gedaan">Voorzieningen written.</param>
/// <param name="Totaal">Of how many.</param>
public readonly record struct Importvoortgang(int Gedaan, int Totaal);

/// <summary>What became of an import, or of undoing one.</summary>
public abstract record Importuitkomst
{
    private Importuitkomst()
    {
    }

    /// <summary>All of it is done, and the public sees it within a second.</summary>
    /// <param name="Id">Of the import.</param>
    /// <param name="Aantal">How many voorzieningen changed.</param>
    public sealed record Gelukt(int Id, int Aantal) : Importuitkomst;

    /// <summary>Someone changed these meanwhile. Nothing was done, and nothing of theirs is lost.</summary>
    /// <param name="Wat">Slugs of voorzieningen and paths of files.</param>
    public sealed record Botsing(IReadOnlyList<string> Wat) : Importuitkomst;

    /// <summary>There is nothing to do.</summary>
    public sealed record Niets : Importuitkomst;

    /// <summary>There is no such import, or it was undone before.</summary>
    public sealed record Onbekend : Importuitkomst;
}
