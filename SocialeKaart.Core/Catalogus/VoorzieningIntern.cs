namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// What only staff may know of a voorziening, such as whom to call. Kept apart from the published content: the snapshot has no such field, so
/// no public answer can tell it.
/// </summary>
public sealed class VoorzieningIntern
{
    /// <summary>Longest name or number, and longest note, in characters.</summary>
    public const int LangsteRegel = 120, LangsteNotitie = 600;

    public required Guid VoorzieningId { get; init; }

    /// <summary>Person or team to ask for.</summary>
    public string? Contactpersoon { get; set; }

    /// <summary>Direct number, not for residents.</summary>
    public string? Telefoon { get; set; }

    public string? Mail { get; set; }

    /// <summary>How a warm handover goes here; never about a resident.</summary>
    public string? Notitie { get; set; }

    /// <summary>Account that wrote it last.</summary>
    public Guid Door { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; set; }
}
