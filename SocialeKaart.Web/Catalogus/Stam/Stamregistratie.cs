using SocialeKaart.Core.Catalogus.Stam;
using SocialeKaart.Core.Gebied.Beheer;

namespace SocialeKaart.Web.Catalogus.Stam;

/// <summary>Registers what changes what all entries share.</summary>
internal static class Stamregistratie
{
    public static void VoegStamToe(this IServiceCollection services)
    {
        services.AddSingleton<Stamwijziging>();
        services.AddSingleton<Organisatiebeheer>();
        services.AddSingleton<Onderwerpbeheer>();
        services.AddSingleton<Hulplijnbeheer>();
        services.AddSingleton<Synoniembeheer>();
        services.AddSingleton<Gemeentebeheer>();
    }
}
