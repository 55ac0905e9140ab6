using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Verstaan;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken.Verstaan;

public sealed class VraaglezerTests(LeesApp app) : IClassFixture<LeesApp>
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Vandaag = Amsterdam.Datum(KaartApp.Begin.UtcDateTime);

    [Theory]
    [InlineData("eten in dorst", "Dorst", "eten")]
    [InlineData("in de buurt van den hout wandelen", "Den Hout", "wandelen")]
    [InlineData("wandelen rond Oosteind", "Oosteind", "wandelen")]
    [InlineData("koffie in oosterheide", "Oosterheide", "koffie")]
    [InlineData("koffie in het centrum", "Oosterhout-Centrum", "koffie")]
    [InlineData("tandarts bij 4907", "4907", "tandarts")]
    [InlineData("4907ab poetshulp", "4907 AB", "poetshulp")]
    [InlineData("poetshulp 4907 AB", "4907 AB", "poetshulp")]
    [InlineData("poetshulp dorst", "Dorst", "poetshulp dorst")]
    [InlineData("in dorst", "Dorst", "")]
    public void Read_Place_BecomesNearness(string vraag, string plek, string rest)
    {
        var begrepen = Lees(vraag);
        begrepen.Bij!.Naam.ShouldBe(plek);
        begrepen.Rest.ShouldBe(rest);
    }

    [Theory]
    [InlineData("ik heb dorst")]
    [InlineData("honger en dorst")]
    [InlineData("dorst")]
    [InlineData("in breda")]
    [InlineData("hulp in oosterhout")]
    [InlineData("4811")]
    [InlineData("schuld van 4000 euro")]
    [InlineData("centrum jeugd en gezin")]
    public void Read_NoPlace_IsLeftAsItWas(string vraag)
    {
        var begrepen = Lees(vraag);
        begrepen.Bij.ShouldBeNull();
        begrepen.Rest.ShouldBe(vraag);
    }

    [Theory]
    [InlineData("sporten op zaterdag", Facet.Dag, "za", "sporten")]
    [InlineData("zaterdags sporten", Facet.Dag, "za", "sporten")]
    [InlineData("eetclub op dinsdagen", Facet.Dag, "di", "eetclub")]
    [InlineData("eten in het weekend", Facet.Dag, "za zo", "eten")]
    [InlineData("koffie vandaag", Facet.Dag, "di", "koffie")]
    [InlineData("dinsdagavond koken", Facet.Dagdeel, "avond", "koken")]
    [InlineData("koken op dinsdag 's avonds", Facet.Dagdeel, "avond", "koken")]
    [InlineData("inloop nu open", Facet.Open, "nu", "inloop")]
    [InlineData("gratis kleding", Facet.Kosten, "gratis", "kleding")]
    [InlineData("kleding zonder kosten", Facet.Kosten, "gratis", "kleding")]
    [InlineData("taalles voor niks", Facet.Kosten, "gratis", "taalles")]
    [InlineData("hulp in het engels", Facet.Taal, "en", "hulp")]
    [InlineData("arabisch sprekende hulp", Facet.Taal, "ar", "hulp")]
    [InlineData("help in english", Facet.Taal, "en", "help")]
    [InlineData("sport voor jongeren", Facet.Voor, "jongeren", "sport voor jongeren")]
    [InlineData("iets leuks voor de ouderen", Facet.Voor, "ouderen", "iets leuks voor de ouderen")]
    public void Read_TimeAudienceCostOrLanguage_BecomesAFilter(string vraag, Facet facet, string waarden, string rest)
    {
        var begrepen = Lees(vraag);
        begrepen.Keuzes[facet].ShouldBe(waarden.Split(' '));
        begrepen.Rest.ShouldBe(rest);
    }

    [Theory]
    [InlineData("s nachts wakker")]
    [InlineData("goedemorgen")]
    [InlineData("zaterdag is mijn man overleden en sindsdien slaap ik niet meer")]
    [InlineData("zaterdag")]
    [InlineData("gratis")]
    [InlineData("engels leren")]
    [InlineData("mijn zoon hangt met jongeren op straat")]
    public void Read_PlainWords_AreNoFilter(string vraag) => Lees(vraag).Keuzes.ShouldBeEmpty();

    [Fact]
    public void Read_Danger_FiltersNothing()
    {
        var begrepen = Lees("mijn man slaat mij op zaterdag in dorst");
        begrepen.Bij.ShouldBeNull();
        begrepen.Keuzes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bij", false, true)]
    [InlineData("dag", true, false)]
    public void Read_NotWanted_StaysAWord(string niet, bool plek, bool dag)
    {
        var begrepen = Lees("eten in dorst op zaterdag", niet);
        (begrepen.Bij is not null).ShouldBe(plek);
        begrepen.Keuzes.ContainsKey(Facet.Dag).ShouldBe(dag);
    }

    private Begrepen Lees(string vraag, params string[] niet) => Vraaglezer.Lees(vraag, app.Beeld, Vandaag, niet);
}
