using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SocialeKaart.Tests.Gebied;

/// <summary>A server of somebody else, on a real port of this machine: notes every request, and answers what the test says.</summary>
internal sealed class Nepdienst : IAsyncDisposable
{
    private readonly WebApplication app;

    private Nepdienst(WebApplication app) => this.app = app;

    /// <summary>What it answers; a picture unless the test says otherwise.</summary>
    public Func<HttpContext, Task> Antwoord { get; set; } = context => Beeld(context);

    /// <summary>Path and query, and the headers, of every request.</summary>
    public ConcurrentQueue<(string Adres, IReadOnlyDictionary<string, string> Kop)> Verzoeken { get; } = new();

    public Uri Adres => new(app.Urls.Single());

    public static async Task<Nepdienst> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var dienst = new Nepdienst(builder.Build());
        dienst.app.Run(context =>
        {
            dienst.Verzoeken.Enqueue((context.Request.Path + context.Request.QueryString.Value, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase)));
            return dienst.Antwoord(context);
        });
        await dienst.app.StartAsync();
        return dienst;
    }

    /// <summary>The smallest picture that looks like a PNG.</summary>
    public static Task Beeld(HttpContext context, int bytes = 100)
    {
        context.Response.ContentType = "image/png";
        return context.Response.Body.WriteAsync((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[bytes]]).AsTask();
    }

    public static Func<HttpContext, Task> Tekst(string tekst, string soort, HttpStatusCode status = HttpStatusCode.OK) => context =>
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = soort;
        return context.Response.WriteAsync(tekst);
    };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }
}

/// <summary>The application with settings of an administrator.</summary>
internal sealed class KaartAppMet(params (string Sleutel, string Waarde)[] instellingen) : SocialeKaart.Tests.Schil.KaartApp
{
    protected override IEnumerable<(string Sleutel, string Waarde)> Instelling => instellingen;
}
