using System.Globalization;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>
/// Where every request to the API and to HSDS comes in, so that each answer has the same headers, whatever made it: an endpoint, a refusal, or a fault of ours.
/// </summary>
internal static class Apipoort
{
    private const string Deprecation = "Deprecation", Sunset = "Sunset";

    /// <summary>Headers that pages of other sites may read.</summary>
    public static readonly string[] Leesbaar = [Apiregels.Versiekop, HeaderNames.ETag, HeaderNames.Link, HeaderNames.RetryAfter, Deprecation, Sunset];

    /// <summary>Lets a request through with its headers set; what is not written as it should be is not there.</summary>
    public static Task Bewaak(HttpContext context, RequestDelegate volgende)
    {
        if (context.RequestServices.GetRequiredService<Apiversies>().Bij(context.Request.Path) is not { } versie)
            return volgende(context);
        context.Response.OnStarting(() =>
        {
            Kop(context, versie);
            return Task.CompletedTask;
        });
        return IsGoedGeschreven(context.Request.Path) ? volgende(context) : Apifout.Met(context, StatusCodes.Status404NotFound).ExecuteAsync(context);
    }

    // NLGov /core/no-trailing-slash and /core/path-segments-kebab-case: one resource has one address. HSDS leaves both to us, and its root ends in a slash.
    private static bool IsGoedGeschreven(PathString pad) =>
        !pad.StartsWithSegments(Apiregels.Wortel, StringComparison.OrdinalIgnoreCase) || (!pad.Value!.EndsWith('/') && !pad.Value.Any(char.IsAsciiLetterUpper));

    private static void Kop(HttpContext context, Apiversie versie)
    {
        var kop = context.Response.Headers;
        kop[Apiregels.Versiekop] = versie.Nummer;
        // Whoever asks: what a cache kept of an answer to one is given to others, and a script must be able to read why it was refused.
        if ((HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) && !kop.ContainsKey(HeaderNames.AccessControlAllowOrigin))
        {
            kop.AccessControlAllowOrigin = "*";
            kop.AccessControlExposeHeaders = string.Join(", ", Leesbaar);
        }

        if (context.RequestServices.GetRequiredService<Datavoorwaarden>().Licentie is { } licentie)
            Apilinks.Voeg(context.Response, licentie.Adres.AbsoluteUri, "license");
        if (versie.Einde is not { } einde || !context.Request.Path.StartsWithSegments(versie.Pad, StringComparison.OrdinalIgnoreCase))
            return;
        var pad = context.RequestServices.GetRequiredService<Pad>();
        kop[Deprecation] = string.Create(CultureInfo.InvariantCulture, $"@{einde.Afgeraden.ToUnixTimeSeconds()}");
        kop[Sunset] = einde.Sluiting.ToString("r", CultureInfo.InvariantCulture);
        Apilinks.Voeg(context.Response, pad.Volledig(einde.Opvolger), "successor-version");
        Apilinks.Voeg(context.Response, pad.Volledig(OpenData.Versies), "deprecation");
        Apilinks.Voeg(context.Response, pad.Volledig(OpenData.Versies), "sunset");
    }
}
