using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>What the provider can do: the code flow with PKCE and nothing else, with keys that live as long as the process.</summary>
internal static class Protocol
{
    /// <summary>Of the authorization endpoint, without the first slash.</summary>
    public const string Inlogpad = "connect/authorize";

    public static void Stel(OpenIddictServerBuilder server)
    {
        server.SetAuthorizationEndpointUris(Inlogpad)
            .SetTokenEndpointUris("connect/token")
            .SetUserInfoEndpointUris("connect/userinfo")
            .SetEndSessionEndpointUris("connect/endsession")
            .AllowAuthorizationCodeFlow()
            .RequireProofKeyForCodeExchange()
            .RegisterScopes(Scopes.Email, Scopes.Profile)
            .RegisterClaims(Claims.Email, Claims.EmailVerified, Claims.Name, Claims.AuthenticationMethodReference, Claims.AuthenticationContextReference)
            .AddEphemeralEncryptionKey()
            .AddEphemeralSigningKey();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        // The name is not among what it tells of itself.
        server.AddEventHandler<HandleUserInfoRequestContext>(h => h.UseInlineHandler(c =>
        {
            c.Claims[Claims.Name] = c.AccessTokenPrincipal.GetClaim(Claims.Name);
            return default;
        }));
        // Nobody stays signed in here, so there is nothing to end but the visit.
        server.AddEventHandler<HandleEndSessionRequestContext>(h => h.UseInlineHandler(c =>
        {
            c.SignOut();
            return default;
        }));
        NeemTerugadressenAan(server);
    }

    /// <summary>
    /// A rule instead of a list of addresses to return to: the application under test needs the issuer when it starts and gets a random port
    /// only then, so that neither of the two can know the other's address beforehand.
    /// </summary>
    private static void NeemTerugadressenAan(OpenIddictServerBuilder server)
    {
        server.RemoveEventHandler(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
        server.AddEventHandler<ValidateAuthorizationRequestContext>(h => h.UseInlineHandler(c =>
        {
            if (!Terugadres.MagNaInloggen(c.RedirectUri))
                c.Reject(Errors.InvalidRequest, $"The address '{c.RedirectUri}' to return to is not allowed.");
            return default;
        }));
        server.RemoveEventHandler(OpenIddictServerHandlers.Session.ValidateClientPostLogoutRedirectUri.Descriptor);
        server.AddEventHandler<ValidateEndSessionRequestContext>(h => h.UseInlineHandler(c =>
        {
            if (c.PostLogoutRedirectUri is not null && !Terugadres.MagNaUitloggen(c.PostLogoutRedirectUri))
                c.Reject(Errors.InvalidRequest, $"The address '{c.PostLogoutRedirectUri}' to return to is not allowed.");
            return default;
        }));
        // Without a list of addresses, only the token that comes along tells which application this is: it seldom names itself.
        server.AddEventHandler<ValidateEndSessionRequestContext>(h => h
            .UseInlineHandler(c =>
            {
                c.Request.ClientId ??= c.IdentityTokenHintPrincipal?.GetAudiences().FirstOrDefault();
                return default;
            })
            .SetOrder(OpenIddictServerHandlers.Session.ValidateAuthorizedParty.Descriptor.Order - 1));
    }
}
