using System.Net;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus;

public sealed class OnderwerpPaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_EveryLeefdomeinAndOnderwerp_AnswersOk()
    {
        foreach (var id in app.Beeld.Leefdomeinen.Select(l => l.Id).Concat(app.Beeld.Onderwerpen.Select(o => o.Id)))
            await app.Pagina($"/onderwerpen/{id}");
    }

    [Fact]
    public async Task Get_UnknownId_IsNotFound() => await app.Pagina("/onderwerpen/bestaat-niet", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_OnderwerpWithAllLayers_PutsTheDecisionLast()
    {
        var koppen = (await app.Pagina("/onderwerpen/huishouden")).QuerySelectorAll("main h2").Select(k => k.TextContent).ToList();
        koppen.IndexOf("U kunt er zo naartoe").ShouldBeLessThan(koppen.IndexOf("Eerst een besluit of verwijzing"));
    }

    [Fact]
    public async Task Get_Leefdomein_ListsItsOnderwerpen()
    {
        var links = (await app.Pagina("/onderwerpen/geld")).QuerySelectorAll(".onderwerpen a").Select(a => a.GetAttribute("href"));
        links.ShouldContain("/onderwerpen/schulden");
    }

    [Fact]
    public async Task Get_OnderwerpInEnglish_HasItsEnglishName()
    {
        var onderwerp = app.Beeld.Onderwerp("schulden")!;
        (await app.Pagina("/en/onderwerpen/schulden")).QuerySelector("h1")!.TextContent.ShouldBe(onderwerp.En.Naam);
    }
}
