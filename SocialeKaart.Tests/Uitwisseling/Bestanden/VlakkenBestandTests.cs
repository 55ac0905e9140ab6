using System.Globalization;
using System.Text;
using SocialeKaart.Core.Uitwisseling.Bestanden;
using SocialeKaart.Tests.Gebied;

namespace SocialeKaart.Tests.Uitwisseling.Bestanden;

public sealed class VlakkenBestandTests
{
    private const string West = "WK082602";

    [Fact]
    public void Read_EveryWijkOnce_GivesTheirBoundariesInOrder()
    {
        var uitkomst = Lees(new Proefbestand().Bytes()).ShouldNotBeNull();
        uitkomst.Grenzen.Grenzen.Select(g => g.Code).ShouldBe(Proefbestand.Zaad.Wijken.Select(w => w.Code));
        uitkomst.Overgeslagen.ShouldBe(0);
    }

    [Fact]
    public void Read_YearInTheFile_IsTheFirstOfJanuary() =>
        Lees(new Proefbestand().Bytes())!.Grenzen.Datum.ShouldBe(new DateOnly(2025, 1, 1));

    [Fact]
    public void Read_YearBeforeTheCode_IsTakenToo() =>
        Lees(new Proefbestand().Vervang("\"jaarcode\": 2025", "\"jrstatcode\": \"2024WK\"").Bytes())!.Grenzen.Datum.ShouldBe(new DateOnly(2024, 1, 1));

    [Fact]
    public void Read_GivenDate_GoesBeforeTheYear() =>
        Lees(new Proefbestand().Bytes(), new DateOnly(2026, 3, 1))!.Grenzen.Datum.ShouldBe(new DateOnly(2026, 3, 1));

    [Fact]
    public void Read_NamesOfWijkenEnBuurten_AreUnderstood() =>
        Lees(new Proefbestand().Vervang("statcode", "wijkcode").Vervang("statnaam", "wijknaam").Bytes()).ShouldNotBeNull();

    [Fact]
    public void Read_CodePaddedWithSpaces_IsThatCode() => Lees(new Proefbestand().Vervang($"\"{West}\"", $"\"{West}  \"").Bytes()).ShouldNotBeNull();

    [Fact]
    public void Read_NationalFile_TakesOursAndCountsTheRest()
    {
        var bestand = new Proefbestand().En(Proefbestand.Feature("WK075800", Proefgrenzen.Vierkant(51.58, 4.77))).En(Proefbestand.Feature("WK0363AC", Proefgrenzen.Vierkant(52.37, 4.89)));
        Lees(bestand.Bytes())!.Overgeslagen.ShouldBe(2);
    }

