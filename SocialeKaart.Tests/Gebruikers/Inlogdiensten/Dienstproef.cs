using SocialeKaart.Tests.Gebruikers.Aanbieder;
using SocialeKaart.Tests.Wegwijzer;

namespace SocialeKaart.Tests.Gebruikers.Inlogdiensten;

/// <summary>The application with the service of one organisation to sign in with: a provider in a process of its own.</summary>
public sealed class Dienstproef : IAsyncLifetime
{
    private const string Klantnaam = "socialekaart", Klantgeheim = "geheim van de proef";

    private readonly HttpClient naarAanbieder = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Aanbiederproces proces = null!;

    public PersoneelApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        proces = await Aanbiederproces.Start(Klantnaam, Klantgeheim);
        App = new AppMetDienst(proces.Uitgever);
        await App.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        naarAanbieder.Dispose();
        await proces.DisposeAsync();
    }

    /// <summary>Goes to the service from the sign-in page, signs in there, and comes back.</summary>
    internal async Task Aanmelden(Bezoeker bezoeker, string mail, string amr = "pwd mfa", bool bevestigd = true)
    {
        await bezoeker.Open("/inloggen");
        await bezoeker.Open(bezoeker.Pagina.QuerySelector("a[href^='/inloggen/dienst/']")!.GetAttribute("href")!);
        bezoeker.Adressen[^1].GetLeftPart(UriPartial.Authority).ShouldBe(proces.Uitgever.GetLeftPart(UriPartial.Authority));
        var terug = await Inlogformulier.Verstuur(naarAanbieder, bezoeker.Adressen[^1], mail, amr, bevestigd);
        await bezoeker.Open(terug.PathAndQuery);
    }

    private sealed class AppMetDienst(Uri uitgever) : PersoneelApp
    {
        // The provider and the cookies of the journey go by it.
        protected override TimeProvider Tijd => TimeProvider.System;

        protected override IEnumerable<(string Sleutel, string Waarde)> Instelling =>
        [
            .. base.Instelling,
            ("SocialeKaart:Inlogdiensten:0:Id", "surplus"),
            ("SocialeKaart:Inlogdiensten:0:Naam", "Surplus"),
            ("SocialeKaart:Inlogdiensten:0:Organisatie", "surplus"),
            ("SocialeKaart:Inlogdiensten:0:Uitgever", uitgever.AbsoluteUri),
            ("SocialeKaart:Inlogdiensten:0:ClientId", Klantnaam),
            ("SocialeKaart:Inlogdiensten:0:ClientSecret", Klantgeheim),
        ];
    }
}
