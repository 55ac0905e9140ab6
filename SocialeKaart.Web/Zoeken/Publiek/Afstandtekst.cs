using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Web.Zoeken.Publiek;

/// <summary>Says a distance in words, no more precisely than it is known.</summary>
public static class Afstandtekst
{
    private const double Kilometer = 1000;

    /// <summary>Two places that are each known by their wijk can be as far apart as a wijk is wide.</summary>
    private const double Wijkbreedte = 500;

    private static CultureInfo Cultuur => CultureInfo.CurrentUICulture;

    public static string Van(Hemelsbreed afstand, IStringLocalizer teksten)
    {
        if (afstand.Ongeveer && afstand.Meters < Wijkbreedte)
            return teksten["Afstand.Bij"];
        var trap = afstand.Ongeveer ? 500 : 100;
        var meters = Math.Max(trap, Math.Round(afstand.Meters / trap) * trap);
        var tekst = meters < Kilometer
            ? $"{meters:0} m"
            : (meters / Kilometer).ToString("0.#", Cultuur) + " km";
        return afstand.Ongeveer ? teksten["Afstand.Ongeveer", tekst] : teksten["Afstand", tekst];
    }
}
