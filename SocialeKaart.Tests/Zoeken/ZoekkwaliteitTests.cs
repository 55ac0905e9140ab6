using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>Lay questions that were written before anything was measured: what was reached may not be lost.</summary>
public sealed class ZoekkwaliteitTests(LeesApp app) : IClassFixture<LeesApp>
{
    /// <summary>
    /// The files, each with the share that has to be reached. "eigen": by who knew the entries. The others: by people who saw names of entries
    /// only, or ("nieuw", "derde") wrote before they saw them. Misses of all but "derde" have since been read, so these files guard what was reached;
    /// how well unseen questions fare is in docs/metingen.md, as measured the first time.
    /// </summary>
    [Theory]
    [InlineData("vragen-eigen.tsv", 0.95)]
    [InlineData("vragen-geoefend.tsv", 0.94)]
    [InlineData("vragen-vreemd.tsv", 0.9)]
    [InlineData("vragen-nieuw.tsv", 0.9)]
    [InlineData("vragen-derde.tsv", 0.9)]
    public void Search_LayQuestions_HaveTheRightHelpInTheFirstFive(string bestand, double minstens)
    {
        var vragen = File.ReadLines(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Tests", "Zoeken", bestand)).Skip(1).Select(r => r.Split('\t')).ToList();
        var gemist = vragen.Where(v => !Eerste(v[0]).Intersect(v[1].Split('|')).Any()).Select(v => v[0]).ToList();
        (1 - ((double)gemist.Count / vragen.Count)).ShouldBeGreaterThanOrEqualTo(minstens, string.Join("; ", gemist));
    }

    private IEnumerable<string> Eerste(string vraag) =>
        Zoeker.Zoek(app.Beeld, new Zoekopdracht { Vraag = vraag }, KaartApp.Begin.UtcDateTime).Voorzieningen.Take(5).Select(v => v.Slug);
}
