using CsvHelper;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>A CSV file as rows of texts.</summary>
/// <param name="Kop">The names in the first row.</param>
/// <param name="Rijen">The rows below, each with its number as a spreadsheet counts them: the first row of the file is 1.</param>
internal sealed record Csvtabel(IReadOnlyList<string> Kop, IReadOnlyList<(int Nummer, string[] Cellen)> Rijen)
{
    private const char Gewoon = ';';
    private static readonly char[] Scheidingstekens = [Gewoon, ',', '\t'];

    /// <summary>Reads the table; null when it has no row at all.</summary>
    public static Csvtabel? Ontleed(byte[] inhoud, string bestand, Foutenlijst fouten)
    {
        var opties = CsvReaderOptions.Default with
        {
            HasHeader = false,
            Separator = Scheiding(inhoud),
            // They count, as they do in a spreadsheet.
            SkipEmptyLines = false,
            OnMalformedRecord = fout => fouten.Meld(bestand, (int)fout.RecordNumber, Reden(fout.Reason)),
        };
        using var csv = CsvReader.Create(inhoud, opties);
        if (!csv.Read())
        {
            fouten.Meld(bestand, 1, "dit bestand is leeg");
            return null;
        }

        string[] kop = [.. Cellen(csv).Select(c => c.Trim())];
        var rijen = new List<(int, string[])>();
        for (var nummer = 2; csv.Read(); nummer++)
        {
            var cellen = Cellen(csv);
            if (cellen.Length > kop.Length && cellen[kop.Length..].Any(c => c.Length > 0))
                fouten.Meld(bestand, nummer, $"deze rij heeft {cellen.Length} cellen en de bovenste {kop.Length}; staat er een scheidingsteken te veel?");
            if (Array.Exists(cellen, c => !string.IsNullOrWhiteSpace(c)))
                rijen.Add((nummer, cellen));
        }

        return new Csvtabel(kop, rijen);
    }

    private static string[] Cellen(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    // The names of columns have none of these, so the first line tells.
    private static char Scheiding(byte[] inhoud)
    {
        var eerste = inhoud.AsSpan();
        if (eerste.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var einde)
            eerste = eerste[..einde];
        var teken = Gewoon;
        var meeste = 0;
        foreach (var kandidaat in Scheidingstekens)
        {
            if (eerste.Count((byte)kandidaat) is var aantal && aantal > meeste)
                (teken, meeste) = (kandidaat, aantal);
        }

        return teken;
    }

    private static string Reden(CsvMalformedReason reden) => reden switch
    {
        CsvMalformedReason.UnterminatedQuote => "een aanhalingsteken is niet gesloten: alles erna hoort bij deze ene cel",
        CsvMalformedReason.TextAfterClosingQuote => "na een gesloten aanhalingsteken staat nog tekst; schrijf een aanhalingsteken binnen een cel dubbel",
        _ => "een aanhalingsteken staat midden in een cel; zet de hele cel tussen aanhalingstekens en schrijf dit teken dubbel",
    };
}
