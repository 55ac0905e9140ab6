using SocialeKaart.Core.Actualiteit.Websites;

namespace SocialeKaart.Tests.Actualiteit.Websites;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("", "/", true)]
    [InlineData("User-agent: *\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow:", "/", true)]
    [InlineData("User-agent: *\r\nDisallow: /intern # niet kijken\r\n", "/intern/agenda", false)]
    [InlineData("User-agent: *\nDisallow: /intern", "/internet", false)]
    [InlineData("User-agent: *\nDisallow: /intern/", "/internet", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /contact", "/contact", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z=1", true)]
    [InlineData("User-agent: *\nDisallow: /*?", "/zoek?q=a", false)]
    [InlineData("User-agent: ander\nDisallow: /", "/", true)]
    [InlineData("user-agent: socialekaart\ndisallow: /", "/", false)]
    [InlineData("User-agent: SocialeKaart/1.0\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: SocialeKaart\nDisallow: /geheim", "/", true)]
    [InlineData("User-agent: SocialeKaart\n\nUser-agent: *\nDisallow: /", "/", false)]
    [InlineData("User-agent: ander\nUser-agent: SocialeKaart\nDisallow: /", "/", false)]
    [InlineData("User-agent: SocialeKaart\nDisallow: /a\nUser-agent: ander\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: SocialeKaart\nCrawl-delay: 5\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: SocialeKaart\nDisallow: /a\n\nUser-agent: SocialeKaart\nDisallow: /b", "/a", false)]
    [InlineData("Disallow: /", "/", true)]
    [InlineData("<html><body>Niet gevonden</body></html>", "/", true)]
    public void Read_Rules_SayWhatMayBeAsked(string tekst, string pad, bool mag) => Robots.Lees(tekst, Websitebezoeker.Naam).Mag(pad).ShouldBe(mag);

    [Fact]
    public void Read_PatternMadeToTakeLong_TakesNoTime() =>
        Robots.Lees($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 2000))}b", Websitebezoeker.Naam).Mag("/" + new string('a', 8000)).ShouldBeTrue();
}
