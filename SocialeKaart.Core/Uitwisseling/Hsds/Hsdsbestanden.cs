using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Writes a catalogue as files of HSDS: one for each kind of object, or one for all. An object is one line, so that a fault has a line, and two exports can be compared.</summary>
public static class Hsdsbestanden
{
    /// <summary>Version of the standard.</summary>
    public const string Versie = "3.1";

    internal const string Organisaties = "organizations", Diensten = "services", Taxonomieen = "taxonomies", Termen = "taxonomy_terms";

    /// <summary>The files of a folder; the same catalogue gives the same bytes.</summary>
    public static IEnumerable<(string Naam, IEnumerable<byte[]> Delen)> Bestanden(Hsdsbeeld beeld) => Rijen(beeld).Select(r => (r.Naam + ".json", Rij(r.Regels).Append("\n"u8.ToArray())));

    /// <summary>All of it as one object, in parts to be written one after the other.</summary>
    /// <param name="beeld">What is told.</param>
    /// <param name="licentie">Address of the licence under which it may be used, so that a file that is passed on still says it; null: none was chosen.</param>
    public static IEnumerable<byte[]> Geheel(Hsdsbeeld beeld, string? licentie = null)
    {
        yield return Encoding.UTF8.GetBytes($"{{\"version\":\"{Versie}\"{(licentie is null ? "" : $",\n\"license\":{JsonSerializer.Serialize(licentie, HsdsJson.Ons.String)}")}");
        foreach (var (naam, regels) in Rijen(beeld))
        {
            yield return Encoding.UTF8.GetBytes($",\n\"{naam}\":");
            foreach (var deel in Rij(regels))
                yield return deel;
        }

        yield return "}\n"u8.ToArray();
    }

    /// <summary>Writes the files into a folder.</summary>
    public static async Task Schrijf(Hsdsbeeld beeld, string map, CancellationToken stop)
    {
        Directory.CreateDirectory(map);
        foreach (var (naam, delen) in Bestanden(beeld))
        {
            await using var bestand = File.Create(Path.Combine(map, naam));
            foreach (var deel in delen)
                await bestand.WriteAsync(deel, stop);
        }
    }

    private static IEnumerable<(string Naam, IEnumerable<byte[]> Regels)> Rijen(Hsdsbeeld beeld) =>
    [
        (Organisaties, Regels(beeld.Organisaties.Select(Hsdsschrijver.Organisatie), HsdsJson.Ons.HsdsOrganization)),
        (Diensten, Regels(beeld.Voorzieningen.Select(beeld.Schrijver.Service), HsdsJson.Ons.HsdsService)),
        (Taxonomieen, Regels(beeld.Taxonomieen, HsdsJson.Ons.HsdsTaxonomy)),
        (Termen, Regels(beeld.Termen, HsdsJson.Ons.HsdsTaxonomyTerm)),
    ];

    private static IEnumerable<byte[]> Regels<T>(IEnumerable<T> objecten, JsonTypeInfo<T> soort) => objecten.Select(o => JsonSerializer.SerializeToUtf8Bytes(o, soort));

    private static IEnumerable<byte[]> Rij(IEnumerable<byte[]> regels)
    {
        var tussen = "[\n"u8.ToArray();
        foreach (var regel in regels)
        {
            yield return [.. tussen, .. regel];
            tussen = ",\n"u8.ToArray();
        }

        yield return tussen[0] == '[' ? "[]"u8.ToArray() : "\n]"u8.ToArray();
    }
}
