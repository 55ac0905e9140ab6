using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Actualiteit.Websites;

/// <summary>A website on this machine, that does as a test tells it, under whatever name it is asked.</summary>
internal sealed class Proefwebsite : IAsyncDisposable
{
    public static readonly Uri Contact = new("https://kaart.test/over");
    private readonly WebApplication app;

    private Proefwebsite(WebApplication app, bool veilig)
    {
        this.app = app;
        Springklok = new Springklok(KaartApp.Begin);
        var adres = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Begin = new UriBuilder(veilig ? "https" : "http", "www.voorbeeld.test", adres.Port).Uri;
    }

    /// <summary>What it answers.</summary>
    public Func<HttpContext, Task> Antwoord { get; set; } = _ => Task.CompletedTask;

    /// <summary>What it was asked, in order, and when on the clock of waiting.</summary>
    public ConcurrentQueue<(string Vraag, string Wie, DateTimeOffset Op)> Gevraagd { get; } = new();

    /// <summary>The first lines of what it was asked.</summary>
    public IReadOnlyList<string> Vragen => [.. Gevraagd.Select(g => g.Vraag)];

    /// <summary>Its address.</summary>
    public Uri Begin { get; }

    /// <summary>On which who visits it waits.</summary>
    public Springklok Springklok { get; }

    /// <summary>Numbers of names; others are this machine.</summary>
    public Dictionary<string, IPAddress> Namen { get; } = [];

    public static async Task<Proefwebsite> Start(bool veilig = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, plek =>
        {
            if (veilig)
                plek.UseHttps(Certificaat());
        }));
        if (veilig)
            builder.WebHost.UseKestrelHttpsConfiguration();
        var server = builder.Build();
        Proefwebsite? website = null;
        server.Run(context =>
        {
            website!.Gevraagd.Enqueue(($"{context.Request.Method} {context.Request.Path}", context.Request.Headers.UserAgent.ToString(), website.Springklok.GetUtcNow()));
            if (context.Request.Path == "/robots.txt")
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            return website.Antwoord(context);
        });
        await server.StartAsync();
        return website = new Proefwebsite(server, veilig);
    }

    /// <summary>Who visits it, with the allowance that no setting gives.</summary>
    public Websitebezoeker Bezoeker(TimeProvider? tijd = null) => new(Contact, new Hostrem(Springklok), tijd ?? TimeProvider.System, Netwerkgrens.OokDezeMachine, Zoek);

    /// <summary>Who visits it without.</summary>
    public Websitebezoeker Streng() => new(Contact, new Hostrem(Springklok), TimeProvider.System, Netwerkgrens.Internet, Zoek);

    public async Task<Websiteuitslag> Bezoek(string pad = "/pagina")
    {
        using var bezoeker = Bezoeker();
        return await bezoeker.Bezoek(new Uri(Begin, pad), CancellationToken.None);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static X509Certificate2 Certificaat()
    {
        using var sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var aanvraag = new CertificateRequest("CN=niet-deze-naam.test", sleutel, HashAlgorithmName.SHA256);
        using var certificaat = aanvraag.CreateSelfSigned(KaartApp.Begin.AddYears(-1), KaartApp.Begin.AddYears(10));
        return X509CertificateLoader.LoadPkcs12(certificaat.Export(X509ContentType.Pkcs12), null);
    }

    private Task<IPAddress[]> Zoek(string naam, CancellationToken stop) =>
        naam == "weg.voorbeeld.test" ? throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound)
        : Task.FromResult(IPAddress.TryParse(naam, out var nummer) ? new[] { nummer } : [Namen.GetValueOrDefault(naam, IPAddress.Loopback)]);
}
