using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Uitwisseling.Bestanden;

namespace SocialeKaart.Bench.Zoeken;

/// <summary>The snapshot of a seed folder, examples shown.</summary>
internal static class Zaadkaart
{
    /// <summary>The folder that ships with the checkout in which this runs.</summary>
    public static string Gewoon { get; } = Path.Combine("seed-data", "oosterhout");

    public static KaartBeeld Lees(string map) => Zaadbeeld.Van(ZaadMap.Lees(map), toonVoorbeelden: true);
}
