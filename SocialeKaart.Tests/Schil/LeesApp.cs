using System.Net;
using AngleSharp.Dom;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Tests.Schil;

[assembly: AssemblyFixture(typeof(Leeszaal))]

namespace SocialeKaart.Tests.Schil;

/// <summary>The one application of a run for all classes that only look, started by the first of them, so that a run without any starts none.</summary>
public sealed class Leeszaal : IAsyncDisposable
{
    private readonly Lazy<Task<KaartApp>> geopend = new(Open);

    internal Task<KaartApp> App => geopend.Value;

    public async ValueTask DisposeAsync()
    {
        if (geopend.IsValueCreated)
            await (await geopend.Value).DisposeAsync();
    }

    private static async Task<KaartApp> Open()
    {
        var app = new DrukkeApp();
        await app.InitializeAsync();
        return app;
    }

    private sealed class DrukkeApp : KaartApp
    {
        // All those classes come from one address.
        protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => [("SocialeKaart:ApivragenPerMinuut", "1000000")];
    }
}

/// <summary>
/// What a class that only looks gets to see of the application that it shares with others: no clock to move, no services and no database,
/// so that no test changes what another sees. A class that notes canaries or changes anything has a <see cref="KaartApp"/> of its own.
/// </summary>
public sealed class LeesApp(Leeszaal zaal) : IAsyncLifetime
{
    private KaartApp app = null!;

    public Uri Adres => app.Adres;

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; private set; } = null!;

    public KaartBeeld Beeld => app.Beeld;

    /// <summary>On the clock of the application, which stands still.</summary>
    public DateTime Nu => app.Klok.GetUtcNow().UtcDateTime;

    public async ValueTask InitializeAsync()
    {
        app = await zaal.App;
        Client = app.NieuweClient();
    }

    /// <summary>Fetches a page and reads its HTML; the status is checked.</summary>
    public Task<IDocument> Pagina(string pad, HttpStatusCode status = HttpStatusCode.OK) => app.Pagina(pad, status);

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return ValueTask.CompletedTask;
    }
}
