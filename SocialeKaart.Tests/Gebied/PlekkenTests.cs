using SocialeKaart.Core.Gebied;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

public sealed class PlekkenTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Theory]
    [InlineData("4907", Pleksoort.Postcode, "4907", "oosterhout", null)]
    [InlineData("4907ab", Pleksoort.Postcode, "4907 AB", "oosterhout", null)]
    [InlineData(" 4849 AB ", Pleksoort.Postcode, "4849 AB", "dorst", "dorst")]
    [InlineData("Dorst", Pleksoort.Kern, "Dorst", "dorst", "dorst")]
    [InlineData("den hout", Pleksoort.Kern, "Den Hout", "den-hout", "den-hout")]
    [InlineData("den-hout", Pleksoort.Kern, "Den Hout", "den-hout", "den-hout")]
    [InlineData("OOSTERHOUT", Pleksoort.Kern, "Oosterhout", "oosterhout", null)]
    [InlineData("vrachelen", Pleksoort.Wijk, "Vrachelen", "oosterhout", "vrachelen")]
    [InlineData("vraggelen", Pleksoort.Wijk, "Vrachelen", "oosterhout", "vrachelen")]
    [InlineData("centrum", Pleksoort.Wijk, "Oosterhout-Centrum", "oosterhout", "oosterhout-centrum")]
    [InlineData("51.6270, 4.8550", Pleksoort.Positie, "", "oosterhout", "oosterheide")]
    [InlineData("52.3700,4.9000", Pleksoort.Positie, "", null, null)]
    public void Read_Place_IsKnown(string tekst, Pleksoort soort, string naam, string? kern, string? wijk)
    {
        var plek = app.Beeld.Plekken.Lees(tekst)!;
        (plek.Soort, plek.Naam, plek.Kern, plek.Wijk).ShouldBe((soort, naam, kern, wijk));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4811")]
    [InlineData("Breda")]
    [InlineData("0000")]
    [InlineData("91.000,4.000")]
    [InlineData("51,4")]
    [InlineData("\ud800")]
    public void Read_ElsewhereOrNonsense_IsNull(string tekst) => app.Beeld.Plekken.Lees(tekst).ShouldBeNull();

    [Fact]
    public void Read_Position_IsRoundedToAHundredMetres() =>
        app.Beeld.Plekken.Lees("51.62704321,4.85509876")!.Invoer.ShouldBe("51.627,4.855");
}
