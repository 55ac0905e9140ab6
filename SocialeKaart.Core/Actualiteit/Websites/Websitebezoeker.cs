using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace SocialeKaart.Core.Actualiteit.Websites;

/// <summary>
/// Looks whether a website is there, politely and carefully: says who asks, obeys <c>robots.txt</c>, asks one host seldom, reads no page, follows few
/// redirects, and reaches no machine that is not on the open internet. It writes nothing into a log: addresses are told in the queue alone.
/// </summary>
public sealed class Websitebezoeker : IDisposable
{
    /// <summary>Our name in <c>robots.txt</c> and in the User-Agent.</summary>
    public const string Naam = "SocialeKaart";

    /// <summary>Most redirects that are followed.</summary>
    public const int MeesteDoorverwijzingen = 5;

    /// <summary>How long one answer may take.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(15);

    private readonly Hostrem rem;
    private readonly TimeProvider tijd;
    private readonly Netwerkgrens grens;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> zoekNaam;
    private readonly HttpClient client;

    /// <summary>Makes one.</summary>
    /// <param name="contact">Page of this site that says who we are and how to reach us.</param>
    /// <param name="rem">Shared by all that ask websites.</param>
    /// <param name="tijd">The clock.</param>
    public Websitebezoeker(Uri contact, Hostrem rem, TimeProvider tijd) : this(contact, rem, tijd, Netwerkgrens.Internet, Dns.GetHostAddressesAsync)
    {
    }

    internal Websitebezoeker(Uri contact, Hostrem rem, TimeProvider tijd, Netwerkgrens grens, Func<string, CancellationToken, Task<IPAddress[]>> zoekNaam)
    {
        (this.rem, this.tijd, this.grens, this.zoekNaam) = (rem, tijd, grens, zoekNaam);
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would connect in our place, past the look at the number of the machine.
            UseProxy = false,
            ConnectCallback = Verbind,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 32,
            // What follows a head is not read, not even to keep the connection.
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{Naam}/{typeof(Websitebezoeker).Assembly.GetName().Version!.ToString(3)} (+{contact})");
    }

    /// <summary>Looks.</summary>
    /// <param name="adres">Absolute http or https address.</param>
    /// <param name="stop">Stops.</param>
    public async Task<Websiteuitslag> Bezoek(Uri adres, CancellationToken stop)
    {
        var gelezen = new Dictionary<string, Robots>(StringComparer.OrdinalIgnoreCase);
        var hier = adres;
        for (var stap = 0; stap <= MeesteDoorverwijzingen; stap++)
        {
            if (hier.Scheme != Uri.UriSchemeHttp && hier.Scheme != Uri.UriSchemeHttps)
                return Websiteuitslag.Onbeslist;
            var (uitslag, verder) = await Stap(hier, gelezen, stop);
            if (verder is null)
                return uitslag;
            if (Domeinnaam.Eigen(verder.IdnHost) != Domeinnaam.Eigen(adres.IdnHost))
                return Websiteuitslag.AnderAdres;
            hier = verder;
        }

        return Websiteuitslag.Rondgestuurd;
    }

    public void Dispose() => client.Dispose();

    private static Websiteuitslag Weeg(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Websiteuitslag.Goed,
        404 or 410 => Websiteuitslag.PaginaWeg,
        >= 500 => Websiteuitslag.Storing,
        _ => Websiteuitslag.Onbeslist,
    };

