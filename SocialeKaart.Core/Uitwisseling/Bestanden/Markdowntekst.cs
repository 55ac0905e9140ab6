using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>What a body may not hold: raw HTML and images. Rendering drops them too; here an editor is told.</summary>
internal static partial class Markdowntekst
{
    public static IEnumerable<string> Fouten(string regel) => Wat(regel).Select(w => w.Reden);

    /// <summary>The same, each also without words.</summary>
    public static IEnumerable<(Veldfoutsoort Soort, string Reden)> Wat(string regel)
    {
        if (Html().IsMatch(regel))
            yield return (Veldfoutsoort.Html, "de tekst bevat HTML; alleen Markdown mag");
        if (regel.Contains("![", StringComparison.Ordinal))
            yield return (Veldfoutsoort.Plaatje, "de tekst bevat een plaatje; dat mag niet");
    }

    [GeneratedRegex("<[a-zA-Z/!]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Html();
}
