using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Beheer;

namespace SocialeKaart.Tests.Zoeken.Beheer;

/// <summary>A change of one line of the list of synonyms.</summary>
public sealed class SynoniemregelTests
{
    private static readonly string[] Lijst = ["# geld", "geld, centen", "schuld, achterstand"];

    [Theory]
    [InlineData("geld, centen", "geld, poen", null, "# geld|geld, poen|schuld, achterstand")]
    [InlineData("geld, centen", null, null, "# geld|schuld, achterstand")]
    [InlineData(null, "werk, baan", "geld, centen", "# geld|geld, centen|werk, baan|schuld, achterstand")]
    [InlineData(null, "werk, baan", null, "# geld|geld, centen|schuld, achterstand|werk, baan")]
    [InlineData(null, "werk, baan", "is weg", "# geld|geld, centen|schuld, achterstand|werk, baan")]
    public void Change_Line_LeavesTheOthersInTheirOrder(string? was, string? wordt, string? na, string verwacht)
    {
        var lijst = new Synoniemregel(was, wordt, na).In(Groepen(Lijst))!;
        string.Join('|', lijst.Select(Synoniemregel.Tekst)).ShouldBe(verwacht);
        lijst.Select(g => (g.Id, g.Volgorde)).ShouldBe(Enumerable.Range(0, lijst.Count).Select(i => (i + 1, i)));
        lijst[0].IsOpmerking.ShouldBeTrue();
    }

    [Fact]
    public void Change_LineThatIsGone_IsNoList() => new Synoniemregel("werk, baan", "werk").In(Groepen(Lijst)).ShouldBeNull();

    [Theory]
    [InlineData(" geld,centen ,  poen ", "geld, centen, poen")]
    [InlineData("  # werk en leren ", "# werk en leren")]
    [InlineData("geld,,poen", "geld, , poen")]
    public void Read_WhatWasTyped_PutsTheSpacesAsTheFileHasThem(string getypt, string regel) => Synoniemregel.Net(getypt).ShouldBe(regel);

    private static IReadOnlyList<Synoniemgroep> Groepen(params string[] regels) =>
        [.. regels.Select((r, i) => new Synoniemgroep { Id = i + 1, Volgorde = i, Uitdrukkingen = r.StartsWith('#') ? [r] : r.Split(", ") })];
}
