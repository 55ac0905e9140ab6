using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekerTests(KaartApp app) : IClassFixture<KaartApp>
{
    private static readonly Facet[] Facetten = Enum.GetValues<Facet>();

    private static DateTime Nu => KaartApp.Begin.UtcDateTime;

    [Theory]
    [InlineData("schulden", "schuldhulpverlening")]
    [InlineData("bibliotheek", "theek-5")]
    [InlineData("traplift", "woningaanpassing")]
    [InlineData("voedselbank", "goederenbank-de-baronie")]
    public void Search_PlainWord_HasTheRightHelpInTheFirstFive(string vraag, string slug) =>
        Zoek(new Zoekopdracht { Vraag = vraag }).Voorzieningen.Take(5).Select(v => v.Slug).ShouldContain(slug);

    [Theory]
    [InlineData("ik zorg voor mijn moeder", "dorst", "mantelzorgondersteuning")]
    [InlineData("ik zorg voor mijn moeder", "oosterheide", "mantelzorgondersteuning")]
    [InlineData("schulden", "dorst", "schuldhulpverlening")]
    [InlineData("ik voel me eenzaam", "den hout", "maatjesproject")]
    [InlineData("buurthuis", "dorst", "dorpshuis-dorst")]
    public void Search_NeedInAPlace_IsAnsweredByTheNeed(string vraag, string plaats, string slug) =>
        Zoek(new Zoekopdracht { Vraag = $"{vraag} in {plaats}" }).Voorzieningen.Take(5).Select(v => v.Slug).ShouldContain(slug);

    [Theory]
    [InlineData("mijn dochter wil niet eten")]
    [InlineData("kind eet niet")]
    [InlineData("dochter eet niks en wordt mager")]
    [InlineData("mijn zoon eet slecht")]
    [InlineData("peuter wil niet eten")]
    public void Search_ChildThatDoesNotEat_BeginsWithADoctor(string vraag) =>
        Slugs(vraag)[0].ShouldBeOneOf("huisarts", "jeugdarts", "consultatiebureau");

    [Theory]
    [InlineData("geen eten")]
    [InlineData("niks te eten")]
    [InlineData("geen eten in huis")]
    public void Search_NothingToEat_BeginsWithTheFoodBank(string vraag) => Slugs(vraag)[0].ShouldBe("goederenbank-de-baronie");

    [Theory]
    [InlineData("mijn kind wil dood", "113-zelfmoordpreventie")]
    [InlineData("ik wil dood", "113-zelfmoordpreventie")]
    [InlineData("zelfmoort", "113-zelfmoordpreventie")]
    [InlineData("ik zie het niet meer zitten", "113-zelfmoordpreventie")]
    [InlineData("bang voor mijn man", "veilig-thuis")]
    [InlineData("mijn man slaat mij", "veilig-thuis")]
    [InlineData("mijn vader zit aan mij", "centrum-seksueel-geweld")]
    [InlineData("verkragt", "centrum-seksueel-geweld")]
    [InlineData("hartaanval", "acute-nood")]
    public void Search_WordsOfDanger_BeginWithTheHelpForIt(string vraag, string slug) => Slugs(vraag).Take(2).ShouldContain(slug);

    [Theory]
    [InlineData("mijn kind wil dood", "palliatieve-thuiszorg")]
    [InlineData("ik wil dood", "palliatieve-thuiszorg")]
    [InlineData("mijn vader zit aan mij", "training-familie-dementie")]
    [InlineData("bang voor mijn man", "woningcorporatie")]
    public void Search_WordsOfDanger_LeaveOutWhatOnlySharesAWord(string vraag, string slug) => Slugs(vraag).ShouldNotContain(slug);

    [Fact]
    public void Search_WordsThatOnlySoundLikeDanger_StillFindWhatTheyMean() => Slugs("opgesloten in huis door mijn rolstoel").ShouldContain("rolstoel");

    [Theory]
    [InlineData("hulp")]
    [InlineData("help")]
    [InlineData("alles")]
    [InlineData("ik weet het niet")]
    [InlineData("ik heb hulp nodig")]
    public void Search_WordsThatSayNothing_GiveAShortWeakListFromTheFrontOffice(string vraag)
    {
        var resultaat = Zoek(new Zoekopdracht { Vraag = vraag });
        resultaat.Kwaliteit.ShouldBe(Antwoordkwaliteit.Zwak);
        resultaat.Voorzieningen.Count.ShouldBeLessThanOrEqualTo(5);
        resultaat.Voorzieningen[0].Slug.ShouldBe("frontoffice-sociaal-team");
    }

    [Theory]
    [InlineData("asdfgh")]
    [InlineData("qwerty")]
    [InlineData("para yok")]
    [InlineData("ben geldim")]
    [InlineData("lorem ipsum dolor")]
    public void Search_WordsWithoutMeaning_NeverGiveALongListNorCallItGood(string vraag)
    {
        var resultaat = Zoek(new Zoekopdracht { Vraag = vraag });
        resultaat.Kwaliteit.ShouldNotBe(Antwoordkwaliteit.Goed);
        resultaat.Voorzieningen.Count.ShouldBeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Search_NothingAsked_GivesEverything() =>
        Zoek(new Zoekopdracht()).Voorzieningen.Count.ShouldBe(app.Beeld.Voorzieningen.Count);

    [Fact]
    public void Search_EveryOption_CountsWhatChoosingItGives()
    {
        var begin = new Zoekopdracht { Vraag = "geld" }.Wissel(Facet.Kosten, "gratis");
        var resultaat = Zoek(begin);
        foreach (var facet in Facetten)
        {
            foreach (var optie in resultaat.Facetten[facet])
                Zoek(begin.Met(facet, [optie.Waarde])).Voorzieningen.Count.ShouldBe(optie.Aantal, $"{facet} {optie.Waarde}");
        }
    }

    [Fact]
    public void Search_TwoValuesOfOneFacet_AddUp()
    {
        var een = Zoek(Kies(Facet.Kosten, "gratis")).Voorzieningen.Count;
        var ander = Zoek(Kies(Facet.Kosten, "bedrag")).Voorzieningen.Count;
        Zoek(new Zoekopdracht().Met(Facet.Kosten, ["gratis", "bedrag"])).Voorzieningen.Count.ShouldBe(een + ander);
    }

    [Fact]
    public void Search_ValuesOfTwoFacets_Narrow()
    {
        var beide = Zoek(Kies(Facet.Kosten, "gratis").Wissel(Facet.Leefdomein, "geld")).Voorzieningen;
        beide.ShouldNotBeEmpty();
        beide.ShouldAllBe(v => v.Inhoud.Kosten!.Soort == Kostensoort.Gratis && v.Inhoud.Leefdomeinen.Contains("geld"));
    }

    [Fact]
    public void Search_DayAndPart_MeanThatPartOfThatDay()
    {
        var avond = Zoek(Kies(Facet.Dag, "di").Wissel(Facet.Dagdeel, "avond")).Voorzieningen;
        avond.ShouldNotBeEmpty();
        avond.ShouldAllBe(v => v.Inhoud.Tijden.Any(t =>
            (t.Dagen.Contains(DayOfWeek.Tuesday) || t.Datums.Any(d => d.DayOfWeek == DayOfWeek.Tuesday)) && (t.Tot > new TimeOnly(18, 0) || t.Tot <= t.Van)));
    }

    [Fact]
    public void Search_UnknownHours_AreNeverOpenNorClosed()
    {
        var onbekend = app.Beeld.Voorzieningen.First(v => v.Inhoud.Tijden.Count == 0);
        Zoek(Kies(Facet.Open, Facetwaarden.NuOpen)).Voorzieningen.ShouldNotContain(onbekend);
        Zoek(new Zoekopdracht()).Voorzieningen.ShouldContain(onbekend);
    }

    private static Zoekopdracht Kies(Facet facet, string waarde) => new Zoekopdracht().Wissel(facet, waarde);

    private List<string> Slugs(string vraag) => [.. Zoek(new Zoekopdracht { Vraag = vraag }).Voorzieningen.Select(v => v.Slug)];

    private Zoekresultaat Zoek(Zoekopdracht opdracht) => Zoeker.Zoek(app.Beeld, opdracht, Nu);
}
