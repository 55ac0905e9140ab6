using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>The list: without a query the visitor's own, which only the browser knows; with one the list that the address names.</summary>
public static class LijstEndpoints
{
    /// <summary>A list tells what someone needs: neither a proxy nor the browser is to keep a copy.</summary>
    private const string NietBewaren = "no-store";

    public static void MapLijst(this IEndpointRouteBuilder routes) =>
        routes.MapVraagpagina(Lijst.Pad, (HttpContext context, KaartBeeld kaart) =>
        {
            context.Response.Headers.CacheControl = NietBewaren;
            return PubliekRoute.Pagina<LijstPagina>(new { Gevraagd = Lijst.Lees(context.Request.Query, kaart) });
        });
}
