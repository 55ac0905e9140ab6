using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Uitwisseling;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>What an administrator says about the open data.</summary>
public sealed class DatavoorwaardenTests
{
    [Theory]
    [InlineData("CC-BY")]
    [InlineData("cc0-1.0")]
    [InlineData("geen")]
    [InlineData("/licentie")]
    [InlineData("file:///licentie")]
    [InlineData("javascript:alert(1)")]
    public void Read_WrongLicence_StopsTheStart(string keuze) =>
        Should.Throw<InvalidOperationException>(() => Datavoorwaarden.Van(new Instellingen { Datalicentie = keuze })).Message.ShouldContain("SocialeKaart:Datalicentie");

    [Theory]
    [InlineData("gemeente")]
    [InlineData("Gemeente <open@example.nl>")]
    [InlineData("https://example.nl")]
    public void Read_WrongContact_StopsTheStart(string adres) =>
        Should.Throw<InvalidOperationException>(() => Datavoorwaarden.Van(new Instellingen { Contactmail = adres })).Message.ShouldContain("SocialeKaart:Contactmail");

    [Theory]
    [InlineData("CC0-1.0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", false)]
    [InlineData("CC-BY-4.0", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", true)]
    [InlineData("https://gemeente.example/voorwaarden", "https://gemeente.example/voorwaarden", "https://gemeente.example/voorwaarden", false)]
    public void Read_Licence_HasANameAndAnAddress(string keuze, string naam, string adres, bool vraagtBron) =>
        Datavoorwaarden.Van(new Instellingen { Datalicentie = keuze }).Licentie.ShouldBe(new Datalicentie(naam, new Uri(adres), vraagtBron));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Read_NothingChosen_IsNothing(string? leeg) => Datavoorwaarden.Van(new Instellingen { Datalicentie = leeg, Contactmail = leeg }).ShouldBe(new Datavoorwaarden(null, null));
}
