using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor.Services;
using SocialeKaart.Web.Gebruikers;

namespace SocialeKaart.Web.Schil.Werkplek;

/// <summary>The interactive side of the product: circuits for staff, behind a session.</summary>
public static class WerkplekRegistratie
{
    // What a tab kept of a gesprek comes back in one message; the default of 32 kB is too little for a large household.
    private const int GrootsteBericht = 512 * 1024;

    public static void VoegWerkplekToe(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(opties =>
        {
            // A tab restores its own gesprek; what the server holds of one that is gone is only memory.
            opties.DisconnectedCircuitMaxRetained = 100;
            opties.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(2);
        }).AddHubOptions(opties => opties.MaximumReceiveMessageSize = GrootsteBericht);
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, Circuitbewaking>();
    }

    /// <summary>Maps the pages of the router and the hub of their circuits: none without a session.</summary>
    public static void MapWerkplek(this IEndpointRouteBuilder routes) =>
        routes.MapRazorComponents<WerkplekApp>().AddInteractiveServerRenderMode().RequireAuthorization(Beleid.Medewerker);
}
