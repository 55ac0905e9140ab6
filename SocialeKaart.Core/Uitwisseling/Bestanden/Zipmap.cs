using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>
/// A packed seed folder, unpacked into a folder of its own that goes with it. Only files that a seed folder can hold are taken out, none outside the folder,
/// and no more than the limits allow, whatever the file says of its sizes.
/// </summary>
public sealed partial class Zipmap : IDisposable
{
    /// <summary>Most files.</summary>
    public const int MeesteBestanden = 25_000;

    /// <summary>Most bytes of one file, and of all together, unpacked.</summary>
    public const long MeesteBytes = 8 * 1024 * 1024, MeesteBytesSamen = 120 * 1024 * 1024;

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("kaartimport-");

    private Zipmap()
    {
    }

    /// <summary>Of the folder.</summary>
    public string Pad => map.FullName;

    /// <summary>Unpacks.</summary>
    /// <param name="inhoud">The bytes of the zip file.</param>
    /// <param name="naam">Its name, for faults.</param>
    /// <exception cref="BestandsfoutException">It is no zip file, too large, or points outside its folder.</exception>
    public static Zipmap PakUit(byte[] inhoud, string naam)
    {
        var zipmap = new Zipmap();
        try
        {
            zipmap.Vul(inhoud, naam);
            return zipmap;
        }
        catch (InvalidDataException)
        {
            zipmap.Dispose();
            throw Fout(naam, "dit is geen zip-bestand, of het is beschadigd");
        }
        catch
        {
            zipmap.Dispose();
            throw;
        }
    }

    public void Dispose() => map.Delete(recursive: true);

    private static BestandsfoutException Fout(string bestand, string reden) => new([new Fout(bestand, 1, reden)]);

    private void Vul(byte[] inhoud, string naam)
    {
        using var zip = new ZipArchive(new MemoryStream(inhoud, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MeesteBestanden)
            throw Fout(naam, $"er staan meer dan {MeesteBestanden} bestanden in");
        if (zip.Entries.FirstOrDefault(e => IsBuiten(e.FullName)) is { } buiten)
            throw Fout(naam, $"'{buiten.FullName}' wijst naar een plek buiten de map");
        var begin = Begin(zip);
        var over = MeesteBytesSamen;
        foreach (var bestand in zip.Entries.Where(e => e.FullName.StartsWith(begin, StringComparison.Ordinal)))
        {
            var pad = bestand.FullName[begin.Length..];
            if (Zaadpad().IsMatch(pad))
                over -= Schrijf(bestand, pad, Math.Min(over, MeesteBytes));
        }
    }

    // Who packs a folder gets the folder itself in it as well.
    private static string Begin(ZipArchive zip) =>
        zip.Entries.Select(e => e.FullName).Where(n => n == GemeenteBestand.Naam || n.EndsWith("/" + GemeenteBestand.Naam, StringComparison.Ordinal)).MinBy(n => n.Length)?[..^GemeenteBestand.Naam.Length] ?? "";

    private static bool IsBuiten(string pad) =>
        pad.StartsWith('/') || pad.Contains('\\', StringComparison.Ordinal) || pad.Contains(':', StringComparison.Ordinal) || pad.Split('/').Any(d => d is ".." or ".");

    private long Schrijf(ZipArchiveEntry bestand, string pad, long hoogstens)
    {
        var doel = Path.Combine(Pad, pad);
        Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
        if (File.Exists(doel))
            throw Fout(pad, "dit bestand staat er twee keer in");
        using var bron = bestand.Open();
        using var naar = new FileStream(doel, FileMode.CreateNew, FileAccess.Write);
        var stuk = new byte[81920];
        for (int aantal; (aantal = bron.Read(stuk)) > 0;)
        {
            if (naar.Length + aantal > hoogstens)
                throw Fout(pad, "dit bestand is uitgepakt te groot");
            naar.Write(stuk, 0, aantal);
        }

        return naar.Length;
    }

    [GeneratedRegex(@"^((gemeente|organisaties|onderwerpen|hulplijnen)\.yaml|synoniemen\.txt|wegwijzer/[A-Za-z0-9._-]+\.yaml|gebied/[A-Za-z0-9._-]+\.geojson|voorzieningen/[A-Za-z0-9._-]+\.md)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zaadpad();
}
