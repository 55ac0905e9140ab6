using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>The answers of the HSDS API.</summary>
internal static class Hsdsantwoord
{
    private const string Regelvorm = "application/x-ndjson";

    /// <summary>One object; not found when it is null.</summary>
    public static IResult Object<T>(HttpContext context, T? inhoud, JsonTypeInfo<T> soort) where T : class =>
        inhoud is null ? Apifout.Met(context, StatusCodes.Status404NotFound) : Results.Json(inhoud, soort);

    /// <summary>A page of a list, or all of it one object a line. Only what is sent is made.</summary>
    public static IResult Lijst<TBron, T>(HttpContext context, Hsdsvraag vraag, IEnumerable<TBron> bron, Func<TBron, T> maak, JsonTypeInfo<T> soort, JsonTypeInfo<HsdsPage<T>> paginasoort)
    {
        if (vraag.InRegels)
            return new Stroom(Regelvorm, null, bron.Select(b => (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(maak(b), soort), (byte)'\n']));
        var alles = bron as IReadOnlyList<TBron> ?? [.. bron];
        var perPagina = vraag.Aantal ?? Math.Max(1, alles.Count);
        var paginas = (alles.Count + perPagina - 1) / perPagina;
        Apipaginas.Bij(context, Hsdsvraag.Pagina.Naam, vraag.Nummer, Math.Max(1, paginas)).InKop(context.Response);
        List<T> inhoud = [.. alles.Skip((int)Math.Min(int.MaxValue, (long)(vraag.Nummer - 1) * perPagina)).Take(perPagina).Select(maak)];
        return Results.Json(
            new HsdsPage<T>
            {
                TotalItems = alles.Count, TotalPages = paginas, PageNumber = vraag.Nummer, Size = inhoud.Count, FirstPage = vraag.Nummer == 1, LastPage = vraag.Nummer >= paginas,
                Empty = inhoud.Count == 0, Contents = inhoud,
            },
            paginasoort);
    }

    /// <summary>A large answer, sent as it is made.</summary>
    /// <param name="vorm">Media type.</param>
    /// <param name="naam">Name of the file that a browser keeps it in; null: not a file.</param>
    /// <param name="delen">What is sent, in order.</param>
    internal sealed class Stroom(string vorm, string? naam, IEnumerable<byte[]> delen) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var antwoord = httpContext.Response;
            antwoord.ContentType = vorm;
            if (naam is not null)
                antwoord.Headers.ContentDisposition = $"attachment; filename={naam}";
            if (HttpMethods.IsHead(httpContext.Request.Method))
                return;
            foreach (var deel in delen)
                await antwoord.Body.WriteAsync(deel, httpContext.RequestAborted);
        }
    }
}
