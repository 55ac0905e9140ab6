using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Web.Schil.Beveiliging;

namespace SocialeKaart.Web.Overdracht.Publiek;

/// <summary>
/// The one place where a <see cref="Volgsessie"/> is: an encrypted session cookie in the resident's own browser. No script can read it, it goes with no
/// request from another site, and it opens nothing any more when it was not used for <see cref="Houdbaar"/>, also when the browser keeps it.
/// </summary>
public sealed class Volgkoekje(IDataProtectionProvider bescherming, TimeProvider tijd)
{
    public const string Naam = "volg";

    /// <summary>How long after the last page it opens the next.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(15);

    // Far more than it holds: what is longer was not written here.
    private const int LangsteWaarde = 2000;

    private readonly IDataProtector slot = bescherming.CreateProtector("Volgen", "v1");

    /// <summary>Null when there is none, or it is too old, or it cannot be read.</summary>
    public Volgsessie? Lees(HttpContext context) =>
        context.Request.Cookies[Naam] is { Length: > 0 and <= LangsteWaarde } waarde && Open(waarde) is { } inhoud && tijd.GetUtcNow() < inhoud.Tot ? inhoud.Sessie : null;

    /// <summary>Gives it to the browser, to last from now on.</summary>
    public void Schrijf(HttpContext context, Volgsessie sessie) =>
        context.Response.Cookies.Append(Naam, slot.Protect(JsonSerializer.Serialize(new Inhoud(sessie, tijd.GetUtcNow() + Houdbaar))), Bezoekerskoekje.Opties(context));

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(Naam, Bezoekerskoekje.Opties(context));

    private Inhoud? Open(string waarde)
    {
        try
        {
            return JsonSerializer.Deserialize<Inhoud>(slot.Unprotect(waarde));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Inhoud(Volgsessie Sessie, DateTimeOffset Tot);
}
