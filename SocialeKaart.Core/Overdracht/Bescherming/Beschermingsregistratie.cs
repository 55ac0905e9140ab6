using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialeKaart.Core.Opslag;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Core.Overdracht.Bescherming;

/// <summary>Registers the keys of dossiers.</summary>
public static class Beschermingsregistratie
{
    /// <summary>Adds the keys, and their nightly backup. Needs an <see cref="ISleutelbescherming"/>, a <see cref="TimeProvider"/> and the database.</summary>
    /// <param name="services">The services.</param>
    /// <param name="pad">Absolute path of the file with the keys.</param>
    public static IServiceCollection VoegBeschermingToe(this IServiceCollection services, string pad) => services
        .AddSingleton(s => new Sleutelkast(
            pad,
            s.GetRequiredService<ISleutelbescherming>(),
            s.GetRequiredService<IDbContextFactory<KaartDb>>(),
            s.GetRequiredService<TimeProvider>()))
        .AddSingleton<IPeriodiekeTaak, Sleutelreservekopie>();
}
