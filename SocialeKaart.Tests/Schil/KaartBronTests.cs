using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Schil;

public sealed class KaartBronTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const string Pad = "/voorzieningen/kringloop";

    [Fact]
    public async Task Refresh_CounterMovedByAnother_ShowsTheNewVersionEvenOnAKeptPage()
    {
        (await app.Pagina(Pad)).QuerySelector("h1")!.TextContent.ShouldBe("Kringloopwinkel");
        await Hernoem("kringloop", "Winkel met tweede kans");
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        (await app.Pagina(Pad)).QuerySelector("h1")!.TextContent.ShouldBe("Winkel met tweede kans");
    }

    [Fact]
    public async Task Refresh_CounterNotMoved_KeepsTheSnapshot()
    {
        var eerder = app.Beeld;
        await app.Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
        app.Beeld.ShouldBeSameAs(eerder);
    }

    private async Task Hernoem(string slug, string naam)
    {
        await using var db = await app.Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var voorziening = await db.Voorzieningen.Include(v => v.Versies).SingleAsync(v => v.Slug == slug);
        var oud = voorziening.Versies.Single();
        oud.Status = VersieStatus.Vervangen;
        await db.SaveChangesAsync();
        db.Add(new VoorzieningVersie
        {
            Id = Guid.NewGuid(), VoorzieningId = voorziening.Id, Nummer = 2, Status = VersieStatus.Gepubliceerd,
            Inhoud = oud.Inhoud with { Naam = naam }, GemaaktOp = KaartApp.Begin.UtcDateTime,
        });
        (await db.Tellers.SingleAsync()).Waarde++;
        await db.SaveChangesAsync();
    }
}
