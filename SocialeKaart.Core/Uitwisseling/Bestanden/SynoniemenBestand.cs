using SocialeKaart.Core.Zoeken;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary><c>synoniemen.txt</c>: a group of words or expressions with one meaning on each line, with commas between; a line that begins with # is a remark for the editor.</summary>
public static class SynoniemenBestand
{
    public const string Naam = "synoniemen.txt";

    private const int LangsteUitdrukking = 60;

    /// <summary>Reads the groups and the remarks, in order.</summary>
    public static IReadOnlyList<Synoniemgroep> Lees(string tekst, Foutenlijst fouten)
    {
        var groepen = new List<Synoniemgroep>();
        var regels = tekst.Split('\n');
        if (regels[^1].Length > 0)
            fouten.Meld(Naam, regels.Length, "de laatste regel eindigt niet met een nieuwe regel");
        for (var i = 0; i < regels.Length - 1; i++)
        {
            if (LeesRegel(regels[i], i + 1, fouten) is { } uitdrukkingen)
                groepen.Add(new Synoniemgroep { Id = groepen.Count + 1, Volgorde = groepen.Count, Uitdrukkingen = uitdrukkingen });
        }

        return groepen;
    }

    public static string Schrijf(IEnumerable<Synoniemgroep> groepen) => string.Concat(groepen.Select(g => string.Join(", ", g.Uitdrukkingen) + "\n"));

    private static string[]? LeesRegel(string regel, int nummer, Foutenlijst fouten)
    {
        if (regel.StartsWith("# ", StringComparison.Ordinal))
            return [regel];
        var delen = regel.Split(',', StringSplitOptions.TrimEntries);
        string? reden = delen switch
        {
            [""] => "een lege regel; haal deze weg",
            [_] => "een groep heeft ten minste twee woorden, met een komma ertussen",
            _ when delen.Contains("") => "tussen twee komma's staat niets",
            _ when delen.FirstOrDefault(d => d.Length > LangsteUitdrukking) is { } lang => $"'{lang}' is langer dan {LangsteUitdrukking} tekens",
            _ when delen.FirstOrDefault(d => Woorden.Van(d).Count == 0) is { } leeg => $"'{leeg}' heeft geen letters",
            _ when delen.GroupBy(d => d).FirstOrDefault(g => g.Count() > 1) is { } dubbel => $"'{dubbel.Key}' staat er twee keer in",
            _ when string.Join(", ", delen) != regel => "schrijf tussen de woorden een komma en een spatie, en verder geen spaties aan het begin of eind",
            _ => null,
        };
        if (reden is null)
            return delen;
        fouten.Meld(Naam, nummer, reden);
        return null;
    }
}
