using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>A time that it is open.</summary>
/// <param name="Van">Instant of opening.</param>
/// <param name="Tot">Instant of closing.</param>
/// <param name="Zeker">False: it is not known whether it is open then, such as on a public holiday.</param>
/// <param name="Waar">Name of the one place; absent: all.</param>
/// <param name="Opmerking">A remark.</param>
public sealed record ApiOpening(DateTimeOffset Van, DateTimeOffset Tot, bool Zeker, string? Waar, string? Opmerking);

/// <summary>The hours of a voorziening.</summary>
/// <param name="NuOpen"><c>ja</c>, <c>nee</c> or <c>onbekend</c>.</param>
/// <param name="VolgendeOpening">Next certain opening within sixty days; absent: none known.</param>
/// <param name="DagEnNacht">Always open.</param>
/// <param name="Openingen">Of the days that were asked.</param>
public sealed record ApiOpeningstijden(string NuOpen, DateTimeOffset? VolgendeOpening, bool DagEnNacht, IReadOnlyList<ApiOpening> Openingen);

/// <summary>One voorziening: all its public facts, its hours, and those as a calendar.</summary>
public static class VoorzieningenApi
{
    /// <summary>Most days of hours in one answer.</summary>
    private const int MeesteDagen = 92;

    private const string Groep = "voorzieningen", Slug = "slug", Voorbeeld = "budgetcoach", MetTijden = "inloophuis-poppys", Kalendersoort = "text/calendar; charset=utf-8";

    public static void MapVoorzieningenApi(this IEndpointRouteBuilder routes)
    {
        routes.MapApi(ApiRoute.Een("haalVoorziening", Groep, Slug, Voorbeeld), "/voorzieningen/{slug}", vraag =>
            Vind(vraag) is { } v ? ApiVoorziening.Van(v, vraag.Kaart, vraag.Nu, vraag.Adres) : null);
        routes.MapApi(ApiRoute.Een("haalOpeningstijden", Groep, Slug, Voorbeeld, Apiparameter.Getal("dagen", 1, MeesteDagen)), "/voorzieningen/{slug}/openingstijden", vraag =>
            Vind(vraag) is { } v ? Tijden(v.Schema, vraag.Nu, vraag.Getal("dagen", 14)) : null);
        routes.MapApibestand(ApiRoute.Een("haalAgenda", Groep, Slug, MetTijden) with { Mediatype = Kalendersoort }, "/voorzieningen/{slug}/agenda.ics", vraag =>
            Vind(vraag) is { } v ? Agenda(vraag, [v], v.Slug + ".ics") : null);
        routes.MapApibestand(
            ApiRoute.Operatie("haalLijstAgenda", Groep, Apiparameter.Slugs("v") with { Verplicht = true }) with { Mediatype = Kalendersoort, Vraagvoorbeeld = $"v={MetTijden}&v={Voorbeeld}" },
            "/lijst/agenda.ics",
            vraag => Agenda(vraag, [.. vraag.Keuzes("v").Select(vraag.Kaart.Voorziening).OfType<PubliekeVoorziening>()], "mijn-lijst.ics"));
    }

    private static Apibestand? Agenda(Apivraag vraag, IReadOnlyList<PubliekeVoorziening> voorzieningen, string naam) =>
        Openingskalender.Van(voorzieningen, vraag.Kaart.Gemeente.Naam, vraag.Nu, vraag.Adres) is { } kalender ? new Apibestand(kalender, naam) : null;

    private static PubliekeVoorziening? Vind(Apivraag vraag) => vraag.Kaart.Voorziening(vraag.Deel(Slug));

    private static ApiOpeningstijden Tijden(Openingsschema schema, DateTime nu, int dagen)
    {
        var vandaag = Amsterdam.Datum(nu);
        return new ApiOpeningstijden(
            Sleutel.Van(schema.Op(nu)), schema.VolgendeOpening(nu) is { } weer ? Moment(weer) : null, schema.DagEnNacht,
            [.. schema.Tijdvakken(vandaag, vandaag.AddDays(dagen - 1)).Select(t => new ApiOpening(Moment(t.VanUtc), Moment(t.TotUtc), t.Zeker, t.Waar, t.Opmerking))]);
    }

    // With the offset of that day, so that nobody has to know when the clock changes.
    private static DateTimeOffset Moment(DateTime utc) => new(Amsterdam.Lokaal(utc), Amsterdam.Lokaal(utc) - DateTime.SpecifyKind(utc, DateTimeKind.Unspecified));
}
