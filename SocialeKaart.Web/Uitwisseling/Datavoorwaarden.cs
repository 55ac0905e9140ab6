using MimeKit;
using SocialeKaart.Web.Schil.Opstart;

namespace SocialeKaart.Web.Uitwisseling;

/// <summary>A licence under which the data may be used.</summary>
/// <param name="Naam">Its SPDX name, or its address where it has none here.</param>
/// <param name="Adres">Where it can be read.</param>
/// <param name="VraagtBron">Whether who uses the data has to name the source.</param>
public sealed record Datalicentie(string Naam, Uri Adres, bool VraagtBron);

/// <summary>What a municipality says to who uses its open data.</summary>
/// <param name="Licentie">Null: it has not chosen one.</param>
/// <param name="Contactmail">Whom to write to; null: nobody yet.</param>
public sealed record Datavoorwaarden(Datalicentie? Licentie, string? Contactmail)
{
    private static readonly Datalicentie[] Bekend =
    [
        new("CC0-1.0", new Uri("https://creativecommons.org/publicdomain/zero/1.0/"), VraagtBron: false),
        new("CC-BY-4.0", new Uri("https://creativecommons.org/licenses/by/4.0/"), VraagtBron: true),
    ];

    /// <summary>Reads them from the settings.</summary>
    /// <exception cref="InvalidOperationException">Says which setting is wrong, and what it may be: a wrong one stops the start.</exception>
    public static Datavoorwaarden Van(Instellingen instellingen) => new(Licentievan(instellingen.Datalicentie?.Trim() ?? ""), Mailvan(instellingen.Contactmail?.Trim() ?? ""));

    private static Datalicentie? Licentievan(string keuze)
    {
        if (keuze.Length == 0)
            return null;
        if (Bekend.FirstOrDefault(l => l.Naam == keuze) is { } bekend)
            return bekend;
        return Uri.TryCreate(keuze, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || adres.Scheme == Uri.UriSchemeHttp)
            ? new Datalicentie(adres.AbsoluteUri, adres, VraagtBron: false)
            : throw new InvalidOperationException(
                $"{Instellingen.Sectie}:{nameof(Instellingen.Datalicentie)} is neither empty nor one of {string.Join(", ", Bekend.Select(l => l.Naam))} nor the web address of a licence.");
    }

    private static string? Mailvan(string adres)
    {
        if (adres.Length == 0)
            return null;
        return MailboxAddress.TryParse(adres, out var mail) && mail.Domain.Length > 0 && mail.Address == adres
            ? adres
            : throw new InvalidOperationException($"{Instellingen.Sectie}:{nameof(Instellingen.Contactmail)} is no mail address.");
    }
}
