using System.Globalization;

namespace SocialeKaart.Core.Uitwisseling.Hsds;

/// <summary>Days, times and amounts as HSDS writes them.</summary>
internal static class Hsdsnotatie
{
    private const string Dagvorm = "yyyy-MM-dd", Tijdvorm = "HH:mm", Momentvorm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string? Dag(DateOnly? dag) => dag?.ToString(Dagvorm, CultureInfo.InvariantCulture);

    public static string Tijd(TimeOnly tijd) => tijd.ToString(Tijdvorm, CultureInfo.InvariantCulture);

    /// <summary>To the millisecond.</summary>
    /// <param name="utc">UTC.</param>
    public static string Moment(DateTime utc) => utc.ToString(Momentvorm, CultureInfo.InvariantCulture);

    /// <summary>The day that a text begins with; null when it does not begin with one.</summary>
    public static DateOnly? LeesDag(string? tekst) =>
        tekst is { Length: >= 10 } && DateOnly.TryParseExact(tekst.AsSpan(0, 10), Dagvorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    /// <summary>The time of the clock that a text begins with, whatever offset follows; null when there is none.</summary>
    public static TimeOnly? LeesTijd(string? tekst) =>
        tekst is { Length: >= 5 } && TimeOnly.TryParseExact(tekst.AsSpan(0, 5), Tijdvorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tijd) ? tijd : null;

    /// <summary>The instant, UTC; null when the text is none.</summary>
    public static DateTime? LeesMoment(string? tekst) =>
        DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;
}
