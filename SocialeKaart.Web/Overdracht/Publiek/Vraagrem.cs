using System.Threading.RateLimiting;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>
/// Holds back who asks the front office question after question from one network address. Asked by the form itself, not by the rate limiter of the
/// routes: whoever is held back keeps what was written.
/// </summary>
public sealed class Vraagrem(int perUur) : IDisposable
{
    private readonly PartitionedRateLimiter<string> rem = PartitionedRateLimiter.Create<string, string>(adres => RateLimitPartition.GetFixedWindowLimiter(
        adres, _ => new FixedWindowRateLimiterOptions { PermitLimit = perUur, Window = TimeSpan.FromHours(1) }));

    /// <summary>Whether one more question may be asked from where this request came; counts it.</summary>
    public bool MagNog(HttpContext context)
    {
        using var beurt = rem.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return beurt.IsAcquired;
    }

    public void Dispose() => rem.Dispose();
}