    private static Websiteuitslag Weeg(HttpRequestException fout) => fout switch
    {
        { InnerException: GeslotenAdresException } => Websiteuitslag.Onbeslist,
        // Our own resolver could not ask: that says nothing of the name.
        { InnerException: SocketException { SocketErrorCode: SocketError.TryAgain } } => Websiteuitslag.Onbeslist,
        { HttpRequestError: HttpRequestError.NameResolutionError } or { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => Websiteuitslag.NaamWeg,
        { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => Websiteuitslag.Onveilig,
        _ => Websiteuitslag.GeenVerbinding,
    };

    private static Uri? Verder(Uri hier, HttpResponseMessage antwoord) =>
        (int)antwoord.StatusCode is 301 or 302 or 303 or 307 or 308 && antwoord.Headers.Location is { } naar && Uri.TryCreate(hier, naar, out var verder) ? verder : null;

    private static async Task<string> Begin(HttpContent inhoud, CancellationToken stop)
    {
        await using var stroom = await inhoud.ReadAsStreamAsync(stop);
        var stuk = new byte[Robots.MeesteBytes];
        return Encoding.UTF8.GetString(stuk, 0, await stroom.ReadAtLeastAsync(stuk, stuk.Length, throwOnEndOfStream: false, stop));
    }

    private async Task<(Websiteuitslag Uitslag, Uri? Verder)> Stap(Uri hier, Dictionary<string, Robots> gelezen, CancellationToken stop)
    {
        if (!gelezen.TryGetValue(hier.GetLeftPart(UriPartial.Authority), out var robots))
        {
            (var nieuw, var fout) = await LeesRobots(hier, stop);
            if (nieuw is null)
                return (fout, null);
            gelezen[hier.GetLeftPart(UriPartial.Authority)] = robots = nieuw;
        }

        if (!robots.Mag(hier.PathAndQuery))
            return (Websiteuitslag.Onbeslist, null);
        return await Vraag(HttpMethod.Head, hier, Lees, stop) switch
        {
            // It does not know the question: then the first line of the answer to the usual one.
            ((HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented, _), _) => Besluit(await Vraag(HttpMethod.Get, hier, Lees, stop)),
            var antwoord => Besluit(antwoord),
        };

        Task<(HttpStatusCode Status, Uri? Verder)> Lees(HttpResponseMessage antwoord, CancellationToken _) => Task.FromResult((antwoord.StatusCode, Verder(hier, antwoord)));
    }

    private static (Websiteuitslag Uitslag, Uri? Verder) Besluit(((HttpStatusCode Status, Uri? Verder) Antwoord, Websiteuitslag? Fout) vraag) =>
        vraag.Fout is { } fout ? (fout, null) : (Weeg(vraag.Antwoord.Status), vraag.Antwoord.Verder);

    // Not there, or not for us to read, means no rules; a server that is out of order is so for the page too.
    private async Task<(Robots? Robots, Websiteuitslag Fout)> LeesRobots(Uri bij, CancellationToken stop)
    {
        var (gelezen, fout) = await Vraag(HttpMethod.Get, new Uri(bij, "/robots.txt"), Lees, stop);
        return fout is { } waarom ? (null, waarom) : gelezen.Status >= HttpStatusCode.InternalServerError ? (null, Websiteuitslag.Storing) : (gelezen.Robots, Websiteuitslag.Goed);

        static async Task<(HttpStatusCode Status, Robots Robots)> Lees(HttpResponseMessage antwoord, CancellationToken klok) =>
            (antwoord.StatusCode, antwoord.StatusCode == HttpStatusCode.OK ? Robots.Lees(await Begin(antwoord.Content, klok), Naam) : Robots.Geen);
    }

    private async Task<(T Antwoord, Websiteuitslag? Fout)> Vraag<T>(HttpMethod methode, Uri adres, Func<HttpResponseMessage, CancellationToken, Task<T>> lees, CancellationToken stop)
    {
        await rem.Wacht(adres.IdnHost, stop);
        using var klok = new CancellationTokenSource(Geduld, tijd);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(klok.Token, stop);
        using var vraag = new HttpRequestMessage(methode, adres);
        try
        {
            using var antwoord = await client.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead, samen.Token);
            return (await lees(antwoord, samen.Token), null);
        }
        catch (HttpRequestException fout)
        {
            return (default!, Weeg(fout));
        }
        catch (IOException)
        {
            return (default!, Websiteuitslag.GeenVerbinding);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (default!, Websiteuitslag.TeLaat);
        }
    }

    // Looks up the name and connects to the number that was looked at, so that nobody can put another in its place in between.
    private async ValueTask<Stream> Verbind(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var nummers = await zoekNaam(context.DnsEndPoint.Host, stop);
        Exception waarom = new GeslotenAdresException();
        foreach (var nummer in nummers.Where(grens.Mag))
        {
            var socket = new Socket(nummer.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(nummer, context.DnsEndPoint.Port), stop);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (Exception fout)
            {
                socket.Dispose();
                if (fout is not SocketException)
                    throw;
                waarom = fout;
            }
        }

        throw waarom;
    }

    private sealed class GeslotenAdresException() : IOException("This machine is not on the open internet.");
}
