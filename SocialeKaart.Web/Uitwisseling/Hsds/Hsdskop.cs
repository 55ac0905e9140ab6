using System.Reflection;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Web.Zoeken.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>Gives every answer of the API its version, and lets who has an answer already ask whether it still holds.</summary>
internal sealed class Hsdskop : IEndpointFilter
{
    private const string Versiekop = "API-Version", Vragen = "public, no-cache";

    // Another build can tell the same catalogue in another way.
    private static readonly string Bouw = Assembly.GetExecutingAssembly().ManifestModule.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers[Versiekop] = Hsdsbestanden.Versie + ".0";
        // Whoever asks: what a cache kept of an answer to one is given to others.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var antwoord = await next(context);
        if (antwoord is IStatusCodeHttpResult { StatusCode: >= 400 })
            return antwoord;
        // Words that someone searches for stay with who asked, and the order can depend on the time of day.
        if (http.Request.Query.ContainsKey(Hsdsvraag.Zoek))
        {
            http.Response.Headers.CacheControl = ZoekEndpoints.NietBewaren;
            return antwoord;
        }

        var versie = http.RequestServices.GetRequiredService<KaartBeeld>().Versie;
        var merk = new EntityTagHeaderValue($"\"{versie}-{Bouw}\"", isWeak: true);
        http.Response.Headers.CacheControl = Vragen;
        http.Response.Headers.ETag = merk.ToString();
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(m => m.Compare(merk, useStrongComparison: false)) ? Results.StatusCode(StatusCodes.Status304NotModified) : antwoord;
    }
}
