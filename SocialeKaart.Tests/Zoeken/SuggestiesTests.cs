using SocialeKaart.Core.Zoeken;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Zoeken;

public sealed class SuggestiesTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("schuldh", Suggestiesoort.Voorziening, "schuldhulpverlening")]
    [InlineData("theek", Suggestiesoort.Voorziening, "theek-5")]
    [InlineData("mannen kok", Suggestiesoort.Voorziening, "koken-voor-mannen")]
    [InlineData("deurw", Suggestiesoort.Onderwerp, "schulden")]
    [InlineData("huishoud", Suggestiesoort.Leefdomein, "huishouden")]
    [InlineData("den ho", Suggestiesoort.Plaats, "den-hout")]
    [InlineData("vrach", Suggestiesoort.Plaats, "vrachelen")]
    public void Offer_UnfinishedWord_HoldsWhatItMayBecome(string tekst, Suggestiesoort soort, string id) =>
        Bij(tekst).ShouldContain(new Suggestie(soort, id));

    [Fact]
    public void Offer_SlipInTheWord_FallsBackOnSearching() => Bij("shuldhulpverlenin").Select(s => s.Id).ShouldContain("schuldhulpverlening");

    [Fact]
    public void Offer_Danger_StartsWithHelpThatCannotWait() => Bij("zelfmoord")[0].Soort.ShouldBe(Suggestiesoort.Noodhulp);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("!?")]
    [InlineData("xqzwv")]
    public void Offer_Nothing_IsEmpty(string tekst) => Bij(tekst).ShouldBeEmpty();

    [Theory]
    [InlineData("ge")]
    [InlineData("h")]
    [InlineData("wonen")]
    public void Offer_Much_IsKeptShortAndEachOnce(string tekst)
    {
        var lijst = Bij(tekst);
        lijst.Count.ShouldBeLessThanOrEqualTo(Suggesties.Hoogstens);
        lijst.Distinct().Count().ShouldBe(lijst.Count);
    }

    private IReadOnlyList<Suggestie> Bij(string tekst) => app.Beeld.Suggesties.Bij(tekst);
}
