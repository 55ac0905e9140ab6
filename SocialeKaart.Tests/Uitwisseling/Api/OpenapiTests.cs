using System.Net.Http.Json;
using System.Text.Json;
using SocialeKaart.Tests.Schil;
using SocialeKaart.Web.Zoeken.Api;

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
    public async Task Get_Document_TellsNumbersAsNumbersAlone()
    {
        var aantal = (await Document()).GetProperty("components").GetProperty("schemas").GetProperty("ZoekUitkomst").GetProperty("properties").GetProperty("totaal");
        aantal.GetProperty("type").GetString().ShouldBe("integer");
        aantal.TryGetProperty("pattern", out _).ShouldBeFalse();
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
                    parameters.EnumerateArray().Select(p => p.TryGetProperty("description", out var tekst) ? tekst.GetString()! : "").ShouldAllBe(t => !t.StartsWith("Parameter."));
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

    [Fact]
    public async Task Get_WithoutAnAddressToWriteTo_NamesNone()
    {
        var info = (await Document()).GetProperty("info");
        var contact = info.GetProperty("contact");
        contact.TryGetProperty("email", out _).ShouldBeFalse();
        contact.GetProperty("url").GetString().ShouldEndWith("/open-data");
        info.TryGetProperty("license", out _).ShouldBeFalse();
        var pagina = await app.Pagina("/open-data");
        pagina.QuerySelectorAll("main a[href^='mailto:']").ShouldBeEmpty();
        pagina.QuerySelector("main a[rel=license]").ShouldBeNull();
        pagina.QuerySelector("main a[href^='tel:']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_ParametersOfSearching_StandOnceInDocumentAndPage()
    {
        var document = await Document();
        var samen = ZoekApi.Vraagparameters.Select(p => p.Naam).ToList();
        samen.Count.ShouldBe(16);
        document.GetProperty("components").GetProperty("parameters").EnumerateObject().Select(p => p.Name).ShouldBe(samen, ignoreOrder: true);
        foreach (var pad in new[] { "/voorzieningen", "/gebied/locaties.geojson" })
        {
            document.GetProperty("paths").GetProperty(pad).GetProperty("get").GetProperty("parameters").EnumerateArray()
                .Where(p => p.TryGetProperty("$ref", out _)).Select(p => p.GetProperty("$ref").GetString()).ShouldBe(samen.Select(s => "#/components/parameters/" + s));
        }

        var termen = (await app.Pagina("/open-data")).QuerySelectorAll("main dt code").Select(c => c.TextContent).ToList();
        foreach (var naam in samen)
            termen.Count(t => t == naam).ShouldBe(naam == "q" ? 2 : 1, naam);
    }

    [Fact]
    public async Task Get_ExplanationForPeople_NamesEveryFixedValueInPlainWords()
    {
        var pagina = await app.Pagina("/open-data");
        var waarden = pagina.QuerySelectorAll("dl.parameters .waarden li").Select(li => (li.QuerySelector("code")!.TextContent, li.TextContent.Trim())).ToList();
        foreach (var parameter in ZoekApi.Vraagparameters.Where(p => p.IsKeuze))
        {
            foreach (var waarde in parameter.Waarden!(app.Beeld))
                waarden.ShouldContain(w => w.Item1 == waarde, $"{parameter.Naam}={waarde}");
        }
    }

    [Fact]
    public async Task Get_ExplanationForPeople_SaysWhatAWordMeans()
    {
        var teksten = (await app.Pagina("/en/open-data")).QuerySelectorAll("dl.parameters .waarden li").Select(li => li.TextContent.Trim()).ToList();
        teksten.ShouldContain("ma: Monday");
        teksten.ShouldContain("geld: " + app.Beeld.Leefdomein("geld")!.En.Naam);
        teksten.ShouldContain("lift");
        teksten.ShouldNotContain(t => t.Contains("Veld.") || t.Contains("Parameter.") || t.Contains("Optie."));
    }

    [Fact]
    public async Task Get_EveryPost_HasTheSameExampleInDocumentAndPage()
    {
        var document = await Document();
        var pagina = await app.Pagina("/open-data");
        foreach (var (naam, operatie) in document.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("post", out _)).Select(p => (p.Name, p.Value.GetProperty("post"))))
        {
            var voorbeeld = operatie.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example");
            var opPagina = pagina.QuerySelector($"section[aria-labelledby='{operatie.GetProperty("operationId").GetString()}'] pre")!.TextContent;
            JsonElement.DeepEquals(JsonDocument.Parse(opPagina).RootElement, voorbeeld).ShouldBeTrue(naam);
        }
    }

    [Fact]
    public async Task Get_ListOfContents_LeadsToEachPart()
    {
        var pagina = await app.Pagina("/open-data");
        var doelen = pagina.QuerySelectorAll("nav[aria-labelledby=op-deze-pagina] a").Select(a => a.GetAttribute("href")![1..]).ToList();
        doelen.ShouldAllBe(d => pagina.GetElementById(d) != null);
        pagina.QuerySelectorAll("main h2[id], main h3[id]").Select(h => h.Id).Where(id => id != "op-deze-pagina").ShouldBe(doelen, ignoreOrder: true);
    }

    // What is described elsewhere in the document is described by reference.
    private static bool Beschreven(JsonElement veld) => veld.TryGetProperty("description", out var tekst) ? tekst.GetString()!.Length > 0 : veld.TryGetProperty("$ref", out _) || veld.TryGetProperty("oneOf", out _);

    private static string Tekst(JsonElement van, string naam) => van.GetProperty(naam).GetString()!;

    private Task<JsonElement> Document() => app.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/openapi.json", UriKind.Relative));
}
