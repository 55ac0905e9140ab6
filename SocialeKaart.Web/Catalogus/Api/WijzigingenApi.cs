using System.Xml;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Uitwisseling;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Uitwisseling.Vindbaar;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>What is new or changed, as a feed (Atom, RFC 4287): the latest first.</summary>
public static class WijzigingenApi
{
    /// <summary>Entries in the feed.</summary>
    internal const int Hoogstens = 50;

    private const string Pad = "/wijzigingen/feed.atom";

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void MapWijzigingenApi(this IEndpointRouteBuilder routes) => routes.MapApibestand(
        ApiRoute.Operatie("volgWijzigingen", "wijzigingen", Apiparameter.Moment("gewijzigdSinds")) with { Mediatype = "application/atom+xml; charset=utf-8" },
        Pad,
        vraag => new Apibestand(Schrijf(vraag.Kaart, vraag.Moment("gewijzigdSinds"), vraag.Licentie, vraag.Adres)));

    private static byte[] Schrijf(KaartBeeld kaart, DateTime? sinds, Datalicentie? licentie, Func<string, string> adres)
    {
        List<PubliekeVoorziening> laatste = [.. kaart.Voorzieningen.Where(v => sinds is null || v.Gewijzigd >= sinds).OrderByDescending(v => v.Gewijzigd).ThenBy(v => v.Slug, StringComparer.Ordinal).Take(Hoogstens)];
        return Xml.Schrijf(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, adres(Apiregels.Basis + Pad));
            xml.WriteElementString("title", Atom, $"Sociale kaart {kaart.Gemeente.Naam}");
            xml.WriteElementString("updated", Atom, Xml.Moment(laatste.Count > 0 ? laatste[0].Gewijzigd : DateTime.UnixEpoch));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, $"Sociale kaart {kaart.Gemeente.Naam}");
            xml.WriteEndElement();
            Verwijs(xml, "self", adres(Apiregels.Basis + Pad));
            if (licentie is not null)
            {
                // For people, and for programs (RFC 4946).
                xml.WriteElementString("rights", Atom, licentie.Naam);
                Verwijs(xml, "license", licentie.Adres.AbsoluteUri);
            }

            foreach (var voorziening in laatste)
                Schrijf(xml, voorziening, adres);
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
