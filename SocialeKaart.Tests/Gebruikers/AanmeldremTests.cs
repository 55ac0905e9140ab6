using System.Net;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers;

public sealed class AanmeldremTests(RemApp app) : IClassFixture<RemApp>
{
    [Fact]
    public async Task Try_OftenerThanAllowed_IsToldToWait()
    {
        using var bezoeker = new Bezoeker(app);
        await bezoeker.Open("/inloggen");
        for (var keer = 0; keer < RemApp.Pogingen; keer++)
        {
            await bezoeker.Stuur("form[action='/inloggen']", ("mail", "niemand@voorbeeld.test"), ("wachtwoord", "geraden"));
            bezoeker.Status.ShouldBe(HttpStatusCode.BadRequest);
        }

        await bezoeker.Stuur("form[action='/inloggen']", ("mail", "niemand@voorbeeld.test"), ("wachtwoord", "geraden"));
        bezoeker.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        bezoeker.Antwoorden[^1].Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        bezoeker.Pagina.QuerySelector("main h1").ShouldNotBeNull();
        // Reading is not trying.
        await bezoeker.Open("/inloggen");
        bezoeker.Status.ShouldBe(HttpStatusCode.OK);
    }
}

/// <summary>With few tries to sign in.</summary>
public sealed class RemApp : PersoneelApp
{
    public const int Pogingen = 3;

    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => [.. base.Instelling, ("SocialeKaart:AanmeldpogingenPerMinuut", "3")];
}
