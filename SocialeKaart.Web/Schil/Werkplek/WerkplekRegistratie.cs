using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor.Services;
using SocialeKaart.Core.Gebruikers;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Gesprek.Werkplek;

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
        }).AddHubOptions(opties =>
        {
            opties.MaximumReceiveMessageSize = GrootsteBericht;
            // A line that went dead without a word is noticed soon: who writes on is writing into nothing.
            opties.KeepAliveInterval = TimeSpan.FromSeconds(3);
        });
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<Collegas>();
        services.AddSingleton<Gesprekskamers>();
        services.AddScoped<Gespreksbewaring>();
        services.AddScoped<AuthenticationStateProvider, Circuitbewaking>();
    }

    /// <summary>Maps the pages of the router and the hub of their circuits: none without a session.</summary>
    public static void MapWerkplek(this IEndpointRouteBuilder routes) =>
        routes.MapRazorComponents<WerkplekApp>().AddInteractiveServerRenderMode(opties => opties.ConfigureWebSocketAcceptContext = Zuinig).RequireAuthorization(Beleid.Medewerker);

    // Compressing with the messages before as a dictionary keeps some 300 kB for every open page, also while nobody does anything.
    private static Task Zuinig(HttpContext context, WebSocketAcceptContext lijn)
    {
        lijn.DisableServerContextTakeover = true;
        return Task.CompletedTask;
    }
}
