using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>What holds for the whole API: its place, version, headers, and how often one may ask (NLGov REST API Design Rules).</summary>
public static class Apiregels
{
    /// <summary>Below which every version of it lies.</summary>
    public const string Wortel = "/api";

    /// <summary>Where the first version lies.</summary>
    public const string Basis = Wortel + "/v1";

    /// <summary>Full version, told in each answer (NLGov /core/version-header, /core/semver).</summary>
    public const string Versie = "1.0.0";

    /// <summary>Header that tells <see cref="Versie"/>.</summary>
    public const string Versiekop = "API-Version";

    /// <summary>Name of the policy that lets pages of other sites read.</summary>
    public const string Elders = "api";

    /// <summary>Name of the policy on how often one may ask.</summary>
    public const string Rem = "api";

    /// <summary>Whether a request is for the API or for HSDS: programs ask, and get no pages.</summary>
    public static bool IsApi(HttpContext context) => context.RequestServices.GetRequiredService<Apiversies>().Bij(context.Request.Path) is not null;

    /// <summary>Adds what the API needs.</summary>
    public static void VoegApiToe(this IServiceCollection services, Instellingen instellingen)
    {
        // Reading needs no credentials, so any site may; what is posted may hold a story, and comes from our own pages or from servers.
        services.AddCors(opties => opties.AddPolicy(Elders, beleid => beleid
            .AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).WithHeaders(HeaderNames.Accept, HeaderNames.IfNoneMatch)
            .WithExposedHeaders(Apipoort.Leesbaar).SetPreflightMaxAge(TimeSpan.FromDays(1))));
        services.AddRateLimiter(opties => opties.AddPolicy(Rem, context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = instellingen.ApivragenPerMinuut, TokensPerPeriod = Math.Max(1, instellingen.ApivragenPerMinuut / 60), ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0,
            })));
        services.AddSingleton(Apiversies.Nu);
        services.AddSingleton(Datavoorwaarden.Van(instellingen));
        services.VoegApibeschrijvingToe();
    }

    /// <summary>A number as programs write it.</summary>
    internal static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
