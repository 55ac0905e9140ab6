using System.Text.RegularExpressions;
using SocialeKaart.Core.Catalogus;

namespace SocialeKaart.Core.Actualiteit.Regels;

/// <summary>Sees by itself that something cannot be right, without asking anyone.</summary>
public static partial class Zelfcontrole
{
    /// <summary>What is wrong with an entry, each fault once.</summary>
    /// <param name="inhoud">What is published.</param>
    /// <param name="vandaag">In Amsterdam.</param>
    public static IEnumerable<Foutsoort> Zoek(VoorzieningInhoud inhoud, DateOnly vandaag)
    {
        if (inhoud.Contact?.Telefoon is { } nummer && !IsNummer(nummer))
            yield return Foutsoort.Nummervorm;
        if (IsVoorbij(inhoud, vandaag))
            yield return Foutsoort.DatumVoorbij;
    }

    /// <summary>Whether a number can be called from a Dutch telephone: ten digits, the number of the country and nine, or one of the short ranges.</summary>
    public static bool IsNummer(string nummer) => Nummer().IsMatch(nummer.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));

    private static bool IsVoorbij(VoorzieningInhoud inhoud, DateOnly vandaag) =>
        (inhoud.Tijden.Count > 0 && inhoud.Tijden.All(t => t.TotEnMet < vandaag || (t.Datums.Count > 0 && t.Datums.All(d => d < vandaag))))
        || inhoud.Capaciteit?.Tot < vandaag;

    // 14 and an area code is a municipality; 112, 113, 144 and the like, and 116000 and on, are short by law.
    [GeneratedRegex(@"^(0[1-9][0-9]{8}|0[89]00[0-9]{4}([0-9]{3})?|(\+|00)31[1-9][0-9]{8}|14(0[1-9][0-9]|0[1-9][0-9]{2,3})|1[0-9]{2}|116[0-9]{3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nummer();
}
