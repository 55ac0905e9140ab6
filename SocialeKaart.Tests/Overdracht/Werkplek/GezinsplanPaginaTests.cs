using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Overdracht.Werkplek;

/// <summary>The pages of a household's plan, as they come from the server.</summary>
public sealed class GezinsplanPaginaTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Doel = "Elke ochtend samen op tijd naar school.";

    [Fact]
    public async Task Show_PlanAsHouder_HasRegisseurAndTheGoalOnlyWhenOpened()
    {
        var (houder, _, plan) = await Begin();
        var tekst = (await houder.Pagina($"/werkplek/gezinsplan/{plan}")).Body!.TextContent;
        tekst.ShouldContain(houder.Account.Naam);
        tekst.ShouldContain("Open het doel");
        tekst.ShouldNotContain(Doel);
    }

    [Fact]
    public async Task Show_List_HasThePlanForItsRegisseurOnly()
    {
        var (houder, _, plan) = await Begin();
        using var ander = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        (await houder.Pagina("/werkplek/overdrachten")).QuerySelector($"[data-plan='{plan}'] a")!.GetAttribute("href").ShouldBe($"/werkplek/gezinsplan/{plan}");
        (await ander.Pagina("/werkplek/overdrachten")).QuerySelector("[data-plan]").ShouldBeNull();
    }

    [Fact]
    public async Task Show_PlanOfOthers_IsNotFound()
    {
        var (_, overdracht, plan) = await Begin();
        using var ander = await Medewerker.Nieuw(app, "theek-5", Rol.Procesregisseur);
        await ander.Pagina($"/werkplek/gezinsplan/{plan}", HttpStatusCode.NotFound);
        await ander.Pagina($"/werkplek/overdracht/{overdracht}/gezinsplan", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Show_OverdrachtInAPlan_LeadsToIt()
    {
        var (houder, overdracht, plan) = await Begin();
        (await houder.Pagina($"/werkplek/overdracht/{overdracht}/gezinsplan")).QuerySelector($"a[href='/werkplek/gezinsplan/{plan}']").ShouldNotBeNull();
    }

    private async Task<(Medewerker Houder, Guid Overdracht, Guid Plan)> Begin()
    {
        var houder = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        var ontvanger = await Medewerker.MaakAccount(app, "surplus", Rol.Ontvanger);
        var concept = new Concept
        {
            Naar = new Bestemming(Bestemmingsoort.Organisatie, ontvanger.OrganisatieId, null),
            Delen = ImmutableSortedDictionary<Deelsoort, string>.Empty.Add(Deelsoort.Naam, "Inwoner").Add(Deelsoort.Waarom, "Vraag"),
            TeDelen = [Deelsoort.Waarom],
            Grondslag = Grondslag.Toestemming,
            Leeftijd = Leeftijdsgroep.VanafZestien,
            Gever = Toestemminggever.Inwoner,
            HeeftBeroepsgeheim = false,
        };
        var (verstuurd, _) = await app.Diensten.GetRequiredService<Overdrachten>().Verstuur(concept, houder.Wie, CancellationToken.None);
        var (plan, fout) = await app.Diensten.GetRequiredService<Gezinsplannen>().Begin(
            verstuurd!.Id, Toestemminggever.Inwoner, app.Kanarie(Doel), houder.Account.Id, DateOnly.FromDateTime(KaartApp.Begin.UtcDateTime).AddDays(42), houder.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        return (houder, verstuurd.Id, plan!.Value);
    }
}
