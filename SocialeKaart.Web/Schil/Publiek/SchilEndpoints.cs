
using SocialeKaart.Core.Catalogus;
namespace SocialeKaart.Web.Schil.Publiek;

/// <summary>The standing pages and the quick exit.</summary>
public static class SchilEndpoints
{
    /// <summary>Path of each standing page; its text is <c>Schil/Teksten/{naam}.{taal}.md</c>.</summary>
    private static readonly string[] Tekstpaginas = ["over", "privacy", "toegankelijkheid", "meldcode", "signaalkaart", "veilig-bekijken"];

    public static void MapSchil(this IEndpointRouteBuilder routes)
    {
        routes.MapPagina("/", () => PubliekRoute.Pagina<ThuisPagina>());
        routes.MapPagina("/noodhulp", () => PubliekRoute.Pagina<NoodhulpPagina>());
        foreach (var naam in Tekstpaginas)
            routes.MapPagina("/" + naam, () => PubliekRoute.Pagina<TekstPagina>(new { Naam = naam }));
        routes.MapMethods("/weg", [HttpMethods.Get, HttpMethods.Head], Weg);
    }

    /// <summary>
    /// The quick exit: a plain link, so that it works without script, session or circuit. Takes the visitor's cookies of this site away
    /// and leads to an everyday page that says nothing about the visit.
    /// </summary>
    private static IResult Weg(HttpContext context, KaartBeeld kaart)
    {
        foreach (var naam in context.Request.Cookies.Keys)
            context.Response.Cookies.Delete(naam);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Location = kaart.Gemeente.SnelWeg;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
