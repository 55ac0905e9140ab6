using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SocialeKaart.Tests.Schil;

/// <summary>The interface texts: the same keys and placeholders in both languages, none missing, none left over.</summary>
public sealed partial class TekstenTests
{
    private static readonly string Web = Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web");

    public static TheoryData<string> Tekstbestanden() =>
        [.. Directory.EnumerateFiles(Web, "*Teksten.resx", SearchOption.AllDirectories).Where(p => !p.Contains("/bin/", StringComparison.Ordinal) && !p.Contains("/obj/", StringComparison.Ordinal)).Select(p => Path.GetRelativePath(Web, p))];

    public static TheoryData<string> Standaardteksten() =>
        [.. Directory.EnumerateFiles(Path.Combine(Web, "Schil", "Teksten"), "*.nl.md").Select(p => Path.GetFileName(p)[..^".nl.md".Length])];

    [Theory]
    [MemberData(nameof(Tekstbestanden))]
    public void Compare_DutchAndEnglish_HaveTheSameKeys(string bestand)
    {
        var (nl, en) = Paar(bestand);
        en.Keys.Order().ShouldBe(nl.Keys.Order());
        nl.Values.Concat(en.Values).ShouldNotContain(t => string.IsNullOrWhiteSpace(t));
    }

    [Theory]
    [MemberData(nameof(Tekstbestanden))]
    public void Compare_DutchAndEnglish_HaveTheSamePlaceholders(string bestand)
    {
        var (nl, en) = Paar(bestand);
        foreach (var (sleutel, tekst) in nl)
            Plaatshouders(en[sleutel]).ShouldBe(Plaatshouders(tekst), sleutel);
    }

    [Theory]
    [MemberData(nameof(Tekstbestanden))]
    public void Search_EveryKey_IsUsed(string bestand)
    {
        var map = Path.GetDirectoryName(Path.Combine(Web, bestand))!;
        // The shell's texts are used by every feature; the others by their own.
        var bron = Bron(bestand.StartsWith("Schil", StringComparison.Ordinal) ? Web : map);
        var vast = Sleutels().Matches(bron).Select(m => m.Groups["sleutel"].Value).ToHashSet();
        var stammen = Stammen().Matches(bron).Select(m => m.Groups["stam"].Value).Where(s => s.Length > 0).ToList();
        // A text for who is younger than 18 is asked for by the key of the text for all.
        Paar(bestand).Nl.Keys.Select(k => k.EndsWith(".Je", StringComparison.Ordinal) ? k[..^3] : k).Where(k => !vast.Contains(k) && !stammen.Exists(s => k.StartsWith(s, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Standaardteksten))]
    public void Compare_StandingTexts_HaveTheSameShapeAndPlaceholders(string naam)
    {
        var (nl, en) = (Lees(naam, "nl"), Lees(naam, "en"));
        Koppen(en).ShouldBe(Koppen(nl));
        Plaatshouders(en).ShouldBe(Plaatshouders(nl));
    }

    private static (Dictionary<string, string> Nl, Dictionary<string, string> En) Paar(string bestand) =>
        (Waarden(Path.Combine(Web, bestand)), Waarden(Path.ChangeExtension(Path.Combine(Web, bestand), ".en.resx")));

    private static Dictionary<string, string> Waarden(string pad) =>
        XDocument.Load(pad).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static string Bron(string map) => string.Join('\n', new[] { "*.razor", "*.cs" }
        .SelectMany(soort => Directory.EnumerateFiles(map, soort, SearchOption.AllDirectories))
        .Where(p => !p.Contains("/obj/", StringComparison.Ordinal) && !p.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    private static string Lees(string naam, string taal) => File.ReadAllText(Path.Combine(Web, "Schil", "Teksten", $"{naam}.{taal}.md"));

    private static List<int> Koppen(string markdown) =>
        [.. markdown.Split('\n').Where(r => r.StartsWith('#')).Select(r => r.TakeWhile(t => t == '#').Count())];

    private static List<string> Plaatshouders(string tekst) => [.. Plaatshouder().Matches(tekst).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[a-z0-9:-]+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plaatshouder();

    // Also as a value that goes to a page first, such as the text of a fault.
    [GeneratedRegex(@"""(?<sleutel>[A-Z][A-Za-z0-9.-]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sleutels();

    [GeneratedRegex("""(\[\$"(?<stam>[^"{]*)\{|"(?<stam>[A-Z][A-Za-z0-9.-]*\.)"\s*\+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stammen();
}
