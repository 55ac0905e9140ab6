using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Web.Schil.Beveiliging;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>
/// The one place where a visitor's answers are: an encrypted session cookie in the visitor's own browser. No script can read it, it goes with
/// no request from another site, and it is unreadable after <see cref="Houdbaar"/>, also when the browser keeps its session.
/// </summary>
public sealed class Staatkoekje(IDataProtectionProvider bescherming)
{
    public const string Naam = "wegwijzer";

    /// <summary>Longest value, in characters: browsers refuse cookies over 4,096 bytes with their name and attributes.</summary>
    public const int LangsteWaarde = 3900;

    /// <summary>How long answers can be gone on with.</summary>
    public static readonly TimeSpan Houdbaar = TimeSpan.FromHours(12);

    private const char TussenDelen = '\n', TussenWoorden = '|';
    private readonly ITimeLimitedDataProtector slot = bescherming.CreateProtector("Wegwijzer", "v1").ToTimeLimitedDataProtector();

    /// <summary>The answers so far; none when there is no cookie, or it cannot be read any more.</summary>
    public Staat Lees(HttpContext context, KaartBeeld kaart)
    {
        var definitie = kaart.Wegwijzer;
        if (context.Request.Cookies[Naam] is not { Length: > 0 and <= LangsteWaarde } waarde || Open(waarde) is not { } tekst)
            return Staat.Leeg(definitie);
        var delen = tekst.Split(TussenDelen);
        var woorden = delen.Skip(1).Select(d => d.Split(TussenWoorden)).Where(d => d.Length > 1)
            .DistinctBy(d => d[0]).ToDictionary(d => d[0], IReadOnlyList<string> (d) => d[1..]);
        return new Staat(Antwoordtekst.Lees(definitie, delen[0]), woorden);
    }

    /// <summary>Gives the answers to the visitor's browser. Words of a story go when they would make it too long.</summary>
    public void Schrijf(HttpContext context, KaartBeeld kaart, Staat staat)
    {
        var tekst = Antwoordtekst.Schrijf(kaart.Wegwijzer, staat.Antwoorden);
        var metWoorden = staat.Woorden.Aggregate(tekst, (som, w) => som + TussenDelen + string.Join(TussenWoorden, w.Value.Select(Kaal).Prepend(w.Key)));
        var waarde = Sluit(metWoorden);
        if (waarde.Length > LangsteWaarde)
            waarde = Sluit(tekst);
        context.Response.Cookies.Append(Naam, waarde, Bezoekerskoekje.Opties(context));
    }

    public static void Wis(HttpContext context) => context.Response.Cookies.Delete(Naam, Bezoekerskoekje.Opties(context));

    private static string Kaal(string woord) => woord.Replace(TussenWoorden, ' ').Replace(TussenDelen, ' ');

    private string Sluit(string tekst) => slot.Protect(Antwoordtekst.Pak(tekst), Houdbaar);

    private string? Open(string waarde)
    {
        try
        {
            return Antwoordtekst.PakUit(slot.Unprotect(waarde));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
