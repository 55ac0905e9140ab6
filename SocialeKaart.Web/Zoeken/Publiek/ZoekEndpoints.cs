using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Zoeken.Publiek;

/// <summary>The search page: one GET form; the whole question stands in its query.</summary>
public static class ZoekEndpoints
{
    /// <summary>Made for this visitor's question: no proxy or shared browser is to keep it.</summary>
    public const string NietBewaren = "private, no-cache";

    public static void MapZoeken(this IEndpointRouteBuilder routes) =>
        routes.MapVraagpagina("/zoeken", (HttpContext context, KaartBeeld kaart, TimeProvider tijd) =>
        {
            context.Response.Headers.CacheControl = NietBewaren;
            var opdracht = ZoekUrl.Lees(context.Request.Query, kaart);
            var resultaat = Zoeker.Zoek(kaart, opdracht, tijd.GetUtcNow().UtcDateTime);
            return PubliekRoute.Pagina<ZoekPagina>(new { Opdracht = opdracht, Resultaat = resultaat });
        });
}
