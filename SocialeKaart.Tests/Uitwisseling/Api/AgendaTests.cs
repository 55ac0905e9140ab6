using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using NetTopologySuite.Features;
using NetTopologySuite.IO.Converters;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Core.Gebied;
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
        punten.Count.ShouldBe(Kaartlijst.Van(app.Beeld, app.Beeld.Voorzieningen).SelectMany(g => g.Punten).Count(p => p.Punt is not null));
        punten.Select(p => p.Attributes["id"]).ShouldBeUnique();
        punten.ShouldContain(p => (bool)p.Attributes["ongeveer"]);
        punten.ShouldAllBe(p => p.Geometry.IsValid && p.Geometry.Coordinate.X > 3 && p.Geometry.Coordinate.X < 8 && p.Geometry.Coordinate.Y > 50 && p.Geometry.Coordinate.Y < 54);
    }

    [Fact]
    public async Task Get_HoursOfALine_AreThoseThatThePageShows()
    {
        var tijden = await app.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/voorzieningen/113-zelfmoordpreventie/openingstijden", UriKind.Relative));
        (tijden.GetProperty("nuOpen").GetString(), tijden.GetProperty("dagEnNacht").GetBoolean()).ShouldBe(("ja", true));
        (await app.Pagina("/voorzieningen/113-zelfmoordpreventie")).QuerySelector(".feiten")!.TextContent.ShouldContain("Dag en nacht");
    }

    [Fact]
    public async Task Get_Changes_ComeInPagesThatLeadToAll()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        List<string> ids = [];
        for (var adres = "/api/v1/wijzigingen/feed.atom?gewijzigdSinds=2000-01-01T00:00:00Z"; adres is not null;)
        {
            var feed = XDocument.Parse(await app.Client.GetStringAsync(new Uri(adres, UriKind.RelativeOrAbsolute))).Root!;
            ids.AddRange(feed.Elements(atom + "entry").Select(e => e.Element(atom + "id")!.Value));
            adres = feed.Elements(atom + "link").SingleOrDefault(l => l.Attribute("rel")!.Value == "next")?.Attribute("href")!.Value;
        }

        ids.ShouldBe(app.Beeld.Voorzieningen.Select(v => $"urn:uuid:{v.Id}"), ignoreOrder: true);
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
