namespace SocialeKaart.Core.Catalogus;

/// <summary>Who offers voorzieningen (HSDS: organization).</summary>
public sealed record Organisatie
{
    /// <summary>Digits of <see cref="Kvk"/>.</summary>
    public const int Kvklengte = 8;

    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Volgorde { get; init; }

    public required string Naam { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Absolute http or https address.</summary>
    public string? Web { get; init; }

    /// <summary>Number in the Dutch trade register, eight digits; tells two organisaties of one name apart.</summary>
    public string? Kvk { get; init; }

    public required Herkomst Herkomst { get; init; }

    /// <summary>When what it says changed last, UTC; null: not since it came. No part of its file.</summary>
    public DateTime? GewijzigdOp { get; init; }
}
