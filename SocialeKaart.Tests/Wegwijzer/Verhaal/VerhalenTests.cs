namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

/// <summary>Whole stories, of which is known what they are about.</summary>
public sealed class VerhalenTests
{
    // "vreemd": by strangers who had not seen the vocabulary. How well they fared the first time, before any was read, is in docs/metingen.md;
    // here they guard what was reached.

    /// <param name="bestand">The stories.</param>
    /// <param name="minstens">Of these, the share of which all areas of life have to be among the first three.</param>
    [Theory]
    [InlineData("verhalen-eigen.yaml", 0.9)]
    [InlineData("verhalen-vreemd-1.yaml", 0.8)]
    [InlineData("verhalen-vreemd-2.yaml", 0.8)]
    [InlineData("verhalen-vreemd-3.yaml", 0.85)]
    public void Read_Stories_HaveTheirAreasInTheFirstThree(string bestand, double minstens)
    {
        var verhalen = Proefverhaal.Lees(bestand);
        var gemist = verhalen.Where(v => v.Leefdomeinen.Except(Eerste(v.Tekst)).Any()).Select(v => v.Tekst).ToList();
        (1 - ((double)gemist.Count / verhalen.Count)).ShouldBeGreaterThanOrEqualTo(minstens, string.Join(Environment.NewLine, gemist));
    }

    [Theory]
    [InlineData("verhalen-eigen.yaml")]
    [InlineData("verhalen-vreemd-1.yaml")]
    [InlineData("verhalen-vreemd-2.yaml")]
    [InlineData("verhalen-vreemd-3.yaml")]
    public void Read_StoriesWithDanger_AreAllSeen(string bestand) =>
        Proefverhaal.Lees(bestand).Where(v => v.Gevaar && Verhaalkaart.Lezer.Lees(v.Tekst).Spoed.Count == 0).Select(v => v.Tekst).ShouldBeEmpty();

    /// <param name="bestand">The stories.</param>
    /// <param name="minstens">Of those without danger, the share that may not raise an alarm: help is rather shown once too often.</param>
    [Theory]
    [InlineData("verhalen-eigen.yaml", 0.9)]
    [InlineData("verhalen-vreemd-1.yaml", 0.8)]
    [InlineData("verhalen-vreemd-2.yaml", 0.75)]
    [InlineData("verhalen-vreemd-3.yaml", 0.7)]
    public void Read_StoriesWithoutDanger_RarelyAlarm(string bestand, double minstens)
    {
        var veilig = Proefverhaal.Lees(bestand).Where(v => !v.Gevaar).ToList();
        var vals = veilig.Where(v => Verhaalkaart.Lezer.Lees(v.Tekst).Spoed.Count > 0).Select(v => v.Tekst).ToList();
        (1 - ((double)vals.Count / veilig.Count)).ShouldBeGreaterThanOrEqualTo(minstens, string.Join(Environment.NewLine, vals));
    }

    private static IEnumerable<string> Eerste(string tekst) => Verhaalkaart.Lezer.Lees(tekst).Leefdomeinen.Take(3).Select(l => l.Leefdomein);
}
