using SocialeKaart.Core.Catalogus.Openingstijden;
using static SocialeKaart.Tests.Catalogus.Openingstijden.Rooster;

namespace SocialeKaart.Tests.Catalogus.Openingstijden;

public sealed class AmsterdamTests
{
    [Theory]
    [InlineData("2026-01-15 12:00 +00", "2026-01-15T13:00")]
    [InlineData("2026-07-15 12:00 +00", "2026-07-15T14:00")]
    [InlineData("2026-12-31 23:30 +00", "2027-01-01T00:30")]
    [InlineData("2026-03-29 00:59 +00", "2026-03-29T01:59")]
    [InlineData("2026-03-29 01:00 +00", "2026-03-29T03:00")]
    [InlineData("2026-10-25 00:30 +00", "2026-10-25T02:30")]
    [InlineData("2026-10-25 01:30 +00", "2026-10-25T02:30")]
    public void Lokaal_Instant_GivesClockTime(string utc, string lokaal) =>
        Amsterdam.Lokaal(Utc(utc)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(lokaal);

    [Fact]
    public void Lokaal_Instant_HasKindUnspecified() =>
        Amsterdam.Lokaal(Utc("2026-01-15 12:00 +00")).Kind.ShouldBe(DateTimeKind.Unspecified);

    [Fact]
    public void Datum_LateInUtc_IsNextDay() => Amsterdam.Datum(Utc("2026-06-30 22:00 +00")).ShouldBe(Dag("2026-07-01"));

    [Fact]
    public void Tijd_Instant_IsClockTime() => Amsterdam.Tijd(Utc("2026-06-30 22:15 +00")).ShouldBe(new TimeOnly(0, 15));

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void Lokaal_KindNotUtc_Throws(DateTimeKind kind) =>
        Should.Throw<ArgumentException>(() => Amsterdam.Lokaal(new DateTime(2026, 1, 1, 0, 0, 0, kind)));

    [Theory]
    [InlineData("2026-01-15", "09:00", "2026-01-15 09:00 +01")]
    [InlineData("2026-07-15", "09:00", "2026-07-15 09:00 +02")]
    [InlineData("2026-03-29", "01:59", "2026-03-29 01:59 +01")]
    [InlineData("2026-03-29", "02:00", "2026-03-29 03:00 +02")] // skipped: moves forward by the hour
    [InlineData("2026-03-29", "02:30", "2026-03-29 03:30 +02")]
    [InlineData("2026-03-29", "03:00", "2026-03-29 03:00 +02")]
    [InlineData("2026-10-25", "01:59", "2026-10-25 01:59 +02")]
    [InlineData("2026-10-25", "02:00", "2026-10-25 02:00 +02")] // twice: the first
    [InlineData("2026-10-25", "02:59", "2026-10-25 02:59 +02")]
    [InlineData("2026-10-25", "03:00", "2026-10-25 03:00 +01")]
    public void OpeningUtc_ClockTime_GivesInstant(string dag, string tijd, string moment) =>
        Amsterdam.OpeningUtc(Dag(dag), TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Utc(moment));

    [Theory]
    [InlineData("2026-03-29", "02:30", "2026-03-29 03:30 +02")]
    [InlineData("2026-10-25", "01:59", "2026-10-25 01:59 +02")]
    [InlineData("2026-10-25", "02:00", "2026-10-25 02:00 +01")] // twice: the second
    [InlineData("2026-10-25", "02:59", "2026-10-25 02:59 +01")]
    [InlineData("2026-10-25", "03:00", "2026-10-25 03:00 +01")]
    public void SluitingUtc_ClockTime_GivesInstant(string dag, string tijd, string moment) =>
        Amsterdam.SluitingUtc(Dag(dag), TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Utc(moment));

    [Fact]
    public void OpeningUtc_ClockTime_HasKindUtc() =>
        Amsterdam.OpeningUtc(Dag("2026-01-15"), new TimeOnly(9, 0)).Kind.ShouldBe(DateTimeKind.Utc);
}
