using Microsoft.Extensions.Options;
using SocialeKaart.Web.Gebied.Tegels;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Gebied;

/// <summary>The background map as an administrator sets it.</summary>
public sealed class AchtergrondTests
{
    [Theory]
    [InlineData("osm")]
    [InlineData("https://tegels.example/{z}/{x}.png")]
    [InlineData("file:///{z}/{x}/{y}.png")]
    public void Read_WrongSetting_StopsTheStart(string keuze) =>
        Should.Throw<InvalidOperationException>(() => new Achtergrond(Options.Create(new Instellingen { Achtergrondkaart = keuze })));

    [Fact]
    public void Read_Brt_IsTheMapOfKadaster()
    {
        var brt = new Achtergrond(Options.Create(new Instellingen { Achtergrondkaart = "brt" }));
        brt.Adres(new Tegel(14, 8413, 5438)).AbsoluteUri.ShouldBe("https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/14/8413/5438.png");
        brt.Bron.ShouldBe("Kadaster (BRT), CC BY 4.0");
    }
}
