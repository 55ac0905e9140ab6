using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Tests.Zoeken;

public sealed class OntkenningTests
{
    [Theory]
    [InlineData("ik kan niet slapen", "niet~slap")]
    [InlineData("ik slaap niet", "niet~slap")]
    [InlineData("ik heb geen geld", "niet~geld")]
    [InlineData("zonder geld", "niet~geld")]
    [InlineData("hij kan niet meer lopen", "niet~lop")]
    [InlineData("het gaat niet meer", "niet~mer")]
    public void Deny_Word_IsATermOfItsOwn(string tekst, string term) => Ontkenning.In(Woorden.Van(tekst)).ShouldContain(term);

    [Fact]
    public void Deny_Nothing_GivesNothing() => Ontkenning.In(Woorden.Van("ik wil lekker slapen")).ShouldBeEmpty();

    [Fact]
    public void Ask_Denied_PutsTheDeniedFirst()
    {
        var index = new ZoekIndex(Zoekbron.Van(
        [
            new Zoekdocument([new(Veldsoort.Zoekwoord, "lekker lopen in het bos"), new(Veldsoort.Naam, "Lopen")]),
            new Zoekdocument([new(Veldsoort.Zoekwoord, "ik kan niet meer lopen"), new(Veldsoort.Naam, "Hulpmiddel")]),
        ]));
        index.Zoek("mijn man loopt niet meer en kan niet lopen").Treffers[0].Nummer.ShouldBe(1);
    }
}
