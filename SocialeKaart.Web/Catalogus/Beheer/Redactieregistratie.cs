using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

namespace SocialeKaart.Web.Catalogus.Beheer;

/// <summary>Puts together what the redactie does with all entries at once, and with what they were.</summary>
public static class Redactieregistratie
{
    public static void VoegRedactieToe(this IServiceCollection services)
    {
        services.AddSingleton<Roosterlezer>();
        services.AddSingleton<Bulkbewerking>();
        services.AddSingleton<Geschiedenis>();
        services.AddSingleton<Voorbeelden>();
        services.AddSingleton<Dubbellijst>();
        services.AddSingleton<Samenvoeger>();
        services.AddScoped<Roosterwoorden>();
    }
}
