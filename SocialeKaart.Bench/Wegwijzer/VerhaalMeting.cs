using SocialeKaart.Bench.Zoeken;
using SocialeKaart.Core.Wegwijzer.Verhaal;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SocialeKaart.Bench.Wegwijzer;

/// <summary>How well stories in people's own words are recognised, for a file of stories with what they are about.</summary>
internal static class VerhaalMeting
{
    private const int Eerste = 3;

    /// <summary>Measures.</summary>
    /// <param name="bestand">YAML: a list of <c>tekst</c>, <c>leefdomeinen</c> and <c>gevaar</c>.</param>
    /// <param name="toon">Whether to tell what was missed: who has read that can no longer call the file unseen.</param>
    public static async Task<int> Meet(string bestand, bool toon)
    {
        var lezer = Zaadkaart.Lees(Zaadkaart.Gewoon).Verhaallezer;
        var verhalen = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<Verhaal>>(await File.ReadAllTextAsync(bestand));
        var gelezen = verhalen.Select(v => (Verhaal: v, Uit: lezer.Lees(v.Tekst))).ToList();
        var raak = gelezen.Where(g => !g.Verhaal.Leefdomeinen.Except(g.Uit.Leefdomeinen.Take(Eerste).Select(l => l.Leefdomein)).Any()).ToList();
        var metGevaar = gelezen.Where(g => g.Verhaal.Gevaar).ToList();
        var zonder = gelezen.Where(g => !g.Verhaal.Gevaar).ToList();
        Console.WriteLine($"{verhalen.Count} stories: all leefdomeinen in the first three {(double)raak.Count / verhalen.Count:0.000}; " +
            $"danger seen {metGevaar.Count(g => g.Uit.Spoed.Count > 0)} of {metGevaar.Count}; alarm without danger {zonder.Count(g => g.Uit.Spoed.Count > 0)} of {zonder.Count}; " +
            $"shown {gelezen.Average(g => g.Uit.Leefdomeinen.Count):0.0} a story");
        if (toon)
        {
            foreach (var (verhaal, uit) in gelezen.Where(g => !raak.Contains(g) || g.Verhaal.Gevaar != g.Uit.Spoed.Count > 0))
            {
                Console.WriteLine($"  {string.Join(",", verhaal.Leefdomeinen)}{(verhaal.Gevaar ? " danger" : "")} | {string.Join(", ", uit.Leefdomeinen.Select(l => $"{l.Leefdomein} ({string.Join("; ", l.Woorden)})"))}"
                    + $" {string.Join(",", uit.Spoed)} | {verhaal.Tekst.ReplaceLineEndings(" ")}");
            }
        }

        return 0;
    }

    private sealed record Verhaal
    {
        public string Tekst { get; init; } = "";

        public List<string> Leefdomeinen { get; init; } = [];

        public bool Gevaar { get; init; }
    }
}
