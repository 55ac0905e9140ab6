using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialeKaart.Core.Gesprek;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Wegwijzer;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Wegwijzer;

/// <summary>Every sentence that a resident reads in the wegwijzer or hears in a gesprek: short, and without jargon.</summary>
public sealed partial class WegwijzertekstTests(LeesApp app) : IClassFixture<LeesApp>
{
    [Fact]
    public void Read_EverySentence_HasAtMostTwentyWords() =>
        Teksten().SelectMany(t => Inwonertaal.LangeZinnen(t.Tekst).Select(z => $"{t.Waar}: {z}")).ShouldBeEmpty();

    [Fact]
    public void Read_DutchTexts_HaveNoJargon() =>
        Teksten().Where(t => !t.Engels).SelectMany(t => Inwonertaal.Vaktaal(t.Tekst).Select(v => $"{t.Waar}: {v}")).ShouldBeEmpty();

    [Fact]
    public void Read_TextsForWhoIsYounger_SayJe() =>
        JongeTeksten().Where(t => Inwonertaal.ZegtU(t.Tekst)).Select(t => $"{t.Waar}: {t.Tekst}").ShouldBeEmpty();

    [Fact]
    public void Read_AllTexts_HoldNoTelephoneNumber() =>
        Teksten().Where(t => Nummer().IsMatch(t.Tekst)).Select(t => $"{t.Waar}: {t.Tekst}").ShouldBeEmpty();

    // A step is read in a letter and a calendar too.
    [Fact]
    public void Read_StepsOfTips_PointAtNoPlaceOnThePage() =>
        app.Beeld.Wegwijzer.Regels.SelectMany(r => r.Tips).Where(t => t.Stap.Nl.Contains("hieronder", StringComparison.OrdinalIgnoreCase) || t.Stap.En.Contains("below", StringComparison.OrdinalIgnoreCase))
            .Select(t => t.Id).ShouldBeEmpty();

    private IEnumerable<(string Waar, string Tekst, bool Engels)> Teksten() =>
        Definitieteksten(app.Beeld.Wegwijzer).SelectMany(t => new[] { (t.Waar, t.Tekst.Nl, false), (t.Waar + " (en)", t.Tekst.En, true) })
            .Concat(Gesprekszinnen(app.Beeld.Gespreksgids).Select(z => (z.Waar, z.Tekst, false)))
            .Concat(Schermteksten());

    private IEnumerable<(string Waar, string Tekst)> JongeTeksten()
    {
        var definitie = app.Beeld.Wegwijzer;
        return definitie.Vragen.Where(v => v.Id.StartsWith("jong-", StringComparison.Ordinal)).SelectMany(VanVraag)
            .Concat(definitie.Regels.Where(r => r.Id.StartsWith("jong.", StringComparison.Ordinal)).SelectMany(VanRegel))
            .Concat(definitie.Spoedhulp.SelectMany(s => new[] { (s.Id, s.JeKop), (s.Id, s.JeTekst) }))
            .Select(t => (t.Item1, t.Item2.Nl))
            .Concat(app.Beeld.Gespreksgids.Kind.Concat(app.Beeld.Gespreksgids.Domeinen.SelectMany(d => d.Kind)).Select(z => ("kind", z)))
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

    /// <summary>What a resident hears in a gesprek.</summary>
    private static IEnumerable<(string Waar, string Tekst)> Gesprekszinnen(Gespreksgids gids) =>
    [
        .. gids.Begin.Concat(gids.Afsluiten).Concat(gids.Kind).Select(z => ("gesprek", z)),
        .. gids.Domeinen.SelectMany(d => d.Sterk.Concat(d.Vragen).Concat(d.Kind).Select(z => ($"gesprek.{d.Leefdomein}", z))),
        .. gids.Wetten.Select(w => ($"gesprek.{w.Id}", w.Doel)),
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

    [GeneratedRegex(@"\d{3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();
}
