using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Uitwisseling.Vindbaar;

/// <summary>What a page says, in the words of schema.org, for search engines: nothing that the page itself does not tell.</summary>
internal static class Schemaorg
{
    private const string Context = "https://schema.org";

    private static readonly BesluitDoor[] Overheden = [BesluitDoor.Gemeente, BesluitDoor.Uwv, BesluitDoor.Ciz, BesluitDoor.Toeslagen];

    /// <summary>A voorziening as a Service, or as a GovernmentService where a government decides.</summary>
    /// <param name="voorziening">The voorziening.</param>
    /// <param name="kaart">Where it stands in.</param>
    /// <param name="adres">Makes a path of this site an address.</param>
    public static string Van(PubliekeVoorziening voorziening, KaartBeeld kaart, Func<string, string> adres)
    {
        var inhoud = voorziening.Inhoud;
        var plekken = new JsonArray([.. inhoud.Locaties.Where(l => l.Precisie == Precisie.Adres && l.Straat is not null).Select(Plek)]);
        var uren = voorziening.HeeftZekereTijden ? Uren(voorziening.Tijden) : [];
        var dienst = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = inhoud.Besluit?.Door.Any(Overheden.Contains) == true ? "GovernmentService" : "Service",
            ["@id"] = $"urn:uuid:{voorziening.Id}",
            ["name"] = inhoud.Naam,
            ["description"] = inhoud.Samenvatting,
            ["url"] = adres("/voorzieningen/" + voorziening.Slug),
            ["inLanguage"] = inhoud.Taal,
        };
        if (Gebied(inhoud.Werkgebied, kaart) is { Count: > 0 } gebied)
            dienst["areaServed"] = gebied;
        if (voorziening.Organisatie is { } organisatie)
            dienst["provider"] = Organisatie(organisatie, adres);
        if (inhoud.Kosten is { Soort: Kostensoort.Gratis } or { Soort: Kostensoort.Bedrag, Centen: not null, Per: Kostenperiode.Keer })
            dienst["offers"] = new JsonObject { ["@type"] = "Offer", ["price"] = ((inhoud.Kosten.Centen ?? 0) / 100m).ToString("0.00", CultureInfo.InvariantCulture), ["priceCurrency"] = "EUR" };
        // Hours belong to the place where there is one; else to the service.
        if (uren.Count > 0 && plekken.Count == 1)
            plekken[0]!["openingHoursSpecification"] = uren;
        else if (uren.Count > 0)
            dienst["hoursAvailable"] = uren;
        if (Kanaal(inhoud, plekken, kaart) is { } kanaal)
            dienst["availableChannel"] = kanaal;
        return dienst.ToJsonString(JsonSerializerOptions.Web);
    }

    /// <summary>An organisatie as an Organization.</summary>
    public static string Van(Organisatie organisatie, Func<string, string> adres)
    {
        var geheel = Organisatie(organisatie, adres);
        geheel.Insert(0, "@context", Context);
        geheel["description"] = organisatie.Omschrijving;
        return geheel.ToJsonString(JsonSerializerOptions.Web);
    }

    private static JsonObject Organisatie(Organisatie organisatie, Func<string, string> adres)
    {
        var geheel = new JsonObject { ["@type"] = "Organization", ["@id"] = $"urn:uuid:{organisatie.Id}", ["name"] = organisatie.Naam, ["url"] = adres("/organisaties/" + organisatie.Slug) };
        if (organisatie.Web is { } web)
            geheel["sameAs"] = web;
        return geheel;
    }

    // What is for a region is not said: it has no name that others know.
    private static JsonArray Gebied(IReadOnlyList<string> werkgebied, KaartBeeld kaart)
    {
        (string Soort, string? Naam) Deel(string gebied) => gebied switch
        {
            "landelijk" => ("Country", "Nederland"),
            "gemeente" => ("AdministrativeArea", kaart.Gemeente.Naam),
            _ => ("Place", kaart.Plaats(gebied)),
        };
        return [.. werkgebied.Select(Deel).Where(d => d.Naam is not null).Select(d => (JsonNode)new JsonObject { ["@type"] = d.Soort, ["name"] = d.Naam })];
    }

    private static JsonObject? Kanaal(VoorzieningInhoud inhoud, JsonArray plekken, KaartBeeld kaart)
    {
        var kanaal = new JsonObject { ["@type"] = "ServiceChannel" };
        if ((inhoud.Contact?.Telefoon ?? inhoud.Hulplijnen.Select(kaart.Hulplijn).FirstOrDefault()?.Nummer) is { } telefoon)
            kanaal["servicePhone"] = new JsonObject { ["@type"] = "ContactPoint", ["telephone"] = telefoon };
        if (inhoud.Contact?.Web is { } web)
            kanaal["serviceUrl"] = web;
        if (plekken.Count > 0)
            kanaal["serviceLocation"] = plekken;
        if (inhoud.Talen.Count > 0)
            kanaal["availableLanguage"] = new JsonArray([.. inhoud.Talen.Select(t => JsonValue.Create(t))]);
        return kanaal.Count > 1 ? kanaal : null;
    }

    private static JsonNode Plek(Locatie locatie)
    {
        var straat = new JsonObject { ["@type"] = "PostalAddress", ["streetAddress"] = locatie.Straat, ["addressCountry"] = "NL" };
        if (locatie.Postcode is { } postcode)
            straat["postalCode"] = postcode;
        if (locatie.Plaats is { } plaats)
            straat["addressLocality"] = plaats;
        var plek = new JsonObject { ["@type"] = "Place", ["address"] = straat };
        if (locatie.Naam is { } naam)
            plek["name"] = naam;
        if (locatie is { Lat: { } lat, Lon: { } lon })
            plek["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = lat, ["longitude"] = lon };
        return plek;
    }

    // Schema.org knows weekly hours without exceptions. When one slot is otherwise none is told: a reader takes what is not there for closed.
    private static JsonArray Uren(IList<Openingstijd> tijden) =>
        tijden.All(t => t is { Herhaal: Herhaling.Week, Elke: 1, Schoolvakantie: null, NietOp: [] }) ? [.. tijden.Select(Uur)] : [];

    private static JsonObject Uur(Openingstijd tijd)
    {
        var uur = new JsonObject
        {
            ["@type"] = "OpeningHoursSpecification",
            ["dayOfWeek"] = new JsonArray([.. tijd.Dagen.Select(d => JsonValue.Create(d.ToString()))]),
            ["opens"] = tijd.Van.ToString("HH:mm", CultureInfo.InvariantCulture),
            ["closes"] = tijd.Tot.ToString("HH:mm", CultureInfo.InvariantCulture),
        };
        if (tijd.Vanaf is { } vanaf)
            uur["validFrom"] = vanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (tijd.TotEnMet is { } tot)
            uur["validThrough"] = tot.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return uur;
    }
}
