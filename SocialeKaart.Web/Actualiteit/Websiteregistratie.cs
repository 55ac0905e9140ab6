using SocialeKaart.Core.Actualiteit.Websites;
using SocialeKaart.Core.Opslag.Taken;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Actualiteit;

/// <summary>Puts together what looks at websites.</summary>
public static class Websiteregistratie
{
    /// <summary>Page of this site that says who runs it.</summary>
    private const string Contactpagina = "/over";

    /// <summary>Adds it where the installation asks for it; else nothing of it is there, and no request leaves.</summary>
    /// <param name="services">Of the application.</param>
    /// <param name="instellingen">Its settings.</param>
    /// <exception cref="InvalidOperationException">It is asked for, and nobody would know who looks.</exception>
    public static void VoegWebsitecontroleToe(this IServiceCollection services, Instellingen instellingen)
    {
        if (!instellingen.Websitecontrole)
            return;
        if (!Uri.TryCreate(instellingen.BasisUrl?.TrimEnd('/') + Contactpagina, UriKind.Absolute, out var contact) || (contact.Scheme != Uri.UriSchemeHttp && contact.Scheme != Uri.UriSchemeHttps))
            throw new InvalidOperationException($"{Instellingen.Sectie}:{nameof(Instellingen.Websitecontrole)} needs {nameof(Instellingen.BasisUrl)}: the websites that we look at have to see who asks.");
        services.AddSingleton<Hostrem>();
        services.AddSingleton(s => new Websitebezoeker(contact, s.GetRequiredService<Hostrem>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IPeriodiekeTaak, Websitebewaking>();
    }
}
