using System.Net;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Tests.Gebruikers;

namespace SocialeKaart.Tests.Catalogus.Schrijven;

/// <summary>The pages of writing over HTTP: whose entry it is decides.</summary>
public sealed class SchrijfPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Eigen = "digi-taalhuis", Vreemd = "budgetcoach";

    [Fact]
    public async Task Get_AsAanbieder_OpensOwnEntriesAndNoOthers()
    {
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder);
        (await wie.Pagina(Bewerken(Eigen))).QuerySelector("h1")!.TextContent.ShouldContain(app.Beeld.Voorziening(Eigen)!.Inhoud.Naam);
        await wie.Pagina(Bewerken(Vreemd), HttpStatusCode.NotFound);
        await wie.Pagina("/beheer/voorzieningen/nieuw", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OwnEntries_ListsThoseOfTheOrganisatieWithHowTheyStand()
    {
        using var wie = await Medewerker.Nieuw(app, "theek-5", Rol.Aanbieder);
        var main = (await wie.Pagina("/beheer/aanbod")).QuerySelector("main")!;
        main.QuerySelectorAll("[data-aanbod]").Select(r => r.GetAttribute("data-aanbod")).ShouldContain(Eigen);
        main.QuerySelectorAll("[data-aanbod]").Select(r => r.GetAttribute("data-aanbod")).ShouldNotContain(Vreemd);
        main.QuerySelector($"[data-aanbod={Eigen}]")!.TextContent.ShouldContain("Nog niet gecontroleerd.");
    }

    [Fact]
    public async Task Get_AsRedacteur_OpensEveryEntry()
    {
        using var wie = await Medewerker.Nieuw(app, "gemeente-oosterhout", Rol.Redacteur);
        await wie.Pagina(Bewerken(Vreemd));
        await wie.Pagina("/beheer/voorzieningen/nieuw");
    }

    private string Bewerken(string slug) => $"/beheer/voorzieningen/{app.Beeld.Voorziening(slug)!.Id}/bewerken";
}
