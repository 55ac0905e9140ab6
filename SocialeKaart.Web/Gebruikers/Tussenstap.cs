using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>
/// Between the first factor and the second: a cookie of a quarter of an hour that says whose password, invitation or organisation was right.
/// It opens nothing but the pages of the second factor.
/// </summary>
public static class Tussenstap
{
    public const string Schema = "tussenstap";

    private const string Organisatie = "organisatie";

    /// <summary>Notes that the first factor was right.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="account">Whose.</param>
    /// <param name="viaOrganisatie">Shown by the organisation's own service, not by a password.</param>
    public static Task Onthoud(HttpContext context, Guid account, bool viaOrganisatie) => context.SignInAsync(Schema, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.ToString()), new Claim(Organisatie, viaOrganisatie ? "ja" : "nee")], Schema)));

    /// <summary>Whose first factor was right, and how; null when nobody's.</summary>
    public static async Task<(Guid Account, bool ViaOrganisatie)?> Lees(HttpContext context) =>
        await context.AuthenticateAsync(Schema) is { Succeeded: true, Principal: { } wie }
            ? (Guid.Parse(wie.FindFirstValue(ClaimTypes.NameIdentifier)!), wie.FindFirstValue(Organisatie) == "ja")
            : null;

    /// <summary>Forgets it: the second factor was right too, or the person stopped.</summary>
    public static Task Vergeet(HttpContext context) => context.SignOutAsync(Schema);
}
