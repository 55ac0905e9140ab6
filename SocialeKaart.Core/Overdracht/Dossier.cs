namespace SocialeKaart.Core.Overdracht;

/// <summary>What a dossier is about.</summary>
public enum Dossiersoort
{
    Overdracht,
    Consult,
}

/// <summary>
/// The row of one overdracht or consult: its state as JSON, beside it what lists are made by, all derived from the state at every change. Not a word
/// of the story: that stands in <see cref="Verhaaldeel"/>, encrypted.
/// </summary>
public sealed class Dossier
{
    public required Guid Id { get; init; }

    public required Dossiersoort Soort { get; init; }

    /// <summary>Number of the last change: two who change the same at once are told apart by it.</summary>
    public int Versie { get; set; }

    /// <summary><see cref="Overdrachtstaat"/> or <see cref="Consultstaat"/>.</summary>
    public required string Staat { get; set; }

    public required bool IsOpen { get; set; }

    public required Guid Houder { get; set; }

    /// <summary>Account; null: a resident by the public form.</summary>
    public Guid? Afzender { get; init; }

    /// <summary>Account that was asked to take over.</summary>
    public Guid? Gevraagd { get; set; }

    /// <summary>Organisatie whose people have it offered now, started with it, or had it taken back by the resident; null: none.</summary>
    public Guid? BijOrganisatie { get; set; }

    /// <summary>Whether the front office has it offered now, started with it, or had it taken back by the resident.</summary>
    public bool BijFrontoffice { get; set; }

    public required DateOnly Termijn { get; set; }

    /// <summary>UTC; null: not back for silence.</summary>
    public DateTime? TeruggekomenOp { get; set; }

    public DateOnly? VernieuwenVoor { get; set; }

    /// <summary>UTC; null while open.</summary>
    public DateTime? GeslotenOp { get; set; }

    /// <summary>The <see cref="Gezinsplan"/> in which the overdracht takes part; null: none.</summary>
    public Guid? GezinsplanId { get; set; }

    /// <summary>Who agreed to that.</summary>
    public Toestemminggever? GezinsplanGever { get; set; }

    /// <summary>UTC; since when.</summary>
    public DateTime? GezinsplanSinds { get; set; }

    /// <summary>Mark of the code on the resident's slip; null: none was given.</summary>
    public string? Codemerk { get; set; }

    /// <summary>Of the second secret.</summary>
    public string? Geheimhak { get; set; }

    /// <summary>How often a wrong second secret was tried since the last right one.</summary>
    public int Missers { get; set; }
}

/// <summary>One encrypted text of a dossier.</summary>
public sealed class Verhaaldeel
{
    public required Guid DossierId { get; init; }

    /// <summary>Name of the <see cref="Deelsoort"/>, or of a message with its number.</summary>
    public required string Deel { get; init; }

    public required byte[] Inhoud { get; set; }
}
