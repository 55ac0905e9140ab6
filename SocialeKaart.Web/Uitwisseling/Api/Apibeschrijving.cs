using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Web.Schil.Opstart;
using SocialeKaart.Web.Schil.Publiek;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Api;

/// <summary>
/// The OpenAPI 3.1 document of the API, written from the endpoints themselves: what is described is what is checked
/// (NLGov REST API Design Rules, /core/doc-openapi and /core/publish-openapi).
/// </summary>
internal static class Apibeschrijving
{
    /// <summary>Name of the document.</summary>
    public const string Naam = "v1";

    private const string Probleemtype = "application/problem+json", Probleemschema = "Probleem";

    /// <summary>Adds the document.</summary>
    public static void VoegApibeschrijvingToe(this IServiceCollection services) => services.AddOpenApi(Naam, opties =>
    {
        opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        opties.ShouldInclude = d => d.ActionDescriptor.EndpointMetadata.OfType<Apioperatie>().Any() && d.HttpMethod != HttpMethods.Head;
        opties.AddSchemaTransformer(Schema);
        opties.AddOperationTransformer(Operatie);
        opties.AddDocumentTransformer(Document);
    });

    /// <summary>Maps the document.</summary>
    public static void MapApibeschrijving(this IEndpointRouteBuilder routes) => routes.MapOpenApi(Apiregels.Basis + "/openapi.json")
        .AddEndpointFilter((context, volgende) =>
        {
            if (Apitoets.Weiger(context.HttpContext, []) is { } weigering)
                return ValueTask.FromResult<object?>(weigering);
            context.HttpContext.Response.Headers.CacheControl = "public, no-cache";
            return volgende(context);
        })
        .RequireCors(Apiregels.Elders).RequireRateLimiting(Apiregels.Rem)
        // The framework maps GET alone; HEAD would not be there.
        .Add(e => e.Metadata.Add(new HttpMethodMetadata(PubliekRoute.Lezen, acceptCorsPreflight: true)));

    private static Task Schema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        var teksten = Teksten(context.ApplicationServices);
        // Numbers are read from text too, but always written as numbers.
        if (schema.Type is { } soort && (soort.HasFlag(JsonSchemaType.Integer) || soort.HasFlag(JsonSchemaType.Number)))
            (schema.Type, schema.Pattern) = (soort & ~JsonSchemaType.String, null);
        if (schema.Properties is { } velden && context.JsonTypeInfo.Type.Namespace?.StartsWith("SocialeKaart", StringComparison.Ordinal) == true)
        {
            schema.Description = Tekst(teksten, "Schema." + context.JsonTypeInfo.Type.Name);
            foreach (var (naam, veld) in velden)
            {
                if (veld is OpenApiSchema eigen)
                    eigen.Description = Tekst(teksten, "Veld." + naam);
            }
        }

