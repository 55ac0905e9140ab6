namespace SocialeKaart.Core.Catalogus.Openingstijden;

/// <summary>The one place that turns UTC instants into the local time of Europe/Amsterdam, and back.</summary>
public static class Amsterdam
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The local date and time of an instant, Kind Unspecified.</summary>
    /// <param name="utc">The instant, Kind Utc.</param>
    /// <exception cref="ArgumentException">The Kind is not Utc.</exception>
    public static DateTime Lokaal(DateTime utc)
    {
        if (utc.Kind != DateTimeKind.Utc)
            throw new ArgumentException($"An instant must be in UTC; this one is {utc.Kind}.", nameof(utc));

        // On a machine that stands in this zone itself the framework answers with Kind Local.
        return DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone), DateTimeKind.Unspecified);
    }

    /// <summary>The local date of an instant.</summary>
    /// <param name="utc">The instant, Kind Utc.</param>
    /// <exception cref="ArgumentException">The Kind is not Utc.</exception>
    public static DateOnly Datum(DateTime utc) => DateOnly.FromDateTime(Lokaal(utc));

    /// <summary>The local time of day of an instant.</summary>
    /// <param name="utc">The instant, Kind Utc.</param>
    /// <exception cref="ArgumentException">The Kind is not Utc.</exception>
    public static TimeOnly Tijd(DateTime utc) => TimeOnly.FromDateTime(Lokaal(utc));

    /// <summary>
    /// The instant at which something opens. A time that the clock skips moves forward by what is skipped; of a time
    /// that the clock shows twice the first counts, so that nobody hears "closed" while it may be open.
    /// </summary>
    /// <returns>The instant, Kind Utc.</returns>
    public static DateTime OpeningUtc(DateOnly dag, TimeOnly tijd) => NaarUtc(dag.ToDateTime(tijd), eerste: true);

    /// <summary>
    /// The instant at which something closes: as <see cref="OpeningUtc"/>, but of a time that the clock shows twice the
    /// second counts.
    /// </summary>
    /// <returns>The instant, Kind Utc.</returns>
    public static DateTime SluitingUtc(DateOnly dag, TimeOnly tijd) => NaarUtc(dag.ToDateTime(tijd), eerste: false);

    private static DateTime NaarUtc(DateTime lokaal, bool eerste)
    {
        // For a skipped time this is the offset before the change, which is what moves it forward.
        var verschil = Zone.GetUtcOffset(lokaal);
        if (Zone.IsAmbiguousTime(lokaal))
        {
            var keuzes = Zone.GetAmbiguousTimeOffsets(lokaal);
            verschil = eerste ? keuzes.Max() : keuzes.Min();
        }

        return DateTime.SpecifyKind(lokaal - verschil, DateTimeKind.Utc);
    }
}
