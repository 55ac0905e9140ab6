using System.Text;
using System.Text.RegularExpressions;

namespace SocialeKaart.Tests.Browser;

/// <summary>Prints a page as a person would and looks at the sheets.</summary>
internal static partial class Papier
{
    /// <summary>How many sheets of A4 the page that is open takes. The page's own @page decides on the paper and its margins.</summary>
    public static async Task<int> Bladen(this Bezoek bezoek)
    {
        var pdf = Encoding.Latin1.GetString(await bezoek.Pagina.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));
        var vellen = Vel().Matches(pdf);
        vellen.Count.ShouldBe(int.Parse(Telling().Match(pdf).Groups["aantal"].Value, System.Globalization.CultureInfo.InvariantCulture), "the count in the PDF");
        Maat().Matches(pdf).ShouldAllBe(m => A4(m));
        return vellen.Count;
    }

    // 210 by 297 mm is 595 by 842 points; Chromium rounds to whole ones.
    private static bool A4(Match maat) => maat.Groups["breed"].Value.StartsWith("59", StringComparison.Ordinal) && maat.Groups["hoog"].Value.StartsWith("84", StringComparison.Ordinal);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Vel();

    [GeneratedRegex(@"/Type\s*/Pages\s*/Count\s+(?<aantal>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Telling();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<breed>[\d.]+) (?<hoog>[\d.]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Maat();
}
