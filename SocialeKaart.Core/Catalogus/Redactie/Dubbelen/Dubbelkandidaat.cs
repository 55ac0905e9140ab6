namespace SocialeKaart.Core.Catalogus.Redactie.Dubbelen;

/// <summary>What of an entry is laid beside others to see whether they are the same.</summary>
public sealed record Dubbelkandidaat
{
    // Words that say nothing of which offer it is.
    private static readonly HashSet<string> Vulwoorden = ["de", "het", "een", "van", "voor", "en", "in", "op", "aan", "bij", "met", "te", "of", "om"];

    private Dubbelkandidaat()
    {
    }

    public required Guid Id { get; init; }

    /// <summary>Words of the name, folded, without those of the organisatie and without little ones; at least one.</summary>
    public required IReadOnlyList<string> Woorden { get; init; }

    /// <summary>Id of who offers it; null when unknown.</summary>
    public required Guid? Organisatie { get; init; }

    public required string? Kvk { get; init; }

    /// <summary>The number as digits, as it is dialled within the country.</summary>
    public required string? Telefoon { get; init; }

    /// <summary>Host and path, in lower case, without <c>www.</c> and without a stroke at the end.</summary>
    public required string? Web { get; init; }

    /// <summary>Each place with an address, folded.</summary>
    public required IReadOnlySet<string> Adressen { get; init; }

    /// <summary>The name as its words.</summary>
    internal string Naam => string.Join(' ', Woorden);

    /// <summary>Whether the website is a page of its own, not the front page of a whole organisatie.</summary>
    internal bool HeeftEigenPagina => Web?.Contains('/', StringComparison.Ordinal) == true;

    /// <summary>Takes it from an entry.</summary>
    /// <param name="id">Of the voorziening.</param>
    /// <param name="inhoud">What it says.</param>
    /// <param name="organisatie">Who offers it.</param>
    public static Dubbelkandidaat Van(Guid id, VoorzieningInhoud inhoud, Organisatie? organisatie) => new()
    {
        Id = id,
        Woorden = Naamwoorden(inhoud.Naam, organisatie?.Naam),
        Organisatie = organisatie?.Id,
        Kvk = organisatie?.Kvk,
        Telefoon = Nummer(inhoud.Contact?.Telefoon),
        Web = Webplek(inhoud.Contact?.Web),
        Adressen = inhoud.Locaties.Where(l => l.Precisie == Precisie.Adres).Select(Adres).ToHashSet(),
    };

    private static IReadOnlyList<string> Naamwoorden(string naam, string? organisatie)
    {
        var alle = Zoeken.Woorden.Van(naam);
        var zonder = alle.Except(organisatie is null ? [] : Zoeken.Woorden.Van(organisatie)).Where(w => !Vulwoorden.Contains(w)).ToList();
        return zonder.Count > 0 ? zonder : alle.Count > 0 ? alle : [naam];
    }

    private static string? Nummer(string? telefoon)
    {
        if (telefoon is null)
            return null;
        var cijfers = string.Concat(telefoon.Where(char.IsAsciiDigit));
        if (telefoon.TrimStart().StartsWith("+31", StringComparison.Ordinal))
            return "0" + cijfers[2..];
        return cijfers.StartsWith("0031", StringComparison.Ordinal) ? "0" + cijfers[4..] : cijfers.Length == 0 ? null : cijfers;
    }

    private static string? Webplek(string? web)
    {
        if (!Uri.TryCreate(web, UriKind.Absolute, out var adres))
            return null;
        var host = adres.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? adres.Host[4..] : adres.Host;
        return (host + adres.AbsolutePath).TrimEnd('/').ToLowerInvariant();
    }

    private static string Adres(Locatie locatie) => string.Join(' ', Zoeken.Woorden.Van($"{locatie.Straat} {locatie.Plaats}"));
}
