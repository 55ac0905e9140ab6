using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>Our search field for the address bar of a browser (OpenSearch 1.1).</summary>
internal static class Zoekbeschrijving
{
    private const string Vorm = "http://a9.com/-/spec/opensearch/1.1/";

    // A short name has at most 16 characters there.
    private const int LangsteNaam = 16;

    public static byte[] Schrijf(KaartBeeld kaart, Pad pad) => Xml.Schrijf(xml =>
    {
        var naam = $"Sociale kaart {kaart.Gemeente.Naam}";
        xml.WriteStartElement("OpenSearchDescription", Vorm);
        xml.WriteElementString("ShortName", Vorm, naam.Length > LangsteNaam ? "Sociale kaart" : naam);
        xml.WriteElementString("Description", Vorm, naam);
        xml.WriteElementString("InputEncoding", Vorm, "UTF-8");
        xml.WriteStartElement("Url", Vorm);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{pad.Volledig(ZoekUrl.Zoeken)}?{ZoekUrl.Vraag}={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
