using System.Xml;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Uitwisseling;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Uitwisseling.Vindbaar;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>What is new or changed, as a feed (Atom, RFC 4287) in pages (RFC 5005): the latest first.</summary>
public static class WijzigingenApi
{
    /// <summary>Entries on a page.</summary>
    internal const int PerPagina = 50;

    private const string Pad = "/wijzigingen/feed.atom", Sinds = "gewijzigdSinds", Pagina = "pagina";

    private const int MeestePaginas = 10_000;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapWijzigingenApi(this IEndpointRouteBuilder routes) => routes.MapApibestand(
        ApiRoute.Operatie("volgWijzigingen", "wijzigingen", Apiparameter.Moment(Sinds), Apiparameter.Getal(Pagina, 1, MeestePaginas)) with { HeeftPaginas = true, Mediatype = "application/atom+xml; charset=utf-8" },
        Pad,
        vraag => new Apibestand(Schrijf(vraag)));

    private static byte[] Schrijf(Apivraag vraag)
    {
        var (kaart, sinds, deze) = (vraag.Kaart, vraag.Moment(Sinds), vraag.Getal(Pagina, 1));
        List<PubliekeVoorziening> alle = [.. kaart.Voorzieningen.Where(v => sinds is null || v.Gewijzigd >= sinds).OrderByDescending(v => v.Gewijzigd).ThenBy(v => v.Slug, StringComparer.Ordinal)];
        var paginas = Apipaginas.Bij(vraag.Context, Pagina, deze, Math.Max(1, (alle.Count + PerPagina - 1) / PerPagina)).InKop(vraag.Context.Response);
        return Xml.Schrijf(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, vraag.Adres(Apiregels.Basis + Pad));
            xml.WriteElementString("title", Atom, $"Sociale kaart {kaart.Gemeente.Naam}");
            xml.WriteElementString("updated", Atom, Xml.Moment(alle.Count > 0 ? alle[0].Gewijzigd : sinds ?? DateTime.UnixEpoch));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, $"Sociale kaart {kaart.Gemeente.Naam}");
            xml.WriteEndElement();
            Verwijs(xml, "self", paginas.Deze);
            foreach (var (soort, adres) in new[] { ("first", paginas.Eerste), ("previous", paginas.Vorige), ("next", paginas.Volgende), ("last", paginas.Laatste) })
            {
                if (adres is not null)
                    Verwijs(xml, soort, adres);
            }

            if (vraag.Licentie is { } licentie)
            {
                // For people, and for programs (RFC 4946).
                xml.WriteElementString("rights", Atom, licentie.Naam);
                Verwijs(xml, "license", licentie.Adres.AbsoluteUri);
            }

            foreach (var voorziening in alle.Skip((deze - 1) * PerPagina).Take(PerPagina))
                Schrijf(xml, voorziening, vraag.Adres);
            xml.WriteEndElement();
        });
    }

    private static void Schrijf(XmlWriter xml, PubliekeVoorziening voorziening, Func<string, string> adres)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"urn:uuid:{voorziening.Id}");
        xml.WriteElementString("title", Atom, voorziening.Inhoud.Naam);
        xml.WriteElementString("updated", Atom, Xml.Moment(voorziening.Gewijzigd));
        xml.WriteElementString("summary", Atom, voorziening.Inhoud.Samenvatting);
        Verwijs(xml, "alternate", adres("/voorzieningen/" + voorziening.Slug));
        xml.WriteEndElement();
    }

    private static void Verwijs(XmlWriter xml, string soort, string adres)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", soort);
        xml.WriteAttributeString("href", adres);
        xml.WriteEndElement();
    }
}
