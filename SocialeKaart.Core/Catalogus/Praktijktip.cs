namespace SocialeKaart.Core.Catalogus;

/// <summary>A colleague's short, dated note on a voorziening, for all who guide residents; never about a person. It expires unless renewed.</summary>
public sealed class Praktijktip
{
    /// <summary>Longest text, in characters.</summary>
    public const int LangsteTekst = 400;

    public required Guid Id { get; init; }

    public required Guid VoorzieningId { get; init; }

    public required string Tekst { get; set; }

    /// <summary>Account that signs it.</summary>
    public required Guid Door { get; init; }

    /// <summary>UTC; of the last writing or renewal.</summary>
    public required DateTime Op { get; set; }

    /// <summary>UTC; after it the tip is not shown.</summary>
    public required DateTime VerlooptOp { get; set; }
}
