using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Core.Uitwisseling;
using SocialeKaart.Core.Uitwisseling.Inlezen;
using SocialeKaart.Web.Uitwisseling.Beheer;
using SocialeKaart.Web.Uitwisseling.Hsds;

namespace SocialeKaart.Web.Uitwisseling;

/// <summary>Puts together taking files in and along by way of the browser, and what other servers read.</summary>
public static class Uitwisselingregistratie
{
    public static void VoegUitwisselingToe(this IServiceCollection services)
    {
        services.AddSingleton<Importlopers>();
        services.AddSingleton<Importopdrachten>();
        services.AddSingleton<Importgevolgen>();
        services.AddScoped<Kolomwoorden>();
        services.AddSingleton<ITaakwerk, Importwerk>();
        services.AddSingleton<IPeriodiekeTaak, Importopruiming>();
        services.AddSingleton<Kaartuitvoer>();
        services.AddSingleton<Hsdsvoorraad>();
    }
}
