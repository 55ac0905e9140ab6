using Ganss.Xss;
using Markdig;

namespace SocialeKaart.Core.Catalogus;

/// <summary>Turns the Markdown of entries and standing texts into HTML that is safe to show.</summary>
public static class Opmaak
{
    // Two walls: Markdig writes raw HTML as text, and the sanitiser drops what a future extension might let through.
    private static readonly MarkdownPipeline Pijplijn = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Safe HTML: headings, paragraphs, lists, emphasis and links; no images, no scripts, no raw HTML.</summary>
    public static string Html(string markdown) => Zeef().Sanitize(Markdown.ToHtml(markdown, Pijplijn)).Trim();

    // Made anew for every text: the sanitiser is not safe to share between threads.
    private static HtmlSanitizer Zeef()
    {
        var zeef = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        });
        return zeef;
    }
}