    [Fact]
    public void Read_WaterOfAWijk_IsLeftOut()
    {
        var bestand = new Proefbestand().En(Proefbestand.Feature(West, Proefgrenzen.Vierkant(51.64, 4.80), "\"jaarcode\": 2025, \"water\": \"JA\""));
        Lees(bestand.Bytes())!.Overgeslagen.ShouldBe(1);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoFault() => Lees([0xEF, 0xBB, 0xBF, .. new Proefbestand().Bytes()]).ShouldNotBeNull();

    [Theory]
    [InlineData("urn:ogc:def:crs:OGC:1.3:CRS84")]
    [InlineData("EPSG:4326")]
    public void Read_CrsInDegrees_IsTaken(string crs) => Lees(new Proefbestand { Kop = MetCrs(crs) }.Bytes()).ShouldNotBeNull();

    [Theory]
    [InlineData("urn:ogc:def:crs:EPSG::28992", "grenzen.geojson:1: de punten zijn in meters van RD New (EPSG:28992); haal het bestand op in lengte en breedte (WGS 84, CRS84)")]
    [InlineData("EPSG:3857", "grenzen.geojson:1: de punten zijn in een stelsel dat hier onbekend is; haal het bestand op in lengte en breedte (WGS 84, CRS84)")]
    public void Read_OtherCrs_IsRefused(string crs, string reden) => Fouten(new Proefbestand { Kop = MetCrs(crs) }.Bytes()).ShouldBe([reden]);

    [Theory]
    [InlineData("{\"type\": \"FeatureCollection\",\n\"features\": [", "grenzen.geojson:2: dit is geen geldige JSON")]
    [InlineData("wijken;code\nWest;WK082602", "grenzen.geojson:1: dit is geen geldige JSON")]
    [InlineData("", "grenzen.geojson:1: dit is geen geldige JSON")]
    [InlineData("[1, 2]", "grenzen.geojson:1: dit is geen geldige JSON")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}", "grenzen.geojson:1: dit is geen GeoJSON met een lijst van gebieden (FeatureCollection met 'features')")]
    [InlineData("{\"type\": \"FeatureCollection\", \"features\": 1}", "grenzen.geojson:1: dit is geen GeoJSON met een lijst van gebieden (FeatureCollection met 'features')")]
    [InlineData("{\"type\": \"FeatureCollection\", \"features\": []} {}", "grenzen.geojson:1: dit is geen geldige JSON")]
    public void Read_NoFeatureCollection_IsRefused(string tekst, string reden) => Fouten(Encoding.UTF8.GetBytes(tekst)).ShouldBe([reden]);

    [Fact]
    public void Read_NotUtf8_IsRefused() => Fouten([.. "{\"type"u8, 0xFF, 0xFE, .. "\": 1}"u8]).ShouldHaveSingleItem().ShouldStartWith("grenzen.geojson:1: dit ");

    // The square of West stands on the fourth line of the file, as the third feature.
    [Theory]
    [InlineData("{\"type\": \"Feature\", \"geometry\": null}", "gebied 3 heeft geen 'properties'")]
    [InlineData("7", "gebied 3 heeft geen 'properties'")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"naam\": \"West\"}, \"geometry\": null}", "gebied 3 heeft geen 'statcode'")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"statcode\": 12}, \"geometry\": null}", "gebied 3 heeft geen 'statcode'")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"statcode\": \"BU08260200\"}, \"geometry\": null}", "gebied 3 heeft 'BU08260200' en dat is geen code van een wijk, zoals WK082600")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"statcode\": \"WK082650\"}, \"geometry\": null}", "gebied 3 is wijk WK082650, en die staat niet in gebied/wijken.geojson")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"statcode\": \"WK082602\"}, \"geometry\": null}", "gebied 3 (WK082602) heeft geen 'geometry'")]
    [InlineData("{\"type\": \"Feature\", \"properties\": {\"statcode\": \"WK082602\"}}", "gebied 3 (WK082602) heeft geen 'geometry'")]
    public void Read_BrokenFeature_IsToldWithFileLineNumberAndReason(string feature, string reden) =>
        Fouten(new Proefbestand().Met(West, feature).Bytes()).ShouldBe([$"grenzen.geojson:4: {reden}"]);

    [Theory]
    [InlineData("{\"type\": \"Point\", \"coordinates\": [4.84, 51.64]}", "heeft een vorm die geen vlak is: 'Point' in plaats van Polygon of MultiPolygon")]
    [InlineData("{\"type\": \"Polygon\"}", "heeft geen 'coordinates'")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": []}", "heeft een vlak zonder ring")]
    [InlineData("{\"type\": \"MultiPolygon\", \"coordinates\": []}", "heeft een leeg vlak")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[4.84, 51.64], [4.85, 51.64], [4.84, 51.64]]]}", "heeft een ring met minder dan vier punten")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[4.84, 51.64], [4.85, 51.64], [4.85, 51.65], [4.84, 51.65]]]}", "heeft een ring die niet eindigt waar hij begint")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[4.84, \"51.64\"], [4.85, 51.64], [4.85, 51.65], [4.84, 51.64]]]}", "heeft een punt dat geen [lengte, breedte] is")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[4.84, 51.64], [4.85, 51.65], [4.85, 51.64], [4.84, 51.65], [4.84, 51.64]]]}", "heeft een rand die zichzelf kruist of raakt bij [4.845, 51.645]")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[4.84, 51.64], [4.85, 51.64], [4.85, 51.65], [4.84, 51.64]], [[4.9, 51.64], [4.91, 51.64], [4.91, 51.65], [4.9, 51.64]]]}", "heeft een gat buiten het vlak bij [4.9, 51.64]")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[117000, 406000], [118000, 406000], [118000, 407000], [117000, 406000]]]}", "heeft punten in meters van RD New (EPSG:28992), zoals [117000, 406000]; haal het bestand op in lengte en breedte (WGS 84, CRS84)")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[51.64, 4.84], [51.64, 4.85], [51.65, 4.85], [51.64, 4.84]]]}", "heeft breedte en lengte omgedraaid, zoals [51.64, 4.84]; GeoJSON heeft de lengte eerst")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[6.56, 53.21], [6.57, 53.21], [6.57, 53.22], [6.56, 53.21]]]}", "ligt niet in de omgeving van de gemeente: [6.56, 53.21]")]
    [InlineData("{\"type\": \"Polygon\", \"coordinates\": [[[1e999, 51.64], [4.85, 51.64], [4.85, 51.65], [4.84, 51.64]]]}", "heeft een punt dat geen [lengte, breedte] is")]
    public void Read_BrokenArea_IsToldWithFileLineNumberAndReason(string vlak, string reden) =>
        Fouten(new Proefbestand().MetVlak(West, vlak).Bytes()).ShouldBe([$"grenzen.geojson:4: gebied 3 ({West}) {reden}"]);

    [Fact]
    public void Read_TooManyPoints_IsRefused()
    {
        var punten = string.Join(", ", Enumerable.Range(0, VlakkenBestand.MeestePunten + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"[4.84, {51.64 + (n * 1e-7):0.0000000}]")));
        Fouten(new Proefbestand().MetVlak(West, $$"""{"type": "Polygon", "coordinates": [[{{punten}}]]}""").Bytes())
            .ShouldBe([$"grenzen.geojson:4: gebied 3 ({West}) heeft meer dan 50000 punten; neem het gegeneraliseerde bestand"]);
    }

    [Fact]
    public void Read_WijkMissing_IsNamed() =>
        Fouten(new Proefbestand().Zonder(West).Bytes()).ShouldBe(["grenzen.geojson:1: wijk WK082602 (West) ontbreekt"]);

    [Fact]
    public void Read_OnlyOtherMunicipalities_IsRefused() =>
        Fouten(new Proefbestand().Vervang("WK0826", "WK0758").Bytes()).ShouldBe(["grenzen.geojson:1: er staat geen enkele wijk van deze gemeente in (WK0826…)"]);

    [Fact]
    public void Read_SameCodeTwice_IsRefused() =>
        Fouten(new Proefbestand().En(Proefbestand.Feature(West, Proefgrenzen.Vierkant(51.64, 4.84))).Bytes())
            .ShouldBe([$"grenzen.geojson:16: gebied 15 is wijk {West}, en die stond er al"]);

    [Fact]
    public void Read_SeveralYears_SaysToFetchOne() =>
        Fouten(new Proefbestand().En(Proefbestand.Feature(West, Proefgrenzen.Vierkant(51.64, 4.84), "\"jaarcode\": 2024")).Bytes())
            .ShouldBe([$"grenzen.geojson:16: gebied 15 is wijk {West}, en die stond er al; het bestand heeft meer dan één jaar, haal er één op"]);

    [Fact]
    public void Read_NoDateAnywhere_AsksForIt() =>
        Fouten(new Proefbestand().Vervang("\"jaarcode\": 2025", "\"rang\": 1").Bytes())
            .ShouldBe(["grenzen.geojson:1: van welke dag deze grenzen zijn, staat er niet in; geef de datum erbij, als 2025-01-01"]);

    [Fact]
    public void Read_ManyFaults_StopsAfterTwenty()
    {
        var bestand = new Proefbestand();
        for (var keer = 0; keer < 100; keer++)
            bestand.En("{\"type\": \"Feature\", \"properties\": {}}");
        Fouten(bestand.Bytes()).Count.ShouldBe(21);
    }

    [Fact]
    public void Write_WhatWasRead_GivesTheSameFileBack()
    {
        // More decimals than are kept, and a hole.
        const string Vlak = """{"type": "MultiPolygon", "coordinates": [[[[4.841234567, 51.641], [4.85, 51.641], [4.85, 51.65], [4.841234567, 51.641]], [[4.847, 51.643], [4.849, 51.643], [4.849, 51.645], [4.847, 51.643]]]]}""";
        var eerste = VlakkenBestand.Schrijf(Lees(new Proefbestand().MetVlak(West, Vlak).Bytes())!.Grenzen, Proefbestand.Zaad.Wijken);
        eerste.ShouldContain("[4.841235, 51.641]");
        VlakkenBestand.Schrijf(Lees(Encoding.UTF8.GetBytes(eerste))!.Grenzen, Proefbestand.Zaad.Wijken).ShouldBe(eerste);
    }

    // Two corners that fall on one spot when rounded, beside a narrow neck: rounding alone would make the edge cross itself.
    [Fact]
    public void Write_AreaThatRoundingWouldBreak_StaysValidAndTheSame()
    {
        const string Vlak = """{"type": "Polygon", "coordinates": [[[4.84, 51.64], [4.85, 51.64], [4.85, 51.65], [4.8450004, 51.6400003], [4.8449996, 51.65], [4.84, 51.65], [4.84, 51.64]]]}""";
        var eerste = Lees(new Proefbestand().MetVlak(West, Vlak).Bytes()).ShouldNotBeNull().Grenzen;
        var tekst = VlakkenBestand.Schrijf(eerste, Proefbestand.Zaad.Wijken);
        VlakkenBestand.Schrijf(Lees(Encoding.UTF8.GetBytes(tekst))!.Grenzen, Proefbestand.Zaad.Wijken).ShouldBe(tekst);
    }

    private static string MetCrs(string crs) => $$"""{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "{{crs}}"} }, "features": [""";

    private static Grenzenuitkomst? Lees(byte[] bytes, DateOnly? datum = null) => Lees(bytes, datum, new Foutenlijst());

    private static Grenzenuitkomst? Lees(byte[] bytes, DateOnly? datum, Foutenlijst fouten) =>
        VlakkenBestand.Lees(bytes, "grenzen.geojson", "GM0826", Proefbestand.Zaad.Wijken, VlakkenBestand.StandaardBron, datum, fouten);

    private static IReadOnlyList<string> Fouten(byte[] bytes)
    {
        var fouten = new Foutenlijst();
        Lees(bytes, null, fouten).ShouldBeNull();
        return [.. fouten.Fouten.Select(f => f.ToString())];
    }
}
