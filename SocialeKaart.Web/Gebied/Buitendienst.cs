using System.Net;

namespace SocialeKaart.Web.Gebied;

/// <summary>
/// Asks services of others on behalf of a visitor, who stays unknown to them: nothing of the visitor's request goes along, no cookie
/// is kept, no redirect followed. Not made by the client factory, because that logs addresses, and these tell where people look.
/// </summary>
internal static class Buitendienst
{
    /// <summary>A client that says who we are and takes no more than so many bytes.</summary>
    public static HttpClient Maak(long meesteBytes)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // No trace of a visitor's request.
            ActivityHeadersPropagator = null,
        })
        {
            MaxResponseContentBufferSize = meesteBytes,
            // Every call has its own patience, on the clock of the application.
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"SocialeKaart/{typeof(Buitendienst).Assembly.GetName().Version!.ToString(3)}");
        return client;
    }
}
