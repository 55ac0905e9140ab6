using System.Text.Json;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>What someone is writing, as it was typed: kept every few seconds, so that nothing is lost with a connection. Only who writes it sees it.</summary>
public sealed class Schrijfconcept
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Null: an entry that is not there yet.</summary>
    public Guid? VoorzieningId { get; init; }

    /// <summary>Number of the version that was published when the writing began; null for a new entry.</summary>
    public int? Basis { get; set; }

    /// <summary>JSON of a <see cref="Schrijfinvoer"/>.</summary>
    public required string Invoer { get; set; }

    /// <summary>Another after each time that it is kept: who saw an older one does not write over a newer.</summary>
    public required Guid Stand { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime BewaardOp { get; set; }

    internal static string Schrijf(Schrijfinvoer invoer) => JsonSerializer.Serialize(invoer);

    internal Schrijfinvoer Lees() => JsonSerializer.Deserialize<Schrijfinvoer>(Invoer) ?? new Schrijfinvoer();
}
