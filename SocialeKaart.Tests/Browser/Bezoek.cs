using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SocialeKaart.Tests.Browser;

/// <summary>One visitor's tab, and all that the browser asked for and complained about in it.</summary>
internal sealed class Bezoek : IAsyncDisposable
{
    // A check of accessibility holds a page so long on a busy machine that it thinks the server gone; it connects anew, and the visit goes on.
    private const string Traag = "Server timeout elapsed without receiving a message from the server";

    private readonly IBrowserContext context;

    public Bezoek(IBrowserContext context, IPage pagina, Uri adres)
    {
        this.context = context;
        Pagina = pagina;
        Adres = adres;
        context.Request += (_, verzoek) => Verzoeken.Enqueue(new Uri(verzoek.Url));
        context.Response += (_, antwoord) => Antwoorden.Enqueue(antwoord);
        context.WebError += (_, fout) => Klachten.Enqueue(fout.Error);
        context.Console += (_, bericht) =>
        {
            if (bericht.Type is "error" or "warning" && !bericht.Text.Contains(Traag, StringComparison.Ordinal))
                Klachten.Enqueue($"{bericht.Text} ({bericht.Location})");
        };
    }

    /// <summary>Of the site.</summary>
    public Uri Adres { get; }

    public IPage Pagina { get; }

    public ConcurrentQueue<Uri> Verzoeken { get; } = new();

    public ConcurrentQueue<IResponse> Antwoorden { get; } = new();

    /// <summary>Errors and warnings of the console, refusals by the content security policy among them, and uncaught errors.</summary>
    public ConcurrentQueue<string> Klachten { get; } = new();

    /// <summary>Opens a page of the site, wholly loaded.</summary>
    public async Task Open(string pad) => (await Pagina.GotoAsync(pad)).ShouldNotBeNull();

    /// <summary>Waits until the tab is on a page of the site, wholly loaded.</summary>
    public Task KomtOp(string pad)
    {
        var adres = new Uri(Adres, pad).AbsoluteUri;
        return Pagina.KomtOp(url => url == adres);
    }

    /// <summary>Comes in as someone with an account; who was in before is out.</summary>
    public async Task KomBinnen(Gebruikers.Medewerker wie)
    {
        await context.ClearCookiesAsync();
        await context.AddCookiesAsync([new Cookie { Name = Gebruikers.Medewerker.Koekje, Value = wie.Koekjeswaarde, Url = Adres.AbsoluteUri, HttpOnly = true }]);
    }

    public Task<IReadOnlyList<BrowserContextCookiesResult>> Cookies() => context.CookiesAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
