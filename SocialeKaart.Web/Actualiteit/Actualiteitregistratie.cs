using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Actualiteit.Dashboard;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Web.Actualiteit.Publiek;
using SocialeKaart.Web.Overdracht.Publiek;

namespace SocialeKaart.Web.Actualiteit;

/// <summary>Puts together what keeps the kaart true.</summary>
public static class Actualiteitregistratie
{
    /// <param name="services">Of the application.</param>
    /// <param name="meldingenPerUur">Most reports of faults from one network address in an hour.</param>
    public static void VoegActualiteitToe(this IServiceCollection services, int meldingenPerUur)
    {
        services.AddSingleton<IControlelinks, Controlelinks>();
        services.AddSingleton<Controles>();
        services.AddSingleton<Correcties>();
        services.AddSingleton<Controlevragen>();
        services.AddSingleton<Foutsignalen>();
        services.AddSingleton<Wachtrij>();
        services.AddSingleton<Cijferlezer>();
        services.AddSingleton<Herinneringen>();
        services.AddSingleton<IPeriodiekeTaak, Controlebewaking>();
        services.AddKeyedSingleton(ActualiteitEndpoints.Rem, (_, _) => new Vraagrem(meldingenPerUur));
    }
}
