using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>A fault of one parameter.</summary>
/// <param name="Plaats"><c>query</c>, <c>path</c> or <c>body</c>.</param>
/// <param name="Naam">Its key; empty: the body as a whole.</param>
/// <param name="Uitleg">What is wrong with it, and what would be right.</param>
public sealed record Apiveldfout(string Plaats, string Naam, string Uitleg);

/// <summary>Answers that say what went wrong, as <c>application/problem+json</c> (RFC 9457; NLGov /core/error-handling/problem-details). For the API and for HSDS.</summary>
public static class Apifout
{
    /// <summary>400: the parameters that are wrong, by name.</summary>
    public static IResult Ongeldig(HttpContext context, IReadOnlyList<Apiveldfout> fouten) =>
        Maak(context, StatusCodes.Status400BadRequest, fouten.Count == 1 ? $"{fouten[0].Naam}: {fouten[0].Uitleg}".TrimStart(':', ' ') : null, fouten);

    /// <summary>A status with its standing explanation.</summary>
    public static IResult Met(HttpContext context, int status) => Maak(context, status, null, null);

    private static IResult Maak(HttpContext context, int status, string? detail, IReadOnlyList<Apiveldfout>? fouten)
    {
        // Some refusals may be kept by a cache when nothing is said of it, and what is not there now may be there tomorrow.
        context.Response.Headers.CacheControl = "no-store";
        var teksten = context.RequestServices.GetRequiredService<IStringLocalizer<ApiTeksten>>();
        var probleem = new ProblemDetails { Status = status, Title = teksten[$"Probleem.{status}"], Detail = detail ?? teksten[$"Probleem.{status}.Uitleg"] };
        if (fouten is not null)
            probleem.Extensions["errors"] = fouten;
        return Results.Problem(probleem);
    }
}
