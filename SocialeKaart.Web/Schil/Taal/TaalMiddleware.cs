using System.Globalization;

namespace SocialeKaart.Web.Schil.Taal;

/// <summary>
/// English is <c>/en/…</c>: the prefix moves to PathBase, so that routes know one language only. No cookie, no Accept-Language:
/// an address always shows the same page.
/// </summary>
public sealed class TaalMiddleware(RequestDelegate volgende)
{
    public const string Engels = "/en";

    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo En = CultureInfo.GetCultureInfo("en-GB");

    public async Task InvokeAsync(HttpContext context)
    {
        var isEngels = context.Request.Path.StartsWithSegments(Engels, StringComparison.Ordinal, out var rest);
        if (isEngels)
        {
            context.Request.PathBase = context.Request.PathBase.Add(Engels);
            context.Request.Path = rest.HasValue ? rest : "/";
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = isEngels ? En : Nl;
        await volgende(context);
    }
}
