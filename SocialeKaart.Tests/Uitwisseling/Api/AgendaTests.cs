using System.Net.Http.Json;
using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Tests.Schil;

namespace SocialeKaart.Tests.Uitwisseling.Api;

/// <summary>Hours and places in forms that other programs read.</summary>
public sealed class AgendaTests(KaartApp app) : IClassFixture<KaartApp>
{
    private static readonly JsonSerializerOptions Geojson = new() { Converters = { new GeoJsonConverterFactory() } };

    [Fact]
    public async Task Get_Calendar_HasEachCertainTimeAcrossTheChangeOfTheClock()
    {
        // Read by another program's rules: each time is at the hour on the clock of that day, in winter and in summer.
        app.Klok.AdjustTime(new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var voorziening = app.Beeld.Voorzieningen.First(v => v.Inhoud.Tijden is [{ Herhaal: Herhaling.Week, Elke: 1, Vanaf: null, TotEnMet: null, Van.Hour: > 7 }]);
        var kalender = Ical.Net.Calendar.Load(await app.Client.GetStringAsync(new Uri($"/api/v1/voorzieningen/{voorziening.Slug}/agenda.ics", UriKind.Relative)))!;
        var vandaag = new DateOnly(2027, 3, 1);
        var verwacht = voorziening.Schema.Tijdvakken(vandaag, vandaag.AddDays(91)).Where(t => t.Zeker).Select(t => (t.VanUtc, t.TotUtc)).Order();
        kalender.Events.Select(e => (e.Start!.AsUtc, e.End!.AsUtc)).Order().ShouldBe(verwacht);
        kalender.Events.Select(e => Amsterdam.Tijd(e.Start!.AsUtc)).Distinct().Count().ShouldBeLessThanOrEqualTo(voorziening.Inhoud.Tijden.Select(t => t.Van).Distinct().Count());
        kalender.Events.ShouldContain(e => e.Start!.AsUtc < new DateTime(2027, 3, 28, 0, 0, 0, DateTimeKind.Utc));
        kalender.Events.ShouldContain(e => e.Start!.AsUtc > new DateTime(2027, 3, 29, 0, 0, 0, DateTimeKind.Utc));
        kalender.Events.Select(e => e.Uid).Distinct().Count().ShouldBe(kalender.Events.Count);
    }

    [Fact]
    public async Task Get_Locations_AreGeoJsonWithinTheCountry()
    {
        var punten = JsonSerializer.Deserialize<FeatureCollection>(await app.Client.GetStringAsync(new Uri("/api/v1/gebied/locaties.geojson", UriKind.Relative)), Geojson)!;
        punten.Count.ShouldBe(app.Beeld.Voorzieningen.Sum(v => v.Inhoud.Locaties.Count(l => l.Lat is not null && l.Lon is not null)));
        punten.ShouldAllBe(p => p.Geometry.IsValid && p.Geometry.Coordinate.X > 3 && p.Geometry.Coordinate.X < 8 && p.Geometry.Coordinate.Y > 50 && p.Geometry.Coordinate.Y < 54);
    }

    [Fact]
    public async Task Get_Hours_TellWhetherItIsOpenAndWhenAgain()
    {
        var voorziening = app.Beeld.Voorzieningen.First(v => v.Inhoud.Tijden.Count > 0 && !v.Schema.DagEnNacht);
        var tijden = await app.Client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/voorzieningen/{voorziening.Slug}/openingstijden?dagen=30", UriKind.Relative));
        tijden.GetProperty("nuOpen").GetString().ShouldBe(Core.Catalogus.Sleutel.Van(voorziening.Schema.Op(app.Klok.GetUtcNow().UtcDateTime)));
        tijden.GetProperty("openingen").EnumerateArray().Select(o => o.GetProperty("van").GetDateTimeOffset()).ShouldBeInOrder();
    }
}
