using System.Text;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Core.Uitwisseling.Csv;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Csv;

/// <summary>Tables as an editor makes them, beside the seed that ships.</summary>
internal static class Zaadtabel
{
    private static readonly Lazy<Zaad> Gelezen = new(() => ZaadMap.Lees(Zaadmap.Oosterhout));

    /// <summary>The seed.</summary>
    public static Zaad Zaad => Gelezen.Value;

    /// <summary>A catalogue without voorzieningen, for a table to come into.</summary>
    public static Zaad Leeg => Zaad with { Voorzieningen = [] };

    public static VoorzieningBestand Voorziening(string slug) => Zaad.Voorzieningen.Single(v => v.Slug == slug);

    /// <summary>A table of which every cell is quoted.</summary>
    public static byte[] Maak(IEnumerable<IEnumerable<string>> rijen, char tussen = ';') =>
        Encoding.UTF8.GetBytes(string.Concat(rijen.Select(r => string.Join(tussen, r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n")));

    /// <summary>The names of all columns.</summary>
    public static string[] Kop { get; } = [.. Kolom.Alle.Select(k => k.Naam)];

    /// <summary>The cells of an entry that says little, under another slug.</summary>
    public static string[] Rij(string slug)
    {
        var bron = Voorziening("huisarts");
        return VoorzieningenCsv.Cellen(bron with { Id = null, Slug = slug, Inhoud = bron.Inhoud with { Zoekwoorden = ["dokter"], Tekst = "## De eerste stap\n\nBel." } });
    }

    /// <summary>The same with other texts in some cells.</summary>
    public static string[] Met(this string[] rij, params (string Kolom, string Cel)[] cellen)
    {
        foreach (var (kolom, cel) in cellen)
            rij[Array.IndexOf(Kop, kolom)] = cel;
        return rij;
    }

    public static IReadOnlyList<VoorzieningBestand> Lees(byte[] tabel, Zaad? nu = null) => VoorzieningenCsv.Lees(tabel, "kaart.csv", nu ?? Leeg);

    /// <summary>The faults of a table, as an editor reads them.</summary>
    public static string[] Fouten(byte[] tabel) => [.. Should.Throw<BestandsfoutException>(() => Lees(tabel, Zaad)).Fouten.Select(f => f.ToString())];
}
