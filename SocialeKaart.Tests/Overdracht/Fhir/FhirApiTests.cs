using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Overdracht;
using SocialeKaart.Core.Overdracht.Fhir;
using SocialeKaart.Tests.Gebruikers;
using SocialeKaart.Web.Overdracht.Api;
using Task = System.Threading.Tasks.Task;

namespace SocialeKaart.Tests.Overdracht.Fhir;

/// <summary>The export over HTTP: for whom it is, what it holds, and that it is noted.</summary>
public sealed class FhirApiTests(PersoneelApp app) : IClassFixture<PersoneelApp>
{
    private const string Ontvangend = "surplus";

    [Fact]
    public async Task Get_AsSender_IsFhirWithWhatWasShared()
    {
        var (afzender, _, id) = await Stuur();
        using var antwoord = await afzender.Client.GetAsync(Pad(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe(FhirUitvoer.Mediatype);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var bundel = JsonSerializer.Deserialize<Bundle>(await antwoord.Content.ReadAsStringAsync(), new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict))!;
        var verzoek = bundel.Entry.Select(e => e.Resource).OfType<ServiceRequest>().Single();
        verzoek.ReasonCode.Single().Text.ShouldBe("Reden van de vraag");
        verzoek.Performer.Single().Display.ShouldBe("Surplus");
        bundel.Entry.Select(e => e.Resource).OfType<Patient>().Single().Name.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_AsSender_IsNotedAsReading()
    {
        var (afzender, _, id) = await Stuur();
        using var antwoord = await afzender.Client.GetAsync(Pad(id));
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        (await db.Audit.CountAsync(r => r.OpWat == id.ToString() && r.Wie == afzender.Account.Id.ToString() && r.Wat == "overdracht-lezen")).ShouldBe(1);
    }

    [Fact]
    public async Task Get_AsRecipient_IsNotFound()
    {
        var (_, ontvanger, id) = await Stuur();
        using var antwoord = await ontvanger.Client.GetAsync(Pad(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_AsColleagueOfTheSender_IsNotFound()
    {
        var (_, _, id) = await Stuur();
        using var collega = await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider);
        using var antwoord = await collega.Client.GetAsync(Pad(id));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_AfterTheRecipientSaidNo_HoldsNothingOfTheStory()
    {
        var (afzender, ontvanger, id) = await Stuur();
        (await app.Diensten.GetRequiredService<Overdrachten>().Doe(id, new Handeling.WijsAf(Pogingreden.GeenPlek), ontvanger.Wie, CancellationToken.None)).ShouldBeNull();
        (await afzender.Client.GetStringAsync(Pad(id))).ShouldNotContain("Reden van de vraag");
    }

    [Fact]
    public void Ask_EveryChoiceThatIsExported_HasAText()
    {
        var teksten = app.Diensten.GetRequiredService<IStringLocalizer<FhirTeksten>>();
        Enum.GetNames<Pogingreden>().Select(r => "Reden." + r).Concat(Enum.GetNames<Contactregel>().Select(r => "Regel." + r)).Where(s => teksten[s].ResourceNotFound).ShouldBeEmpty();
    }

    private static Uri Pad(Guid id) => new($"/werkplek/overdracht/{id}/fhir", UriKind.Relative);

    private async Task<(Medewerker Afzender, Medewerker Ontvanger, Guid Id)> Stuur()
    {
        var (afzender, ontvanger) = (await Medewerker.Nieuw(app, "theek-5", Rol.Toeleider), await Medewerker.Nieuw(app, Ontvangend, Rol.Ontvanger));
        var concept = new Concept
        {
            Naar = new Bestemming(Bestemmingsoort.Organisatie, ontvanger.Account.OrganisatieId, null),
            Delen = ImmutableSortedDictionary<Deelsoort, string>.Empty.Add(Deelsoort.Naam, app.Kanarie("Zilverreiger")).Add(Deelsoort.Waarom, "Reden van de vraag"),
            TeDelen = [Deelsoort.Waarom],
            Grondslag = Grondslag.Toestemming,
            Leeftijd = Leeftijdsgroep.VanafZestien,
            Gever = Toestemminggever.Inwoner,
            HeeftBeroepsgeheim = false,
        };
        var (verstuurd, fout) = await app.Diensten.GetRequiredService<Overdrachten>().Verstuur(concept, afzender.Wie, CancellationToken.None);
        fout.ShouldBeNull();
        return (afzender, ontvanger, verstuurd!.Id);
    }
}
