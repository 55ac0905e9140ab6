using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;
using SocialeKaart.Web.Uitwisseling.Api;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>
/// The coming hours of voorzieningen as a calendar (RFC 5545): each time by itself, in UTC, because holidays and exceptions of ours have no rule that
/// every calendar understands. What is not certain is there as tentative, and says why: a time that is missing would say that there is nothing.
/// </summary>
internal static class Openingskalender
{
    /// <summary>How far ahead, in days.</summary>
    internal const int Dagen = 92;

    // A calendar has the language of the entries.
    private const string Voorbeeld = "Voorbeeld: ", VoorbeeldUitleg = "Dit is een verzonnen voorbeeld: dit bestaat niet.", VraagEerst = "Het is niet zeker dat dit doorgaat. Vraag het van tevoren.",
        NietGecontroleerd = "Deze tijden zijn nog niet gecontroleerd. Vraag het van tevoren.", Status = "TENTATIVE", Dag = "P1D";

    /// <summary>Makes the calendar.</summary>
    /// <param name="voorzieningen">What it is about.</param>
    /// <param name="gemeente">Whose calendar it is.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="adres">Makes a path of this site an address.</param>
    /// <returns>Null when no time is known: a calendar without any is none (RFC 5545, 3.6).</returns>
    public static byte[]? Van(IReadOnlyList<PubliekeVoorziening> voorzieningen, string gemeente, DateTime nu, Func<string, string> adres)
    {
        var naam = voorzieningen.Count == 1 ? Naam(voorzieningen[0]) : $"Sociale kaart {gemeente}";
        var kalender = new Ical.Net.Calendar { ProductId = $"-//Sociale kaart {gemeente}//NL" };
        kalender.AddProperty("NAME", naam);
        kalender.AddProperty("X-WR-CALNAME", naam);
        kalender.AddProperty("X-PUBLISHED-TTL", Dag);
        foreach (var voorziening in voorzieningen)
        {
            foreach (var dag in Tijdvakken(voorziening, Amsterdam.Datum(nu)).GroupBy(t => t.Dag))
                kalender.Events.AddRange(dag.Select((tijdvak, plek) => Afspraak(voorziening, tijdvak, plek, adres)));
        }

        return kalender.Events.Count == 0 ? null : Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(kalender)!);
    }

    /// <summary>Where the calendar of some voorzieningen is.</summary>
    public static string Adres(IReadOnlyList<PubliekeVoorziening> voorzieningen) => voorzieningen is [var een]
        ? $"{Apiregels.Basis}/voorzieningen/{een.Slug}/agenda.ics"
        : $"{Apiregels.Basis}/lijst/agenda.ics?{string.Join('&', voorzieningen.Select(v => "v=" + v.Slug))}";

    /// <summary>Whether it has times that one goes to, to put in a calendar: a line to call has none, and what is always open neither.</summary>
    /// <param name="voorziening">The voorziening.</param>
    /// <param name="nu">UTC.</param>
    public static bool HeeftTijden(PubliekeVoorziening voorziening, DateTime nu) => voorziening.Inhoud.Tijden.Count > 0 && Tijdvakken(voorziening, Amsterdam.Datum(nu)).Any();

    private static IEnumerable<Tijdvak> Tijdvakken(PubliekeVoorziening voorziening, DateOnly vandaag) =>
        voorziening.Schema.DagEnNacht ? [] : voorziening.Schema.Tijdvakken(vandaag, vandaag.AddDays(Dagen - 1));

    private static string Naam(PubliekeVoorziening voorziening) => (voorziening.IsVoorbeeld ? Voorbeeld : "") + voorziening.Inhoud.Naam;

    private static CalendarEvent Afspraak(PubliekeVoorziening voorziening, Tijdvak tijdvak, int plek, Func<string, string> adres)
    {
        // By day and place in the day: when the hour is changed it is the same appointment.
        var afspraak = new CalendarEvent
        {
            Uid = string.Create(CultureInfo.InvariantCulture, $"{voorziening.Id:N}-{tijdvak.Dag:yyyyMMdd}-{plek}@sociale-kaart"),
            // Of the entry, not of the moment of asking: the same hours are the same bytes.
            DtStamp = new CalDateTime(voorziening.Gewijzigd, "UTC"),
            Start = new CalDateTime(tijdvak.VanUtc, "UTC"),
            End = new CalDateTime(tijdvak.TotUtc, "UTC"),
            Summary = Naam(voorziening),
            Description = Uitleg(voorziening, tijdvak),
            Location = Plek(voorziening.Inhoud, tijdvak.Waar),
            Url = new Uri(adres("/voorzieningen/" + voorziening.Slug), UriKind.RelativeOrAbsolute),
            // One does not have to be there the whole time, so it takes no time of one's own.
            Transparency = Ical.Net.TransparencyType.Transparent,
        };
        if (!tijdvak.Zeker || !voorziening.HeeftZekereTijden)
            afspraak.Status = Status;
        return afspraak;
    }

    private static string? Uitleg(PubliekeVoorziening voorziening, Tijdvak tijdvak)
    {
        string?[] delen =
        [
            voorziening.IsVoorbeeld ? VoorbeeldUitleg : null, tijdvak.Opmerking, tijdvak.Zeker ? null : VraagEerst,
            voorziening is { IsVoorbeeld: false, HeeftZekereTijden: false } ? voorziening.Inhoud.TeControleren ?? NietGecontroleerd : null,
        ];
        return string.Join(' ', delen.OfType<string>()) is { Length: > 0 } tekst ? tekst : null;
    }

    private static string? Plek(VoorzieningInhoud inhoud, string? waar)
    {
        var locatie = waar is not null ? inhoud.Locaties.FirstOrDefault(l => l.Naam == waar) : inhoud.Locaties.Count == 1 ? inhoud.Locaties[0] : null;
        string[] delen = [.. new[] { locatie?.Naam ?? waar, locatie?.Straat, $"{locatie?.Postcode} {locatie?.Plaats}".Trim() }.OfType<string>().Where(d => d.Length > 0)];
        return delen.Length == 0 ? null : string.Join(", ", delen);
    }
}
