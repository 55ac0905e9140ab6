using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;

namespace SocialeKaart.Web.Catalogus.Publiek;

/// <summary>The pages of voorzieningen, organisaties, leefdomeinen and onderwerpen.</summary>
public static class CatalogusEndpoints
{
    public static void MapCatalogus(this IEndpointRouteBuilder routes)
    {
        routes.MapPagina("/voorzieningen/{slug}", (string slug, KaartBeeld kaart, Pad pad) => kaart.Voorziening(slug) switch
        {
            null => (IResult)PubliekRoute.NietGevonden(),
            // It was merged: whoever kept the old address goes on to what took its place.
            { } voorziening when voorziening.Slug != slug => Results.Redirect(pad.Naar("/voorzieningen/" + voorziening.Slug), permanent: true),
            { } voorziening => PubliekRoute.Pagina<VoorzieningPagina>(new { Voorziening = voorziening }),
        });
        routes.MapPagina("/organisaties/{slug}", (string slug, KaartBeeld kaart) => kaart.Organisatie(slug) is { } organisatie
            ? PubliekRoute.Pagina<OrganisatiePagina>(new { Organisatie = organisatie })
            : (IResult)PubliekRoute.NietGevonden());
        // Leefdomeinen and onderwerpen share one namespace of ids.
        routes.MapPagina("/onderwerpen/{id}", (string id, KaartBeeld kaart) => (kaart.Leefdomein(id), kaart.Onderwerp(id)) switch
        {
            ({ } leefdomein, _) => PubliekRoute.Pagina<LeefdomeinPagina>(new { Leefdomein = leefdomein }),
            (_, { } onderwerp) => PubliekRoute.Pagina<OnderwerpPagina>(new { Onderwerp = onderwerp }),
            _ => (IResult)PubliekRoute.NietGevonden(),
        });
    }
}
