using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>What a body may not hold: raw HTML and images. Rendering drops them too; here an editor is told.</summary>
internal static partial class Markdowntekst
{
    public static IEnumerable<string> Fouten(string regel)
    {
        if (Html().IsMatch(regel))
            yield return "de tekst bevat HTML; alleen Markdown mag";
        if (regel.Contains("![", StringComparison.Ordinal))
            yield return "de tekst bevat een plaatje; dat mag niet";
    }

    [GeneratedRegex("<[a-zA-Z/!]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Html();
}
