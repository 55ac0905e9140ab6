namespace SocialeKaart.Core.Catalogus;

/// <summary>Where the change counter of a catalogue stands.</summary>
/// <param name="Waarde">The number of changes.</param>
/// <param name="Vermeld">How many of them are noted, at the voorziening that changed or as one of the synonyms; the others can be of anything.</param>
/// <param name="Synoniemen">How many of them are of the synonyms alone.</param>
public readonly record struct Tellerstand(long Waarde, long Vermeld, long Synoniemen)
{
    /// <summary>Whether all that changed since can be read from the voorzieningen and the synonyms alone.</summary>
    public bool AlleenVermeldSinds(Tellerstand eerder) => Waarde > eerder.Waarde && Waarde - eerder.Waarde == Vermeld - eerder.Vermeld;
}
