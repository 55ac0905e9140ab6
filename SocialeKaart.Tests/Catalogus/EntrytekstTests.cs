using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Catalogus;

public sealed class EntrytekstTests
{
    private const string Body = "## Wat is het?\n\nUitleg.\n\n## De eerste stap\n\nBel [Geldfit](/voorzieningen/geldfit).";

    [Fact]
    public void Split_Body_PutsTheFirstStepApartWithoutItsHeading()
    {
        var tekst = Entrytekst.Van(Body, _ => true);
        tekst.Uitleg.ShouldBe("<h2>Wat is het?</h2>\n<p>Uitleg.</p>");
        tekst.EersteStap.ShouldBe("<p>Bel <a href=\"/voorzieningen/geldfit\">Geldfit</a>.</p>");
    }

    [Fact]
    public void Split_LinkToSomethingNotShown_KeepsItsTextOnly() =>
        Entrytekst.Van(Body, _ => false).EersteStap.ShouldBe("<p>Bel Geldfit.</p>");

    [Fact]
    public void Split_FirstStepInTheMiddle_KeepsWhatFollowsInTheText()
    {
        var tekst = Entrytekst.Van(Body + "\n\n## Daarna\n\nMeer.", _ => true);
        tekst.EersteStap.ShouldNotContain("Meer");
        tekst.Uitleg.ShouldContain("Meer");
    }

    [Fact]
    public void Split_BodyInAnotherLanguage_IsAllText() => Entrytekst.Van("## What is it?\n\nText.", _ => true).EersteStap.ShouldBeEmpty();
}
