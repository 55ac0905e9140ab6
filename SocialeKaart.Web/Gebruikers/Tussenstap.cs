using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>
/// Between the first factor and the second: a cookie of a quarter of an hour that says whose password, invitation or organisation was right.
/// It opens nothing but the pages of the second factor, and counts no more once the account has another password.
/// </summary>
public static class Tussenstap
{
    public const string Schema = "tussenstap";

    private const string Organisatie = "organisatie", Wachtwoord = "wachtwoord";

    /// <summary>Notes that the first factor was right.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="account">Whose.</param>
    /// <param name="viaOrganisatie">Shown by the organisation's own service, not by a password.</param>
    public static Task Onthoud(HttpContext context, Account account, bool viaOrganisatie) => context.SignInAsync(Schema, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(Organisatie, viaOrganisatie ? "ja" : "nee"), new Claim(Wachtwoord, Merk(account))], Schema)));

    /// <summary>Whose first factor was right, and how; null when nobody's.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="zoek">Finds an account by its id; null when it may not sign in.</param>
    public static async Task<(Account Account, bool ViaOrganisatie)?> Lees(HttpContext context, Func<string, Task<Account?>> zoek) =>
        await context.AuthenticateAsync(Schema) is { Succeeded: true, Principal: { } wie }
        && await zoek(wie.FindFirstValue(ClaimTypes.NameIdentifier)!) is { } account
        && wie.FindFirstValue(Wachtwoord) == Merk(account)
            ? (account, wie.FindFirstValue(Organisatie) == "ja")
            : null;

    /// <summary>Forgets it: the second factor was right too, or the person stopped.</summary>
    public static Task Vergeet(HttpContext context) => context.SignOutAsync(Schema);

    // Who lost the account by a recovery link must not go on to give it a second factor.
    private static string Merk(Account account) => Geheim.Merk(account.PasswordHash ?? "");
}
