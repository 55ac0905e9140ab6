using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

/// <summary>Compounds, joined and split, through the index: its own words are the dictionary.</summary>
public sealed class SamenstellingTests
{
    private static readonly string[] Namen =
        ["Schuld", "Hulpverlening", "Geldproblemen", "Verzekeringsadvies", "Boekenkast", "Kinderopvang", "Kinderen", "Opvang", "Verzekering", "Geld", "Probleem", "Moeder", "Re-integratie"];

    private static readonly ZoekIndex Index = new(Zoekbron.Van([.. Namen.Select(n => new Zoekdocument([new(Veldsoort.Naam, n)]))]));

    [Theory]
    [InlineData("geld problemen", "Geldproblemen")]
    [InlineData("geldprobleem", "Geldproblemen")]
    [InlineData("schuldhulpverlening", "Schuld")]
    [InlineData("schuldhulpverlening", "Hulpverlening")]
    [InlineData("schuld-hulpverlening", "Hulpverlening")]
    [InlineData("schuldenhulpverlening", "Schuld")]
    [InlineData("verzekering", "Verzekeringsadvies")]
    [InlineData("verzekerings advies", "Verzekeringsadvies")]
    [InlineData("boeken kast", "Boekenkast")]
    [InlineData("kinder opvang", "Kinderopvang")]
    [InlineData("opvang", "Kinderopvang")]
    [InlineData("kinderopvang", "Opvang")]
    [InlineData("reintegratie", "Re-integratie")]
    [InlineData("re integratie", "Re-integratie")]
    public void Ask_CompoundEitherWay_IsFound(string vraag, string naam)
    {
        var antwoord = Index.Zoek(vraag);
        antwoord.Kwaliteit.ShouldBe(Antwoordkwaliteit.Goed);
        antwoord.Treffers.Select(t => Namen[t.Nummer]).ShouldContain(naam);
    }

    [Theory]
    [InlineData("geldproblemen", "Geldproblemen")]
    [InlineData("schuld", "Schuld")]
    [InlineData("opvang", "Opvang")]
    public void Ask_WholeWord_RanksAboveItsCompounds(string vraag, string naam) => Namen[Index.Zoek(vraag).Treffers[0].Nummer].ShouldBe(naam);

    [Fact]
    public void Ask_WordThatHappensToBeAtTheEnd_IsNoPart() => Index.Zoek("moeder").Treffers.Count.ShouldBe(1);
}
