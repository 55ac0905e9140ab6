using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Zoeken;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Gebied.Publiek;

/// <summary>The map: results by where they are, and the layer of wijken and kernen that it draws.</summary>
public static class KaartEndpoints
{
    /// <summary>The built-in layer; pages name it with the mark of its content.</summary>
    public const string Laagpad = "/kaart/gebied.json";

    public static void MapKaart(this IEndpointRouteBuilder routes)
    {
        routes.MapVraagpagina(KaartUrl.Pad, (HttpContext context, KaartBeeld kaart, TimeProvider tijd) =>
        {
            context.Response.Headers.CacheControl = ZoekEndpoints.NietBewaren;
            var opdracht = ZoekUrl.Lees(context.Request.Query, kaart);
            var resultaat = Zoeker.Zoek(kaart, opdracht, tijd.GetUtcNow().UtcDateTime);
            return PubliekRoute.Pagina<KaartPagina>(new { Opdracht = opdracht, Resultaat = resultaat });
        });
        routes.MapMethods(Laagpad, [HttpMethods.Get, HttpMethods.Head], (HttpContext context, KaartBeeld kaart, Gebiedslaag laag) =>
        {
            var bestand = laag.Van(kaart.Vlakken);
            // An old mark, from a page that was open for long: browsers would keep these bytes under it for good.
            if (context.Request.Query.TryGetValue(Bestandsversies.Sleutel, out var merk) && merk != bestand.Merk)
                return Results.Redirect($"{Laagpad}?{Bestandsversies.Sleutel}={bestand.Merk}");
            return Results.Bytes(bestand.Bytes, "application/json");
        });
    }
}
