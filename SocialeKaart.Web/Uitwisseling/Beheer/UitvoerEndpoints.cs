using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Uitwisseling;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Beheer;

/// <summary>The catalogue as a file, for who keeps it true. Nobody in between keeps a copy.</summary>
public static class UitvoerEndpoints
{
    /// <summary>Addresses of the table, and of the packed folder.</summary>
    public const string Tabel = "/beheer/exporteren/voorzieningen.csv", Map = "/beheer/exporteren/zaad.zip";

    public static void MapUitvoer(this IEndpointRouteBuilder routes)
    {
        var groep = routes.MapGroup("").AddEndpointFilter(Formulier.NietBewaren).RequireAuthorization(Beleid.Redactie);
        groep.MapGet(Tabel, async (HttpContext context, Kaartuitvoer uitvoer, KaartBeeld kaart, TimeProvider tijd, CancellationToken stop) =>
            Results.File(await uitvoer.Tabel(context.User.Wie(), stop), "text/csv; charset=utf-8", Naam("voorzieningen", kaart, tijd, "csv")));
        groep.MapGet(Map, async (HttpContext context, Kaartuitvoer uitvoer, KaartBeeld kaart, TimeProvider tijd, CancellationToken stop) =>
            Results.File(await uitvoer.Map(context.User.Wie(), stop), "application/zip", Naam("kaart", kaart, tijd, "zip")));
    }

    private static string Naam(string wat, KaartBeeld kaart, TimeProvider tijd, string soort) =>
        $"{wat}-{kaart.Gemeente.Code}-{Amsterdam.Datum(tijd.GetUtcNow().UtcDateTime):yyyy-MM-dd}.{soort}";
}
