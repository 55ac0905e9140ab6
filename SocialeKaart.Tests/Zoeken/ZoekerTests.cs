using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class ZoekerTests(LeesApp app) : IClassFixture<LeesApp>
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
        avond.ShouldAllBe(v => v.Tijden.Any(t =>
            (t.Dagen.Contains(DayOfWeek.Tuesday) || t.Datums.Any(d => d.DayOfWeek == DayOfWeek.Tuesday)) && (t.Tot > new TimeOnly(18, 0) || t.Tot <= t.Van)));
    }

    [Theory]
    [InlineData("113-zelfmoordpreventie")]
    [InlineData("veilig-thuis")]
    [InlineData("crisiszorg-west-brabant")]
    public void Search_LineThatAnswersDayAndNight_IsOpenNow(string slug)
    {
        app.Beeld.Voorziening(slug)!.Inhoud.Tijden.ShouldBeEmpty();
        Zoek(Kies(Facet.Open, Facetwaarden.NuOpen)).Voorzieningen.Select(v => v.Slug).ShouldContain(slug);
    }

    [Fact]
    public void Search_UnknownHours_AreNeverOpenNorClosed()
    {
        var onbekend = app.Beeld.Voorzieningen.First(v => v.Tijden.Count == 0);
        Zoek(Kies(Facet.Open, Facetwaarden.NuOpen)).Voorzieningen.ShouldNotContain(onbekend);
        Zoek(new Zoekopdracht()).Voorzieningen.ShouldContain(onbekend);
    }

    private static Zoekopdracht Kies(Facet facet, string waarde) => new Zoekopdracht().Wissel(facet, waarde);

    private Zoekresultaat Zoek(Zoekopdracht opdracht) => Zoeker.Zoek(app.Beeld, opdracht, Nu);
}
