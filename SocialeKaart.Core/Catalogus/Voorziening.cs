namespace SocialeKaart.Core.Catalogus;

/// <summary>
/// The identity of one offer of help, support or activity: the catalogue's unit (HSDS: service).
/// What it says stands in its versions.
/// </summary>
public sealed class Voorziening
{
    public required Guid Id { get; init; }

    /// <summary>The last part of its address; lower case letters, digits and hyphens.</summary>
    public required string Slug { get; set; }

    /// <summary>Who offers it; absent when unknown.</summary>
    public Guid? OrganisatieId { get; set; }

    /// <summary>The last check; absent: never checked.</summary>
    public Controle? Controle { get; set; }

    /// <summary>What the change counter stood at after the last change of the voorziening or of what is published of it.</summary>
    public long Wijziging { get; set; }

    public List<VoorzieningVersie> Versies { get; } = [];
}
