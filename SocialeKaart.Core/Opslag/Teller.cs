namespace SocialeKaart.Core.Opslag;

/// <summary>
/// A counter that goes up with every change; every server polls it to know when its snapshot is old. A change of one
/// voorziening goes through <see cref="Meld"/>, and one of the synonyms through <see cref="MeldSynoniemen"/>, so that only that is read again; after a
/// change of anything else, counted in <see cref="Waarde"/> alone, everything is.
/// </summary>
public sealed class Teller
{
    public const string Catalogus = "catalogus";

    public required string Naam { get; init; }

    public long Waarde { get; set; }

    /// <summary>How many of the changes are noted, at the voorziening that changed or in <see cref="Synoniemen"/>.</summary>
    public long Vermeld { get; set; }

    /// <summary>How many of the changes are of the synonyms alone.</summary>
    public long Synoniemen { get; set; }

    /// <summary>Counts a change of a voorziening, and notes it there.</summary>
    public void Meld(Catalogus.Voorziening voorziening)
    {
        voorziening.Wijziging = ++Waarde;
        Vermeld++;
    }

    /// <summary>Counts a change of the synonyms and of nothing else.</summary>
    public void MeldSynoniemen()
    {
        Synoniemen++;
        Vermeld++;
        Waarde++;
    }

    /// <summary>Counts what changed together as one change.</summary>
    /// <param name="alleenVoorzieningen">Whether the value is noted at all that changed, and it is worth reading those alone.</param>
    /// <returns>The value, to note at each voorziening.</returns>
    public long MeldSamen(bool alleenVoorzieningen)
    {
        if (alleenVoorzieningen)
            Vermeld++;
        return ++Waarde;
    }
}
