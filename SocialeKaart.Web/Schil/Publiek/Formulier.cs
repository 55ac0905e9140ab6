using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SocialeKaart.Web.Schil.Publiek;

/// <summary>What every page with a form of ours has in common.</summary>
public static class Formulier
{
    /// <summary>No copy of the answers is kept anywhere.</summary>
    public static async ValueTask<object?> NietBewaren(EndpointFilterInvocationContext aanroep, EndpointFilterDelegate volgende)
    {
        // As the guard of forms asks it, which would otherwise set it anew and say so in the log.
        aanroep.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
        aanroep.HttpContext.Response.Headers.Pragma = "no-cache";
        return await volgende(aanroep);
    }

    /// <summary>Refuses a form that did not come from a page of ours, with a page that says so.</summary>
    /// <typeparam name="TPagina">The page.</typeparam>
    public static async ValueTask<object?> VanEigenPagina<TPagina>(EndpointFilterInvocationContext aanroep, EndpointFilterDelegate volgende) where TPagina : IComponent
    {
        var context = aanroep.HttpContext;
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await volgende(aanroep)
            : new RazorComponentResult<TPagina> { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>303: the next page is fetched, never posted to.</summary>
    /// <param name="adres">Within the site.</param>
    public static IResult Naar(string adres) => new Doorverwijzing(adres);

    private sealed class Doorverwijzing(string adres) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = adres;
            return Task.CompletedTask;
        }
    }
}
