using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>Lay questions that were written before anything was measured: what was reached may not be lost.</summary>
public sealed class ZoekkwaliteitTests(KaartApp app) : IClassFixture<KaartApp>
{
    [Fact]
    public void Search_OwnLayQuestions_HaveTheRightHelpInTheFirstFive()
    {
        var vragen = File.ReadLines(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Tests", "Zoeken", "vragen-eigen.tsv")).Skip(1).Select(r => r.Split('\t')).ToList();
        var gemist = vragen.Where(v => !Eerste(v[0]).Intersect(v[1].Split('|')).Any()).Select(v => v[0]).ToList();
        (1 - ((double)gemist.Count / vragen.Count)).ShouldBeGreaterThanOrEqualTo(0.95, string.Join("; ", gemist));
    }

    private IEnumerable<string> Eerste(string vraag) =>
        Zoeker.Zoek(app.Beeld, new Zoekopdracht { Vraag = vraag }, KaartApp.Begin.UtcDateTime).Voorzieningen.Take(5).Select(v => v.Slug);
}
