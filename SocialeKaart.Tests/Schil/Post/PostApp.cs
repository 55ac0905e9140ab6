using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Post;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Tests.Schil.Post;

/// <summary>The application with settings for mail.</summary>
internal sealed class PostApp(params (string Sleutel, string Waarde)[] instelling) : KaartApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => instelling.Select(i => ("SocialeKaart:" + i.Sleutel, i.Waarde));

    /// <summary>Started, with this mail server.</summary>
    public static async Task<PostApp> Met(Postkantoor kantoor)
    {
        var app = new PostApp(
            ("Post:Host", "127.0.0.1"), ("Post:Poort", $"{kantoor.Poort}"), ("Post:Tls", "Geen"), ("Post:Afzender", "kaart@gemeente.test"), ("BasisUrl", "https://kaart.test/"));
        await app.InitializeAsync();
        return app;
    }

    /// <summary>Puts a message to a team in the outbox; its id.</summary>
    public async Task<Guid> Schrijf(string taal = "nl")
    {
        await using var db = await Diensten.GetRequiredService<IDbContextFactory<KaartDb>>().CreateDbContextAsync();
        var sleutel = Guid.NewGuid().ToString();
        var nu = Klok.GetUtcNow().UtcDateTime;
        var bericht = new Uitbericht
        {
            Id = Guid.NewGuid(), Sleutel = sleutel, Soort = Berichtsoort.IetsWacht, Taal = taal, Adres = Kanarie("team@voorbeeld.test"), GemaaktOp = nu,
        };
        db.AddRange(bericht, Taak.Nieuw("post", sleutel, nu, bericht.Id.ToString()));
        await db.SaveChangesAsync();
        return bericht.Id;
    }

    /// <summary>Does the background work that is due.</summary>
    public Task<Rondeuitkomst> Werk() => Diensten.GetRequiredService<Takenronde>().Draai(CancellationToken.None);
}
