using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Every sentence that a resident reads in the wegwijzer: short, and without jargon.</summary>
public sealed partial class WegwijzertekstTests(KaartApp app) : IClassFixture<KaartApp>
{
    private const int LangsteZin = 20;

    /// <summary>Words of the trade, by their beginning; a word in which such a beginning is something else is let through.</summary>
    private static readonly string[] Vaktaal =
    [
        "indicatie", "beschikking", "maatwerk", "zelfredza", "voorliggend", "toeleid", "casus", "traject", "interventie", "participatie", "eigen kracht",
        "regie", "ondersteuningsvraag", "ondersteuningsbehoefte", "problematiek", "cliënt", "hulpverleningstraject", "doelgroep", "sociaal domein", "keten", "integraal",
        "arrangement", "voorziening", "leefdomein", "zorgvrager", "signaler", "multidisciplinair", "netwerk", "draagkracht", "beleid", "faciliteren", "kwetsbare doelgroep",
    ];

    private static readonly string[] Toegestaan = ["onafhankelijke cliëntondersteuning", "regiecentrale", "regio"];

    [Fact]
    public void Read_EverySentence_HasAtMostTwentyWords() =>
        Teksten().SelectMany(t => Zinnen(t.Tekst).Where(z => Lengte(z) > LangsteZin).Select(z => $"{t.Waar}: {z}")).ShouldBeEmpty();

    [Fact]
    public void Read_DutchTexts_HaveNoJargon() =>
        Teksten().Where(t => !t.Engels).Select(t => (t.Waar, Tekst: Toegestaan.Aggregate(t.Tekst.ToLowerInvariant(), (tekst, weg) => tekst.Replace(weg, "", StringComparison.Ordinal))))
            .SelectMany(t => Vaktaal.Where(v => Regex.IsMatch(t.Tekst, $@"\b{Regex.Escape(v)}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))).Select(v => $"{t.Waar}: {v}"))
            .ShouldBeEmpty();

    [Fact]
    public void Read_TextsForWhoIsYounger_SayJe() =>
        JongeTeksten().Where(t => Beleefd().IsMatch(t.Tekst)).Select(t => $"{t.Waar}: {t.Tekst}").ShouldBeEmpty();

    [Fact]
    public void Read_AllTexts_HoldNoTelephoneNumber() =>
        Teksten().Where(t => Nummer().IsMatch(t.Tekst)).Select(t => $"{t.Waar}: {t.Tekst}").ShouldBeEmpty();

    private static int Lengte(string zin) => zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    private static string[] Zinnen(string tekst) => Zinseinde().Split(tekst);

    private IEnumerable<(string Waar, string Tekst, bool Engels)> Teksten() =>
        Definitieteksten(app.Beeld.Wegwijzer).SelectMany(t => new[] { (t.Waar, t.Tekst.Nl, false), (t.Waar + " (en)", t.Tekst.En, true) }).Concat(Schermteksten());

    private IEnumerable<(string Waar, string Tekst)> JongeTeksten()
    {
        var definitie = app.Beeld.Wegwijzer;
        return definitie.Vragen.Where(v => v.Id.StartsWith("jong-", StringComparison.Ordinal)).SelectMany(VanVraag)
            .Concat(definitie.Regels.Where(r => r.Id.StartsWith("jong.", StringComparison.Ordinal)).SelectMany(VanRegel))
            .Concat(definitie.Spoedhulp.SelectMany(s => new[] { (s.Id, s.JeKop), (s.Id, s.JeTekst) }))
            .Select(t => (t.Item1, t.Item2.Nl))
            .Concat(Schermteksten().Where(t => t.Waar.EndsWith(".Je", StringComparison.Ordinal) && !t.Engels).Select(t => (t.Waar, t.Tekst)));
    }

    private static IEnumerable<(string Waar, Tweetalig Tekst)> Definitieteksten(Definitie definitie) =>
    [
        .. definitie.Vragen.SelectMany(VanVraag),
        .. definitie.Regels.SelectMany(VanRegel),
        .. definitie.Spoedhulp.SelectMany(s => new[] { (s.Id, s.Kop), (s.Id, s.Tekst), (s.Id, s.JeKop), (s.Id, s.JeTekst) }),
        .. definitie.Mensen.Select(m => (m.Hulplijn, m.Zeg)),
        .. definitie.Geruststellingen.Select(g => (g.Leefdomein, g.Tekst)),
    ];

    private static IEnumerable<(string Waar, Tweetalig Tekst)> VanVraag(Vraag vraag) =>
    [
        (vraag.Id, vraag.Kop),
        (vraag.Id, vraag.Waarom),
        .. vraag.Opties.Select(o => ($"{vraag.Id}.{o.Id}", o.Tekst)),
        .. vraag.Opties.Where(o => o.Toelichting is not null).Select(o => ($"{vraag.Id}.{o.Id}", o.Toelichting!)),
    ];

    private static IEnumerable<(string Waar, Tweetalig Tekst)> VanRegel(Regel regel) => regel.Tips.SelectMany(t => new[] { (t.Id, t.Kop), (t.Id, t.Tekst), (t.Id, t.Stap) });

    private static IEnumerable<(string Waar, string Tekst, bool Engels)> Schermteksten() =>
        new[] { "WegwijzerTeksten.resx", "WegwijzerTeksten.en.resx" }.SelectMany(bestand => XDocument.Load(Path.Combine(Zaadmap.Wortel, "SocialeKaart.Web", "Wegwijzer", bestand)).Root!
            .Elements("data").Select(d => (d.Attribute("name")!.Value, d.Element("value")!.Value, bestand.EndsWith(".en.resx", StringComparison.Ordinal))));

    [GeneratedRegex(@"(?<=[.!?:])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zinseinde();

    [GeneratedRegex(@"\b(?:u|uw|uzelf)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Beleefd();

    [GeneratedRegex(@"\d{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();
}
