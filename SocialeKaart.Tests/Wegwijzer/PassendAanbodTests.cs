using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Offers that are made for some people only: they are in the plan of those, and in nobody else's.</summary>
public sealed class PassendAanbodTests(LeesApp app) : IClassFixture<LeesApp>
{
    private static readonly string[] VoorNieuwkomers = ["vrouwengroep", "arbeidsmigranten", "taalmaatje"];
    private static readonly string[] VoorSommigen = [.. VoorNieuwkomers, "palliatieve-thuiszorg", "home-start", "maatje-naar-werk", "respijt-vrijwilliger"];

    [Fact]
    public void Plan_OfALonelyWidower_HoldsNothingMadeForOthers() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "contacten", "gevoel", "meedoen").Kies("gebeurtenis", "overlijden").Kies("contacten.wat", "partner-weg")
            .Kies("gevoel.wat", "verlies").Kies("contacten.drempel", "spannend").Kies("netwerk", "niemand").Plan().Nabij().Intersect(VoorSommigen).ShouldBeEmpty();

    [Fact]
    public void Plan_OfAYoungManWithoutChildren_HoldsNothingMadeForOthers() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "contacten", "wonen", "recht").Kies("contacten.wat", "geen-vrienden")
            .Kies("netwerk", "niemand").Kies("leeftijd", "jong").Plan().Nabij().Intersect(VoorSommigen).ShouldBeEmpty();

    [Fact]
    public void Plan_OfSomeoneNewInTheNetherlands_HoldsWhatIsMadeForThem()
    {
        var nabij = new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", "leren").Kies("gebeurtenis", "nieuw").Plan().Nabij();
        VoorNieuwkomers.Except(nabij).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("gezondheid", "laatste", "palliatieve-thuiszorg")]
    [InlineData("mantelzorg", "te-veel", "respijt-vrijwilliger")]
    [InlineData("werk", "lang-zonder", "maatje-naar-werk")]
    public void Plan_OfWhoAnsweredSo_HoldsWhatIsMadeForThem(string leefdomein, string wat, string slug) =>
        new Wandeling(app.Beeld).Kies("voor-wie", "mijzelf").Kies("keuze", leefdomein).Kies($"{leefdomein}.wat", wat).Plan().Nabij().ShouldContain(slug);

    [Fact]
    public void Plan_OfParentsOfASmallChild_HoldsAVolunteerForFamilies() =>
        new Wandeling(app.Beeld).Kies("voor-wie", "gezin").Kies("keuze", "gezin").Kies("gezin.wat", "opvoeden").Kies("naasten", "kind-0").Plan().Nabij().ShouldContain("home-start");
}
