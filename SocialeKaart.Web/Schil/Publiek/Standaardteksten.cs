using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Web.Schil.Publiek;

/// <summary>
/// The standing texts of the site: Markdown files, embedded, one a language. Placeholders take the municipality and the help lines
/// from the snapshot, so that no name or number stands in a text.
/// </summary>
public sealed partial class Standaardteksten
{
    private readonly ConcurrentDictionary<string, string> bronnen = new(StringComparer.Ordinal);

    /// <summary>A text as a title and safe HTML, in the language of the current request.</summary>
    /// <param name="naam">Name of the file without language.</param>
    /// <param name="kaart">For the placeholders.</param>
    public (string Titel, string Html) Lees(string naam, KaartBeeld kaart)
    {
        var taal = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var markdown = Plaatshouder().Replace(bronnen.GetOrAdd($"{naam}.{taal}", Bron), plek => Vul(plek, kaart, taal));
        var einde = markdown.IndexOf('\n', StringComparison.Ordinal);
        return markdown.StartsWith("# ", StringComparison.Ordinal)
            ? (markdown[2..einde].Trim(), Opmaak.Html(markdown[einde..]))
            : ("", Opmaak.Html(markdown));
    }

    /// <summary>The number as a phone dials it.</summary>
    public static string Bel(string nummer) => "tel:" + nummer.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static string Vul(Match plek, KaartBeeld kaart, string taal)
    {
        if (plek.Groups["id"] is { Success: true, Value: var id })
        {
            var lijn = kaart.Hulplijn(id) ?? throw new InvalidOperationException($"A standing text names help line '{id}', which does not exist.");
            return $"{(taal == "en" ? lijn.En.Naam : lijn.Naam)}: [{lijn.Nummer}]({Bel(lijn.Nummer)})";
        }

        return plek.Value switch
        {
            "{gemeente}" => kaart.Gemeente.Naam,
            "{telefoon}" => $"[{kaart.GemeenteLijn.Nummer}]({Bel(kaart.GemeenteLijn.Nummer)})",
            _ => throw new InvalidOperationException($"A standing text has an unknown placeholder {plek.Value}."),
        };
    }

    private static string Bron(string bestand)
    {
        using var stroom = typeof(Standaardteksten).Assembly.GetManifestResourceStream($"Teksten/{bestand}.md")
            ?? throw new InvalidOperationException($"Standing text {bestand}.md is missing.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd().ReplaceLineEndings("\n").Trim() + "\n";
    }

    [GeneratedRegex(@"\{(hulplijn:(?<id>[a-z0-9-]+)|[a-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plaatshouder();
}
