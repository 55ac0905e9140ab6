namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>That two entries were made one, with all that is needed to undo it.</summary>
public sealed class Samenvoeging
{
    public required Guid Id { get; init; }

    /// <summary>Id of the voorziening that stays.</summary>
    public required Guid Blijft { get; init; }

    /// <summary>Id of the voorziening whose address leads there since.</summary>
    public required Guid Gaat { get; init; }

    /// <summary>Account that did it.</summary>
    public required Guid Door { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Op { get; init; }

    /// <summary>Numbers of the versions of <see cref="Blijft"/> that were published before and since.</summary>
    public required int BlijftVoor { get; init; }

    public required int BlijftNa { get; init; }

    /// <summary>Numbers of the versions of <see cref="Gaat"/> that were published before and since.</summary>
    public required int GaatVoor { get; init; }

    public required int GaatNa { get; init; }

    /// <summary>Who offered <see cref="Blijft"/> before.</summary>
    public required Guid? OrganisatieVoor { get; init; }

    /// <summary>Ids of the praktijktips that moved.</summary>
    public required IReadOnlyList<Guid> Tips { get; init; }

    /// <summary>Ids of the signals that moved.</summary>
    public required IReadOnlyList<Guid> Signalen { get; init; }

    /// <summary>Ids of the lists in which the one took the place of the other.</summary>
    public required IReadOnlyList<Guid> Lijsten { get; init; }

    /// <summary>Ids of the lists that held both.</summary>
    public required IReadOnlyList<Guid> LijstenMetBeide { get; init; }

    /// <summary>Whether the facts for staff moved.</summary>
    public required bool FeitenMee { get; init; }

    /// <summary>UTC; null as long as it stands.</summary>
    public DateTime? OngedaanOp { get; set; }
}
