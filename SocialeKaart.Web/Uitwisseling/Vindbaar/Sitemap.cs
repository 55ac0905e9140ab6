using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>All pages that are the same for everyone, with when they changed (sitemaps.org 0.9).</summary>
internal static class Sitemap
{
    public const string Pad = "/sitemap.xml";

    private const string Vorm = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Vast = ["/", "/noodhulp", "/wegwijzer", "/kaart", "/deze-week", "/over", "/privacy", "/toegankelijkheid", "/meldcode", "/signaalkaart", "/veilig-bekijken", OpenData.Pad];

    public static byte[] Schrijf(KaartBeeld kaart, Pad pad) => Xml.Schrijf(xml =>
    {
        xml.WriteStartElement("urlset", Vorm);
        foreach (var (adres, gewijzigd) in Adressen(kaart))
        {
            xml.WriteStartElement("url", Vorm);
            xml.WriteElementString("loc", Vorm, pad.Volledig(adres));
            if (gewijzigd is { } op)
                xml.WriteElementString("lastmod", Vorm, Xml.Moment(op));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    // Of a fictitious entry nobody has to find the page.
    private static IEnumerable<(string Adres, DateTime? Gewijzigd)> Adressen(KaartBeeld kaart) =>
    [
        .. Vast.Select(v => (v, (DateTime?)null)),
        .. kaart.Leefdomeinen.Select(l => l.Id).Concat(kaart.Onderwerpen.Select(o => o.Id)).Select(id => ("/onderwerpen/" + id, Laatst(kaart.Bij(id)))),
        .. kaart.Organisaties.Where(o => o.Herkomst != Herkomst.Voorbeeld).Select(o => ("/organisaties/" + o.Slug, Laatst(kaart.Van(o)))),
        .. kaart.Voorzieningen.Where(v => !v.IsVoorbeeld).Select(v => ("/voorzieningen/" + v.Slug, (DateTime?)v.Gewijzigd)),
    ];

    private static DateTime? Laatst(IEnumerable<PubliekeVoorziening> voorzieningen) => voorzieningen.Select(v => (DateTime?)v.Gewijzigd).Max();
}
