using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialeKaart.Core.Opslag;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>Ready: the snapshot is in memory and the database answers.</summary>
public sealed class Gereedheid(KaartBron bron, KaartLezer lezer) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        bron.IsGeladen && await lezer.Versie(cancellationToken) > 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy();
}
