using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>
/// One open page of the gesprek, without a browser: fetches the page, starts its circuit and answers as a browser does. Draws nothing; of what it
/// is sent it looks for the texts that have to come and for the field that it types in. What goes wrong stays in it and stops who waits for it.
/// </summary>
internal sealed class Circuit : IAsyncDisposable
{
    private const string Pad = "/werkplek/gesprek", Veld = "doel", Typen = "oninput";
    private static readonly TimeSpan Wachttijd = TimeSpan.FromMinutes(2);

    private readonly HubConnection lijn;
    private readonly string bewaard;
    private readonly TaskCompletionSource<Exception> mis = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Verwachting zichtbaar;
    private Verwachting? inTab;
    private Luisteraar? veld;
    private long pagina;

    private Circuit(HubConnection lijn, string bewaard, IEnumerable<string> kenmerken)
    {
        (this.lijn, this.bewaard, zichtbaar) = (lijn, bewaard, new Verwachting(kenmerken));
        lijn.On<long, byte[]>("JS.RenderBatch", (nummer, inhoud) => Doe(() => Teken(nummer, inhoud)));
        lijn.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (nummer, naam, invoer, soort, _, _) => Doe(() => Antwoord(nummer, naam, invoer, soort)));
        lijn.On<string, bool, string>("JS.EndInvokeDotNet", (_, gelukt, fout) => Doe(() => gelukt ? Task.CompletedTask : throw new InvalidOperationException(fout)));
        lijn.On<string>("JS.Error", fout => mis.TrySetResult(new InvalidOperationException(fout)));
        lijn.On<int, string>("JS.AttachComponent", (_, _) => { });
        lijn.On<long>("JS.EndUpdateRootComponents", _ => { });
        lijn.Closed += fout =>
        {
            mis.TrySetResult(fout ?? new InvalidOperationException("The server closed the line."));
            return Task.CompletedTask;
        };
    }

    /// <summary>What went wrong; null as long as the page is open and nothing did.</summary>
    public Exception? Fout => mis.Task.IsCompleted ? mis.Task.Result : lijn.State == HubConnectionState.Connected ? null : new InvalidOperationException($"The line is {lijn.State}.");

    /// <summary>Opens the page and waits until the whole gesprek that the tab kept stands on it.</summary>
    /// <param name="web">To the server.</param>
    /// <param name="koekje">Header.</param>
    /// <param name="bewaard">As the server wrote it.</param>
    /// <param name="kenmerken">Texts that have to be on the page.</param>
    public static async Task<Circuit> Open(HttpClient web, string koekje, string bewaard, IEnumerable<string> kenmerken)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, Pad) { Headers = { { "Cookie", koekje } } };
        using var antwoord = await web.SendAsync(vraag);
        antwoord.EnsureSuccessStatusCode();
        var merken = Paginamerken.Lees(await antwoord.Content.ReadAsStringAsync());
        var circuit = new Circuit(Lijn(web.BaseAddress!, koekje), bewaard, kenmerken);
        try
        {
            await circuit.lijn.StartAsync();
            var nummer = await circuit.lijn.InvokeAsync<string>("StartCircuit", web.BaseAddress!.ToString(), new Uri(web.BaseAddress, Pad).ToString(), "[]", "");
            if (string.IsNullOrEmpty(nummer))
                throw new InvalidOperationException("The server started no circuit.");
            await circuit.lijn.SendAsync("UpdateRootComponents", merken.Onderdelen, merken.Staat);
            await circuit.Wacht(circuit.zichtbaar);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Types a text in a field of the gesprek and waits until the server drew it where it stands besides the field.</summary>
    /// <returns>How long that took, and a task with how long until the tab kept the gesprek.</returns>
    public async Task<(TimeSpan Gezien, Task<TimeSpan> Bewaard)> Typ(string tekst)
    {
        var hier = veld ?? throw new InvalidOperationException($"There is no field '{Veld}'.");
        var begin = Stopwatch.GetTimestamp();
        (zichtbaar, inTab) = (new Verwachting([tekst]), new Verwachting([Browserantwoord.Bewaar]));
        var invoer = JsonSerializer.Serialize<object[]>(
            [
                new { eventHandlerId = hier.Handler, eventName = Typen[2..], eventFieldInfo = new { componentId = hier.Component, fieldValue = tekst } },
                new { value = tekst },
            ],
            JsonSerializerOptions.Web);
        await lijn.SendAsync("BeginInvokeDotNetFromJS", "1", null, "DispatchEventAsync", pagina, invoer);
        var gezien = await Wacht(zichtbaar) - begin;
        return (Stopwatch.GetElapsedTime(0, gezien), Naar(inTab));

        async Task<TimeSpan> Naar(Verwachting dit) => Stopwatch.GetElapsedTime(begin, await Wacht(dit));
    }

    public ValueTask DisposeAsync() => lijn.DisposeAsync();

    private static HubConnection Lijn(Uri adres, string koekje)
    {
        var bouwer = new HubConnectionBuilder().WithUrl(new Uri(adres, "_blazor"), opties =>
        {
            opties.Transports = HttpTransportType.WebSockets;
            opties.Headers["Cookie"] = koekje;
            // As browsers do: the server then compresses, which costs it memory for every line.
            opties.WebSocketConfiguration = lijn => lijn.DangerousDeflateOptions = new WebSocketDeflateOptions();
        });
        // As werkplek.js has it.
        bouwer.WithKeepAliveInterval(TimeSpan.FromSeconds(3)).WithServerTimeout(TimeSpan.FromSeconds(9));
        bouwer.Services.AddSingleton<IHubProtocol, Blazorpack>();
        return bouwer.Build();
    }

    /// <summary>What goes wrong in an answer would only reach the log of the line.</summary>
    private async Task Doe(Func<Task> dit)
    {
        try
        {
            await dit();
        }
        catch (Exception fout)
        {
            mis.TrySetResult(fout);
        }
    }

    private async Task Teken(long nummer, byte[] inhoud)
    {
        var batch = new Tekenbatch(inhoud);
        foreach (var luisteraar in batch.Luisteraars().Where(l => l.Gebeurtenis == Typen))
        {
            if (luisteraar.Element == Veld || luisteraar.Component == veld?.Component)
                veld = luisteraar;
        }

        await lijn.SendAsync("OnRenderCompleted", nummer, null);
        zichtbaar.Zie(batch.Teksten());
    }

    private async Task Antwoord(long nummer, string naam, string invoer, int soort)
    {
        var antwoord = naam == Browserantwoord.Lees ? JsonSerializer.Serialize(bewaard) : Browserantwoord.Op(naam, soort);
        if (naam == Browserantwoord.HaakAan)
            pagina = JsonDocument.Parse(invoer).RootElement[1].GetProperty("__dotNetObject").GetInt64();
        if (nummer != 0)
            await lijn.SendAsync("EndInvokeJSFromDotNet", nummer, true, string.Create(CultureInfo.InvariantCulture, $"[{nummer},true,{antwoord}]"));
        if (naam == Browserantwoord.Bewaar)
            inTab?.Zie([naam]);
    }

    /// <summary>When it was there; whatever went wrong first is thrown.</summary>
    private async Task<long> Wacht(Verwachting verwachting)
    {
        if (await Task.WhenAny(verwachting.Klaar, mis.Task).WaitAsync(Wachttijd) == mis.Task)
            throw await mis.Task;
        return await verwachting.Klaar;
    }
}
