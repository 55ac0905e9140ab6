using System.Globalization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>What is new or changed, for who follows it in a feed reader (RSS 2.0).</summary>
internal static class Nieuwsfeed
{
    private const int Hoogstens = 30;

    public static byte[] Schrijf(KaartBeeld kaart, Pad pad, Datalicentie? licentie) => Xml.Schrijf(xml =>
    {
        var naam = $"Sociale kaart {kaart.Gemeente.Naam}";
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", naam);
        xml.WriteElementString("link", pad.Volledig("/"));
        xml.WriteElementString("description", naam);
        xml.WriteElementString("language", "nl");
        if (licentie is not null)
            xml.WriteElementString("copyright", licentie.Adres.AbsoluteUri);
        foreach (var voorziening in kaart.Voorzieningen.Where(v => !v.IsVoorbeeld).OrderByDescending(v => v.Gewijzigd).ThenBy(v => v.Slug, StringComparer.Ordinal).Take(Hoogstens))
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", voorziening.Inhoud.Naam);
            xml.WriteElementString("link", pad.Volledig("/voorzieningen/" + voorziening.Slug));
            xml.WriteElementString("description", voorziening.Inhoud.Samenvatting);
            xml.WriteElementString("pubDate", voorziening.Gewijzigd.ToString("r", CultureInfo.InvariantCulture));
            xml.WriteStartElement("guid");
            xml.WriteAttributeString("isPermaLink", "false");
            // Another change is another item.
            xml.WriteString($"urn:uuid:{voorziening.Id}:{Xml.Moment(voorziening.Gewijzigd)}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
