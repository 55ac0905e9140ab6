using System.Text.RegularExpressions;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebied.Beheer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied.Beheer;

/// <summary>Whether a municipality's colours can be read.</summary>
public sealed partial class KleurtoetsTests
{
    [Fact]
    public void Check_ColoursOfTheProduct_AreAllLegible() => Kleurtoets.Meet(new Gemeentekleuren()).Where(w => !w.IsGoed).ShouldBeEmpty();

    // Also what is made of them: a check against other grounds than those of the style sheet would say nothing.
    [Fact]
    public void Compare_Palettes_AreTheTokensOfTheStyleSheet()
    {
        var css = File.ReadAllText(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web", "wwwroot", "css", "tokens.css"));
        var donker = css.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        Vergelijk(Palet.Licht, css[..donker]);
        Vergelijk(Palet.Donker, css[donker..]);
    }

    [Theory]
    [InlineData("#7a1fa2", "#00695c")]
    [InlineData("#004b87", "#b3261e")]
    public void Check_DarkEnoughColours_AreLegible(string hoofd, string accent) => Kleurtoets.Meet(new Gemeentekleuren { Hoofd = hoofd, Accent = accent }).Where(w => !w.IsGoed).ShouldBeEmpty();

    [Fact]
    public void Check_YellowHead_SaysThatWhiteLettersCannotBeReadOnIt()
    {
        var slecht = Kleurtoets.Meet(new Gemeentekleuren { Hoofd = "#ffcc00" }).Where(w => !w.IsGoed).ToList();
        slecht.ShouldContain(w => w.Plek == Kleurplek.LettersOpHoofd && !w.IsDonker && w.IsVanHoofd);
        Kleurtoets.Reden(slecht[0]).ShouldBe("witte letters op de hoofdkleur: het contrast is 1,51 en moet ten minste 4,5 zijn");
    }

    [Fact]
    public void Check_DarkAccentOnADarkScreen_IsNotSeen() =>
        Kleurtoets.Meet(new Gemeentekleuren { AccentDonker = "#333333" }).ShouldContain(w => !w.IsGoed && w.IsDonker && w.Plek == Kleurplek.Pictogram && !w.IsVanHoofd);

    private static void Vergelijk(Palet palet, string css)
    {
        var tokens = Token().Matches(css).ToDictionary(m => m.Groups["naam"].Value, m => m.Groups["kleur"].Value);
        foreach (var (naam, kleur) in new[]
        {
            ("grond", palet.Grond), ("vlak", palet.Vlak), ("vlak-zacht", palet.VlakZacht), ("inkt", palet.Inkt), ("inkt-zacht", palet.InktZacht), ("link", palet.Link), ("op-merk", palet.OpMerk),
            ("merk", palet.Merk), ("merk-diep", palet.MerkDiep), ("merk-zacht", palet.MerkZacht), ("accent", palet.Accent), ("accent-zacht", palet.AccentZacht),
        })
        {
            tokens[naam].ShouldBe(kleur.ToString(), naam);
        }
    }

    [GeneratedRegex(@"--(?<naam>[a-z0-9-]+): (?<kleur>#[0-9a-f]{6});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
