using Microsoft.AspNetCore.Routing.Template;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>Answers what no endpoint of the API or of HSDS took: the address is not there, or it is and does not do this.</summary>
internal static class Apimethoden
{
    /// <summary>404; or 405 with what can be done there; or 415 where the body is of another kind. OPTIONS is told what can be done (RFC 9110, 9.3.7).</summary>
    public static IResult Antwoord(HttpContext context)
    {
        var methoden = Bij(context);
        if (methoden.Count == 0)
            return Apifout.Met(context, StatusCodes.Status404NotFound);
        if (methoden.Contains(context.Request.Method))
            return Apifout.Met(context, StatusCodes.Status415UnsupportedMediaType);
        context.Response.Headers.Allow = string.Join(", ", methoden);
        return HttpMethods.IsOptions(context.Request.Method) ? Results.NoContent() : Apifout.Met(context, StatusCodes.Status405MethodNotAllowed);
    }

    private static List<string> Bij(HttpContext context)
    {
        var versies = context.RequestServices.GetRequiredService<Apiversies>();
        return
        [
            .. context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.RoutePattern.RawText is ['/', ..] pad && versies.Bij(pad) is not null && new TemplateMatcher(new RouteTemplate(e.RoutePattern), []).TryMatch(context.Request.Path, []))
                .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }
}
