using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class BuigingTests
{
    [Theory]
    [InlineData("werkt", "werken")]
    [InlineData("gewerkt", "werken")]
    [InlineData("werkte", "werken")]
    [InlineData("gescheiden", "scheiden")]
    [InlineData("aangevraagd", "aanvragen")]
    [InlineData("huisje", "huis")]
    [InlineData("maatje", "maat")]
    [InlineData("stoeltje", "stoel")]
    [InlineData("bloemetje", "bloem")]
    [InlineData("mannetje", "man")]
    [InlineData("woninkje", "woning")]
    [InlineData("reizen", "reis")]
    [InlineData("brieven", "brief")]
    [InlineData("zussen", "zus")]
    public void Guess_OtherFormOfAWord_HoldsItsStem(string vorm, string woord) => Buiging.Stammen(vorm).ShouldContain(Stam.Van(woord));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("je")]
    [InlineData("ge")]
    [InlineData("tje")]
    [InlineData("etje")]
    public void Guess_Short_NeverFails(string woord) => Buiging.Stammen(woord).ShouldAllBe(s => s.Length >= 3);
}
