using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>A visitor with a browser that keeps cookies and runs no script: opens pages, fills forms in, sends them.</summary>
internal sealed class Bezoeker : IDisposable
{
    private readonly KaartApp app;
    private readonly HttpClient client;

    public Bezoeker(KaartApp app)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Koekjes, AutomaticDecompression = DecompressionMethods.All });
    }

    public CookieContainer Koekjes { get; } = new();

    /// <summary>Every address that was asked for.</summary>
    public List<Uri> Adressen { get; } = [];

    /// <summary>Every answer, headers and all.</summary>
    public List<HttpResponseMessage> Antwoorden { get; } = [];

    /// <summary>Every page, as text.</summary>
    public List<string> Paginas { get; } = [];

    public IHtmlDocument Pagina { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Path of the page where the visitor is.</summary>
    public string Pad => Adressen[^1].AbsolutePath;

    /// <summary>The value of a cookie; null when there is none.</summary>
    public string? Koekje(string naam) => Koekjes.GetCookies(app.Adres).FirstOrDefault(k => k.Name == naam)?.Value;

    public Task Open(string pad) => Haal(new HttpRequestMessage(HttpMethod.Get, new Uri(app.Adres, pad)));

    /// <summary>Sends the form of this page with these fields beside the hidden ones; follows where that leads.</summary>
    public Task Stuur(params (string Naam, string Waarde)[] velden) => Stuur("main form.stap", velden);

    /// <summary>Sends a form of this page.</summary>
    public Task Stuur(string kiezer, params (string Naam, string Waarde)[] velden)
    {
        var formulier = Pagina.QuerySelector(kiezer).ShouldNotBeNull($"no {kiezer} at {Pad}");
        var verborgen = formulier.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        return Haal(new HttpRequestMessage(HttpMethod.Post, new Uri(app.Adres, formulier.GetAttribute("action")))
        {
            Content = new FormUrlEncodedContent(verborgen.Concat(velden).Select(v => KeyValuePair.Create(v.Item1, v.Item2))),
        });
    }

    /// <summary>
    /// Walks on from here to the page of all answers: chooses what is named, and nothing where nothing is.
    /// </summary>
    public async Task LoopDoor(params (string Vraag, string Optie)[] keuzes)
    {
        for (var stap = 0; Pad.Contains("/stap/", StringComparison.Ordinal); stap++)
        {
            stap.ShouldBeLessThan(50, "the walk does not end");
            var namen = Pagina.QuerySelectorAll("form.stap [name]").Select(e => e.GetAttribute("name")).ToHashSet();
            await Stuur([.. keuzes.Where(k => namen.Contains(k.Vraag))]);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        Antwoorden.ForEach(a => a.Dispose());
        Pagina?.Dispose();
    }

    private async Task Haal(HttpRequestMessage verzoek)
    {
        while (true)
        {
            Adressen.Add(verzoek.RequestUri!);
            var antwoord = await client.SendAsync(verzoek);
            Antwoorden.Add(antwoord);
            Status = antwoord.StatusCode;
            var tekst = await antwoord.Content.ReadAsStringAsync();
            Paginas.Add(tekst);
            if (antwoord.Headers.Location is not { } naar)
            {
                Pagina = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(tekst).Address(verzoek.RequestUri));
                return;
            }

            verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Adres, naar));
        }
    }
}
