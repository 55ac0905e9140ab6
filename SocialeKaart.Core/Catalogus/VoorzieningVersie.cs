namespace SocialeKaart.Core.Catalogus;

public enum VersieStatus
{
    /// <summary>Taken back by who wrote it, or sent back with a question.</summary>
    Concept,

    /// <summary>Waits for the redactie.</summary>
    Ingediend,

    /// <summary>Waits for its time.</summary>
    Gepland,

    /// <summary>The one version that readers see; at most one of a voorziening.</summary>
    Gepubliceerd,
    Vervangen,

    /// <summary>The redactie did not take it over; it stays to be read.</summary>
    Afgewezen,
}

/// <summary>One version of what a voorziening says.</summary>
public sealed class VoorzieningVersie
{
    public required Guid Id { get; init; }

    public Guid VoorzieningId { get; init; }

    /// <summary>1, 2, 3, … within the voorziening.</summary>
    public required int Nummer { get; init; }

    public required VersieStatus Status { get; set; }

    public required VoorzieningInhoud Inhoud { get; init; }

    /// <summary>Id of the account that wrote it; null: an import, or an owner without an account.</summary>
    public Guid? Door { get; init; }

    /// <summary>What the source of an import says of a check; its word, not ours. It is about this version alone: what is edited since, the source did not see.</summary>
    public Controle? Bronverklaring { get; init; }

    /// <summary>Number of the version that was published when the edit began; null: the one before it.</summary>
    public int? Basis { get; init; }

    /// <summary>What the redactie asks about an edit that it sent back, or why it did not take the edit over; never about a person.</summary>
    public string? Vraag { get; set; }

    /// <summary>What the redactie asked before and what was answered, in turn: a question, its answer, and so on. An empty answer: another edit was handed in.</summary>
    public IReadOnlyList<string> Gewisseld { get; set; } = [];

    /// <summary>UTC.</summary>
    public required DateTime GemaaktOp { get; init; }
}
