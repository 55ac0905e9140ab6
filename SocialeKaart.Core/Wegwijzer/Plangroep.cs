namespace SocialeKaart.Core.Wegwijzer;

/// <summary>What a plan has in one layer for one leefdomein.</summary>
/// <param name="Laag">The layer.</param>
/// <param name="Leefdomein">Id; null: of the whole life.</param>
/// <param name="InZicht">What stands open, the best first; may be empty where an earlier layer has a tip in sight.</param>
/// <param name="Meer">What is folded away.</param>
public sealed record Plangroep(Oplossingslaag Laag, string? Leefdomein, IReadOnlyList<Suggestie> InZicht, IReadOnlyList<Suggestie> Meer)
{
    /// <summary>Most that stands open of one leefdomein in one layer.</summary>
    public const int Hoogstens = 3;
}
