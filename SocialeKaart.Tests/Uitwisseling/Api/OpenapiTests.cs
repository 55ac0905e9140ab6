using System.Net.Http.Json;
using System.Text.Json;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>The description of the API.</summary>
public sealed class OpenapiTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Get_Document_IsOpenApi31() => (await Document()).GetProperty("openapi").GetString().ShouldStartWith("3.1");

    [Fact]
    public async Task Get_Document_DescribesEveryFieldInDutch()
    {
        foreach (var schema in (await Document()).GetProperty("components").GetProperty("schemas").EnumerateObject().Where(s => s.Name != "Probleem"))
        {
            if (!schema.Value.TryGetProperty("properties", out var velden))
                continue;
            foreach (var veld in velden.EnumerateObject())
                (Beschreven(veld.Value)).ShouldBeTrue($"{schema.Name}.{veld.Name}");
        }
    }

    [Fact]
    public async Task Get_Document_HasNoEmptyText()
    {
        foreach (var pad in (await Document()).GetProperty("paths").EnumerateObject())
        {
            foreach (var operatie in pad.Value.EnumerateObject())
            {
                Tekst(operatie.Value, "summary").ShouldNotStartWith("Operatie.");
                Tekst(operatie.Value, "description").ShouldNotStartWith("Operatie.");
                if (operatie.Value.TryGetProperty("parameters", out var parameters))
                    parameters.EnumerateArray().Select(p => Tekst(p, "description")).ShouldAllBe(t => !t.StartsWith("Parameter."));
            }
        }
    }

    [Fact]
    public async Task Get_ExplanationForPeople_NamesEveryOperation()
    {
        var pagina = await app.Pagina("/open-data");
        foreach (var pad in (await Document()).GetProperty("paths").EnumerateObject())
            pagina.QuerySelectorAll("code").ShouldContain(c => c.TextContent.EndsWith(" /api/v1" + pad.Name, StringComparison.Ordinal), pad.Name);
    }

    // What is described elsewhere in the document is described by reference.
    private static bool Beschreven(JsonElement veld) => veld.TryGetProperty("description", out var tekst) ? tekst.GetString()!.Length > 0 : veld.TryGetProperty("$ref", out _) || veld.TryGetProperty("oneOf", out _);

    private static string Tekst(JsonElement van, string naam) => van.GetProperty(naam).GetString()!;

    private Task<JsonElement> Document() => app.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/openapi.json", UriKind.Relative));
}
