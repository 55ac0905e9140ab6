using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>That another server cannot be read; the message says why, in Dutch.</summary>
public sealed class OphaalException(string reden) : Exception(reden);

/// <summary>Reads all services of another server's HSDS: one question at a time, with a pause between, and no more than a municipality can have.</summary>
/// <param name="http">From <see cref="Verbinding"/>.</param>
/// <param name="tijd">The clock.</param>
/// <param name="pauze">Between two questions.</param>
public sealed class Hsdsophaler(HttpClient http, TimeProvider tijd, TimeSpan pauze)
{
    /// <summary>Pause between two questions for servers of others.</summary>
    public static readonly TimeSpan Beleefd = TimeSpan.FromMilliseconds(50);

    /// <summary>Most services, largest answer in bytes, and longest time for all of it.</summary>
    private const int MeesteDiensten = 20_000, GrootsteAntwoord = 8 << 20, Perpagina = 100, Pogingen = 4;

    private static readonly TimeSpan LangsteDuur = TimeSpan.FromHours(1), LangsteWacht = TimeSpan.FromMinutes(1);

    /// <summary>A connection that follows nobody elsewhere, and stops reading what has no end.</summary>
    public static HttpClient Verbinding()
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectTimeout = TimeSpan.FromSeconds(10) })
        {
            Timeout = TimeSpan.FromSeconds(30), MaxResponseContentBufferSize = GrootsteAntwoord,
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("SocialeKaart/1 (HSDS)");
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        return http;
    }

    /// <summary>The address under which a server is remembered.</summary>
    /// <param name="adres">As an administrator types it: where its HSDS begins, such as <c>https://kaart.example.nl/hsds/v3</c>.</param>
    /// <returns>Null when it is no address, or one over which others can read along.</returns>
    public static string? Server(string adres) =>
        Uri.TryCreate(adres, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) && uri.UserInfo.Length == 0
            ? uri.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : null;

    /// <summary>Reads all services, each with all that belongs to it.</summary>
    /// <param name="server">From <see cref="Server"/>.</param>
    /// <param name="voortgang">Told how many are read, of how many.</param>
    /// <param name="stop">Stops between questions.</param>
    /// <exception cref="OphaalException">The server cannot be read; nothing is known of it then.</exception>
    public async Task<IReadOnlyList<HsdsService>> Haal(string server, Action<int, int> voortgang, CancellationToken stop)
    {
        using var grens = new CancellationTokenSource(LangsteDuur, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(stop, grens.Token);
        try
        {
            var ids = await Ids(server, samen.Token);
            var diensten = new List<HsdsService>(ids.Count);
            foreach (var id in ids)
            {
                diensten.Add(await Vraag($"{server}/services/{id}", HsdsJson.Ons.HsdsService, samen.Token));
                if (diensten.Count % Perpagina == 0 || diensten.Count == ids.Count)
                    voortgang(diensten.Count, ids.Count);
            }

            return diensten;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new OphaalException($"{server} antwoordt te langzaam.");
        }
    }

    private async Task<IReadOnlyList<Guid>> Ids(string server, CancellationToken stop)
    {
        var ids = new List<Guid>();
        for (int pagina = 1, paginas = 1; pagina <= paginas; pagina++)
        {
            var lijst = await Vraag($"{server}/services?page={pagina}&per_page={Perpagina}", HsdsJson.Ons.HsdsPageHsdsService, stop);
            ids.AddRange(lijst.Contents.Select(d => d.Id));
            if (ids.Count > MeesteDiensten || lijst.TotalItems > MeesteDiensten)
                throw new OphaalException($"{server} heeft meer dan {MeesteDiensten} diensten.");
            // A server that never ends, or says that it has more pages than it fills, is read as far as it tells something.
            paginas = lijst.Contents.Count == 0 ? pagina : lijst.TotalPages;
        }

        return [.. ids.Distinct()];
    }

    private async Task<T> Vraag<T>(string adres, JsonTypeInfo<T> soort, CancellationToken stop) where T : class
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                using var antwoord = await http.GetAsync(new Uri(adres), stop);
                if (antwoord.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && poging < Pogingen)
                {
                    await Task.Delay(Wacht(antwoord), tijd, stop);
                    continue;
                }

                if (antwoord.StatusCode != HttpStatusCode.OK)
                    throw new OphaalException($"{adres} antwoordt met {(int)antwoord.StatusCode}.");
                var gelezen = JsonSerializer.Deserialize(await antwoord.Content.ReadAsByteArrayAsync(stop), soort);
                if (pauze > TimeSpan.Zero)
                    await Task.Delay(pauze, tijd, stop);
                return gelezen ?? throw new OphaalException($"{adres} geeft geen HSDS.");
            }
            catch (JsonException fout)
            {
                throw new OphaalException($"{adres} geeft geen HSDS bij {fout.Path}.");
            }
            catch (HttpRequestException fout)
            {
                throw new OphaalException($"{adres} is niet te lezen: {fout.Message}");
            }
        }
    }

    private static TimeSpan Wacht(HttpResponseMessage antwoord) => antwoord.Headers.RetryAfter?.Delta is { } wacht && wacht < LangsteWacht ? wacht : LangsteWacht;
}
