using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Gebied.Publiek;

/// <summary>The map of a question: the same query string as the results.</summary>
public static class KaartUrl
{
    public const string Pad = "/kaart";

    /// <summary>The path and query of the map of a question.</summary>
    public static string Schrijf(Zoekopdracht opdracht) => ZoekUrl.Schrijf(opdracht with { Pagina = 1 }, Pad);

    /// <summary>The keys and values of a question without its words, for the hidden fields of a form.</summary>
    public static IEnumerable<(string Sleutel, string Waarde)> ZonderWoorden(Zoekopdracht opdracht) => ZoekUrl.Delen(opdracht with { Vraag = "" });
}
