using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Hsds;
using SocialeKaart.Web.Schil.Taal;
using SocialeKaart.Web.Uitwisseling.Api;
using SocialeKaart.Web.Uitwisseling.Publiek;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>The document of the API, made of the same lists and keys that it serves.</summary>
internal static class HsdsOpenapi
{
    private const string Schemas = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/compiled/";
    private static readonly JsonSerializerOptions Vorm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The document, as JSON.</summary>
    /// <param name="diensten">Of the request.</param>
    public static string Maak(IServiceProvider diensten)
    {
        var (teksten, pad, kaart) = (diensten.GetRequiredService<IStringLocalizer<ApiTeksten>>(), diensten.GetRequiredService<Pad>(), diensten.GetRequiredService<KaartBeeld>());
        var paden = new JsonObject { ["/"] = Vraag("Wat deze server spreekt.", [], null) };
        foreach (var (lijst, parameters) in HsdsApi.Lijsten)
        {
            var schema = Schemas + (lijst == "taxonomies" ? "taxonomy" : lijst[..^1]) + ".json";
            paden["/" + lijst] = Vraag($"Een pagina van {lijst}.", [.. parameters.Select(p => (JsonNode)Sleutel(p, kaart, teksten))], Pagina(schema), teksten["Kop.Link"]);
            paden[$"/{lijst}/{{id}}"] = Vraag(
                $"Een van de {lijst}, met alles wat erbij hoort.",
                [new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" } }],
                new JsonObject { ["$ref"] = schema });
        }

        paden["/download.json"] = Vraag("De hele openbare kaart in één keer, als HSDS.", [], null);
        paden["/download.csv"] = Vraag("De openbare voorzieningen als tabel.", [], null);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(kaart, diensten.GetRequiredService<Datavoorwaarden>(), teksten, pad),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = pad.Volledig(HsdsApi.Pad) }),
            ["paths"] = paden,
        }.ToJsonString(Vorm);
    }

    private static JsonObject Info(KaartBeeld kaart, Datavoorwaarden voorwaarden, IStringLocalizer teksten, Pad pad)
    {
        var contact = new JsonObject { ["name"] = teksten["Document.Titel", kaart.Gemeente.Naam].Value, ["url"] = pad.Volledig(OpenData.Pad) };
        if (voorwaarden.Contactmail is { } mail)
            contact["email"] = mail;
        var info = new JsonObject
        {
            ["title"] = "Sociale Kaart: HSDS", ["version"] = Hsdsbestanden.Versie + ".0", ["description"] = "De openbare gegevens van de sociale kaart volgens HSDS 3.1.", ["contact"] = contact,
        };
        if (voorwaarden.Licentie is { } licentie)
            info["license"] = new JsonObject { ["name"] = licentie.Naam, ["url"] = licentie.Adres.AbsoluteUri };
        return info;
    }

    private static JsonObject Sleutel(Apiparameter parameter, KaartBeeld kaart, IStringLocalizer teksten) =>
        new JsonObject { ["name"] = parameter.Naam, ["in"] = "query", ["description"] = teksten["Parameter." + parameter.Naam].Value, ["schema"] = Schema(parameter, kaart) };

    private static JsonObject Schema(Apiparameter parameter, KaartBeeld kaart) => parameter.Soort switch
    {
        Apisoort.Getal => new JsonObject { ["type"] = "integer", ["minimum"] = parameter.Laagst, ["maximum"] = parameter.Hoogst },
        Apisoort.Waarheid => new JsonObject { ["type"] = "boolean" },
        Apisoort.Uuid => new JsonObject { ["type"] = "string", ["format"] = "uuid" },
        // A day alone is right too, so it is not only a date-time.
        Apisoort.DagOfMoment => new JsonObject { ["type"] = "string", ["anyOf"] = new JsonArray(new JsonObject { ["format"] = "date" }, new JsonObject { ["format"] = "date-time" }) },
        Apisoort.Keuze => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Waarden!(kaart).Select(w => (JsonNode)w)]) },
        _ => new JsonObject { ["type"] = "string", ["minLength"] = parameter.Laagst, ["maxLength"] = parameter.Hoogst },
    };

    private static JsonObject Pagina(string schema)
    {
        JsonObject Soort(string soort) => new() { ["type"] = soort };
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["total_items"] = Soort("integer"), ["total_pages"] = Soort("integer"), ["page_number"] = Soort("integer"), ["size"] = Soort("integer"),
                ["first_page"] = Soort("boolean"), ["last_page"] = Soort("boolean"), ["empty"] = Soort("boolean"),
                ["contents"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = schema } },
            },
        };
    }

    private static JsonObject Vraag(string uitleg, JsonNode[] sleutels, JsonObject? schema, string? links = null)
    {
        var goed = new JsonObject { ["description"] = "Gelukt." };
        if (links is not null)
            goed["headers"] = new JsonObject { ["Link"] = new JsonObject { ["description"] = links, ["schema"] = new JsonObject { ["type"] = "string" } } };
        if (schema is not null)
            goed["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
        var fout = new JsonObject { ["description"] = "De vraag klopt niet; 'errors' zegt per onderdeel wat.", ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject() } };
        return new JsonObject { ["get"] = new JsonObject { ["summary"] = uitleg, ["parameters"] = new JsonArray(sleutels), ["responses"] = new JsonObject { ["200"] = goed, ["400"] = fout } } };
    }
}
