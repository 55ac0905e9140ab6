using SocialeKaart.Core.Actualiteit.Websites;

namespace SocialeKaart.Tests.Actualiteit.Websites;

public sealed class DomeinnaamTests
{
    [Theory]
    [InlineData("voorbeeld.nl", "voorbeeld.nl")]
    [InlineData("www.voorbeeld.nl", "voorbeeld.nl")]
    [InlineData("WWW.Afdeling.Voorbeeld.NL.", "voorbeeld.nl")]
    [InlineData("www.example.co.uk", "example.co.uk")]
    [InlineData("co.nl", "co.nl")]
    [InlineData("localhost", "localhost")]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("[2001:db8::1]", "[2001:db8::1]")]
    public void Cut_Name_LeavesThePartOfOneOwner(string host, string eigen) => Domeinnaam.Eigen(host).ShouldBe(eigen);
}
