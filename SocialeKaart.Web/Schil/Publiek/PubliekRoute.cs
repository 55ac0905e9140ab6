using Microsoft.AspNetCore.Http.HttpResults;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Schil.Publiek;

/// <summary>Maps public pages: components returned by endpoints, for GET and HEAD, without cookie or circuit.</summary>
public static class PubliekRoute
{
    /// <summary>The methods that read a page.</summary>
    public static readonly string[] Lezen = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A page that is the same for every visitor: kept in memory for at most a minute.</summary>
    public static void MapPagina(this IEndpointRouteBuilder routes, string patroon, Delegate handler) =>
        routes.MapMethods(patroon, Lezen, handler).CacheOutput(KaartCachebeleid.Naam);

    /// <summary>A page made from what this visitor asks: never kept.</summary>
    public static void MapVraagpagina(this IEndpointRouteBuilder routes, string patroon, Delegate handler) =>
        routes.MapMethods(patroon, Lezen, handler).WithMetadata(new Vraagpagina());

    /// <summary>A component as an answer.</summary>
    public static RazorComponentResult<T> Pagina<T>(object parameters) where T : Microsoft.AspNetCore.Components.IComponent => new(parameters);

    /// <summary>A component without parameters as an answer.</summary>
    public static RazorComponentResult<T> Pagina<T>() where T : Microsoft.AspNetCore.Components.IComponent => new();

    /// <summary>The page that says it is not there, and where to go from here.</summary>
    public static RazorComponentResult<FoutPagina> NietGevonden() => Fout(StatusCodes.Status404NotFound);

    /// <summary>The same for who is signed in, on a page for staff.</summary>
    public static RazorComponentResult<PersoneelFoutPagina> NietGevondenVoorPersoneel() => FoutVoorPersoneel(StatusCodes.Status404NotFound);

    /// <summary>The page that explains a status to who is signed in: 403 or 404.</summary>
    public static RazorComponentResult<PersoneelFoutPagina> FoutVoorPersoneel(int status) => new(new { Status = status }) { StatusCode = status };

    /// <summary>The page that explains a status: 403, 404, 429 or 500.</summary>
    public static RazorComponentResult<FoutPagina> Fout(int status) => new(new { Status = status }) { StatusCode = status };
}

/// <summary>Marks a page whose query is a visitor's own question: its links may carry it, and no copy is kept.</summary>
public sealed class Vraagpagina;
