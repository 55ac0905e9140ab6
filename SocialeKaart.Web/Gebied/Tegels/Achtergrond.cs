using System.Globalization;
using Microsoft.Extensions.Options;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Gebied.Tegels;

/// <summary>Which background the map has: none unless the administrator chose one.</summary>
public sealed class Achtergrond
{
    /// <summary>The preset: the BRT background map of Kadaster, published by PDOK, in grey so that signs stand out.</summary>
    public const string Brt = "brt";

    private const string BrtSjabloon = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png";
    private static readonly string[] Plaatshouders = ["{z}", "{x}", "{y}"];
    private readonly string sjabloon;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">The template is no web address with {z}, {x} and {y}.</exception>
    public Achtergrond(IOptions<Instellingen> instellingen)
    {
        var keuze = instellingen.Value.Achtergrondkaart?.Trim() ?? "";
        sjabloon = keuze == Brt ? BrtSjabloon : keuze;
        if (IsAan && !(Plaatshouders.All(sjabloon.Contains) && Uri.TryCreate(sjabloon, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https"))
            throw new InvalidOperationException($"SocialeKaart:Achtergrondkaart is neither empty nor '{Brt}' nor a web address with {{z}}, {{x}} and {{y}}.");
        var bron = instellingen.Value.AchtergrondkaartBron?.Trim() ?? "";
        Bron = bron.Length > 0 ? bron : keuze switch
        {
            "" => "",
            Brt => "Kadaster (BRT), CC BY 4.0",
            _ => new Uri(sjabloon).Host,
        };
    }

    public bool IsAan => sjabloon.Length > 0;

    /// <summary>Who made the background, to be named with the map.</summary>
    public string Bron { get; }

    /// <summary>Where a tile is to be fetched.</summary>
    public Uri Adres(Tegel tegel) => new(sjabloon
        .Replace("{z}", tegel.Z.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{x}", tegel.X.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{y}", tegel.Y.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
