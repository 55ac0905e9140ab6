using Microsoft.Extensions.Options;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Web.Gebied.Adres;
using SocialeKaart.Web.Gebied.Tegels;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebied;

/// <summary>Registers what the map and its optional outside services need.</summary>
internal static class Gebiedregistratie
{
    public static void VoegGebiedToe(this IServiceCollection services)
    {
        services.AddSingleton<Grenzenimport>();
        services.AddSingleton<Gebiedslaag>();
        services.AddSingleton<Achtergrond>();
        services.AddSingleton<Tegelbron>();
        services.AddSingleton(Zoeker);
    }

    private static IAdreszoeker Zoeker(IServiceProvider diensten)
    {
        var keuze = diensten.GetRequiredService<IOptions<Instellingen>>().Value.Adreszoeker?.Trim() ?? "";
        if (keuze.Length == 0)
            return new GeenAdreszoeker();
        if (keuze != PdokAdreszoeker.Naam && !(Uri.TryCreate(keuze, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"))
            throw new InvalidOperationException($"SocialeKaart:Adreszoeker is neither empty nor '{PdokAdreszoeker.Naam}' nor a web address.");
        return new PdokAdreszoeker(
            keuze == PdokAdreszoeker.Naam ? PdokAdreszoeker.Standaarddienst : new Uri(keuze),
            diensten.GetRequiredService<KaartBron>(),
            diensten.GetRequiredService<TimeProvider>());
    }
}
