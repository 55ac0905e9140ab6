using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Tests.Schil;

/// <summary>
/// The real application on a real port of this machine, with a clock that stands still and a log that is searched for
/// canaries at the end. Every instance works on its own copy of one database that is imported once a run.
/// </summary>
public class KaartApp : IAsyncLifetime
{
    /// <summary>A Tuesday morning: 10.30 in Oosterhout.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 11, 24, 9, 30, 0, TimeSpan.Zero);

    private readonly string map = Directory.CreateTempSubdirectory("kaartapp-").FullName;
    private readonly bool toonVoorbeelden;
    private readonly List<string> kanaries = [];
    private readonly Logvanger log = new();
    private WebApplicationFactory<Instellingen>? fabriek;

    public KaartApp() : this(toonVoorbeelden: true)
    {
    }

    protected KaartApp(bool toonVoorbeelden) => this.toonVoorbeelden = toonVoorbeelden;

    /// <summary>Of the running application, such as http://127.0.0.1:40123.</summary>
    public Uri Adres { get; private set; } = null!;

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; private set; } = null!;

    public FakeTimeProvider Klok { get; } = new(Begin);

    public KaartBeeld Beeld => Diensten.GetRequiredService<KaartBron>().Beeld;

    public IServiceProvider Diensten => fabriek!.Services;

    /// <summary>The clock of the application; that of the machine where a browser has to agree with it, or where something happens by itself.</summary>
    protected virtual TimeProvider Tijd => Klok;

    /// <summary>Settings beside those that every test has: keys as in a file of settings, with colons.</summary>
    protected virtual IEnumerable<(string Sleutel, string Waarde)> Instelling => [];

    /// <summary>Changes what the application is made of, where a case cannot do without.</summary>
    protected virtual void PasAan(IServiceCollection services)
    {
    }

    /// <summary>Text that must reach no log: noted here, searched for when the application stops.</summary>
    public string Kanarie(string tekst)
    {
        kanaries.Add(tekst);
        return tekst;
    }

    public async ValueTask InitializeAsync()
    {
        var database = Path.Combine(map, "data", "kaart.db");
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        File.Copy(await Sjabloondatabase.Pad(), database);
        await Start(database);
    }

    /// <summary>Stops the server and starts it again, on another port, with the same files: as after a crash or an update.</summary>
    public async Task Herstart()
    {
        Client.Dispose();
        await fabriek!.DisposeAsync();
        await Start(Path.Combine(map, "data", "kaart.db"));
    }

    /// <summary>All files that the application wrote: database, key ring.</summary>
    public IEnumerable<string> Bestanden() => Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories);

    private async Task Start(string database)
    {
        fabriek = new Fabriek(this, database);
        fabriek.UseKestrel(0);
        fabriek.StartServer();
        Adres = new Uri(fabriek.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority));
        Client = NieuweClient();
        await Diensten.GetRequiredService<KaartBron>().Ververs(CancellationToken.None);
    }

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    internal HttpClient NieuweClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Adres };

    /// <summary>Fetches a page and reads its HTML; the status is checked.</summary>
    public async Task<IDocument> Pagina(string pad, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await Client.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.StatusCode.ShouldBe(status, pad);
        var html = await antwoord.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html).Address(new Uri(Adres, pad)));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await fabriek!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
        foreach (var kanarie in kanaries)
            log.Regels.ShouldNotContain(r => r.Contains(kanarie, StringComparison.OrdinalIgnoreCase), "a canary reached the log");
        GC.SuppressFinalize(this);
    }

    private sealed class Fabriek(KaartApp app, string database) : WebApplicationFactory<Instellingen>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            // Built, not published: without this the compressed copies of style sheets and scripts are not found, and a browser gets nothing;
            // the copies made by the build are served, as after publishing, not fresh ones made without compressing.
            builder.UseStaticWebAssets();
            builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
            // As settings of the host, so that they are there when the application reads its configuration.
            builder.UseSetting("SocialeKaart:Database", database);
            builder.UseSetting("SocialeKaart:ToonVoorbeelden", app.toonVoorbeelden ? "true" : "false");
            foreach (var (sleutel, waarde) in app.Instelling)
                builder.UseSetting(sleutel, waarde);
            // Not to the console: hundreds of servers would bury the failures of a run.
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(app.log));
            builder.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton(app.Tijd));
                app.PasAan(services);
            });
        }
    }
}

/// <summary>As an installation in production: without fictitious entries.</summary>
public sealed class KaartAppZonderVoorbeelden() : KaartApp(toonVoorbeelden: false);
