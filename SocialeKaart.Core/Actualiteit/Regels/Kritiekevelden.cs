using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>What the critical fields of a voorziening say.</summary>
public static class Kritiekevelden
{
    private const int Merklengte = 16;

    // What is absent or has its usual value leaves no trace, so that a new optional fact in a later version changes no mark.
    private static readonly JsonSerializerOptions Kort = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Those that an entry has: an unknown fact cannot be confirmed.</summary>
    public static IReadOnlyList<Kritiekveld> Van(VoorzieningInhoud inhoud) => [.. Enum.GetValues<Kritiekveld>().Where(v => Heeft(v, inhoud))];

    /// <summary>
    /// A mark of what a field says. A confirmation holds for the value that was confirmed: whatever changes the value, an edit on the screen, an import
    /// or another process, makes it void.
    /// </summary>
    /// <returns>Hexadecimal; for <see cref="Kritiekveld.BestaatNog"/> always the same.</returns>
    public static string Merk(Kritiekveld veld, VoorzieningInhoud inhoud) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Waarde(veld, inhoud), Kort)))[..Merklengte];

    /// <summary>The same ways to reach, with this telephone number; null where nothing is left.</summary>
    public static Contact? MetTelefoon(Contact? contact, string? telefoon) =>
        (contact ?? new Contact()) with { Telefoon = telefoon } is var nieuw && nieuw == new Contact() ? null : nieuw;

    private static bool Heeft(Kritiekveld veld, VoorzieningInhoud inhoud) => veld switch
    {
        Kritiekveld.BestaatNog => true,
        Kritiekveld.Telefoon => inhoud.Contact?.Telefoon is not null,
        Kritiekveld.Tijden => inhoud.Tijden.Count > 0,
        Kritiekveld.Adres => inhoud.Locaties.Any(l => l.Precisie == Precisie.Adres),
        Kritiekveld.Aanmelden => inhoud.Aanmelden is not null,
        Kritiekveld.Capaciteit => inhoud.Capaciteit is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, "Not a critical field."),
    };

    private static object? Waarde(Kritiekveld veld, VoorzieningInhoud inhoud) => veld switch
    {
        Kritiekveld.BestaatNog => null,
        Kritiekveld.Telefoon => inhoud.Contact?.Telefoon,
        Kritiekveld.Tijden => inhoud.Tijden,
        Kritiekveld.Adres => inhoud.Locaties.Where(l => l.Precisie == Precisie.Adres),
        Kritiekveld.Aanmelden => inhoud.Aanmelden,
        Kritiekveld.Capaciteit => inhoud.Capaciteit,
        _ => throw new ArgumentOutOfRangeException(nameof(veld), veld, "Not a critical field."),
    };
}
