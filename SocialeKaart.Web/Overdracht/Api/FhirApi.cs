using System.Globalization;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Overdracht.Fhir;
using SocialeKaart.Web.Gebruikers;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Overdracht.Api;

/// <summary>An overdracht as FHIR R4, for who sends or holds it.</summary>
public static class FhirApi
{
    public static void MapFhir(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/werkplek/overdracht/{id:guid}/fhir", Geef).AddEndpointFilter(Formulier.NietBewaren).RequireAuthorization(Beleid.Verhalen);

    private static async Task<IResult> Geef(
        HttpContext context, Guid id, FhirUitvoer uitvoer, Personeelskaart personeelskaart, KaartBeeld kaart, IStringLocalizer<FhirTeksten> teksten, CancellationToken stop)
    {
        var json = await uitvoer.Maak(id, context.User.Wie(), await personeelskaart.Bij(kaart, stop), Woorden(teksten), stop);
        // The file has a name that says nothing: it may stay behind in a folder.
        return json is null ? Results.NotFound() : Results.File(System.Text.Encoding.UTF8.GetBytes(json), FhirUitvoer.Mediatype, "export.json");
    }

    private static Fhirteksten Woorden(IStringLocalizer<FhirTeksten> teksten) => new(
        teksten["Frontoffice"], teksten["Hulp"], teksten["Gestart"], dag => teksten["Plek", dag.ToString("D", CultureInfo.CurrentCulture)], staat => teksten["Staat." + staat],
        reden => teksten["Reden." + reden], deel => teksten["Deel." + deel], regel => teksten["Regel." + regel]);
}
