using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>The prompts for a gesprek in one municipality: Dutch sentences to say aloud, read from a file, immutable.</summary>
public sealed record Gespreksgids
{
    /// <summary>To open with; at least one.</summary>
    public required IReadOnlyList<string> Begin { get; init; }

    /// <summary>To close with; at least one.</summary>
    public required IReadOnlyList<string> Afsluiten { get; init; }

    /// <summary>For who talks with a child, saying "je"; at least one.</summary>
    public required IReadOnlyList<string> Kind { get; init; }

    /// <summary>One for every leefdomein, in the order of the file.</summary>
    public required IReadOnlyList<Domeingids> Domeinen { get; init; }

    /// <summary>The laws of the omgekeerde toets; at least one.</summary>
    public required IReadOnlyList<Wetdoel> Wetten { get; init; }

    /// <summary>The prompts of a leefdomein; null for an unknown id.</summary>
    public Domeingids? Domein(string leefdomein) => Domeinen.FirstOrDefault(d => d.Leefdomein == leefdomein);

    /// <summary>Whether a question is asked in parts, each under its leefdomein.</summary>
    public bool IsVerdeeld(Vraag vraag) => Domeinen.Any(d => d.Jong?.Vraag == vraag.Id);

    /// <summary>A law by id; null when the file does not have it.</summary>
    public Wetdoel? Wet(string id) => Wetten.FirstOrDefault(w => w.Id == id);
}
