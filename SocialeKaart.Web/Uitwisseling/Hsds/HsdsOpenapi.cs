using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialeKaart.Core.Uitwisseling.Hsds;

namespace SocialeKaart.Web.Uitwisseling.Hsds;

/// <summary>The document of the API, made of the same lists and keys that it serves.</summary>
internal static class HsdsOpenapi
{
    private const string Schemas = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/compiled/";
    private static readonly JsonSerializerOptions Vorm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The document, as JSON.</summary>
    /// <param name="basis">Address at which the API begins.</param>
    public static string Maak(string basis)
    {
        var paden = new JsonObject { ["/"] = Vraag("Wat deze server spreekt.", [], null, metFout: false) };
        foreach (var (lijst, sleutels) in HsdsApi.Lijsten)
        {
            var schema = Schemas + (lijst == "taxonomies" ? "taxonomy" : lijst[..^1]) + ".json";
            paden["/" + lijst] = Vraag($"Een pagina van {lijst}.", [.. sleutels.Select(Sleutel)], Pagina(schema), metFout: true);
            paden[$"/{lijst}/{{id}}"] = Vraag(
                $"Een van de {lijst}, met alles wat erbij hoort.",
                [new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" } }],
                new JsonObject { ["$ref"] = schema },
                metFout: true);
        }

        paden["/download.json"] = Vraag("De hele openbare kaart in één keer, als HSDS.", [], null, metFout: false);
        paden["/download.csv"] = Vraag("De openbare voorzieningen als tabel.", [], null, metFout: false);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Sociale Kaart: HSDS", ["version"] = Hsdsbestanden.Versie + ".0", ["description"] = "De openbare gegevens van de sociale kaart volgens HSDS 3.1." },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = basis }),
            ["paths"] = paden,
        }.ToJsonString(Vorm);
    }

    private static JsonNode Sleutel(string naam)
    {
        var (soort, vorm, uitleg) = Hsdsvraag.Sleutels[naam];
        var schema = new JsonObject { ["type"] = soort };
        if (vorm is not null)
            schema["format"] = vorm;
        return new JsonObject { ["name"] = naam, ["in"] = "query", ["description"] = uitleg, ["schema"] = schema };
    }

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

    private static JsonObject Vraag(string uitleg, JsonNode[] sleutels, JsonObject? schema, bool metFout)
    {
        var goed = new JsonObject { ["description"] = "Gelukt." };
        if (schema is not null)
            goed["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } };
        var antwoorden = new JsonObject { ["200"] = goed };
        if (metFout)
            antwoorden["400"] = new JsonObject { ["description"] = "De vraag klopt niet; 'errors' zegt per onderdeel wat.", ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject() } };
        return new JsonObject { ["get"] = new JsonObject { ["summary"] = uitleg, ["parameters"] = new JsonArray(sleutels), ["responses"] = antwoorden } };
    }
}
