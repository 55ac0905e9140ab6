using System.Text.Json;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// Cuts a GeoJSON FeatureCollection into its features and the members beside them, each with its line, without reading the
/// features themselves: a national file has thousands that are not needed.
/// </summary>
internal sealed class Featurelezer
{
    private static readonly byte[] Merk = [0xEF, 0xBB, 0xBF];
    private readonly ReadOnlyMemory<byte> json;
    private readonly List<Range> features = [];
    private readonly Dictionary<string, JsonElement> leden = new(StringComparer.Ordinal);
    private int geteldTot;
    private int regel = 1;

    /// <summary>Cuts a file.</summary>
    /// <exception cref="JsonException">It is no JSON, or not one object; the line is in the exception, from 0.</exception>
    public Featurelezer(ReadOnlyMemory<byte> bytes)
    {
        json = bytes.Span.StartsWith(Merk) ? bytes[Merk.Length..] : bytes;
        var lezer = new Utf8JsonReader(json.Span);
        lezer.Read();
        if (lezer.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object was expected.", path: null, lineNumber: 0, bytePositionInLine: 0);
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            var naam = lezer.GetString()!;
            lezer.Read();
            if (naam == "features" && lezer.TokenType == JsonTokenType.StartArray)
                LeesFeatures(ref lezer);
            else
                leden[naam] = JsonElement.ParseValue(ref lezer);
        }

        // Anything after the object is a fault too.
        lezer.Read();
    }

    /// <summary>False when there is no list of features.</summary>
    public bool HeeftFeatures { get; private set; }

    /// <summary>A text beside the features; null when it is not there or no text.</summary>
    public string? Tekst(string naam) => leden.TryGetValue(naam, out var lid) && lid.ValueKind == JsonValueKind.String ? lid.GetString() : null;

    /// <summary>Anything beside the features, as JSON; null when it is not there.</summary>
    public string? Lid(string naam) => leden.TryGetValue(naam, out var lid) ? lid.GetRawText() : null;

    /// <summary>The features one by one, with the line on which each starts, from 1. To be gone through once.</summary>
    public IEnumerable<(int Regel, JsonElement Feature)> Features()
    {
        foreach (var feature in features)
        {
            var begin = feature.Start.Value;
            regel += json.Span[geteldTot..begin].Count((byte)'\n');
            geteldTot = begin;
            using var document = JsonDocument.Parse(json[feature]);
            yield return (regel, document.RootElement);
        }
    }

    private void LeesFeatures(ref Utf8JsonReader lezer)
    {
        HeeftFeatures = true;
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            var begin = (int)lezer.TokenStartIndex;
            lezer.Skip();
            features.Add(begin..(int)lezer.BytesConsumed);
        }
    }
}
