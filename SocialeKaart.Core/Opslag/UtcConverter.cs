using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SocialeKaart.Core.Opslag;

/// <summary>Refuses instants that are not UTC on the way in, and marks them as UTC on the way out.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant.Kind == DateTimeKind.Utc ? instant : GeenUtc(instant),
    instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc))
{
    private static DateTime GeenUtc(DateTime instant) =>
        throw new ArgumentException($"An instant to store has to be UTC, not {instant.Kind}.", nameof(instant));
}
