using System.Text.RegularExpressions;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus;

/// <summary>The body of a voorziening as safe HTML, with the first step apart: a page shows that on its own.</summary>
/// <param name="Uitleg">What it is, for whom and how it goes.</param>
/// <param name="EersteStap">The first step, without its heading; empty when the body has none.</param>
public sealed partial record Entrytekst(string Uitleg, string EersteStap)
{
    /// <summary>Renders a body.</summary>
    /// <param name="markdown">The body.</param>
    /// <param name="zichtbaar">Whether a slug is shown; a link to one that is not becomes plain text, never a dead end.</param>
    public static Entrytekst Van(string markdown, Func<string, bool> zichtbaar)
    {
        var regels = markdown.Split('\n');
        var begin = Array.IndexOf(regels, VoorzieningBestand.KopEersteStap);
        if (begin < 0)
            return new Entrytekst(Html(markdown, zichtbaar), "");
        var einde = Array.FindIndex(regels, begin + 1, r => r.StartsWith("## ", StringComparison.Ordinal));
        if (einde < 0)
            einde = regels.Length;
        return new Entrytekst(
            Html(string.Join('\n', regels[..begin].Concat(regels[einde..])), zichtbaar),
            Html(string.Join('\n', regels[(begin + 1)..einde]), zichtbaar));
    }

    private static string Html(string markdown, Func<string, bool> zichtbaar) =>
        Verwijzing().Replace(Opmaak.Html(markdown), m => zichtbaar(m.Groups["slug"].Value) ? m.Value : m.Groups["tekst"].Value);

    [GeneratedRegex("""<a href="/voorzieningen/(?<slug>[^"]*)">(?<tekst>.*?)</a>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verwijzing();
}
