using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>Marks an endpoint of the API, for its description.</summary>
/// <param name="Naam">Id of the operation, lower camelCase; its texts are <c>Operatie.{Naam}</c> and <c>Operatie.{Naam}.Uitleg</c>.</param>
/// <param name="Groep">The resource it belongs to; its text is <c>Groep.{Groep}</c>.</param>
/// <param name="Parameters">Of its query.</param>
/// <param name="Padvoorbeeld">For each part of the path a value that is there.</param>
/// <param name="Mediatype">Of its answer.</param>
public sealed record Apioperatie(string Naam, string Groep, IReadOnlyList<Apiparameter> Parameters, IReadOnlyDictionary<string, string> Padvoorbeeld, string Mediatype)
{
    /// <summary>Type of the answer, where the endpoint gives it in another form.</summary>
    public Type? Antwoord { get; init; }

    /// <summary>An example of the query; empty: none is needed.</summary>
    public string Vraagvoorbeeld { get; init; } = "";

    /// <summary>An example of the body, right in any catalogue; null: there is no body.</summary>
    public Func<KaartBeeld, object>? Lichaamvoorbeeld { get; init; }

    /// <summary>Whether the answer is a page of a list, and its head links to the others.</summary>
    public bool HeeftPaginas { get; init; }
}

/// <summary>Bytes as an answer, other than JSON of a type of ours.</summary>
/// <param name="Inhoud">The whole of it.</param>
/// <param name="Bestandsnaam">What a browser calls it; null: shown, not saved.</param>
public sealed record Apibestand(byte[] Inhoud, string? Bestandsnaam = null);

/// <summary>Maps endpoints of the API that read: the query is checked against what is described, and the answer can be asked for again by its mark.</summary>
public static class ApiRoute
{
    public const string Json = "application/json";

    /// <summary>Most bytes of a body: the longest story, with every letter escaped, and room to spare.</summary>
    private const int GrootsteLichaam = 256 * 1024;

    private static readonly IReadOnlyDictionary<string, string> Geen = new Dictionary<string, string>();

    /// <summary>Maps a resource that answers in JSON.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="operatie">How it is described.</param>
    /// <param name="pad">Below <see cref="Apiregels.Basis"/>.</param>
    /// <param name="antwoord">The answer; null when what the path names is not there.</param>
    public static void MapApi<T>(this IEndpointRouteBuilder routes, Apioperatie operatie, string pad, Func<Apivraag, T?> antwoord) where T : class =>
        Map(routes, operatie, pad, vraag => antwoord(vraag) is { } gevonden ? new Apibestand(Bytes(vraag.Context, gevonden)) : null)
            .WithMetadata(new ProducesResponseTypeAttribute(operatie.Antwoord ?? typeof(T), StatusCodes.Status200OK, operatie.Mediatype));

    /// <summary>Maps a resource in a form of its own, such as a calendar.</summary>
    /// <inheritdoc cref="MapApi{T}"/>
    public static void MapApibestand(this IEndpointRouteBuilder routes, Apioperatie operatie, string pad, Func<Apivraag, Apibestand?> antwoord) =>
        Map(routes, operatie, pad, antwoord).WithMetadata(new ProducesResponseTypeAttribute(typeof(string), StatusCodes.Status200OK, operatie.Mediatype));

