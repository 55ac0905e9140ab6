using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Web.Gebied;

/// <summary>The built-in layer of the map: wijken and kernen as one small GeoJSON file, so that a map needs no outside server.</summary>
public sealed class Gebiedslaag
{
    /// <summary>Metres: a corner of a boundary may move so far. Not to be seen on a screen at the closest view of a whole wijk.</summary>
    private const double Tolerantie = 8;

    private readonly ConditionalWeakTable<Gebiedsvlakken, Bestand> gemaakt = [];

    /// <summary>The file for these areas, made once and kept as long as they are.</summary>
    public Bestand Van(Gebiedsvlakken vlakken) => gemaakt.GetValue(vlakken, Maak);

    private static Bestand Maak(Gebiedsvlakken vlakken)
    {
        var tekst = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        var wijken = Vereenvoudig(vlakken.Wijken, vlakken.Indicatief ? 0 : Tolerantie, vlakken.Meters);
        var delen = vlakken.Wijken.Zip(wijken, (vlak, vorm) => Feature("wijk", vlak, vorm))
            .Concat(vlakken.Kernen.Where(k => !k.Vlak.IsEmpty).Select(k => Feature("kern", k, null)));
        tekst.AppendJoin(',', delen).Append("]}");
        var bytes = Encoding.UTF8.GetBytes(tekst.ToString());
        return new Bestand(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }

    // All at once, so that neighbours keep one edge between them.
    private static Geometry[] Vereenvoudig(IReadOnlyList<Gebiedsvlak> vlakken, double meters, Meterstelsel stelsel)
    {
        var vormen = vlakken.Select(v => v.Vlak).ToArray();
        return meters == 0 ? vormen : [.. CoverageSimplifier.Simplify([.. vormen.Select(stelsel.Meters)], meters).Select(stelsel.Graden)];
    }

    private static string Feature(string soort, Gebiedsvlak vlak, Geometry? vorm)
    {
        var naam = JsonSerializer.Serialize(vlak.Naam);
        var midden = string.Create(CultureInfo.InvariantCulture, $"[{vlak.Middelpunt.Lon:0.######},{vlak.Middelpunt.Lat:0.######}]");
        var geometrie = vorm is null or { IsEmpty: true } ? "null" : Geojsonvlak.Schrijf(vorm).Replace(" ", "", StringComparison.Ordinal);
        return $"{{\"type\":\"Feature\",\"properties\":{{\"soort\":\"{soort}\",\"id\":\"{vlak.Id}\",\"naam\":{naam},\"midden\":{midden}}},\"geometry\":{geometrie}}}";
    }

    /// <summary>The file, and a mark of its content for its address.</summary>
    public sealed record Bestand(byte[] Bytes, string Merk);
}
