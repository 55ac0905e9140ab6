using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>What the visitor's own cookie holds: the answers, and until they are confirmed the words in which a story spoke of each leefdomein.</summary>
/// <param name="Antwoorden">The answers that count.</param>
/// <param name="Woorden">Pieces of the story, by id of the leefdomein.</param>
public sealed record Staat(Antwoorden Antwoorden, IReadOnlyDictionary<string, IReadOnlyList<string>> Woorden)
{
    public static Staat Leeg(Definitie definitie) => new(Antwoorden.Leeg(definitie), new Dictionary<string, IReadOnlyList<string>>());
}
