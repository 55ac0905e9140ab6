using System.Net;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

public sealed class DezeWeekPaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_EveryWijk_AnswersOkWithTheWeek()
    {
        foreach (var wijk in app.Beeld.Wijken)
        {
            var pagina = await app.Pagina($"/deze-week/{wijk.Id}");
            pagina.QuerySelector("h1")!.TextContent.ShouldBe($"Deze week in {wijk.Naam}");
            pagina.QuerySelector(".weekblad p")!.TextContent.ShouldBe("Van maandag 23 november tot en met zondag 29 november.");
        }
    }

    [Fact]
    public async Task Get_UnknownPlace_IsNotFound() => await app.Pagina("/deze-week/breda", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_LastSaturdayOfTheMonth_HasTheRepairCafe()
    {
        var zaterdag = (await app.Pagina("/deze-week/slotjes")).QuerySelector("section[aria-labelledby='dag-20261128']")!;
        zaterdag.TextContent.ShouldContain("Repair Café De Slotjes");
        zaterdag.TextContent.ShouldContain("10.00 - 14.00");
    }

    [Fact]
    public async Task Get_SlotAtOneOfTwoPlaces_StandsInThatPlaceOnly()
    {
        (await app.Pagina("/deze-week/den-hout")).QuerySelector("section[aria-labelledby='dag-20261125']")!.TextContent.ShouldContain("Zaal De Kersenboom");
        (await app.Pagina("/deze-week/oosterheide")).QuerySelector("section[aria-labelledby='dag-20261125']")!.TextContent.ShouldNotContain("Samen eten");
    }

    [Fact]
    public async Task Get_Choice_ListsEveryWijk() =>
        (await app.Pagina("/deze-week")).QuerySelectorAll("a[href^='/deze-week/']").Length.ShouldBe(app.Beeld.Wijken.Count);
}
