using System.Globalization;
using System.Xml;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Catalogus.Productnamen;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>
/// What overheid.nl gathers from every municipality: the entries that have a uniform product name, with the page where people read on
/// (Informatie Publicatie Model Samenwerkende Catalogi 4.0, Logius).
/// </summary>
internal static class SamenwerkendeCatalogi
{
    public const string Adres = "/samenwerkende-catalogi.xml";

    private const string Product = "http://standaarden.overheid.nl/product/terms/", Dc = "http://purl.org/dc/terms/", Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The document; null when the municipality is not named in OWMS, or no entry has a product name: the model has no form for none.</summary>
    /// <param name="kaart">What is on it.</param>
    /// <param name="adres">Makes a path of this site the address that the public knows.</param>
    public static byte[]? Schrijf(KaartBeeld kaart, Func<string, string> adres)
    {
        List<PubliekeVoorziening> producten = [.. kaart.Voorzieningen.Where(v => !v.IsVoorbeeld && Namen(v).Any())];
        return kaart.Gemeente.Owms is { } owms && producten.Count > 0 ? Xml.Schrijf(xml => Alles(xml, kaart.Gemeente.Naam, owms, producten, adres)) : null;
    }

    private static void Alles(XmlWriter xml, string gemeente, string owms, List<PubliekeVoorziening> producten, Func<string, string> adres)
    {
        xml.WriteStartElement("overheidproduct", "scproducten", Product);
        xml.WriteAttributeString("xmlns", "dcterms", null, Dc);
        // The values of "scheme" below are names with this prefix.
        xml.WriteAttributeString("xmlns", "overheid", null, Owms.Voorvoegsel);
        xml.WriteAttributeString("xsi", "schemaLocation", Xsi, $"{Product} http://standaarden.overheid.nl/sc/4.0/xsd/sc.xsd");
        foreach (var voorziening in producten)
        {
            xml.WriteStartElement("scproduct", Product);
            xml.WriteAttributeString("owms-version", "4.0");
            xml.WriteStartElement("meta", Product);
            Kern(xml, voorziening, gemeente, owms, adres);
            Mantel(xml, voorziening);
            Productgegevens(xml, voorziening);
            xml.WriteEndElement();
            xml.WriteElementString("body", Product, null);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Kern(XmlWriter xml, PubliekeVoorziening voorziening, string gemeente, string owms, Func<string, string> adres)
    {
        xml.WriteStartElement("owmskern", Product);
        xml.WriteElementString("identifier", Dc, adres("/voorzieningen/" + voorziening.Slug));
        xml.WriteElementString("title", Dc, voorziening.Inhoud.Naam);
        xml.WriteElementString("language", Dc, voorziening.Inhoud.Taal);
        Term(xml, "type", Dc, "overheid:Informatietype", null, "productbeschrijving");
        xml.WriteElementString("modified", Dc, Amsterdam.Datum(voorziening.Gewijzigd).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Term(xml, "spatial", Dc, "overheid:Gemeente", owms, gemeente);
        Term(xml, "authority", Owms.Voorvoegsel, "overheid:Gemeente", owms, gemeente);
        xml.WriteEndElement();
    }

    private static void Mantel(XmlWriter xml, PubliekeVoorziening voorziening)
    {
        xml.WriteStartElement("owmsmantel", Product);
        Term(xml, "audience", Dc, "overheid:Doelgroep", null, "particulier");
        xml.WriteElementString("abstract", Dc, voorziening.Inhoud.Samenvatting);
        xml.WriteEndElement();
    }

    private static void Productgegevens(XmlWriter xml, PubliekeVoorziening voorziening)
    {
        xml.WriteStartElement("scmeta", Product);
        xml.WriteElementString("productID", Product, voorziening.Id.ToString());
        // The kaart tells the way to something; applying for it goes elsewhere.
        xml.WriteElementString("onlineAanvragen", Product, "nee");
        foreach (var naam in Namen(voorziening))
            Term(xml, "uniformeProductnaam", Product, "overheid:UniformeProductnaam", naam.Uri, naam.Naam);
        xml.WriteEndElement();
    }

    private static void Term(XmlWriter xml, string naam, string ruimte, string schema, string? adres, string tekst)
    {
        xml.WriteStartElement(naam, ruimte);
        xml.WriteAttributeString("scheme", schema);
        if (adres is not null)
            xml.WriteAttributeString("resourceIdentifier", adres);
        xml.WriteString(tekst);
        xml.WriteEndElement();
    }

    private static IEnumerable<Productnaam> Namen(PubliekeVoorziening voorziening) => voorziening.Inhoud.Productnamen.Select(Productnamenlijst.Van).OfType<Productnaam>();
}
