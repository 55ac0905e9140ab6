using System.Globalization;
using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Tests.Gebied;

/// <summary>Boundaries to test with: a square of 0.002 degree round every centre, and one in the north-east where there is none.</summary>
internal static class Proefgrenzen
{
    public static Gebiedsgrenzen Vierkanten(IEnumerable<Wijk> wijken) => new()
    {
        Bron = "Proef",
        Datum = new DateOnly(2025, 1, 1),
        Licentie = Gebiedsgrenzen.StandaardLicentie,
        Grenzen = [.. wijken.Select(w => new Wijkgrens { Code = w.Code, Vlak = Vierkant(w.Lat ?? 51.67, w.Lon ?? 4.90) })],
    };

    public static string Vierkant(double lat, double lon, double half = 0.001)
    {
        (double Oost, double Noord)[] hoeken = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)];
        var punten = string.Join(", ", hoeken.Select(h => string.Create(CultureInfo.InvariantCulture, $"[{lon + h.Oost:0.######}, {lat + h.Noord:0.######}]")));
        return $$"""{"type": "Polygon", "coordinates": [[{{punten}}]]}""";
    }
}
