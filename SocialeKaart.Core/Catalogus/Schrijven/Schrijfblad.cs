using SocialeKaart.Core.Actualiteit.Regels;

namespace SocialeKaart.Core.Catalogus.Schrijven;

/// <summary>A version that waits.</summary>
/// <param name="Versie">Id.</param>
/// <param name="Nummer">Of the version.</param>
/// <param name="Op">Handed in on, or planned for, UTC.</param>
/// <param name="IsEigen">Whether who asks may take it back.</param>
public sealed record Wachtend(Guid Versie, int Nummer, DateTime Op, bool IsEigen);

/// <summary>A version that the redactie did not take over.</summary>
/// <param name="Nummer">Of the version.</param>
/// <param name="Reden">Why.</param>
public sealed record Afgewezen(int Nummer, string Reden);

/// <summary>All that the editor needs of one entry.</summary>
public sealed record Schrijfblad
{
    /// <summary>Null: a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>Empty: a new one.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What is published; null: a new one.</summary>
    public VoorzieningInhoud? Gepubliceerd { get; init; }

    /// <summary>Number of the version that is published.</summary>
    public int? Nummer { get; init; }

    /// <summary>Number of the version that was published when the writing began.</summary>
    public int? Basis { get; init; }

    /// <summary>The fields as they were left.</summary>
    public required Schrijfinvoer Invoer { get; init; }

    /// <summary>Of the concept that was read; empty: there is none.</summary>
    public Guid Stand { get; init; }

    /// <summary>When the concept was kept, UTC; null: there is none.</summary>
    public DateTime? BewaardOp { get; init; }

    /// <summary>What the redactie asks about what was handed in; null: nothing.</summary>
    public string? Vraag { get; init; }

    /// <summary>Id of the version that <see cref="Vraag"/> is about.</summary>
    public Guid? Gevraagd { get; init; }

    /// <summary>What the redactie asked before and what was answered, in turn; an empty answer: another edit was handed in.</summary>
    public IReadOnlyList<string> Gewisseld { get; init; } = [];

    /// <summary>What was handed in and not taken over, as long as nothing came after it; null: nothing.</summary>
    public Afgewezen? Afgewezen { get; init; }

    /// <summary>What was handed in and waits for the redactie, the first first.</summary>
    public IReadOnlyList<Wachtend> Ingediend { get; init; } = [];

    /// <summary>What waits for its time; null: nothing.</summary>
    public Wachtend? Gepland { get; init; }

    /// <summary>Last day on which the public sees it; null: no end.</summary>
    public DateOnly? TotEnMet { get; init; }

    /// <summary>Writes and decides; else the owner of the entry.</summary>
    public required bool IsRedactie { get; init; }

    /// <summary>Whether what is handed in is published at once.</summary>
    public required bool PubliceertZelf { get; init; }
}

/// <summary>Something that someone is writing.</summary>
/// <param name="Voorziening">Id; null: an entry that is not there yet.</param>
/// <param name="Naam">As it is written.</param>
/// <param name="BewaardOp">UTC.</param>
public sealed record Eigenconcept(Guid? Voorziening, string Naam, DateTime BewaardOp);

/// <summary>What lies with an entry of an Aanbieder.</summary>
public enum Aanbodwacht
{
    /// <summary>Someone of the organisatie began to write.</summary>
    Concept,

    /// <summary>It waits for the redactie.</summary>
    Ingediend,

    /// <summary>The redactie asks something.</summary>
    Vraag,

    /// <summary>It waits for its time.</summary>
    Gepland,

    /// <summary>The redactie did not take it over, and says why.</summary>
    Afgewezen,
}

/// <summary>The entries of an Aanbieder's own organisatie.</summary>
/// <param name="Organisatie">Whose they are.</param>
/// <param name="Regels">By name.</param>
public sealed record Aanbodblad(Organisatie Organisatie, IReadOnlyList<Aanbodregel> Regels);

/// <summary>An entry of an Aanbieder's own organisatie.</summary>
/// <param name="Id">Of the voorziening.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">As it is published.</param>
/// <param name="Staat">How it stands with being checked.</param>
/// <param name="GeldtTot">Last day on which it counts as checked; null when it does not.</param>
/// <param name="IsVerborgen">The public does not see it.</param>
/// <param name="Wacht">What lies with it, in the order of <see cref="Aanbodwacht"/>.</param>
public sealed record Aanbodregel(Guid Id, string Slug, string Naam, Controlestaat Staat, DateOnly? GeldtTot, bool IsVerborgen, IReadOnlyList<Aanbodwacht> Wacht);
