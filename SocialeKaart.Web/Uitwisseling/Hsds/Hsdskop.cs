using System.Reflection;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>Lets who has an answer already ask whether it still holds.</summary>
internal sealed class Hsdskop : IEndpointFilter
{
    private const string Vragen = "public, no-cache";

    // Another build can tell the same catalogue in another way.
    private static readonly string Bouw = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var antwoord = await next(context);
        if (antwoord is IStatusCodeHttpResult { StatusCode: >= 400 })
            return antwoord;
        // Words that someone searches for stay with who asked, and the order can depend on the time of day.
        if (http.Request.Query.ContainsKey(Hsdsvraag.Zoek.Naam))
        {
            http.Response.Headers.CacheControl = ZoekEndpoints.NietBewaren;
            return antwoord;
        }

        var versie = http.RequestServices.GetRequiredService<KaartBeeld>().Versie;
        var merk = new EntityTagHeaderValue($"\"{versie}-{Bouw}\"", isWeak: true);
        http.Response.Headers.CacheControl = Vragen;
        http.Response.Headers.ETag = merk.ToString();
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Equals(EntityTagHeaderValue.Any) || m.Compare(merk, useStrongComparison: false)) ? Results.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }
}
