using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SocialeKaart.Core.Catalogus;
using SocialeKaart.Core.Catalogus.Openingstijden;

namespace SocialeKaart.Web.Catalogus.Api;

/// <summary>
/// The coming hours of voorzieningen as a calendar (RFC 5545): each time by itself, in UTC, because holidays and exceptions of ours have no rule that
/// every calendar understands. Uncertain times are left out.
/// </summary>
internal static class Openingskalender
{
    /// <summary>How far ahead, in days.</summary>
    internal const int Dagen = 92;

    /// <summary>Makes the calendar.</summary>
    /// <param name="voorzieningen">What it is about.</param>
    /// <param name="gemeente">Whose calendar it is.</param>
    /// <param name="nu">UTC.</param>
    /// <param name="adres">Makes a path of this site an address.</param>
    public static byte[] Van(IReadOnlyList<PubliekeVoorziening> voorzieningen, string gemeente, DateTime nu, Func<string, string> adres)
    {
        var kalender = new Ical.Net.Calendar { ProductId = $"-//Sociale kaart {gemeente}//NL" };
        var vandaag = Amsterdam.Datum(nu);
        foreach (var voorziening in voorzieningen)
        {
            foreach (var tijdvak in voorziening.Schema.Tijdvakken(vandaag, vandaag.AddDays(Dagen - 1)).Where(t => t.Zeker))
                kalender.Events.Add(Afspraak(voorziening, tijdvak, adres));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(kalender)!);
    }

    private static CalendarEvent Afspraak(PubliekeVoorziening voorziening, Tijdvak tijdvak, Func<string, string> adres) => new()
    {
        Uid = FormattableString.Invariant($"{voorziening.Id:N}-{tijdvak.VanUtc:yyyyMMdd'T'HHmm}-{tijdvak.TotUtc:yyyyMMdd'T'HHmm}@sociale-kaart"),
        // Of the entry, not of the moment of asking: the same hours are the same bytes.
        DtStamp = new CalDateTime(voorziening.Gewijzigd, "UTC"),
        Start = new CalDateTime(tijdvak.VanUtc, "UTC"),
        End = new CalDateTime(tijdvak.TotUtc, "UTC"),
        Summary = voorziening.Inhoud.Naam,
        Description = tijdvak.Opmerking,
        Location = Plek(voorziening.Inhoud, tijdvak.Waar),
        Url = new Uri(adres("/voorzieningen/" + voorziening.Slug), UriKind.RelativeOrAbsolute),
        // One does not have to be there the whole time, so it takes no time of one's own.
        Transparency = Ical.Net.TransparencyType.Transparent,
    };

    private static string? Plek(VoorzieningInhoud inhoud, string? waar)
    {
        var locatie = waar is not null ? inhoud.Locaties.FirstOrDefault(l => l.Naam == waar) : inhoud.Locaties.Count == 1 ? inhoud.Locaties[0] : null;
        string[] delen = [.. new[] { locatie?.Naam ?? waar, locatie?.Straat, $"{locatie?.Postcode} {locatie?.Plaats}".Trim() }.OfType<string>().Where(d => d.Length > 0)];
        return delen.Length == 0 ? null : string.Join(", ", delen);
    }
}
