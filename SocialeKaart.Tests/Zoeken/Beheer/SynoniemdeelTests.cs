using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Zoeken.Beheer;

namespace SocialeKaart.Tests.Zoeken.Beheer;

/// <summary>The list of synonyms under its headings.</summary>
public sealed class SynoniemdeelTests
{
    private static readonly IReadOnlyList<Synoniemgroep> Lijst = [Groep(1, "los, vast"), Groep(2, "# geld"), Groep(3, "geld, centen"), Groep(4, "schuld, rood staan"), Groep(5, "# werk"), Groep(6, "baan, job")];

    [Fact]
    public void Divide_AllGroups_StandUnderTheirHeadings()
    {
        var (delen, aantal) = Synoniemdeel.Deel(Lijst, "", 100);
        delen.Select(d => (d.Kop?.Id, d.Groepen.Count)).ShouldBe([(null, 1), (2, 2), (5, 1)]);
        aantal.ShouldBe(4);
    }

    [Theory]
    [InlineData("SCHULD ", 2, 4)]
    [InlineData("werk", 5, 6)]
    public void Divide_AfterAWord_ShowsWhatHasItWithItsHeading(string zoek, int kop, int groep)
    {
        var (delen, aantal) = Synoniemdeel.Deel(Lijst, zoek, 100);
        var deel = delen.ShouldHaveSingleItem();
        (deel.Kop!.Id, deel.Groepen.ShouldHaveSingleItem().Id, aantal).ShouldBe((kop, groep, 1));
    }

    [Fact]
    public void Divide_MoreThanFit_CountsAllAndGivesTheFirst()
    {
        var (delen, aantal) = Synoniemdeel.Deel(Lijst, "", 2);
        (delen.Sum(d => d.Groepen.Count), aantal).ShouldBe((2, 4));
    }

    private static Synoniemgroep Groep(int id, string regel) => new() { Id = id, Volgorde = id - 1, Uitdrukkingen = regel.StartsWith('#') ? [regel] : regel.Split(", ") };
}
