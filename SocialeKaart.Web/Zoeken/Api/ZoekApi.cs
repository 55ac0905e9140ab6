using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Zoeken.Api;

/// <summary>A found voorziening: an allow-list of public fields.</summary>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Samenvatting">One or two sentences, in its own language.</param>
/// <param name="Laag"><c>vrij</c>, <c>breed</c> or <c>toegang</c>.</param>
/// <param name="Voorbeeld">True for a fictitious example.</param>
public sealed record ZoekItem(string Slug, string Naam, string Samenvatting, string Laag, bool Voorbeeld);

/// <summary>Results in ranked order.</summary>
/// <param name="Kwaliteit"><c>goed</c>, <c>zwak</c> or <c>leeg</c>.</param>
/// <param name="Totaal">Number of results on all pages.</param>
/// <param name="Items">One page of them, the same as the search page shows.</param>
public sealed record ZoekUitkomst(string Kwaliteit, int Totaal, IReadOnlyList<ZoekItem> Items);

/// <summary>The search as data: the question and facets of the page, in the same query string, with the same ranking.</summary>
public static class ZoekApi
{
    public const string Pad = "/api/v1/voorzieningen";

    public static void MapZoekApi(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Pad, (HttpContext context, KaartBeeld kaart, TimeProvider tijd) =>
        {
            context.Response.Headers.CacheControl = ZoekEndpoints.NietBewaren;
            var opdracht = ZoekUrl.Lees(context.Request.Query, kaart);
            var resultaat = Zoeker.Zoek(kaart, opdracht, tijd.GetUtcNow().UtcDateTime);
            return Results.Ok(new ZoekUitkomst(
                Sleutel.Van(resultaat.Kwaliteit),
                resultaat.Voorzieningen.Count,
                [.. resultaat.Voorzieningen.Skip((opdracht.Pagina - 1) * Zoekopdracht.PerPagina).Take(Zoekopdracht.PerPagina).Select(Item)]));
        });

    private static ZoekItem Item(PubliekeVoorziening voorziening) => new(
        voorziening.Slug,
        voorziening.Inhoud.Naam,
        voorziening.Inhoud.Samenvatting,
        Sleutel.Van(voorziening.Inhoud.Laag),
        voorziening.IsVoorbeeld);
}
