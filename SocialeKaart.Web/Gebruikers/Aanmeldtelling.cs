using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Core.Gebruikers;

namespace SocialeKaart.Web.Gebruikers;

/// <summary>
/// Counts in a cookie how often this browser tried an address in vain, so that it can be told when trying again has no use. The count is the same for an
/// address without an account: it tells nothing about which there are. What really shuts an account is kept with that account.
/// </summary>
public sealed class Aanmeldtelling(IDataProtectionProvider bescherming, TimeProvider tijd)
{
    private const string Koekje = "aanmeldtelling";

    private readonly IDataProtector slot = bescherming.CreateProtector("SocialeKaart.Aanmeldtelling");

    /// <summary>Notes one more.</summary>
    /// <returns>Whether it was once too often: then an account with this address is shut for a while.</returns>
    public bool Mislukt(HttpContext context, string mail)
    {
        var merk = Geheim.Merk(mail.Trim().ToUpperInvariant());
        var keer = Lees(context) is { } was && was.Merk == merk ? was.Keer + 1 : 1;
        var tot = tijd.GetUtcNow() + Gebruikersregistratie.Dicht;
        context.Response.Cookies.Append(
            Koekje,
            slot.Protect(string.Create(CultureInfo.InvariantCulture, $"{merk} {keer} {tot.ToUnixTimeSeconds()}")),
            new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/inloggen", MaxAge = Gebruikersregistratie.Dicht });
        return keer >= Gebruikersregistratie.MeestePogingen;
    }

    /// <summary>Begins anew: it was right.</summary>
    public static void Vergeet(HttpContext context) => context.Response.Cookies.Delete(Koekje, new CookieOptions { Path = "/inloggen" });

    private (string Merk, int Keer)? Lees(HttpContext context)
    {
        if (context.Request.Cookies[Koekje] is not { } waarde)
            return null;
        try
        {
            var delen = slot.Unprotect(waarde).Split(' ');
            return DateTimeOffset.FromUnixTimeSeconds(long.Parse(delen[2], CultureInfo.InvariantCulture)) > tijd.GetUtcNow() ? (delen[0], int.Parse(delen[1], CultureInfo.InvariantCulture)) : null;
        }
        catch (CryptographicException)
        {
            // Not ours, or of keys that are gone.
            return null;
        }
    }
}
