using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Uitwisseling.Bestanden;

/// <summary>A file of the wegwijzer as the editor wrote it; kept as it is, so that an export gives the same file back.</summary>
public sealed record Wegwijzerbestand
{
    /// <summary>Name without folder, such as <c>geld.yaml</c>.</summary>
    public required string Naam { get; init; }

    public required string Tekst { get; init; }
}

/// <summary>
/// The folder <c>wegwijzer/</c>: <c>algemeen.yaml</c> with what holds for everyone, a file for each leefdomein, and files for roads of their own.
/// Beside them stands what a gesprek asks: see <see cref="GespreksgidsBestand"/>.
/// The words of the schema are explained in docs/handleiding/wegwijzer.md.
/// </summary>
public static class WegwijzerBestanden
{
    public const string Map = "wegwijzer";

    internal const string Algemeen = "algemeen.yaml";

    /// <summary>Reads the definition from all files together but that of the gesprek; null, with the faults reported, when it cannot be made.</summary>
    public static Definitie? Lees(IReadOnlyList<Wegwijzerbestand> bestanden, Foutenlijst fouten)
    {
        var vooraf = fouten.Fouten.Count;
        var ruw = new Wegwijzerlezer(fouten);
        foreach (var bestand in bestanden.Where(b => b.Naam != GespreksgidsBestand.Naam).OrderBy(b => b.Naam == Algemeen ? 0 : 1).ThenBy(b => b.Naam, StringComparer.Ordinal))
        {
            if (YamlBlok.Ontleed(bestand.Tekst, $"{Map}/{bestand.Naam}", 0, fouten) is { } blok)
                ruw.Neem(blok, Path.GetFileNameWithoutExtension(bestand.Naam));
        }

        var definitie = fouten.Fouten.Count == vooraf ? new Wegwijzerbouwer(ruw, fouten).Bouw() : null;
        return fouten.Fouten.Count == vooraf ? definitie : null;
    }
}
