namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>A fact without which someone who reads the page cannot take the next step.</summary>
public enum Feit
{
    /// <summary>Whether one can just come, or has to sign up first.</summary>
    HoeKomen,

    /// <summary>A way to reach it, or a place to go to.</summary>
    Bereikbaar,

    /// <summary>When it is open; of what is for everyone.</summary>
    Wanneer,

    /// <summary>What it costs; that it is unknown is an answer.</summary>
    Kosten,

    /// <summary>Who decides or refers.</summary>
    BesluitDoor,

    /// <summary>Which law; where the municipality decides.</summary>
    Wet,

    /// <summary>What happens after asking.</summary>
    Daarna,

    /// <summary>How long that may take.</summary>
    Termijn,

    /// <summary>That a melding is always possible; where the municipality decides.</summary>
    Melding,
}

/// <summary>A fact that is missing.</summary>
/// <param name="Feit">Which.</param>
/// <param name="Weigert">True: nothing is published without; false: whoever publishes confirms that it is not known.</param>
public sealed record Gemis(Feit Feit, bool Weigert);

/// <summary>Which facts an entry has to have, by its laag.</summary>
public static class Verplichtefeiten
{
    /// <summary>The facts that are missing, in the order of <see cref="Feit"/>.</summary>
    public static IReadOnlyList<Gemis> Zoek(VoorzieningInhoud inhoud) => [.. Gevraagd(inhoud).Where(f => !Heeft(inhoud, f)).Order().Select(f => new Gemis(f, f is Feit.BesluitDoor or Feit.Daarna))];

    private static IEnumerable<Feit> Gevraagd(VoorzieningInhoud inhoud) => inhoud.Laag switch
    {
        Toegangslaag.VrijToegankelijk => [Feit.HoeKomen, Feit.Bereikbaar, Feit.Kosten],
        Toegangslaag.BreedMaatschappelijk => [Feit.Bereikbaar, Feit.Wanneer, Feit.Kosten],
        _ when inhoud.Besluit?.Door.Contains(BesluitDoor.Gemeente) == true => [Feit.BesluitDoor, Feit.Wet, Feit.Daarna, Feit.Termijn, Feit.Melding],
        _ => [Feit.BesluitDoor, Feit.Daarna, Feit.Termijn],
    };

    private static bool Heeft(VoorzieningInhoud inhoud, Feit feit) => feit switch
    {
        Feit.HoeKomen => inhoud.Aanmelden is not null,
        Feit.Bereikbaar => inhoud.Contact is not null || inhoud.Hulplijnen.Count > 0 || inhoud.Locaties.Any(l => l.Precisie is Precisie.Adres or Precisie.Wijk or Precisie.Kern),
        // Of a national line the hours stand with the line.
        Feit.Wanneer => inhoud.Tijden.Count > 0 || inhoud is { Herkomst: Herkomst.Landelijk, Hulplijnen.Count: > 0 },
        Feit.Kosten => inhoud.Kosten is not null,
        Feit.BesluitDoor => inhoud.Besluit is { Door.Count: > 0 },
        Feit.Wet => !string.IsNullOrWhiteSpace(inhoud.Besluit?.Wet),
        Feit.Daarna => !string.IsNullOrWhiteSpace(inhoud.Besluit?.Daarna),
        Feit.Termijn => !string.IsNullOrWhiteSpace(inhoud.Besluit?.Termijn),
        Feit.Melding => new[] { inhoud.Tekst, inhoud.Besluit?.Daarna, inhoud.Aanmelden?.Hoe }.Any(t => t?.Contains("meld", StringComparison.OrdinalIgnoreCase) == true),
        _ => throw new ArgumentOutOfRangeException(nameof(feit), feit, "Not a fact."),
    };
}
