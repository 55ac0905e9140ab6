using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;

namespace SocialeKaart.Tests.Browser.Gesprek;

/// <summary>Forgets a circuit as soon as its connection is gone, as a busy server may.</summary>
public sealed class VergeetachtigeApp : GesprekApp
{
    protected override void PasAan(IServiceCollection services) => services.Configure<CircuitOptions>(opties => opties.DisconnectedCircuitMaxRetained = 0);
}
