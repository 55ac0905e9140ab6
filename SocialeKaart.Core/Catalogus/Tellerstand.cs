namespace SocialeKaart.Core.Catalogus;

/// <summary>Where the change counter of a catalogue stands.</summary>
/// <param name="Waarde">The number of changes.</param>
/// <param name="Vermeld">How many of them are noted at the voorziening that changed; the others can be of anything.</param>
public readonly record struct Tellerstand(long Waarde, long Vermeld)
{
    /// <summary>Whether all that changed since can be read from the voorzieningen alone.</summary>
    public bool AlleenVoorzieningenSinds(Tellerstand eerder) => Waarde > eerder.Waarde && Waarde - eerder.Waarde == Vermeld - eerder.Vermeld;
}
