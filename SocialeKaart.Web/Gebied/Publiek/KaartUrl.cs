using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Gebied.Publiek;

/// <summary>The map of a question: the same query string as the results.</summary>
public static class KaartUrl
{
    public const string Pad = "/kaart";

    private const string Zoekpad = "/zoeken";

    /// <summary>The path and query of the map of a question.</summary>
    public static string Schrijf(Zoekopdracht opdracht) => Pad + ZoekUrl.Schrijf(opdracht with { Pagina = 1 })[Zoekpad.Length..];

    /// <summary>The keys and values of a question without its words, for the hidden fields of a form.</summary>
    public static IEnumerable<(string Sleutel, string Waarde)> ZonderWoorden(Zoekopdracht opdracht) =>
        from deel in Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Schrijf(opdracht with { Vraag = "" })[Pad.Length..])
        from waarde in deel.Value
        select (deel.Key, waarde!);
}
