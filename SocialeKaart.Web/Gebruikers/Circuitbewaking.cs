using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>Looks twice a minute whether the session of an open page still holds, with the same roles: no request does that for a circuit.</summary>
internal sealed class Circuitbewaking(ILoggerFactory log, Sessies sessies) : RevalidatingServerAuthenticationStateProvider(log)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        authenticationState.User.SessieId() is { } id
        && await sessies.Lees(id, cancellationToken) is { } geldig
        && geldig.Account.Rollen.Select(r => r.Rol).ToHashSet().SetEquals(authenticationState.User.Wie().Rollen);
}