    /// <summary>Maps a question that is asked in a body, because it may hold what nobody else is to know: it stands in no address, log or cache.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="operatie">How it is described.</param>
    /// <param name="pad">Below <see cref="Apiregels.Basis"/>.</param>
    /// <param name="antwoord">The answer; or, where the body is wrong, null and the faults.</param>
    public static void MapApivraag<TVraag, T>(this IEndpointRouteBuilder routes, Apioperatie operatie, string pad, Func<Apivraag, TVraag, (T? Antwoord, IReadOnlyList<Apiveldfout> Fouten)> antwoord)
        where TVraag : class where T : class =>
        routes.MapPost(Apiregels.Basis + pad, async (HttpContext context, KaartBeeld kaart, TimeProvider tijd, IStringLocalizer<ApiTeksten> teksten) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                if (Apitoets.Weiger(context, operatie.Parameters) is { } weigering)
                    return weigering;
                var (vraag, teGroot) = await Lichaam<TVraag>(context);
                if (teGroot)
                    return Apifout.Met(context, StatusCodes.Status413PayloadTooLarge);
                if (vraag is null)
                    return Apifout.Ongeldig(context, [new Apiveldfout("body", "", teksten["Fout.Lichaam"])]);
                var (gevonden, onjuist) = antwoord(new Apivraag(context, kaart, tijd.GetUtcNow().UtcDateTime), vraag);
                return gevonden is null ? Apifout.Ongeldig(context, onjuist) : Results.Bytes(Bytes(context, gevonden), Json + "; charset=utf-8");
            })
            .Accepts<TVraag>(Json).WithMetadata(operatie, new RequestSizeLimitAttribute(GrootsteLichaam), new ProducesResponseTypeAttribute(typeof(T), StatusCodes.Status200OK, Json)).RequireRateLimiting(Apiregels.Rem);

    /// <summary>Describes an operation without parts in its path.</summary>
    public static Apioperatie Operatie(string naam, string groep, params Apiparameter[] parameters) => new(naam, groep, parameters, Geen, Json);

    /// <summary>Describes an operation on one of a resource.</summary>
    /// <param name="naam">See <see cref="Apioperatie"/>.</param>
    /// <param name="groep">See <see cref="Apioperatie"/>.</param>
    /// <param name="deel">The part of the path.</param>
    /// <param name="voorbeeld">A value of it that is there.</param>
    /// <param name="parameters">Of the query.</param>
    public static Apioperatie Een(string naam, string groep, string deel, string voorbeeld, params Apiparameter[] parameters) =>
        new(naam, groep, parameters, new Dictionary<string, string> { [deel] = voorbeeld }, Json);

    /// <summary>An answer as JSON, as the application writes it everywhere.</summary>
    internal static byte[] Bytes<T>(HttpContext context, T antwoord) =>
        JsonSerializer.SerializeToUtf8Bytes(antwoord, context.RequestServices.GetRequiredService<IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions);

    // Null: it is not JSON, or not of this form. What was wrong in it is not told: it may be a story.
    private static async Task<(T? Vraag, bool TeGroot)> Lichaam<T>(HttpContext context) where T : class
    {
        if (!context.Request.HasJsonContentType())
            return (null, false);
        try
        {
            return (await context.Request.ReadFromJsonAsync<T>(context.RequestAborted), false);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            // The second: letters of a kind that nobody knows.
            return (null, false);
        }
        catch (BadHttpRequestException fout)
        {
            return (null, fout.StatusCode == StatusCodes.Status413PayloadTooLarge);
        }
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, Apioperatie operatie, string pad, Func<Apivraag, Apibestand?> antwoord) =>
        routes.MapMethods(Apiregels.Basis + pad, PubliekRoute.Lezen, (HttpContext context, KaartBeeld kaart, TimeProvider tijd) =>
            {
                if (Apitoets.Weiger(context, operatie.Parameters) is { } weigering)
                    return weigering;
                var vraag = new Apivraag(context, kaart, tijd.GetUtcNow().UtcDateTime);
                var bestand = antwoord(vraag);
                if (vraag.Fouten.Count > 0)
                    return Apifout.Ongeldig(context, vraag.Fouten);
                return bestand is null ? Apifout.Met(context, StatusCodes.Status404NotFound) : Geef(context, operatie, bestand);
            })
            .WithMetadata(operatie).RequireCors(Apiregels.Elders).RequireRateLimiting(Apiregels.Rem);

    // The mark is of the bytes, so it is right whatever they depend on: the catalogue, the hour, a release. It is a weak one: compressed it is the same answer in other bytes.
    private static IResult Geef(HttpContext context, Apioperatie operatie, Apibestand bestand)
    {
        // A question is a visitor's own: it may be asked again, but no one else's cache is to keep it.
        context.Response.Headers.CacheControl = "private, no-cache";
        var merk = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bestand.Inhoud))[..16]}\"", isWeak: true);
        return Results.Bytes(bestand.Inhoud, operatie.Mediatype == Json ? Json + "; charset=utf-8" : operatie.Mediatype, bestand.Bestandsnaam, entityTag: merk);
    }
}
