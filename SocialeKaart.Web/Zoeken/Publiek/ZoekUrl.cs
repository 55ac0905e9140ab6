using System.Globalization;
using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Core.Zoeken.Verstaan;

namespace SocialeKaart.Web.Zoeken.Publiek;

/// <summary>A question as a query string, and back.</summary>
public static class ZoekUrl
{
    public const string Zoeken = "/zoeken";
    public const string Vraag = "q", Bij = "bij", Ruim = "ruim", Letterlijk = "letterlijk", Niet = "niet", Waarom = "waarom", Pagina = "pagina";
    private const string Ja = "1";

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

        var bij = Kort(query[Bij].ToString(), Plekken.LangsteInvoer);
        return new Zoekopdracht
        {
            Vraag = Kort(query[Vraag].ToString(), Woorden.LangsteVraag),
            Keuzes = keuzes,
            Bij = bij,
            Ruim = query[Ruim] == Ja,
            Letterlijk = query[Letterlijk] == Ja,
            Waarom = query[Waarom] == Ja,
            Niet = [.. Sleutel.Alle<Facet>().Append(Vraaglezer.Bij).Intersect(query[Niet].OfType<string>())],
            Pagina = int.TryParse(query[Pagina], NumberStyles.None, CultureInfo.InvariantCulture, out var pagina) ? Math.Clamp(pagina, 1, 10_000) : 1,
        };
    }

    /// <summary>The path and query of a question.</summary>
    /// <param name="opdracht">The question.</param>
    /// <param name="pad">Another page that reads the same query.</param>
    public static string Schrijf(Zoekopdracht opdracht, string pad = Zoeken)
    {
        var url = new StringBuilder(pad);
        var teken = '?';
        foreach (var (sleutel, waarde) in Delen(opdracht))
        {
            url.Append(teken).Append(sleutel).Append('=').Append(Uri.EscapeDataString(waarde));
            teken = '&';
        }

        if (opdracht.Pagina > 1)
            url.Append(teken).Append(Pagina).Append('=').Append(opdracht.Pagina.ToString(CultureInfo.InvariantCulture));
        return url.ToString();
    }

    /// <summary>The keys and values of a question, for a query string or the hidden fields of a form; without its page.</summary>
    public static IEnumerable<(string Sleutel, string Waarde)> Delen(Zoekopdracht opdracht)
    {
        if (opdracht.Vraag.Length > 0)
            yield return (Vraag, opdracht.Vraag);
        if (opdracht.Bij.Length > 0)
            yield return (Bij, opdracht.Bij);
        foreach (var facet in Facetten)
        {
            foreach (var waarde in opdracht.Gekozen(facet))
                yield return (Sleutel.Van(facet), waarde);
        }

        foreach (var niet in opdracht.Niet)
            yield return (Niet, niet);
        if (opdracht.Ruim)
            yield return (Ruim, Ja);
        if (opdracht.Letterlijk)
            yield return (Letterlijk, Ja);
        if (opdracht.Waarom)
            yield return (Waarom, Ja);
    }

    private static string Kort(string tekst, int lengte)
    {
        var kaal = tekst.Trim();
        return kaal.Length > lengte ? kaal[..lengte] : kaal;
    }
}
