using SocialeKaart.Core.Actualiteit;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Zoeken.Werkplek;

namespace SocialeKaart.Web.Catalogus.Werkplek;

/// <summary>Puts together what staff look up, choose and tell each other.</summary>
public static class Werkkennisregistratie
{
    public static void VoegWerkkennisToe(this IServiceCollection services)
    {
        services.AddSingleton<Personeelskaart>();
        services.AddSingleton<Praktijktips>();
        services.AddSingleton<Internefeiten>();
        services.AddSingleton<Keuzelijsten>();
        services.AddSingleton<Wijzigingen>();
        services.AddSingleton<Signalen>();
        // Of one tab: they go with its circuit.
        services.AddScoped<Keuze>();
        services.AddScoped<Zoekstaat>();
        services.AddScoped<Werkbewaring>();
    }
}
