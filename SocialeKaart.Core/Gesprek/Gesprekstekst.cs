using System.Buffers.Text;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialeKaart.Core.Wegwijzer;

namespace SocialeKaart.Core.Gesprek;

/// <summary>
/// A whole gesprek as a compact text, for the worker's own tab. With ids, so that it can still be read when the questions have changed
/// meanwhile: what does not exist any more is left out.
/// </summary>
public static class Gesprekstekst
{
    /// <summary>Longest text that is read, in bytes, unpacked.</summary>
    public const int LangsteTekst = 400_000;

    private const string Versie = "1.";

    private static readonly JsonSerializerOptions Vorm = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The gesprek as characters that an address takes as they are.</summary>
    public static string Schrijf(Gespreksstaat staat)
    {
        using var uit = new MemoryStream();
        using (var pakker = new DeflateStream(uit, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(pakker, Geschreven.Uit(staat), Vorm);
        return Versie + Base64Url.EncodeToString(uit.GetBuffer().AsSpan(0, (int)uit.Length));
    }

    /// <summary>Reads what <see cref="Schrijf"/> wrote; what is unknown is left out.</summary>
    /// <returns>Null when it is no gesprek, or one of another version.</returns>
    public static Gespreksstaat? Lees(Definitie definitie, string? tekst)
    {
        if (tekst is null || !tekst.StartsWith(Versie, StringComparison.Ordinal) || tekst.Length > 2 * LangsteTekst)
            return null;
        try
        {
            return PakUit(tekst.AsSpan(Versie.Length)) is { } bytes ? JsonSerializer.Deserialize<Geschreven>(bytes.Span, Vorm)?.Lees(definitie) : null;
        }
        catch (Exception fout) when (fout is FormatException or InvalidDataException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Null when it is too long: what unpacks without end is stopped here.</summary>
    private static ReadOnlyMemory<byte>? PakUit(ReadOnlySpan<char> code)
    {
        using var uitpakker = new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(code)), CompressionMode.Decompress);
        var ruimte = new byte[LangsteTekst + 1];
        var lengte = uitpakker.ReadAtLeast(ruimte, ruimte.Length, throwOnEndOfStream: false);
        return lengte > LangsteTekst ? null : ruimte.AsMemory(0, lengte);
    }

    private static T Heel<T>(T? deel) where T : class => deel ?? throw new ArgumentException("A part is missing.", nameof(deel));

    private sealed record Geschreven(
        Guid Id, long Begonnen, string Doel, string? Plaats, IReadOnlyList<GeschrevenLid?> Leden, int LaatsteLid,
        IReadOnlyList<GeschrevenAfspraak?> Afspraken, int LaatsteAfspraak, GeschrevenToets Toets,
        IReadOnlyList<GeschrevenMerk?> Erbij, IReadOnlyList<GeschrevenMerk?> Weg) : Vertrouwelijk
    {
        public static Geschreven Uit(Gespreksstaat staat) => new(
            staat.Id, staat.BegonnenOp.Ticks, staat.Doel, staat.Plaats, [.. staat.Leden.Select(l => GeschrevenLid.Uit(staat.Definitie, l))], staat.LaatsteLid,
            [.. staat.Afspraken.Select(a => new GeschrevenAfspraak(a.Id, a.Wie, a.Wat, a.Wanneer, a.Gedaan))], staat.LaatsteAfspraak,
            new GeschrevenToets(staat.Toets.Wetten, staat.Toets.NietsDoen, staat.Toets.Ruimte),
            Merken(staat.Toegevoegd), Merken(staat.Gevallen));

        public Gespreksstaat Lees(Definitie definitie) => Gespreksstaat.Herstel(definitie, Id, new DateTime(Begonnen, DateTimeKind.Utc), new Gespreksdelen(
            [.. Leden.Select(l => Heel(l).Lees(definitie))],
            LaatsteLid,
            Doel,
            Plaats,
            [.. Afspraken.Select(a => Heel(a).Lees())],
            LaatsteAfspraak,
            new OmgekeerdeToets(Toets.Wetten, Toets.NietsDoen, Toets.Ruimte),
            Merken(Erbij),
            Merken(Weg)));

        private static GeschrevenMerk[] Merken(Planmerken merken) => [.. merken.Alle.Select(m => new GeschrevenMerk(m.Id, m.Lid))];

        private static Planmerken Merken(IEnumerable<GeschrevenMerk?> merken) => new([.. merken.Select(m => new Planmerk(Heel(m).Id, Heel(m).Lid))]);
    }

    private sealed record GeschrevenLid(
        int Id, string Aanduiding, Lidsoort Soort, int? Van, int? Tot, bool KrijgtZorg, string Antwoorden, IReadOnlyDictionary<string, GeschrevenBlad?> Bladen) : Vertrouwelijk
    {
        public static GeschrevenLid Uit(Definitie definitie, Gezinslid lid) => new(
            lid.Id, lid.Aanduiding, lid.Gegevens.Soort, lid.Gegevens.Leeftijd?.Van, lid.Gegevens.Leeftijd?.Tot, lid.Gegevens.KrijgtZorg,
            Antwoordtekst.Schrijf(definitie, lid.Gegeven), lid.Bladen.ToDictionary(b => b.Key, b => (GeschrevenBlad?)new GeschrevenBlad(b.Value.Sterk, b.Value.Notitie)));

        public Gezinslid Lees(Definitie definitie) => new(
            Id,
            new Lidgegevens(Aanduiding, Soort, Van is { } van && Tot is { } tot ? new Leeftijdsband(van, tot) : null, KrijgtZorg),
            Antwoordtekst.Lees(definitie, Antwoorden),
            Bladen.Where(b => definitie.Bit(b.Key) != 0).ToImmutableSortedDictionary(b => b.Key, b => new Domeinblad(Heel(b.Value).Sterk, Heel(b.Value).Notitie), StringComparer.Ordinal));
    }

    private sealed record GeschrevenBlad(string Sterk, string Notitie) : Vertrouwelijk;

    private sealed record GeschrevenAfspraak(int Id, string Wie, string Wat, DateOnly? Wanneer, bool Gedaan) : Vertrouwelijk
    {
        public Afspraak Lees() => new(Id, Wie, Wat, Wanneer, Gedaan);
    }

    private sealed record GeschrevenToets(IReadOnlyList<string> Wetten, string NietsDoen, string Ruimte) : Vertrouwelijk;

    private sealed record GeschrevenMerk(string Id, int? Lid) : Vertrouwelijk;
}
