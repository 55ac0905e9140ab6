namespace SocialeKaart.Core.Catalogus;

/// <summary>A short list of voorzieningen that a member of staff keeps for later, such as "eenzaamheid Dorst"; of the account alone, never about a person.</summary>
public sealed class Keuzelijst
{
    /// <summary>Longest name in characters, most lists of an account, most entries of a list.</summary>
    public const int LangsteNaam = 60, MeesteLijsten = 50, MeesteVoorzieningen = 30;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Naam { get; set; }

    /// <summary>Ids of voorzieningen, in the order of the list.</summary>
    public required IReadOnlyList<Guid> Voorzieningen { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime GewijzigdOp { get; set; }
}
