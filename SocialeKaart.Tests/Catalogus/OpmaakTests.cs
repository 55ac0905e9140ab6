using FsCheck;
using FsCheck.Xunit;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Tests.Catalogus;

public sealed class OpmaakTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("![spion](https://spion.example/pixel.png)")]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("<a href=\"/x\" onclick=\"alert(1)\">x</a>")]
    [InlineData("<iframe src=\"https://spion.example\"></iframe>")]
    public void Render_DangerousMarkdown_LeavesNothingActive(string markdown)
    {
        var html = Opmaak.Html(markdown);
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<iframe");
        html.ShouldNotContain("=\"javascript:");
        html.ShouldNotContain("=\"data:");
        html.ShouldNotContain("<a href=\"/x\" onclick");
    }

    [Theory]
    [InlineData("[Geldfit](/voorzieningen/geldfit)", "<p><a href=\"/voorzieningen/geldfit\">Geldfit</a></p>")]
    [InlineData("[bel](tel:112)", "<p><a href=\"tel:112\">bel</a></p>")]
    [InlineData("Een **sterk** woord", "<p>Een <strong>sterk</strong> woord</p>")]
    [InlineData("## Kop", "<h2>Kop</h2>")]
    public void Render_PlainMarkdown_IsKept(string markdown, string html) => Opmaak.Html(markdown).ShouldBe(html);

    [Property]
    public bool Render_AnyText_NeverYieldsAScript(NonNull<string> tekst) =>
        !Opmaak.Html(tekst.Get + "<script src=x>").Contains("<script", StringComparison.OrdinalIgnoreCase);
}
