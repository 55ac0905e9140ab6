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
    private const int Perdeel = 100;

    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the table.</summary>
    public static byte[] Schrijf(IEnumerable<VoorzieningBestand> voorzieningen)
    {
        using var stroom = new MemoryStream();
        foreach (var deel in Delen(voorzieningen, Kolom.Alle))
            stroom.Write(deel);
        return stroom.ToArray();
    }

    /// <summary>The table that anyone may have, in parts to be written one after the other.</summary>
    /// <param name="voorzieningen">With what may be told alone.</param>
    public static IEnumerable<byte[]> Openbaar(IEnumerable<VoorzieningBestand> voorzieningen) => Delen(voorzieningen, Kolom.Publiek);

    /// <summary>The table in parts, to be written one after the other: large tables are never in memory as a whole.</summary>
    /// <param name="voorzieningen">A row each.</param>
    /// <param name="kolommen">What of them is written.</param>
    private static IEnumerable<byte[]> Delen(IEnumerable<VoorzieningBestand> voorzieningen, IReadOnlyList<Kolom> kolommen) =>
        voorzieningen.Select(v => kolommen.Select(k => Formulewacht.Bewaak(k.Schrijf(v) ?? ""))).Chunk(Perdeel)
            .Select(rijen => Deel(rijen, eerste: false)).Prepend(Deel([kolommen.Select(k => k.Naam)], eerste: true));

    private static byte[] Deel(IEnumerable<IEnumerable<string>> rijen, bool eerste)
    {
        using var stroom = new MemoryStream();
        using (var csv = CsvWriter.Create(stroom, CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = eerste, Quoting = CsvQuoting.WhenNeededOrWhitespace }, leaveOpen: true))
        {
            foreach (var rij in rijen)
                csv.WriteRecord([.. rij]);
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

    private static Fout Met((Fout Fout, string? Veld, Foutwoord? Woord) fout) =>
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
