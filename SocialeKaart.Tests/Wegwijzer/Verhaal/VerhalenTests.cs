namespace SocialeKaart.Tests.Wegwijzer.Verhaal;

/// <summary>Whole stories, of which is known what they are about.</summary>
public sealed class VerhalenTests
{
    /// <summary>Of stories, the share of which all areas of life have to be among the first three.</summary>
    private const double Raak = 0.85;

    /// <summary>Of stories without danger, the share that may not raise an alarm.</summary>
    private const double Rust = 0.9;

    [Theory]
    [InlineData("verhalen-eigen.yaml")]
    public void Read_Stories_HaveTheirAreasInTheFirstThree(string bestand)
    {
        var verhalen = Proefverhaal.Lees(bestand);
        var gemist = verhalen.Where(v => v.Leefdomeinen.Except(Eerste(v.Tekst)).Any()).Select(v => v.Tekst).ToList();
        (1 - ((double)gemist.Count / verhalen.Count)).ShouldBeGreaterThanOrEqualTo(Raak, string.Join(Environment.NewLine, gemist));
    }

    [Theory]
    [InlineData("verhalen-eigen.yaml")]
    public void Read_StoriesWithDanger_AreAllSeen(string bestand) =>
        Proefverhaal.Lees(bestand).Where(v => v.Gevaar && Verhaalkaart.Lezer.Lees(v.Tekst).Spoed.Count == 0).Select(v => v.Tekst).ShouldBeEmpty();

    [Theory]
    [InlineData("verhalen-eigen.yaml")]
    public void Read_StoriesWithoutDanger_RarelyAlarm(string bestand)
    {
        var veilig = Proefverhaal.Lees(bestand).Where(v => !v.Gevaar).ToList();
        var vals = veilig.Where(v => Verhaalkaart.Lezer.Lees(v.Tekst).Spoed.Count > 0).Select(v => v.Tekst).ToList();
        (1 - ((double)vals.Count / veilig.Count)).ShouldBeGreaterThanOrEqualTo(Rust, string.Join(Environment.NewLine, vals));
    }

    private static IEnumerable<string> Eerste(string tekst) => Verhaalkaart.Lezer.Lees(tekst).Leefdomeinen.Take(3).Select(l => l.Leefdomein);
}
