using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class SpellingTests
{
    private static readonly string[] Namen =
        ["Huisarts", "Schuldhulpverlening", "Eenzaamheid", "Bijstand", "Voedselbank", "Werk", "Depressie", "Mantelzorg", "Fiets", "Psycholoog", "Vrijwilliger"];

    private static readonly ZoekIndex Index = new(Zoekbron.Van([.. Namen.Select(n => new Zoekdocument([new(Veldsoort.Naam, n)]))]));

    [Theory]
    [InlineData("huisarst", "Huisarts")]
    [InlineData("huiarts", "Huisarts")]
    [InlineData("hiusarts", "Huisarts")]
    [InlineData("schulthulpverlenning", "Schuldhulpverlening")]
    [InlineData("eenzaamhijd", "Eenzaamheid")]
    [InlineData("bijstant", "Bijstand")]
    [InlineData("beistand", "Bijstand")]
    [InlineData("voetsel bank", "Voedselbank")]
    [InlineData("depresie", "Depressie")]
    [InlineData("mantelsorg", "Mantelzorg")]
    [InlineData("feits", "Fiets")]
    [InlineData("psygoloog", "Psycholoog")]
    [InlineData("vrijwiliger", "Vrijwilliger")]
    [InlineData("vreiwilliger", "Vrijwilliger")]
    public void Ask_Misspelt_FindsItAndTellsTheCorrection(string vraag, string naam)
    {
        var antwoord = Index.Zoek(vraag);
        Namen[antwoord.Treffers[0].Nummer].ShouldBe(naam);
        antwoord.Correcties.ShouldHaveSingleItem().Naar.ShouldBe(Woorden.Van(naam)[0]);
    }

    [Fact]
    public void Ask_RightWord_IsNotCorrected() => Index.Zoek("werk").Correcties.ShouldBeEmpty();

    [Fact]
    public void Ask_Literally_CorrectsNothing()
    {
        var antwoord = Index.Zoek("huisarst", letterlijk: true);
        antwoord.Correcties.ShouldBeEmpty();
        antwoord.Kwaliteit.ShouldBe(Antwoordkwaliteit.Zwak);
    }

    [Fact]
    public void Ask_ShortWord_IsNotReadAsAnother() => Index.Zoek("wek").Correcties.ShouldBeEmpty();
}
