using System.Net;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Catalogus;

public sealed class OrganisatiePaginaTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_EveryOrganisation_AnswersOk()
    {
        foreach (var organisatie in app.Beeld.Organisaties)
            (await app.Pagina($"/organisaties/{organisatie.Slug}")).QuerySelector("h1")!.TextContent.ShouldBe(organisatie.Naam);
    }

    [Fact]
    public async Task Get_Organisation_ListsWhatItOffers() =>
        (await app.Pagina("/organisaties/surplus")).QuerySelector("a[href='/voorzieningen/budgetcoach']").ShouldNotBeNull();

    [Fact]
    public async Task Get_UnknownSlug_IsNotFound() => await app.Pagina("/organisaties/bestaat-niet", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_FictitiousOrganisation_SaysSo() =>
        (await app.Pagina("/organisaties/voorbeeld-linde")).Body!.TextContent.ShouldContain("Deze organisatie bestaat niet echt");
}
