using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Wegwijzer.Publiek;

/// <summary>The door for who does not know what to ask for.</summary>
public static class WegwijzerEndpoints
{
    public static void MapWegwijzer(this IEndpointRouteBuilder routes) =>
        routes.MapPagina("/wegwijzer", () => PubliekRoute.Pagina<WegwijzerPagina>());
}
