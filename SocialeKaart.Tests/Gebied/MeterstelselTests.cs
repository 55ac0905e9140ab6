using SocialeKaart.Core.Gebied;

namespace SocialeKaart.Tests.Gebied;

public sealed class MeterstelselTests
{
    private static readonly Meterstelsel Stelsel = new(new Positie(51.64, 4.86));

    // The usual series for the length of a degree on WGS 84, at latitude 51.64: 111,260.5 m north, 69,228.2 m east.
    [Theory]
    [InlineData(51.64, 4.86, 51.65, 4.86, 1112.605)]
    [InlineData(51.64, 4.86, 51.64, 4.96, 6922.82)]
    public void Tussen_KnownDifference_IsRightToADecimetre(double lat1, double lon1, double lat2, double lon2, double meters) =>
        Stelsel.Tussen(new Positie(lat1, lon1), new Positie(lat2, lon2)).ShouldBe(meters, 0.1);

    // Against the radii of curvature at the latitude halfway, up to 15 km from the middle: the promise of three in a thousand.
    [Theory]
    [InlineData(51.76, 4.86, 51.76, 5.06)]
    [InlineData(51.52, 4.70, 51.52, 4.86)]
    [InlineData(51.74, 4.70, 51.56, 5.00)]
    public void Tussen_FarFromTheMiddle_IsRightToThreeInAThousand(double lat1, double lon1, double lat2, double lon2)
    {
        var juist = Halverwege(lat1, lon1, lat2, lon2);
        Stelsel.Tussen(new Positie(lat1, lon1), new Positie(lat2, lon2)).ShouldBe(juist, juist * 0.003);
    }

    [Fact]
    public void Graden_OfMeters_IsTheSamePlace()
    {
        var plek = new Positie(51.6016, 4.8771);
        var terug = Stelsel.Graden(Stelsel.Meters(plek));
        terug.Lat.ShouldBe(plek.Lat, 1e-9);
        terug.Lon.ShouldBe(plek.Lon, 1e-9);
    }

    private static double Halverwege(double lat1, double lon1, double lat2, double lon2)
    {
        const double a = 6_378_137, e2 = 0.00669437999014;
        var midden = double.DegreesToRadians((lat1 + lat2) / 2);
        var kromming = 1 - (e2 * Math.Pow(Math.Sin(midden), 2));
        var noord = a * (1 - e2) / Math.Pow(kromming, 1.5) * double.DegreesToRadians(lat2 - lat1);
        var oost = a / Math.Sqrt(kromming) * Math.Cos(midden) * double.DegreesToRadians(lon2 - lon1);
        return Math.Sqrt((noord * noord) + (oost * oost));
    }
}
