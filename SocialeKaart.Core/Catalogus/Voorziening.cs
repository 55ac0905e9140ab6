using SocialeKaart.Core.Actualiteit.Regels;

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

    /// <summary>The voorziening that took its place, because both were the same; its address leads there. Null: it is one of its own.</summary>
    public Guid? SamengevoegdMet { get; set; }

    /// <summary>The last check of the whole, as files tell it; absent: never checked. What holds of it now, after edits, is in <see cref="Beeld"/>.</summary>
    public Controle? Controle { get; set; }

    /// <summary>The last confirmation of each critical field.</summary>
    public IList<Bevestiging> Bevestigingen { get; set; } = [];

    /// <summary>Days between checks of its own; null: the usual ones.</summary>
    public int? Controledagen { get; set; }

    /// <summary>Address of a team that keeps it true; null: an Aanbieder of the organisatie, else the redactie.</summary>
    public string? Controlemail { get; set; }

    /// <summary>What the change counter stood at after the last change of the voorziening or of what is published of it.</summary>
    public long Wijziging { get; set; }

    public List<VoorzieningVersie> Versies { get; } = [];

    /// <summary>What is confirmed of what is published.</summary>
    public Controlebeeld Beeld(VoorzieningInhoud inhoud) => Controlebeeld.Van(inhoud, Bevestigingen, Controle, Controledagen);

    /// <summary>Puts confirmations in the place of the last ones of those fields; the check of the whole follows.</summary>
    /// <param name="nieuw">Of fields of <paramref name="inhoud"/>.</param>
    /// <param name="inhoud">What is published.</param>
    public void Bevestig(IReadOnlyCollection<Bevestiging> nieuw, VoorzieningInhoud inhoud) =>
        Zet(Geldig(inhoud).Where(oud => nieuw.All(b => b.Veld != oud.Veld)).Concat(nieuw), inhoud);

    /// <summary>A field is doubted: it has to be checked again.</summary>
    /// <param name="veld">The field.</param>
    /// <param name="inhoud">What is published.</param>
    /// <returns>False when it was not confirmed.</returns>
    public bool Heropen(Kritiekveld veld, VoorzieningInhoud inhoud)
    {
        var geldig = Geldig(inhoud);
        if (!geldig.Exists(b => b.Veld == veld))
            return false;
        Zet(geldig.Where(b => b.Veld != veld), inhoud);
        return true;
    }

    private List<Bevestiging> Geldig(VoorzieningInhoud inhoud) => [.. Beeld(inhoud).Velden.Select(v => v.Laatste).OfType<Bevestiging>()];

    private void Zet(IEnumerable<Bevestiging> bevestigingen, VoorzieningInhoud inhoud)
    {
        Bevestigingen = [.. bevestigingen.OrderBy(b => b.Veld)];
        Controle = Bevestigingen.Count == 0 ? null : Beeld(inhoud).AlsControle();
    }
}
