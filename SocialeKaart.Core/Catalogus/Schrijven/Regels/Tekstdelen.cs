using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Catalogus.Schrijven.Regels;

/// <summary>A part of the body of an entry.</summary>
public sealed class Tekstdeel
{
    /// <summary>Its heading, as <c>## Voor wie?</c>; empty for what comes before the first.</summary>
    public string Kop { get; set; } = "";

    public string Tekst { get; set; } = "";
}

/// <summary>Takes the body of an entry apart at its headings, so that an editor writes in a field for each, and puts it together again.</summary>
public static class Tekstdelen
{
    private const string Begin = "## ";

    /// <summary>The headings of a new entry in Dutch.</summary>
    public static IReadOnlyList<string> Koppen { get; } = ["## Wat is het?", "## Voor wie?", "## Hoe gaat het?", VoorzieningBestand.KopEersteStap];

    /// <summary>The parts; one with all of it where the form of the text would be lost.</summary>
    public static IReadOnlyList<Tekstdeel> Splits(string tekst)
    {
        List<Tekstdeel> delen = [];
        var (kop, regels) = ("", new List<string>());
        foreach (var regel in tekst.Split('\n'))
        {
            if (regel.StartsWith(Begin, StringComparison.Ordinal))
            {
                Sluit();
                (kop, regels) = (regel, []);
            }
            else
            {
                regels.Add(regel);
            }
        }

        Sluit();
        return Voeg(delen) == tekst ? delen : [new Tekstdeel { Tekst = tekst }];

        void Sluit()
        {
            if (kop.Length > 0 || regels.Exists(r => r.Length > 0))
                delen.Add(new Tekstdeel { Kop = kop, Tekst = string.Join('\n', regels).Trim('\n') });
        }
    }

    /// <summary>The whole; a part without text is left out.</summary>
    public static string Voeg(IEnumerable<Tekstdeel> delen) => string.Join("\n\n", delen
        .Select(d => (d.Kop, Tekst: d.Tekst.ReplaceLineEndings("\n").Trim('\n')))
        .Where(d => !string.IsNullOrWhiteSpace(d.Tekst))
        .Select(d => d.Kop.Length == 0 ? d.Tekst : $"{d.Kop}\n\n{d.Tekst}"));
}
