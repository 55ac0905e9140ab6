using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>A client that someone else's tool makes from the description.</summary>
public sealed class GemaakteklantTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public async Task Generate_FromTheDocument_CompilesAndSearches()
    {
        var beschrijving = await OpenApiDocument.FromJsonAsync(await app.Client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        var klas = Vertaal(new CSharpClientGenerator(beschrijving, Instelling()).GenerateFile()).GetType("Klant.SocialeKaartKlant")!;

        var klant = Activator.CreateInstance(klas, app.Client)!;
        // The document says where on the server it is; which server is for who uses the client.
        klas.GetProperty("BaseUrl")!.SetValue(klant, new Uri(app.Adres, "/api/v1/").AbsoluteUri);
        var zoek = klas.GetMethods().Where(m => m.Name == "ZoekVoorzieningenAsync").MinBy(m => m.GetParameters().Length)!;
        object?[] vraag = [.. zoek.GetParameters().Select(p => p.Name == "q" ? "schulden" : p.Name == "perPagina" ? (object)3 : null)];
        var bezig = (Task)zoek.Invoke(klant, vraag)!;
        await bezig;

        var uitkomst = bezig.GetType().GetProperty("Result")!.GetValue(bezig)!;
        Eigenschap(uitkomst, "Kwaliteit").ShouldBe("goed");
        ((IEnumerable<object>)Eigenschap(uitkomst, "Items")!).Select(i => Eigenschap(i, "Slug")).ShouldBe(
            Core.Zoeken.Zoeker.Zoek(app.Beeld, new Core.Zoeken.Zoekopdracht { Vraag = "schulden" }, app.Nu).Voorzieningen.Take(3).Select(v => v.Slug));
    }

    private static CSharpClientGeneratorSettings Instelling() => new()
    {
        ClassName = "SocialeKaartKlant",
        CSharpGeneratorSettings = { Namespace = "Klant", JsonLibrary = CSharpJsonLibrary.SystemTextJson },
    };

    private static object? Eigenschap(object van, string naam) => van.GetType().GetProperty(naam)!.GetValue(van);

    private static Assembly Vertaal(string bron)
    {
        var bekend = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p));
        var vertaling = CSharpCompilation.Create("klant", [CSharpSyntaxTree.ParseText(bron)], bekend, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var doel = new MemoryStream();
        var gelukt = vertaling.Emit(doel);
        gelukt.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        doel.Position = 0;
        return new AssemblyLoadContext("klant").LoadFromStream(doel);
    }
}
