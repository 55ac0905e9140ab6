using System.Text;
using CsvHelper;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Core.Uitwisseling.Csv;

/// <summary>
/// The voorzieningen as one table for a spreadsheet: a row each, a column for every key of the seed file. Written for Dutch Excel: UTF-8 with a byte order
/// mark, and semicolons; read with semicolons, commas or tabs.
/// </summary>
public static class VoorzieningenCsv
{
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the table.</summary>
    public static byte[] Schrijf(IEnumerable<VoorzieningBestand> voorzieningen)
    {
        using var stroom = new MemoryStream();
        using (var csv = CsvWriter.Create(stroom, CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true))
        {
            csv.WriteRecord([.. Kolom.Alle.Select(k => k.Naam)]);
            foreach (var voorziening in voorzieningen)
                csv.WriteRecord([.. Cellen(voorziening).Select(Formulewacht.Bewaak)]);
        }

        return stroom.ToArray();
    }

    /// <summary>Reads a table. Columns that it does not have stay as they are for the voorzieningen that exist; an empty cell empties.</summary>
    /// <param name="inhoud">The bytes of the file.</param>
    /// <param name="bestand">Its name, for faults.</param>
    /// <param name="nu">What the catalogue holds: references point there, and absent columns come from there.</param>
    /// <exception cref="BestandsfoutException">One or more faults, each with row (the first is 1), column and reason.</exception>
    public static IReadOnlyList<VoorzieningBestand> Lees(byte[] inhoud, string bestand, Zaad nu)
    {
        var fouten = new Foutenlijst();
        var tabel = Tabel(inhoud, bestand, fouten);
        var kapot = new HashSet<(int, string)>();
        List<VoorzieningBestand> gelezen = tabel is null ? [] : [.. new Rijlezer(tabel, bestand, nu, fouten, kapot).Lees()];
        fouten.ToetsPlaatsen(nu.Wijken.DistinctBy(w => w.Id).ToDictionary(w => w.Id, w => w.Kern));
        fouten.ToetsVerwijzingen(ZaadMap.Bestaand(
            nu.Gemeente, nu.Wijken, nu.Leefdomeinen, nu.Onderwerpen, nu.Hulplijnen, nu.Organisaties, nu.Voorzieningen.Concat(gelezen).Select(v => v.Slug)));
        // What a cell that could not be read would have said is not missing.
        List<Fout> gevonden = [.. fouten.MetVeld.Where(f => f.Veld is null || !kapot.Contains((f.Fout.Regel, Kolom.Van(f.Veld)))).Select(Met)];
        return gevonden.Count == 0 ? gelezen : throw new BestandsfoutException(gevonden);
    }

    /// <summary>The cells of a voorziening, in the order of <see cref="Kolom.Alle"/>.</summary>
    internal static string[] Cellen(VoorzieningBestand voorziening) => [.. Kolom.Alle.Select(k => k.Schrijf(voorziening) ?? "")];

    private static Fout Met((Fout Fout, string? Veld) fout) =>
        fout.Veld is null ? fout.Fout : fout.Fout with { Reden = $"kolom '{Kolom.Van(fout.Veld)}': {fout.Fout.Reden}" };

    private static Csvtabel? Tabel(byte[] inhoud, string bestand, Foutenlijst fouten)
    {
        if (inhoud.AsSpan().StartsWith(Bom))
            inhoud = inhoud[Bom.Length..];
        try
        {
            _ = Utf8.GetCharCount(inhoud);
            return Csvtabel.Ontleed(inhoud, bestand, fouten);
        }
        catch (DecoderFallbackException)
        {
            fouten.Meld(bestand, 1, "dit bestand is geen UTF-8; kies bij het opslaan 'CSV UTF-8 (door scheidingstekens gescheiden)'");
            return null;
        }
    }
}
