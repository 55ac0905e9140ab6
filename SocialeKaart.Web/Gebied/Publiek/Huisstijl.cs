using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Gebied.Beheer;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebied.Publiek;

/// <summary>
/// The municipality's own colours as a small style sheet, in the place of tokens: pages take no styles of their own. Without colours there is none, and pages
/// are as they were.
/// </summary>
public static class Huisstijl
{
    private const string Blad = "/stijl/gemeente.css";
    private static readonly ConditionalWeakTable<Gemeentekleuren, Bestand> Gemaakt = [];

    /// <summary>Its address, with a mark of its content; null when the municipality has no colours of its own.</summary>
    public static string? Pad(Gemeente gemeente) => Van(gemeente) is { } bestand ? Pad(bestand) : null;

    public static void MapHuisstijl(this IEndpointRouteBuilder routes) => routes.MapMethods(Blad, PubliekRoute.Lezen, (HttpContext context, KaartBeeld kaart) =>
    {
        if (Van(kaart.Gemeente) is not { } bestand)
            return PubliekRoute.NietGevonden();
        // An old mark, or none: browsers would keep these colours under it for good.
        return context.Request.Query[Bestandsversies.Sleutel] == bestand.Merk ? Results.Text(bestand.Tekst, "text/css", Encoding.UTF8) : Results.Redirect(Pad(bestand));
    });

    private static string Pad(Bestand bestand) => $"{Blad}?{Bestandsversies.Sleutel}={bestand.Merk}";

    private static Bestand? Van(Gemeente gemeente) => gemeente.Kleuren is { IsGeen: false } kleuren ? Gemaakt.GetValue(kleuren, Maak) : null;

    private static Bestand Maak(Gemeentekleuren kleuren)
    {
        var paletten = Kleurtoets.Paletten(kleuren);
        // A colour that is chosen for one kind of screen must not stand on the other.
        var tekst = Blok("not all and (prefers-color-scheme:dark)", paletten[0], Palet.Licht) + Blok("(prefers-color-scheme:dark)", paletten[1], Palet.Donker);
        return new Bestand(tekst, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..12]);
    }

    private static string Blok(string scherm, Palet palet, Palet standaard)
    {
        var regels = new StringBuilder();
        Voeg("merk", p => p.Merk);
        Voeg("merk-diep", p => p.MerkDiep);
        Voeg("merk-zacht", p => p.MerkZacht);
        Voeg("accent", p => p.Accent);
        Voeg("accent-zacht", p => p.AccentZacht);
        return regels.Length == 0 ? "" : $"@media {scherm}{{:root{{{regels}}}}}";

        void Voeg(string naam, Func<Palet, Kleur> kleur)
        {
            if (kleur(palet) != kleur(standaard))
                regels.Append("--").Append(naam).Append(':').Append(kleur(palet)).Append(';');
        }
    }

    private sealed record Bestand(string Tekst, string Merk);
}
