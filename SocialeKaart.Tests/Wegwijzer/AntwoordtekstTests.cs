using FsCheck.Xunit;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Answers as text, in the cookie and in the code to take along.</summary>
public sealed class AntwoordtekstTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Read_WhatWasWritten_GivesTheSameAnswers()
    {
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", [.. definitie.Leefdomeinen]).Vanuit("4907").Loop();
        Antwoordtekst.Lees(definitie, Antwoordtekst.Schrijf(definitie, antwoorden)).Gelijk(antwoorden).ShouldBeTrue();
    }

    [Fact]
    public void Read_UnknownIds_LeavesThemOut()
    {
        var definitie = app.Beeld.Wegwijzer;
        var gelezen = Antwoordtekst.Lees(definitie, "bestaat-niet=x;voor-wie=mijzelf,ook-niet");
        Antwoordtekst.Schrijf(definitie, gelezen).ShouldBe("voor-wie=mijzelf");
    }

    [Property]
    public void Unpack_AnyText_NeverThrows(string? tekst) => Should.NotThrow(() => Antwoordtekst.PakUit(tekst ?? ""));

    [Fact]
    public void Unpack_WhatWasPacked_GivesTheSameText() => Antwoordtekst.PakUit(Antwoordtekst.Pak("geld.wat=post;@=Dorst")).ShouldBe("geld.wat=post;@=Dorst");

    [Theory]
    [InlineData("veiligheid")]
    [InlineData("gevoel")]
    [InlineData("verslaving")]
    public void TakeAlong_SensitiveLeefdomein_IsNotInTheCode(string leefdomein)
    {
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("draagkracht", "niets").Kies("keuze", "geld", leefdomein).Loop();
        var tekst = Antwoordtekst.PakUit(Meeneemcode.Van(definitie, antwoorden)!)!;
        tekst.ShouldContain("geld");
        tekst.ShouldNotContain(leefdomein);
        tekst.ShouldNotContain("draagkracht");
        tekst.ShouldNotContain("spoed");
    }

    [Fact]
    public void TakeAlong_Code_GoesOnWithTheSameChoices()
    {
        var definitie = app.Beeld.Wegwijzer;
        var antwoorden = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "geld").Kies("geld.wat", "post").Loop();
        var gelezen = Meeneemcode.Lees(definitie, Meeneemcode.Van(definitie, antwoorden)!)!;
        gelezen.Bij(definitie.Vraag("geld.wat")!).Select(o => o.Id).ShouldBe(["post"]);
    }
}
