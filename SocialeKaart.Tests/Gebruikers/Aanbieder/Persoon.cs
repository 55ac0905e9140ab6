using System.Collections.Immutable;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace SocialeKaart.Tests.Gebruikers.Aanbieder;

/// <summary>What the provider tells about someone who signed in.</summary>
internal static class Persoon
{
    /// <summary>
    /// The same e-mail is the same <c>sub</c> in every run; the name is what stands before the @. With more than one means in
    /// <paramref name="middelen"/>, separated by spaces, <c>acr</c> is 2, else 1.
    /// </summary>
    public static ClaimsPrincipal Maak(string email, bool bevestigd, string middelen, ImmutableArray<string> omvang)
    {
        var amr = middelen.Split(' ');
        var identiteit = new ClaimsIdentity("aanbieder", Claims.Name, Claims.Role)
            .SetClaim(Claims.Subject, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(email)).AsSpan(0, 16)))
            .SetClaim(Claims.Email, email)
            .SetClaim(Claims.EmailVerified, bevestigd)
            .SetClaim(Claims.Name, email.Split('@')[0])
            .SetClaims(Claims.AuthenticationMethodReference, [.. amr])
            .SetClaim(Claims.AuthenticationContextReference, amr.Length > 1 ? "2" : "1")
            .SetScopes(omvang)
            .SetDestinations(c => Bestemming(c, omvang));
        return new ClaimsPrincipal(identiteit);
    }

    /// <summary>As everywhere: an e-mail or a name only for an application that asked for it.</summary>
    private static string[] Bestemming(Claim claim, ImmutableArray<string> omvang) => claim.Type switch
    {
        Claims.Email or Claims.EmailVerified when !omvang.Contains(Scopes.Email) => [],
        Claims.Name when !omvang.Contains(Scopes.Profile) => [],
        _ => [Destinations.AccessToken, Destinations.IdentityToken],
    };
}
