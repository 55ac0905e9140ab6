using SocialeKaart.Core.Catalogus.Productnamen;

namespace SocialeKaart.Tests.Catalogus.Productnamen;

public sealed class ProductnamenlijstTests
{
    [Fact]
    public void All_EveryName_HasAnAddressOfItsOwnInTheNationalList()
    {
        Productnamenlijst.Alle.Count.ShouldBeGreaterThan(50);
        Productnamenlijst.Alle.ShouldAllBe(p => Owms.IsTerm(p.Uri) && p.Naam == p.Naam.Trim() && p.Naam.Length > 2);
        Productnamenlijst.Alle.Select(p => p.Naam).ShouldBeUnique();
        Productnamenlijst.Alle.Select(p => p.Id).ShouldBeUnique();
    }

    [Fact]
    public void Find_KnownId_GivesNameAndAddress() =>
        Productnamenlijst.Van("huishHulp").ShouldBe(new Productnaam("huishHulp", "huishoudelijke hulp"));

    [Fact]
    public void Find_UnknownId_GivesNothing() => Productnamenlijst.Van("Huishhulp").ShouldBeNull();

    [Theory]
    [InlineData("http://standaarden.overheid.nl/owms/terms/Oosterhout_(gemeente)", true)]
    [InlineData("http://standaarden.overheid.nl/owms/terms/'s-Hertogenbosch", true)]
    [InlineData("http://standaarden.overheid.nl/owms/terms/", false)]
    [InlineData("https://standaarden.overheid.nl/owms/terms/Breda", false)]
    [InlineData("http://standaarden.overheid.nl/owms/terms/Breda\n", false)]
    [InlineData("http://standaarden.overheid.nl/owms/terms/a b", false)]
    [InlineData("Oosterhout", false)]
    public void IsTerm_Address_IsOneOnlyInItsForm(string adres, bool isTerm) => Owms.IsTerm(adres).ShouldBe(isTerm);
}
