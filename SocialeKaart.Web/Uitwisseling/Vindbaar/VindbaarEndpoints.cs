using System.Text;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>What search engines, browsers and feed readers ask for.</summary>
public static class VindbaarEndpoints
{
    /// <summary>Address of the feed for people.</summary>
    public const string Nieuws = "/nieuw.rss";

    /// <summary>Address of the description of our search field.</summary>
    public const string Zoekveld = "/opensearch.xml";

    /// <summary>What is of one visitor, or for who has an account: no engine has business there.</summary>
    private static readonly string[] Gesloten = ["/werkplek", "/beheer", "/inloggen", "/account", "/uitnodiging", "/volg", "/zorg-om-iemand", "/wegwijzer/", "/lijst", "/zoeken", "/weg", "/en/volg", "/en/zorg-om-iemand", "/en/wegwijzer/", "/en/lijst", "/en/zoeken"];

    public static void MapVindbaar(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/robots.txt", "text/plain; charset=utf-8", (_, pad, _) => Encoding.UTF8.GetBytes(
            $"User-agent: *\n{string.Concat(Gesloten.Select(g => $"Disallow: {g}\n"))}\nSitemap: {pad.Volledig(Sitemap.Pad)}\n"));
        Map(routes, Sitemap.Pad, "application/xml; charset=utf-8", (kaart, pad, _) => Sitemap.Schrijf(kaart, pad));
        Map(routes, Zoekveld, "application/opensearchdescription+xml; charset=utf-8", (kaart, pad, _) => Zoekbeschrijving.Schrijf(kaart, pad));
        Map(routes, Nieuws, "application/rss+xml; charset=utf-8", Nieuwsfeed.Schrijf);
        routes.MapPagina(SamenwerkendeCatalogi.Adres, (KaartBeeld kaart, Pad pad) =>
            SamenwerkendeCatalogi.Schrijf(kaart, pad.Volledig) is { } document ? Results.Bytes(document, "application/xml; charset=utf-8") : PubliekRoute.NietGevonden());
        routes.MapMethods("/.well-known/security.txt", PubliekRoute.Lezen, (Pad pad, TimeProvider tijd, Datavoorwaarden voorwaarden) =>
            voorwaarden.Contactmail is { } mail
                ? Results.Text($"Contact: mailto:{mail}\nExpires: {tijd.GetUtcNow().UtcDateTime.Date.AddMonths(6):yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: nl, en\nCanonical: {pad.Volledig("/.well-known/security.txt")}\n")
                : PubliekRoute.NietGevonden());
    }

    private static void Map(IEndpointRouteBuilder routes, string adres, string soort, Func<KaartBeeld, Pad, Datalicentie?, byte[]> schrijf) =>
        routes.MapPagina(adres, (KaartBeeld kaart, Pad pad, Datavoorwaarden voorwaarden) => Results.Bytes(schrijf(kaart, pad, voorwaarden.Licentie), soort));
}
