using SocialeKaart.Core.Gebied;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Gebied;

/// <summary>A file as PDOK gives it, made by the test: the wijken of Oosterhout as squares, one feature a line.</summary>
internal sealed class Proefbestand
{
    public static readonly Zaad Zaad = ZaadMap.Lees(Zaadmap.Oosterhout);

    private readonly List<string> regels = [.. Zaad.Wijken.Select(w => Feature(w.Code, Proefgrenzen.Vierkant(w.Lat ?? 51.67, w.Lon ?? 4.90)))];

    /// <summary>What stands before the list of features.</summary>
    public string Kop { get; set; } = "{\"type\": \"FeatureCollection\", \"features\": [";

    /// <summary>One feature as text, with the properties of the "gebiedsindelingen".</summary>
    public static string Feature(string code, string vlak, string meer = "\"jaarcode\": 2025") =>
        $$"""{"type": "Feature", "properties": {"statcode": "{{code}}", "statnaam": "Naam", "rubriek": "wijk", {{meer}}}, "geometry": {{vlak}}}""";

    /// <summary>Replaces the feature of a wijk; the code alone stands for the same square.</summary>
    public Proefbestand Met(string code, string feature)
    {
        var plek = regels.FindIndex(r => r.Contains($"\"{code}\"", StringComparison.Ordinal));
        plek.ShouldBeGreaterThanOrEqualTo(0);
        regels[plek] = feature;
        return this;
    }

    /// <summary>The feature of a wijk with other coordinates.</summary>
    public Proefbestand MetVlak(string code, string vlak) => Met(code, Feature(code, vlak));

    public Proefbestand Zonder(string code)
    {
        regels.RemoveAll(r => r.Contains($"\"{code}\"", StringComparison.Ordinal)).ShouldBe(1);
        return this;
    }

    public Proefbestand En(string feature)
    {
        regels.Add(feature);
        return this;
    }

    public Proefbestand Vervang(string oud, string nieuw)
    {
        regels.ShouldContain(r => r.Contains(oud, StringComparison.Ordinal));
        for (var plek = 0; plek < regels.Count; plek++)
            regels[plek] = regels[plek].Replace(oud, nieuw, StringComparison.Ordinal);
        return this;
    }

    public byte[] Bytes() => System.Text.Encoding.UTF8.GetBytes(ToString());

    public override string ToString() => Kop + "\n" + string.Join(",\n", regels) + "\n]}\n";
}
