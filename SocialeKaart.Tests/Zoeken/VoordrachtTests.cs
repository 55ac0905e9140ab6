using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>In an index so large that it does not reckon every document, what answers best is not lost among what only shares a common word.</summary>
public sealed class VoordrachtTests
{
    private const int Veel = 12_000, Bijzonder = 9_000;

    private static readonly ZoekIndex Index = new(new Zoekbron(Veel, n => n == Bijzonder
        ? new Zoekdocument([new(Veldsoort.Naam, "Dorpstuin"), new(Veldsoort.Zoekwoord, "groente"), new(Veldsoort.Samenvatting, "samen wieden")])
        : new Zoekdocument([new(Veldsoort.Naam, $"Winkel {n % 500}"), new(Veldsoort.Zoekwoord, $"verse groente en fruit {n % 30} bezorgd")])));

    [Fact]
    public void Ask_RareWord_FindsItsOnlyEntry() => Index.Zoek("wieden").Treffers[0].Nummer.ShouldBe(Bijzonder);

    [Fact]
    public void Ask_CommonWordThatIsAWholeExpression_PutsThatEntryFirst() => Index.Zoek("groente").Treffers[0].Nummer.ShouldBe(Bijzonder);

    [Fact]
    public void Ask_CommonAndRareWord_PutsTheEntryWithBothFirst() => Index.Zoek("groente wieden").Treffers[0].Nummer.ShouldBe(Bijzonder);

    [Fact]
    public void Ask_CommonWord_GivesNoMoreThanTheBest() => Index.Zoek("winkel").Treffers.Count.ShouldBe(Zoekgrenzen.Gewoon.Beste);
}
