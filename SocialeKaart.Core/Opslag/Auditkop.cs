namespace SocialeKaart.Core.Opslag;

/// <summary>The one row that says where the audit chain ends; absent: there is no chain yet.</summary>
public sealed class Auditkop
{
    /// <summary>Always <see cref="Enige"/>.</summary>
    public int Id { get; init; } = Enige;

    /// <summary>Id of the last line.</summary>
    public required long Nummer { get; init; }

    /// <summary>Its <see cref="AuditRegel.Keten"/>.</summary>
    public required string Keten { get; init; }

    /// <summary>Number and hash, locked with the key ring (base64): who has only the database cannot make another one.</summary>
    public required string Zegel { get; init; }

    internal const int Enige = 1;
}
