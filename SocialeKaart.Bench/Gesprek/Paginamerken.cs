using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SocialeKaart.Bench.Gesprek;

/// <summary>What a page for staff holds for its circuit, between comment signs.</summary>
/// <param name="Onderdelen">The roots to start, as the hub takes them: JSON.</param>
/// <param name="Staat">What prerendering kept, encrypted; empty when nothing.</param>
internal sealed partial record Paginamerken(string Onderdelen, string Staat)
{
    /// <exception cref="InvalidOperationException">It is not such a page: of someone who is not signed in, for one.</exception>
    public static Paginamerken Lees(string html)
    {
        // The mark at the end of a root has no descriptor.
        var merken = Merk().Matches(html).Select(m => JsonNode.Parse(m.Groups["inhoud"].Value)!.AsObject()).Where(m => m.ContainsKey("descriptor")).ToList();
        if (merken.Count == 0)
            throw new InvalidOperationException("The page has no interactive part.");
        var werk = new JsonObject
        {
            ["batchId"] = 0,
            ["operations"] = new JsonArray([.. merken.Select((m, n) => new JsonObject { ["type"] = "add", ["ssrComponentId"] = n + 1, ["marker"] = m })]),
        };
        return new Paginamerken(werk.ToJsonString(JsonSerializerOptions.Web), Kern().Match(html).Groups["inhoud"].Value);
    }

    [GeneratedRegex("<!--Blazor:(?<inhoud>.*?)-->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Merk();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<inhoud>.*?)-->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kern();
}
