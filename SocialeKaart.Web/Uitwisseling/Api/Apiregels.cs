using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>What holds for the whole API: its place, version, headers, and how often one may ask (NLGov REST API Design Rules).</summary>
public static class Apiregels
{
    /// <summary>Where the first version lies.</summary>
    public const string Basis = "/api/v1";

    /// <summary>Full version, told in each answer (NLGov /core/version-header, /core/semver).</summary>
    public const string Versie = "1.0.0";

    /// <summary>Header that tells <see cref="Versie"/>.</summary>
    public const string Versiekop = "API-Version";

    /// <summary>Name of the policy that lets pages of other sites read.</summary>
    public const string Elders = "api";

    /// <summary>Name of the policy on how often one may ask.</summary>
    public const string Rem = "api";

    /// <summary>Whether a path is the API's.</summary>
    public static bool IsApi(PathString pad) => pad.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Sets the headers of every answer, whatever its status.</summary>
    public static void Kop(HttpContext context) => context.Response.Headers[Versiekop] = Versie;

    /// <summary>Adds what the API needs.</summary>
    public static void VoegApiToe(this IServiceCollection services, Instellingen instellingen)
    {
        // Reading needs no credentials, so any site may; what is posted may hold a story, and comes from our own pages or from servers.
        services.AddCors(opties => opties.AddPolicy(Elders, beleid => beleid
            .AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).WithHeaders(HeaderNames.Accept, HeaderNames.IfNoneMatch)
            .WithExposedHeaders(Versiekop, HeaderNames.ETag, HeaderNames.Link, HeaderNames.RetryAfter).SetPreflightMaxAge(TimeSpan.FromDays(1))));
        services.AddRateLimiter(opties => opties.AddPolicy(Rem, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = instellingen.ApivragenPerMinuut, TokensPerPeriod = Math.Max(1, instellingen.ApivragenPerMinuut / 60), ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0,
            })));
        services.VoegApibeschrijvingToe();
    }

    /// <summary>An instant as it stands in a header.</summary>
    internal static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
