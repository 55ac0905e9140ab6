using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Gebied.Tegels;

/// <summary>The tiles of the background map, from our own address.</summary>
public static class TegelEndpoints
{
    /// <summary>Where the map asks for tiles.</summary>
    public const string Patroon = "/kaart/tegels/{z}/{x}/{y}.png";

    // One pixel, transparent: where the background fails, the map shows its own layer and the browser has nothing to complain about.
    private static readonly byte[] Doorzichtig = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=");

    public static void MapTegels(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/kaart/tegels/{z:int}/{x:int}/{y:int}.png", async (int z, int x, int y, HttpContext context, KaartBeeld kaart, Achtergrond achtergrond, Tegelbron bron) =>
        {
            var tegel = new Tegel(z, x, y);
            if (!achtergrond.IsAan || !tegel.IsVan(kaart.Vlakken))
                return Results.StatusCode(StatusCodes.Status404NotFound);
            if (await bron.Haal(tegel) is not { } beeld)
            {
                context.Response.Headers.CacheControl = "no-store";
                return Results.Bytes(Doorzichtig, "image/png");
            }

            context.Response.Headers.CacheControl = $"public, max-age={(int)Tegelbron.Houdbaar.TotalSeconds}";
            return Results.Bytes(beeld.Bytes, beeld.Soort);
        });
}
