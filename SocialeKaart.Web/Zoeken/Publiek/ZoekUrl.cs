using System.Globalization;
using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Web.Zoeken.Publiek;

/// <summary>A question as a query string, and back.</summary>
public static class ZoekUrl
{
    public const string Vraag = "q", Pagina = "pagina";

    private static readonly Facet[] Facetten = Enum.GetValues<Facet>();

    /// <summary>Reads a question. A value that no facet knows, from an old link for one, is left out: the visitor gets more, never nothing.</summary>
    public static Zoekopdracht Lees(IQueryCollection query, KaartBeeld kaart)
    {
        var keuzes = new Dictionary<Facet, IReadOnlyList<string>>();
        foreach (var facet in Facetten)
        {
            if (query.TryGetValue(Sleutel.Van(facet), out var waarden)
                && Facetwaarden.Alle(facet, kaart).Intersect(waarden.OfType<string>()).ToList() is { Count: > 0 } gekozen)
            {
                keuzes[facet] = gekozen;
            }
        }

        var vraag = query[Vraag].ToString().Trim();
        return new Zoekopdracht
        {
            Vraag = vraag.Length > Woorden.LangsteVraag ? vraag[..Woorden.LangsteVraag] : vraag,
            Keuzes = keuzes,
            Pagina = int.TryParse(query[Pagina], NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) ? Math.Clamp(pagina, 1, 10_000) : 1,
        };
    }

    /// <summary>The path and query of a question.</summary>
    public static string Schrijf(Zoekopdracht opdracht)
    {
        var url = new StringBuilder("/zoeken");
        void Voeg(string sleutel, string waarde) =>
            url.Append(url.Length == "/zoeken".Length ? '?' : '&').Append(sleutel).Append('=').Append(Uri.EscapeDataString(waarde));

        if (opdracht.Vraag.Length > 0)
            Voeg(Vraag, opdracht.Vraag);
        foreach (var facet in Facetten)
        {
            foreach (var waarde in opdracht.Gekozen(facet))
                Voeg(Sleutel.Van(facet), waarde);
        }

        if (opdracht.Pagina > 1)
            Voeg(Pagina, opdracht.Pagina.ToString(CultureInfo.InvariantCulture));
        return url.ToString();
    }
}
