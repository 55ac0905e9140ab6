using Microsoft.AspNetCore.OutputCaching;

namespace SocialeKaart.Web.Schil.Opstart;

/// <summary>
/// Keeps pages that are the same for everyone for at most a minute, under a key that holds the snapshot version and the language:
/// an edit is visible at once.
/// </summary>
public sealed class KaartCachebeleid : IOutputCachePolicy
{
    public const string Naam = "kaart";

    /// <summary>How long a page is kept; also how old "nu open" can be.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromSeconds(60);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var verzoek = context.HttpContext.Request;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = HttpMethods.IsGet(verzoek.Method);
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Duur;
        var versie = context.HttpContext.RequestServices.GetRequiredService<KaartBron>().Beeld.Versie;
        context.CacheVaryByRules.VaryByValues["versie"] = versie.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["taal"] = verzoek.PathBase.Value!;
        // These pages take no query: one that is added must not fill the memory with copies.
        context.CacheVaryByRules.QueryKeys = default;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (context.HttpContext.Response.StatusCode != StatusCodes.Status200OK)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
