using System.Threading.RateLimiting;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>Slows down who tries many accounts from one network address; the lock-out of an account does not see that.</summary>
internal static class Aanmeldrem
{
    public const string Naam = "aanmelden";

    public static void VoegAanmeldremToe(this IServiceCollection services, Instellingen instellingen) => services.AddRateLimiter(opties =>
    {
        opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        opties.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht))
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wacht.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        opties.AddPolicy(Naam, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = instellingen.AanmeldpogingenPerMinuut, Window = TimeSpan.FromMinutes(1) }));
    });
}
