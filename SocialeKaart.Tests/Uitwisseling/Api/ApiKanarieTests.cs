using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>What staff know never stands in an answer of the API, and what is told to it reaches no log.</summary>
public sealed class ApiKanarieTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const string Kanarie = "kanarie-van-de-werkplek";

    [Fact]
    public async Task Get_Everything_TellsNothingThatIsForStaff()
    {
        await Verstop();
        foreach (var pad in Adressen())
            (await app.Client.GetStringAsync(new Uri(pad, UriKind.Relative))).ShouldNotContain(Kanarie, Case.Insensitive, pad);
    }

    [Fact]
    public async Task Post_StoryAndAnswers_ReachNoLog()
    {
        var woord = app.Kanarie("kanarieverhaal");
        foreach (var (pad, lichaam) in new[] { ("verhaal", $$"""{"tekst":"Ik heb schulden {{woord}}"}"""), ("verhaal", $$"""{"tekst":7,"{{woord}}":1}"""), ("advies", $"{{\"antwoorden\":{{\"{woord}\":[\"{woord}\"]}}}}"), ("advies", woord) })
        {
            using var inhoud = new StringContent(lichaam, System.Text.Encoding.UTF8, "application/json");
            using var antwoord = await app.Client.PostAsync(new Uri("/api/v1/wegwijzer/" + pad, UriKind.Relative), inhoud);
            antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    private IEnumerable<string> Adressen() => app.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<Apioperatie>() is { } && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET"))
        .Select(e => Apivoorbeeld.Van(e.Metadata.GetMetadata<Apioperatie>()!, e.RoutePattern.RawText!))
        .Concat(["/api/v1/voorzieningen?perPagina=100", "/api/v1/voorzieningen?q=" + Kanarie.Replace('-', '+'), "/api/v1/voorzieningen/budgetcoach"]);

    private async Task Verstop()
    {
        await using (var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync())
        {
            var open = await db.Voorzieningen.SingleAsync(v => v.Slug == "budgetcoach");
            open.Controlemail = Kanarie + "@example.nl";
            db.Add(new VoorzieningIntern { VoorzieningId = open.Id, Contactpersoon = Kanarie, Telefoon = "0162 000000", Mail = Kanarie + "@example.nl", Notitie = Kanarie, Op = KaartApp.Begin.UtcDateTime });
            var collega = new Account { Id = Guid.NewGuid(), UserName = Kanarie, Naam = Kanarie, OrganisatieId = (await db.Organisaties.FirstAsync()).Id, GemaaktOp = KaartApp.Begin.UtcDateTime };
            db.Add(collega);
            db.Add(new Praktijktip { Id = Guid.NewGuid(), VoorzieningId = open.Id, Tekst = Kanarie, Door = collega.Id, Op = KaartApp.Begin.UtcDateTime, VerlooptOp = KaartApp.Begin.UtcDateTime.AddYears(1) });
            await Verberg(db, "kledingbank");
            var teller = await db.Tellers.SingleAsync(t => t.Naam == Teller.Catalogus);
            teller.Waarde++;
            await db.SaveChangesAsync();
        }

        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        app.Beeld.Voorziening("kledingbank").ShouldBeNull();
    }

    private static async Task Verberg(KaartDb db, string slug)
    {
        var voorziening = await db.Voorzieningen.Include(v => v.Versies).SingleAsync(v => v.Slug == slug);
        var oud = voorziening.Versies.Single();
        oud.Status = VersieStatus.Vervangen;
        await db.SaveChangesAsync();
        db.Add(new VoorzieningVersie
        {
            Id = Guid.NewGuid(), VoorzieningId = voorziening.Id, Nummer = 2, Status = VersieStatus.Gepubliceerd, GemaaktOp = KaartApp.Begin.UtcDateTime,
            Inhoud = oud.Inhoud with { Naam = Kanarie, Samenvatting = Kanarie, Tekst = Kanarie, Zichtbaar = Zichtbaarheid.Werkplek },
        });
    }
}
