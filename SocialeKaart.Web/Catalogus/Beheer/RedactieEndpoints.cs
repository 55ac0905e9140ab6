using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Redactie;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Schil.Beveiliging;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Catalogus.Beheer;

/// <summary>What the pages of the redactie show in a frame.</summary>
public static class RedactieEndpoints
{
    public static void MapRedactie(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/beheer/voorzieningen/{id:guid}/voorbeeld/{nummer:int}", PubliekRoute.Lezen, Voorbeeld).WithMetadata(new Inlijstbaar()).RequireAuthorization(Beleid.Onderhoud);

    /// <summary>The address of a version as a resident would see it.</summary>
    public static string Voorbeeldpad(Guid voorziening, int nummer) => $"/beheer/voorzieningen/{voorziening}/voorbeeld/{nummer}";

    // Also a draft: nothing of it may be kept or found anywhere.
    private static async Task<IResult> Voorbeeld(Guid id, int nummer, HttpContext context, KaartBeeld kaart, Voorbeelden voorbeelden, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        try
        {
            if (await voorbeelden.Maak(id, nummer, kaart, context.User.Wie(), stop) is { } voorziening)
                return PubliekRoute.Pagina<VoorbeeldPagina>(new { Voorziening = voorziening });
        }
        catch (UnauthorizedAccessException)
        {
            // Of another organisatie: that it is there is not told.
        }

        return PubliekRoute.NietGevondenVoorPersoneel();
    }
}
