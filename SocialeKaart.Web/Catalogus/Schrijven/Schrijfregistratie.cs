using SocialeKaart.Core.Catalogus.Schrijven;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Web.Catalogus.Schrijven;

/// <summary>Puts together how entries are written.</summary>
public static class Schrijfregistratie
{
    public static void VoegSchrijvenToe(this IServiceCollection services)
    {
        services.AddSingleton<Schrijftafel>();
        services.AddSingleton<Schrijfuitgave>();
        services.AddSingleton<Vertrouwen>();
        services.AddSingleton<ITaakwerk, Planningwerk>();
        services.AddSingleton<IPeriodiekeTaak, Conceptopruiming>();
        services.AddScoped<Inhoudswoorden>();
    }
}
