using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Panden;

/// <summary>
/// A building, as addresses tell it. People write an address with a postcode or with a place, so a building goes by both names; two places are the same
/// building when they have a name in common.
/// </summary>
/// <param name="Namen">At least one.</param>
public sealed partial record Pand(IReadOnlyList<string> Namen)
{
    /// <summary>The buildings in which a voorziening is, each once. A secret address is none: a signal at a neighbour would give it away.</summary>
    public static IReadOnlyList<Pand> Van(VoorzieningInhoud inhoud)
    {
        var panden = new List<Pand>();
        foreach (var pand in inhoud.Locaties.Select(Van).OfType<Pand>().Where(nieuw => !panden.Exists(nieuw.IsZelfde)))
            panden.Add(pand);
        return panden;
    }

    /// <summary>Whether it is the same building.</summary>
    public bool IsZelfde(Pand ander) => Namen.Intersect(ander.Namen, StringComparer.Ordinal).Any();

    private static Pand? Van(Locatie locatie)
    {
        if (locatie is not { Precisie: Precisie.Adres, Verborgen: false, Straat: { } straat } || Adres().Match(straat.Trim().ToLowerInvariant()) is not { Success: true } adres)
            return null;
        var nummer = adres.Groups["nummer"].Value + adres.Groups["toevoeging"].Value;
        string[] namen =
        [
            .. locatie.Postcode is { } postcode ? new[] { $"{Kaal(postcode)} {nummer}" } : [],
            .. (locatie.Plaats ?? locatie.Kern) is { } plaats ? new[] { $"{Kaal(adres.Groups["straat"].Value)} {nummer} {Kaal(plaats)}" } : [],
        ];
        return namen.Length == 0 ? null : new Pand(namen);
    }

    // Spaces, dots and hyphens differ from writer to writer.
    private static string Kaal(string tekst) => string.Concat(tekst.ToLowerInvariant().Where(char.IsLetterOrDigit));

    // The last number is that of the house: a street may have one in its name. What follows it, such as the letter of a door, counts.
    [GeneratedRegex(@"^(?<straat>.*\D)(?<nummer>[0-9]{1,5})[ -]*(?<toevoeging>[a-z0-9]{0,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adres();
}