        return Task.CompletedTask;
    }

    private static Task Operatie(OpenApiOperation operatie, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var teksten = Teksten(context.ApplicationServices);
        var wat = context.Description.ActionDescriptor.EndpointMetadata.OfType<Apioperatie>().Single();
        var kaart = context.ApplicationServices.GetRequiredService<KaartBron>().Beeld;
        operatie.OperationId = wat.Naam;
        operatie.Summary = teksten["Operatie." + wat.Naam];
        operatie.Description = teksten[$"Operatie.{wat.Naam}.Uitleg"];
        operatie.Tags = new HashSet<OpenApiTagReference> { new(wat.Groep, context.Document) };
        operatie.Parameters =
        [
            .. wat.Padvoorbeeld.Select(p => new OpenApiParameter
            {
                Name = p.Key, In = ParameterLocation.Path, Required = true, Description = teksten["Parameter." + p.Key], Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = p.Value,
            }),
            .. wat.Parameters.Select(p => p.Samen is null ? (IOpenApiParameter)Parameter(p, kaart, teksten) : Verwijzing(p, kaart, context.Document!, teksten)),
        ];
        operatie.Deprecated = context.ApplicationServices.GetRequiredService<Apiversies>().Bij(Apiregels.Basis)!.Einde is not null;
        foreach (var antwoord in operatie.Responses!.Values.OfType<OpenApiResponse>())
        {
            antwoord.Description = teksten["Antwoord.200"];
            Kop(antwoord, teksten);
            if (wat.HeeftPaginas)
                antwoord.Headers![HeaderNames.Link] = new OpenApiHeader { Description = teksten["Kop.Link"], Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        }

        if (wat.Lichaamvoorbeeld is not null && operatie.RequestBody is OpenApiRequestBody lichaam)
        {
            lichaam.Description = teksten["Operatie.Lichaam"];
            lichaam.Content![ApiRoute.Json].Example = Apivoorbeeld.Lichaam(wat, kaart, context.ApplicationServices);
        }

        int[] fouten = [400, .. wat.Padvoorbeeld.Count > 0 ? [404] : Array.Empty<int>(), .. wat.Lichaamvoorbeeld is not null ? [413, 415] : Array.Empty<int>(), 429];
        foreach (var status in fouten)
            operatie.Responses[Apiregels.Getal(status)] = Probleem(status, context.Document!, teksten);
        return Task.CompletedTask;
    }

    private static OpenApiParameter Parameter(Apiparameter p, KaartBeeld kaart, IStringLocalizer teksten) => new()
    {
        Name = p.Naam,
        In = ParameterLocation.Query,
        Required = p.Verplicht,
        Description = teksten["Parameter." + p.Naam],
        Schema = p.Soort switch
        {
            Apisoort.Getal => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = Apiregels.Getal(p.Laagst), Maximum = Apiregels.Getal(p.Hoogst) },
            Apisoort.Ja => new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["1"] },
            Apisoort.Moment => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            Apisoort.Slugs => new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = Apiparameter.MeesteKeuzes, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            Apisoort.Keuzes => new OpenApiSchema { Type = JsonSchemaType.Array, MaxItems = Apiparameter.MeesteKeuzes, Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = Opsomming(p.Waarden!(kaart)) } },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = p.Hoogst },
        },
    };

    // What several operations take together stands once in the document.
    private static OpenApiParameterReference Verwijzing(Apiparameter p, KaartBeeld kaart, OpenApiDocument document, IStringLocalizer teksten)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Parameters ??= new Dictionary<string, IOpenApiParameter>();
        document.Components.Parameters.TryAdd(p.Naam, Parameter(p, kaart, teksten));
        return new OpenApiParameterReference(p.Naam, document);
    }

    // A list as long as the catalogue would make the document useless, and old within the hour.
    private static IList<JsonNode>? Opsomming(IReadOnlyList<string> waarden) => waarden.Count > Apiparameter.MeesteKeuzes ? null : [.. waarden.Select(w => (JsonNode)w)];

    private static OpenApiResponse Probleem(int status, OpenApiDocument document, IStringLocalizer teksten)
    {
        var antwoord = new OpenApiResponse
        {
            Description = teksten[$"Probleem.{status}"],
            Content = new Dictionary<string, OpenApiMediaType> { [Probleemtype] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(Probleemschema, document) } },
        };
        Kop(antwoord, teksten);
        return antwoord;
    }

    private static void Kop(OpenApiResponse antwoord, IStringLocalizer teksten) => antwoord.Headers = new Dictionary<string, IOpenApiHeader>
    {
        [Apiregels.Versiekop] = new OpenApiHeader { Description = teksten["Kop.Versie"], Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
    };

    private static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        var teksten = Teksten(context.ApplicationServices);
        var instellingen = context.ApplicationServices.GetRequiredService<IOptions<Instellingen>>().Value;
        var voorwaarden = context.ApplicationServices.GetRequiredService<Datavoorwaarden>();
        var gemeente = context.ApplicationServices.GetRequiredService<KaartBron>().Beeld.Gemeente;
        document.Info = new OpenApiInfo
        {
            Title = teksten["Document.Titel", gemeente.Naam],
            Version = Apiregels.Versie,
            Description = teksten["Document.Uitleg"],
            Contact = new OpenApiContact
            {
                Name = teksten["Document.Titel", gemeente.Naam], Email = voorwaarden.Contactmail, Url = new Uri(context.ApplicationServices.GetRequiredService<IHttpContextAccessor>().HttpContext!.RequestServices.GetRequiredService<Pad>().Volledig(OpenData.Pad)),
            },
            License = voorwaarden.Licentie is { } licentie ? new OpenApiLicense { Name = licentie.Naam, Url = licentie.Adres } : null,
        };
        document.Servers = [new OpenApiServer { Url = (instellingen.BasisUrl?.TrimEnd('/') ?? "") + Apiregels.Basis }];
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        document.Components.Schemas[Probleemschema] = Probleemvorm(teksten);
        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
            paden[pad[Apiregels.Basis.Length..]] = inhoud;
        document.Paths = paden;
        document.Tags = new HashSet<OpenApiTag>(document.Paths.Values.SelectMany(p => p.Operations!.Values).SelectMany(o => o.Tags!).Select(t => t.Reference.Id!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(groep => new OpenApiTag { Name = groep, Description = teksten["Groep." + groep] }));
        return Task.CompletedTask;
    }

    private static OpenApiSchema Probleemvorm(IStringLocalizer teksten)
    {
        var tekst = new OpenApiSchema { Type = JsonSchemaType.String };
        return new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = teksten["Schema." + Probleemschema],
            Required = new HashSet<string>(StringComparer.Ordinal) { "status", "title", "detail" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = tekst,
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
                ["title"] = tekst,
                ["detail"] = tekst,
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = new Dictionary<string, IOpenApiSchema> { ["plaats"] = tekst, ["naam"] = tekst, ["uitleg"] = tekst } },
                },
            },
        };
    }

    private static IStringLocalizer Teksten(IServiceProvider services) => services.GetRequiredService<IStringLocalizer<ApiTeksten>>();

    private static string? Tekst(IStringLocalizer teksten, string sleutel) => teksten[sleutel] is { ResourceNotFound: false } tekst ? tekst.Value : null;
}
