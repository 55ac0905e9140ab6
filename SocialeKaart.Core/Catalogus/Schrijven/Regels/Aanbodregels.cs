namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>What the owner of an entry may change, and what only the redactie decides.</summary>
public static class Aanbodregels
{
    /// <summary>The parts of <see cref="VoorzieningInhoud"/> that an Aanbieder cannot change.</summary>
    public static IReadOnlyList<string> Vast { get; } =
        [nameof(VoorzieningInhoud.Laag), nameof(VoorzieningInhoud.Besluit), nameof(VoorzieningInhoud.Herkomst), nameof(VoorzieningInhoud.TeControleren)];

    /// <summary>An Aanbieder's edit without what only the redactie decides; what the redactie hid stays hidden.</summary>
    /// <param name="was">What the edit began from.</param>
    /// <param name="wordt">The whole of the edit.</param>
    public static VoorzieningInhoud Beperk(VoorzieningInhoud was, VoorzieningInhoud wordt)
    {
        var vast = Inhoudsverschil.Met(wordt, was, Vast);
        return was.Zichtbaar == Zichtbaarheid.Werkplek ? vast with { Zichtbaar = Zichtbaarheid.Werkplek } : vast;
    }
}
