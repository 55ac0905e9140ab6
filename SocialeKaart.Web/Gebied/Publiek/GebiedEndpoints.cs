using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Gebied.Publiek;

/// <summary>"Deze week in uw wijk": what is open where, for the notice board; and the municipality's own colours.</summary>
public static class GebiedEndpoints
{
    public static void MapGebied(this IEndpointRouteBuilder routes)
    {
        routes.MapHuisstijl();
        routes.MapPagina("/deze-week", () => PubliekRoute.Pagina<PlaatsenPagina>());
        routes.MapPagina("/deze-week/{plaats}", (string plaats, KaartBeeld kaart) => kaart.Wijken.FirstOrDefault(w => w.Id == plaats) is { } wijk
            ? PubliekRoute.Pagina<DezeWeekPagina>(new { Wijk = wijk })
            : (IResult)PubliekRoute.NietGevonden());
    }
}
